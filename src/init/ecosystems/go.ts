/** Go: packages with Benchmark functions, each built once and run with a fixed number of iterations; else the tests. */
import type { Draft, Ecosystem, Proposal, Step } from '../ecosystem.ts'
import { type Tree, filesThat, folderOf, homeOf, isBelow, nameOf, ownFiles, within } from '../tree.ts'

export const go: Ecosystem = { name: 'Go', propose }

const isBenchmark = /^func Benchmark(?:[^a-z\s(]\w*)?\(\w+ \*testing\.B\)/mu
const isTest = /^func Test(?:[^a-z\s(]\w*)?\(\w+ \*testing\.T\)/mu
/** Files that are compiled only where somebody asks for it would be counted and not run. */
const constrained = /^\/\/go:build /mu
/** Entries of one kind at most. */
const most = 12

async function propose(tree: Tree): Promise<Proposal | undefined> {
  const own = ownFiles(tree)
  const home = homeOf(own, ['go.mod'])
  if (home === undefined) return undefined
  const tests = own.filter((path) => path.endsWith('_test.go') && homeOf(own, ['go.mod']) !== undefined)
  const inModule = tests.filter((path) =>
    own.some((file) => nameOf(file) === 'go.mod' && isBelow(folderOf(file), path)),
  )
  const packagesThat = async (sign: RegExp): Promise<readonly string[]> => [
    ...new Set(
      (await filesThat(tree, inModule, (text) => sign.test(text) && !constrained.test(text))).map(folderOf),
    ),
  ]
  const packages = await packagesThat(isBenchmark)
  const module = /^module\s+"?([^\s"]+)/mu.exec(
    await tree.read(home === '' ? 'go.mod' : `${home}/go.mod`),
  )?.[1]
  const nameFor = (folder: string): string =>
    folder === home ? nameOf(module ?? 'go') : isBelow(home, folder) ? within(home, folder) : folder
  const benchmarks = packages.slice(0, most).map((folder): Draft => ({
    name: nameFor(folder),
    comment:
      'The results of `go test -bench` are not read yet, so the whole test binary is timed, with a fixed number of ' +
      'iterations (`1000x`): by itself it would run for a fixed time however slow the code becomes. Choose the ' +
      'number so that a run takes about a second.',
    folder,
    setup: ['go test -c -o bench.test .'],
    workload: { run: "./bench.test -test.run '^$' -test.bench . -test.benchtime 1000x" },
  }))
  const example =
    benchmarks.length > 0 ? undefined : await firstExample(tree, home, own, await packagesThat(isTest))
  return {
    folder: home,
    install: [],
    steps: [goStep(tree, home)],
    benchmarks,
    ...(example === undefined ? {} : { example }),
    notes:
      packages.length > most
        ? [
            `Benchmarks in ${packages.slice(most).join(', ')} were left out: these packages are enough to begin with.`,
          ]
        : [],
  }
}

function goStep({ files }: Tree, home: string): Step {
  const at = (name: string): string => (home === '' ? name : `${home}/${name}`)
  // Its cache is keyed by go.sum; without one it would only warn.
  const cache = files.includes(at('go.sum')) ? {} : { cache: false }
  return { uses: 'actions/setup-go@v6', with: { 'go-version-file': at('go.mod'), ...cache } }
}

async function firstExample(
  tree: Tree,
  home: string,
  own: readonly string[],
  tested: readonly string[],
): Promise<Draft | undefined> {
  const [folder] = tested
  if (folder !== undefined) {
    return {
      name: 'tests',
      comment: 'It times the tests of one package.',
      folder,
      setup: ['go test -c -o tests.test .'],
      workload: { run: './tests.test' },
    }
  }
  const sources = own.filter((path) => path.endsWith('.go') && isBelow(home, path))
  const [program] = await filesThat(
    tree,
    sources,
    // Only a program that parses its arguments answers to --help; another might begin its work, or serve.
    (text) => /^package main$/mu.test(text) && /\bflag\.Parse\(\)|cobra|urfave\/cli|kong/u.test(text),
  )
  if (program !== undefined) {
    return {
      name: 'help',
      comment: 'It times how fast the program starts.',
      folder: folderOf(program),
      setup: ['go build -o program .'],
      workload: { run: './program --help' },
    }
  }
  return sources.length === 0
    ? undefined
    : {
        name: 'vet',
        comment: 'It times how long `go vet` takes.',
        folder: home,
        setup: ['go vet ./...'],
        workload: { run: 'go vet ./...' },
      }
}
