/** Python: pytest-benchmark, asv, scripts named for benchmarks; else the tests or a program that explains itself. */
import type { Draft, Ecosystem, Proposal, Step } from '../ecosystem.ts'
import { type Tree, filesThat, folderOf, homeOf, isBelow, nameOf, ownFiles, within } from '../tree.ts'
import { pythonInstall } from './python-install.ts'

export const python: Ecosystem = { name: 'Python', propose }

const manifests = ['pyproject.toml', 'setup.py', 'setup.cfg', 'requirements.txt', 'asv.conf.json']
const withFixture = /^[ \t]*(?:async )?def test_\w+\([^)]*\bbenchmark\b/mu
const isProgram = /^if __name__ == ['"]__main__['"]/mu
const namedForBenchmarks = /^(?:bench(?:mark)?_\w+|\w+_bench(?:mark)?|bench|benchmarks?)\.py$/u
/** Entries of one kind at most. */
const most = 12

async function propose(tree: Tree): Promise<Proposal | undefined> {
  const own = ownFiles(tree)
  const sources = own.filter((path) => path.endsWith('.py'))
  const home = homeOf(own, manifests) ?? (sources.length > 0 ? '' : undefined)
  if (home === undefined) return undefined
  const below = sources.filter((path) => isBelow(home, path))
  const fixtures = await filesThat(tree, below.filter(maybeTest), (text) => withFixture.test(text))
  const asv = homeOf(own, ['asv.conf.json'])
  const programs = await filesThat(
    tree,
    below.filter((path) => namedForBenchmarks.test(nameOf(path)) && !fixtures.includes(path)),
    (text) => isProgram.test(text),
  )
  const benchmarks = [
    ...(fixtures.length === 0 ? [] : [pytestBenchmark(home, fixtures)]),
    ...(asv === undefined ? [] : [asvDraft(asv)]),
    ...(await Promise.all(programs.slice(0, most).map((path) => program(tree, home, path)))),
  ]
  const example = benchmarks.length > 0 ? undefined : await firstExample(tree, home, below)
  const tools = [
    ...(fixtures.length > 0 ? ['pytest-benchmark'] : []),
    ...(asv === undefined ? [] : ['asv']),
    ...(example?.workload !== undefined &&
    'run' in example.workload &&
    example.workload.run.includes('pytest')
      ? ['pytest']
      : []),
  ]
  const { install, steps } = await pythonInstall(tree, home, tools)
  return {
    folder: home,
    install,
    steps: [pythonStep(tree, home), ...steps],
    benchmarks,
    ...(example === undefined ? {} : { example }),
    notes: [],
  }
}

const maybeTest = (path: string): boolean => /(?:^|[/_])(?:test|bench|perf)/u.test(path)
const words = (paths: readonly string[]): string =>
  paths
    .map((path) => (/^[\w./+-]+$/u.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`))
    .join(' ')

function pythonStep({ files }: Tree, home: string): Step {
  const version = home === '' ? '.python-version' : `${home}/.python-version`
  return {
    uses: 'actions/setup-python@v6',
    with: files.includes(version) ? { 'python-version-file': version } : { 'python-version': '3.x' },
  }
}

function pytestBenchmark(home: string, files: readonly string[]): Draft {
  const folders = [...new Set(files.map((path) => path.slice(0, path.lastIndexOf('/') + 1)))]
  const [folder] = folders
  // A whole folder where it is one, so that a file that is added later is measured too.
  const paths =
    folders.length === 1 && folder !== undefined && folder !== '' && files.length > 1 ? [folder] : files
  return {
    name: 'pytest-benchmark',
    comment:
      'The results of pytest-benchmark are not read yet, so the whole command is timed, with a fixed number of rounds: ' +
      'by itself it would run for a fixed time however slow the code becomes. Choose the rounds so that a run takes ' +
      'about a second.',
    folder: home,
    workload: {
      run:
        `python3 -m pytest ${words(paths.map((path) => within(home, path)))} --quiet --benchmark-only ` +
        '--benchmark-max-time=0 --benchmark-min-rounds=100',
    },
    profile: 'auto',
  }
}

function asvDraft(home: string): Draft {
  return {
    name: 'asv',
    comment:
      'The results of asv are not read yet, so the whole command is timed: every benchmark runs once, in the ' +
      'interpreter of the side.',
    folder: home,
    setup: ['asv machine --yes --machine benchline'],
    workload: { run: 'asv run --python=same --quick --dry-run --show-stderr --machine benchline' },
  }
}

async function program(tree: Tree, home: string, path: string): Promise<Draft> {
  const run = `python3 ${words([within(home, path)])}`
  const name = nameOf(path).replace(/\.py$/u, '')
  if (/^\s*(?:import|from) pyperf\b/mu.test(await tree.read(path))) {
    return {
      name,
      comment:
        'The results of pyperf are not read yet, so the whole command is timed, with a fixed number of loops: by ' +
        'itself it would take as many as fill its time.',
      folder: home,
      workload: { run: `${run} --processes 1 --warmups 0 --values 3 --loops 100 --quiet` },
    }
  }
  return {
    name,
    comment: 'Timed as a whole. That says something only if it does a fixed amount of work.',
    folder: home,
    workload: { run },
    profile: 'auto',
  }
}

function unittest({ files }: Tree, home: string, folder: string): string {
  const discover = 'python3 -m unittest discover'
  if (folder === home) return discover
  // Tests in a package import each other from the top, those in a plain folder from there.
  const top = files.includes(`${folder}/__init__.py`) ? ' -t .' : ''
  return `${discover} -s ${words([within(home, folder)])}${top}`
}

async function firstExample(
  tree: Tree,
  home: string,
  sources: readonly string[],
): Promise<Draft | undefined> {
  const tests = sources.filter((path) => /^(?:test_\w+|\w+_test)\.py$/u.test(nameOf(path)))
  const [test] = tests
  if (test !== undefined) {
    const ofUnittest = await filesThat(tree, tests, (text) => /^(?:import|from) unittest\b/mu.test(text))
    const plain = ofUnittest.length === tests.length && nameOf(test).startsWith('test_')
    return {
      name: 'tests',
      comment: 'It times the tests.',
      folder: home,
      workload: { run: plain ? unittest(tree, home, folderOf(test)) : 'python3 -m pytest --quiet' },
      profile: 'auto',
    }
  }
  const explains = /^\s*(?:import|from) (?:argparse|click|typer)\b/mu
  const [tool] = await filesThat(tree, sources, (text) => explains.test(text) && isProgram.test(text))
  if (tool !== undefined) {
    return {
      name: 'help',
      comment: 'It times how fast the program starts.',
      folder: home,
      workload: { run: `python3 ${words([within(home, tool)])} --help` },
      profile: 'auto',
    }
  }
  if (sources.length === 0) return undefined
  return {
    name: 'compile',
    comment: 'It times how fast Python compiles the sources.',
    folder: home,
    workload: { run: 'python3 -m compileall -q -f .' },
  }
}
