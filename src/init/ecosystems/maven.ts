/** Java with Maven: a JMH jar, run for a fixed number of invocations; else the tests. */
import type { Draft, Ecosystem, Proposal } from '../ecosystem.ts'
import { type Tree, filesThat, folderOf, homeOf, nameOf, ownFiles } from '../tree.ts'

export const maven: Ecosystem = { name: 'Maven', propose }

async function propose(tree: Tree): Promise<Proposal | undefined> {
  const own = ownFiles(tree)
  const home = homeOf(own, ['pom.xml'])
  if (home === undefined) return undefined
  const at = (name: string): string => (home === '' ? name : `${home}/${name}`)
  const mvn = `${tree.files.includes(at('mvnw')) ? './mvnw' : 'mvn'} --batch-mode --quiet`
  const poms = await filesThat(
    tree,
    own.filter((path) => nameOf(path) === 'pom.xml'),
    (text) => text.includes('<artifactId>jmh-core</artifactId>'),
  )
  const benchmarks: Draft[] = []
  const notes: string[] = []
  for (const pom of poms) {
    const jar = jarOf(await tree.read(pom))
    if (jar === undefined) {
      notes.push(`${pom} uses JMH and makes no jar that runs it (org.openjdk.jmh.Main): add one and time it.`)
    } else benchmarks.push(jmh(mvn, home, folderOf(pom), jar))
  }
  const parent = await tree.read(at('pom.xml'))
  const version = /<(?:maven\.compiler\.release|java\.version|maven\.compiler\.target)>(?:1\.)?(\d+)</u.exec(
    parent,
  )?.[1]
  const example: Draft = {
    name: 'tests',
    comment: 'It times the tests.',
    folder: home,
    setup: [`${mvn} test`],
    workload: { run: `${mvn} --offline test` },
  }
  return {
    folder: home,
    install: [],
    steps: [
      { uses: 'actions/setup-java@v5', with: { distribution: 'temurin', 'java-version': version ?? '21' } },
    ],
    benchmarks,
    ...(benchmarks.length === 0 ? { example } : {}),
    notes,
  }
}

/** Path of the jar that JMH is started from, below the module; undefined where it cannot be told. */
function jarOf(pom: string): string | undefined {
  if (!pom.includes('org.openjdk.jmh.Main')) return undefined
  // The archetype of JMH names it by a property.
  const property = /<uberjar\.name>([\w.-]+)<\/uberjar\.name>/u.exec(pom)?.[1]
  const shaded = /maven-shade-plugin[\s\S]*?<finalName>([\w.-]+)<\/finalName>/u.exec(pom)?.[1]
  const name = property ?? shaded
  return name === undefined ? undefined : `target/${name}.jar`
}

function jmh(mvn: string, home: string, folder: string, jar: string): Draft {
  const module = folder === home ? '' : home === '' ? folder : folder.slice(home.length + 1)
  return {
    name: module === '' ? 'jmh' : module,
    comment:
      'The results of JMH are not read yet, so the whole command is timed, with a fixed number of invocations (`-i`, ' +
      '`-bs`): by itself it would run for a fixed time however slow the code becomes. Choose them so that a run takes ' +
      'a few seconds.',
    folder: home,
    setup: [`${mvn} package -DskipTests${module === '' ? '' : ` --projects ${module} --also-make`}`],
    workload: {
      run: `java -jar ${module === '' ? '' : `${module}/`}${jar} -bm ss -f 1 -wi 0 -i 10 -bs 1000 -foe true`,
    },
  }
}
