/** Node: tinybench files, `vitest bench`, scripts of package.json; else the tests or the program. */
import type { Draft, Ecosystem, Proposal } from '../ecosystem.ts'
import { type Tree, filesThat, homeOf, isBelow, nameOf, ownFiles, within } from '../tree.ts'
import { type PackageManager, packageManager } from './package-manager.ts'
import { type Manifest, dependenciesOf, readManifest } from './package-json.ts'
import { tinybenchDrafts } from './tinybench-drafts.ts'
import { vitestDraft } from './vitest-draft.ts'

export const node: Ecosystem = { name: 'Node', propose }

const script = /\.[cm]?[jt]s$/u
const named = /\.bench(?:mark)?\.[cm]?[jt]s$/u
const inBenchFolder = /(?:^|\/)(?:bench|benches|benchmark|benchmarks|perf)\//u

const imports = (name: string): RegExp =>
  new RegExp(String.raw`(?:from|require\(|import\(|import)\s*['"]${name}['"]`, 'u')
const [ofTinybench, ofVitest] = [imports('tinybench'), imports('vitest')]
const timed = ['benchmark', 'mitata', 'benny', 'cronometro']

/** What a repository of Node has, found once. */
interface Ground {
  readonly tree: Tree
  readonly home: string
  readonly manifest: Manifest
  readonly manager: PackageManager
}

async function propose(tree: Tree): Promise<Proposal | undefined> {
  const own = ownFiles(tree)
  const found = homeOf(own, ['package.json'])
  const candidates = own
    .filter((path) => script.test(path) && !/\.d\.[cm]?ts$/u.test(path))
    .filter((path) => isBelow(found ?? '', path) && (named.test(path) || inBenchFolder.test(path)))
  const tinybench = await filesThat(tree, candidates, (text) => ofTinybench.test(text))
  if (found === undefined && tinybench.length === 0) return undefined
  const home = found ?? ''
  const manifest = readManifest(await tree.read(join(home, 'package.json')))
  const ground = { tree, home, manifest, manager: packageManager(tree, home) }
  const benchmarks = [
    ...tinybenchDrafts(
      tinybench.map((path) => within(home, path)),
      tree.files.filter((path) => isBelow(home, path)).map((path) => within(home, path)),
      home,
    ),
    ...(await vitest(ground, candidates)),
  ]
  const others = benchmarks.length > 0 ? [] : await programs(ground, candidates)
  const chosen = [...benchmarks, ...others]
  const example = chosen.length > 0 ? undefined : firstExample(ground)
  const needed = dependenciesOf(manifest).length > 0 || manifest.workspaces !== undefined
  const { manager } = ground
  return {
    folder: home,
    install: [
      ...(needed ? [manager.install] : []),
      ...((await needsBuild(ground, [...tinybench, ...candidates])) ? [`${manager.run} build`] : []),
    ],
    steps: [nodeStep(tree, home), ...manager.steps],
    benchmarks: chosen,
    ...(example === undefined ? {} : { example }),
    notes: [
      ...(await fixedTime(ground, candidates)),
      ...(needed && !manager.locked
        ? ['There is no lock file: base and head may install different versions of what they depend on.']
        : []),
    ],
  }
}

const join = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`)

function nodeStep({ files }: Tree, home: string): Proposal['steps'][number] {
  const version = ['.nvmrc', '.node-version']
    .map((name) => join(home, name))
    .find((path) => files.includes(path))
  return {
    uses: 'actions/setup-node@v6',
    with: version === undefined ? { 'node-version': 24 } : { 'node-version-file': version },
  }
}

async function vitest(
  { tree, home, manifest, manager }: Ground,
  candidates: readonly string[],
): Promise<readonly Draft[]> {
  const range = { ...manifest.dependencies, ...manifest.devDependencies }['vitest']
  if (range === undefined) return []
  const files = await filesThat(
    tree,
    candidates.filter((path) => named.test(path)),
    // With `globals: true` nothing is imported.
    (text) => ofVitest.test(text) || (/\bbench\(/u.test(text) && !ofTinybench.test(text)),
  )
  return files.length === 0 ? [] : [vitestDraft(range, manager.exec, home)]
}

/** Scripts named for benchmarks; where there are none, files named so, each a program of its own. */
async function programs(
  { tree, home, manifest, manager }: Ground,
  candidates: readonly string[],
): Promise<readonly Draft[]> {
  const scripts = Object.keys(manifest.scripts).filter((name) =>
    /^(?:bench(?:mark|marks)?|perf)(?::|$)/u.test(name),
  )
  const exact = scripts.filter((name) => !name.includes(':'))
  const comment =
    'Timed as a whole. That says something only if it does a fixed amount of work: a harness that runs for a fixed ' +
    'time takes that time however slow the code becomes. Let it print or write benchline.results/1 instead (`format: benchline`), or move it to tinybench files.'
  if (scripts.length > 0) {
    return (exact.length > 0 ? exact.slice(0, 1) : scripts.slice(0, most)).map((name) => ({
      name,
      comment: `The script \`${name}\` of package.json. ${comment}`,
      folder: home,
      workload: { run: `${manager.run} ${name}` },
    }))
  }
  const harness = new RegExp(timed.map((name) => imports(name).source).join('|'), 'u')
  const plain = await filesThat(
    tree,
    candidates.filter((path) => named.test(path) && path.endsWith('js')),
    (text) => !harness.test(text) && !ofVitest.test(text) && text !== '',
  )
  return plain.slice(0, most).map((path) => ({
    name: nameOf(path).replace(named, ''),
    comment,
    folder: home,
    workload: { run: `node ${quoted(within(home, path))}` },
    profile: 'auto',
  }))
}

/** Entries of one kind at most; a repository with more has a runner for them. */
const most = 12

const quoted = (path: string): string =>
  /^[\w./@+-]+$/u.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`

/** Benchmarks of harnesses that run for a fixed time and whose results are not read. */
async function fixedTime({ tree }: Ground, candidates: readonly string[]): Promise<readonly string[]> {
  const notes: string[] = []
  for (const name of timed) {
    const files = await filesThat(tree, candidates, (text) => imports(name).test(text))
    if (files.length === 0) continue
    notes.push(
      `${files.slice(0, 3).join(', ')}${files.length > 3 ? ' …' : ''} use ${name}, which runs for a fixed time: timing ` +
        'the whole command would tell nothing. Move them to tinybench, or let them write benchline.results/1 ' +
        '(`format: benchline`).',
    )
  }
  return notes
}

/** Whether what is measured is a build that git ignores. */
async function needsBuild({ tree, home, manifest }: Ground, files: readonly string[]): Promise<boolean> {
  if (manifest.scripts['build'] === undefined) return false
  const tracked = (folder: string): boolean => tree.files.some((path) => isBelow(join(home, folder), path))
  const built = ['dist', 'build', 'lib', 'out'].filter((folder) => !tracked(folder))
  if (built.length === 0) return false
  const self =
    manifest.name === undefined
      ? []
      : [imports(manifest.name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))]
  const relative = new RegExp(String.raw`['"](?:\.\.?/)+(?:${built.join('|')})/`, 'u')
  const asking = await filesThat(tree, files, (text) => [relative, ...self].some((sign) => sign.test(text)))
  return asking.length > 0
}

function firstExample({ tree, home, manifest, manager }: Ground): Draft | undefined {
  const { test } = manifest.scripts
  if (test !== undefined && !test.includes('no test specified')) {
    return { name: 'tests', comment: 'It times the tests.', folder: home, workload: { run: manager.test } }
  }
  const has = (path: string): boolean => tree.files.includes(join(home, path))
  const clean = (path: string): string => path.replace(/^\.\//u, '')
  const program = Object.values(manifest.bin).map(clean).find(has)
  if (program !== undefined) {
    return {
      name: 'help',
      comment: 'It times how fast the program starts.',
      folder: home,
      workload: { run: `node ${quoted(program)} --help` },
      profile: 'auto',
    }
  }
  const entry = [manifest.main, 'index.js', 'index.mjs']
    .flatMap((path) => (path === undefined ? [] : [clean(path)]))
    .find(has)
  if (entry === undefined || !/^[\w./-]+$/u.test(entry)) return undefined
  return {
    name: 'load',
    comment: 'It times how fast the package loads.',
    folder: home,
    workload: { run: `node -e 'import("./${entry}")'` },
  }
}
