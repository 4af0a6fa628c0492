// What `init` makes of repositories of every kind: entries that are there, commands that fit, and nothing invented.
import * as fc from 'fast-check'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import picomatch from 'picomatch'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { readPlan } from '../src/config/read-plan.ts'
import { configurationText } from '../src/init/configuration.ts'
import { defaultBranch } from '../src/init/default-branch.ts'
import { ecosystems } from '../src/init/ecosystems/index.ts'
import { tinybenchDrafts } from '../src/init/ecosystems/tinybench-drafts.ts'
import { type Outline, propose } from '../src/init/propose.ts'
import { openTree } from '../src/init/tree.ts'
import { openRepository } from '../src/system/git/repository.ts'
import { makeRepository, scratchFolder, userGit, write } from './scratch-repository.ts'

type Files = Readonly<Record<string, string>>

async function outlineOf(files: Files): Promise<Outline> {
  const tree = {
    files: Object.keys(files).toSorted(),
    read: async (path: string) => files[path] ?? '',
  }
  const outline = await propose(tree, ecosystems)
  if (outline === undefined) throw new Error('no outline')
  // Whatever it is, it is read by every other command.
  readPlan(configurationText(outline, undefined), { file: 'benchline.yml' })
  return outline
}

/** Every entry as `name: what it measures @ where`. */
async function entriesOf(files: Files): Promise<readonly string[]> {
  const { drafts } = await outlineOf(files)
  return drafts.map(({ name, folder, workload }) => {
    const what = 'run' in workload ? workload.run : `tinybench ${[workload.tinybench].flat().join(' ')}`
    return `${name}: ${what}${folder === '' ? '' : ` @ ${folder}`}`
  })
}

const tinybench = "import { Bench } from 'tinybench'\nexport default new Bench()\n"
const json = (value: unknown): string => JSON.stringify(value)

test.each<[string, Files, readonly string[]]>([
  [
    'files of tinybench',
    { 'package.json': '{}', 'bench/a.bench.ts': tinybench },
    ['bench: tinybench bench/**/*.bench.ts'],
  ],
  [
    'several endings of them',
    { 'package.json': '{}', 'perf/x/a.bench.ts': tinybench, 'perf/b.bench.mjs': tinybench },
    ['perf: tinybench perf/**/*.bench.{mjs,ts}'],
  ],
  [
    'files of tinybench that are not named so, beside one that is none',
    { 'package.json': '{}', 'benchmarks/sort.js': tinybench, 'benchmarks/data.js': 'export const data = []' },
    ['benchmarks: tinybench benchmarks/sort.js'],
  ],
  [
    'one of two that a pattern would take together',
    { 'package.json': '{}', 'bench/a.bench.js': tinybench, 'bench/b.bench.js': 'console.log(1)' },
    ['bench: tinybench bench/a.bench.js'],
  ],
  ['no manifest at all', { 'x.bench.mjs': tinybench }, ['benchmarks: tinybench **/*.bench.mjs']],
  [
    'files of tests and packages of others',
    {
      'package.json': json({ scripts: { test: 'x' } }),
      'test/fixtures/a.bench.js': tinybench,
      'vendor/a.bench.js': tinybench,
    },
    ['tests: npm test'],
  ],
  [
    'a script for benchmarks',
    { 'package.json': json({ scripts: { bench: 'node b.js', 'bench:watch': 'x', test: 'x' } }) },
    ['bench: npm run bench'],
  ],
  [
    'a lock file of pnpm, below the root',
    {
      'web/package.json': json({ scripts: { benchmark: 'x' }, dependencies: { a: '1' } }),
      'web/pnpm-lock.yaml': '',
    },
    ['benchmark: pnpm run benchmark @ web'],
  ],
  [
    'programs named for benchmarks',
    { 'package.json': '{}', "bench/it's.bench.mjs": 'console.log(1)', 'bench/t.bench.ts': 'x' },
    [String.raw`it's: node 'bench/it'\''s.bench.mjs'`],
  ],
  [
    'a harness that runs for a fixed time',
    {
      'package.json': json({ scripts: { test: 'node --test' } }),
      'bench/a.bench.mjs': "import { run } from 'mitata'",
    },
    ['tests: npm test'],
  ],
  [
    'a program of Node',
    { 'package.json': json({ bin: './cli.js' }), 'cli.js': '' },
    ['help: node cli.js --help'],
  ],
  [
    'a package of Node',
    { 'package.json': json({ main: 'lib/a.js' }), 'lib/a.js': '' },
    [`load: node -e 'import("./lib/a.js")'`],
  ],
  [
    'a package whose build is not there',
    { 'package.json': json({ main: 'dist/a.js' }) },
    ['example: git --version'],
  ],
  [
    'the test script that npm puts there',
    { 'package.json': json({ scripts: { test: 'echo "Error: no test specified" && exit 1' } }) },
    ['example: git --version'],
  ],
  ['a manifest that is no JSON', { 'package.json': '{' }, ['example: git --version']],
  [
    'pytest-benchmark',
    {
      'pyproject.toml': '',
      'tests/test_a.py': 'def test_x(benchmark): ...',
      'tests/test_b.py': 'def test_y(): ...',
    },
    [
      'pytest-benchmark: python3 -m pytest tests/test_a.py --quiet --benchmark-only --benchmark-max-time=0 --benchmark-min-rounds=100',
    ],
  ],
  [
    'a folder of pytest-benchmark',
    {
      'b/test_a.py': 'def test_x(data, benchmark): ...',
      'b/test_b.py': 'async def test_y(benchmark, x): ...',
    },
    [
      'pytest-benchmark: python3 -m pytest b/ --quiet --benchmark-only --benchmark-max-time=0 --benchmark-min-rounds=100',
    ],
  ],
  [
    'asv',
    { 'asv.conf.json': '{}', 'benchmarks/b.py': 'class TimeX: ...' },
    ['asv: asv run --python=same --quick --dry-run --show-stderr --machine benchline'],
  ],
  [
    'scripts of Python, one of them of pyperf',
    {
      'bench/bench_a.py': "if __name__ == '__main__':\n    pass",
      'bench/bench_b.py': 'import pyperf\nif __name__ == "__main__":\n    pass',
      'bench/bench_c.py': 'def helper(): ...',
    },
    [
      'bench_a: python3 bench/bench_a.py',
      'bench_b: python3 bench/bench_b.py --processes 1 --warmups 0 --values 3 --loops 100 --quiet',
    ],
  ],
  ['tests of pytest', { 'test_a.py': 'def test_x(): ...' }, ['tests: python3 -m pytest --quiet']],
  [
    'tests of unittest',
    { 'tests/test_a.py': 'import unittest' },
    ['tests: python3 -m unittest discover -s tests'],
  ],
  [
    'tests of unittest in a package',
    { 'tests/test_a.py': 'import unittest', 'tests/__init__.py': '' },
    ['tests: python3 -m unittest discover -s tests -t .'],
  ],
  [
    'a program of Python',
    { 'tool.py': "import argparse\nif __name__ == '__main__':\n    pass" },
    ['help: python3 tool.py --help'],
  ],
  ['sources of Python', { 'a.py': 'x = 1' }, ['compile: python3 -m compileall -q -f .']],
  [
    'benchmarks of Go, in the root and below',
    {
      'go.mod': 'module example.org/tool/v2\n',
      'a_test.go': 'func BenchmarkA(b *testing.B) {}',
      'in/b_test.go': 'func Benchmark_b(b *testing.B) {}',
      'no/c_test.go': 'func Benchmarking(b *testing.B) {}',
      'tag/d_test.go': '//go:build slow\n\nfunc BenchmarkD(b *testing.B) {}',
      'other/testdata/e_test.go': 'func BenchmarkE(b *testing.B) {}',
    },
    [
      "v2: ./bench.test -test.run '^$' -test.bench . -test.benchtime 1000x",
      "in: ./bench.test -test.run '^$' -test.bench . -test.benchtime 1000x @ in",
    ],
  ],
  [
    'tests of Go',
    { 'go.mod': 'module x', 'p/a_test.go': 'func TestA(t *testing.T) {}' },
    ['tests: ./tests.test @ p'],
  ],
  [
    'a program of Go that parses its arguments',
    {
      'go.mod': 'module x',
      'cmd/serve/main.go': 'package main\nfunc main() { serve() }',
      'cmd/x/main.go': 'package main\nfunc main() { flag.Parse() }',
    },
    ['help: ./program --help @ cmd/x'],
  ],
  ['a library of Go', { 'go.mod': 'module x', 'a.go': 'package a' }, ['vet: go vet ./...']],
  [
    'benches of Rust',
    {
      'Cargo.toml':
        '[package]\nname = "x"\n[[bench]]\nname = "crit"\nharness = false\n[[bench]]\nname = "nightly"\n[[bench]] # the other\nharness = false\nname = "div"\npath = "perf/d.rs"\n',
      'benches/crit.rs': 'use criterion::*;',
      'perf/d.rs': 'fn main() { divan::main(); }',
    },
    [
      'crit: cargo bench --bench crit -- --test',
      'div: cargo bench --bench div -- --sample-count 100 --sample-size 10',
    ],
  ],
  [
    'a crate without benches',
    { 'Cargo.toml': '[package]\nname = "x"' },
    ['tests: cargo test --release --quiet'],
  ],
  [
    'JMH in a module',
    {
      'pom.xml': '<project><modules><module>bench</module></modules></project>',
      'bench/pom.xml':
        '<artifactId>jmh-core</artifactId><uberjar.name>benchmarks</uberjar.name><mainClass>org.openjdk.jmh.Main</mainClass>',
    },
    ['bench: java -jar bench/target/benchmarks.jar -bm ss -f 1 -wi 0 -i 10 -bs 1000 -foe true'],
  ],
  [
    'JMH without a jar',
    { 'pom.xml': '<artifactId>jmh-core</artifactId>' },
    ['tests: mvn --batch-mode --quiet --offline test'],
  ],
  [
    'programs of CMake',
    {
      'CMakeLists.txt': 'add_executable(app a.c)\nadd_subdirectory(b)',
      'b/CMakeLists.txt':
        'add_executable(hot h.cc)\ntarget_link_libraries(hot PRIVATE core benchmark::benchmark)\nadd_executable(sort-bench s.c)\nadd_executable(workbench w.c)',
    },
    ['hot: build/benchline/b/hot --benchmark_min_time=1000x', 'sort-bench: build/benchline/b/sort-bench'],
  ],
  [
    'tests of CMake',
    { 'CMakeLists.txt': 'add_test(NAME a COMMAND b)' },
    ['tests: ctest --test-dir build/benchline'],
  ],
  ['a target of Make', { Makefile: 'bench := 1\nall bench: x\n\tdo\n' }, ['bench: make bench']],
  ['a variable of Make', { Makefile: 'bench := 1\ntest:\n\tdo\n' }, ['test: make test']],
  [
    'a target of Make that wraps what was found',
    {
      Makefile: 'bench:\n\tgo test\n',
      'go.mod': 'module x',
      'a_test.go': 'func BenchmarkA(b *testing.B) {}',
    },
    ["x: ./bench.test -test.run '^$' -test.bench . -test.benchtime 1000x"],
  ],
  [
    'two languages that would use one name',
    {
      'package.json': json({ scripts: { bench: 'x' } }),
      'Cargo.toml': '[[bench]]\nname = "bench"\nharness = false',
      'benches/bench.rs': 'fn main() {}',
    },
    ['bench: npm run bench', 'bench 2: cargo bench --bench bench'],
  ],
  ['nothing', { 'README.md': '' }, ['example: git --version']],
])('finds %s', async (_, files, entries) => {
  expect(await entriesOf(files)).toEqual(entries)
})

test('a first example is marked as one, and says what to change', async () => {
  for (const files of [{}, { 'package.json': json({ scripts: { test: 'x' } }) }, { 'a.py': '' }]) {
    const outline = await outlineOf(files)
    expect(outline.found).toBe(false)
    const text = configurationText(outline, undefined).replaceAll(/\n *# /gu, ' ')
    expect(text).toContain('A FIRST EXAMPLE, because no benchmark was found')
    expect(text).toContain('Put in its place what your users wait for')
  }
  const outline = await outlineOf({ 'package.json': '{}', 'a.bench.js': tinybench })
  expect(configurationText(outline, undefined)).not.toContain('EXAMPLE')
})

test('what a profiler can look into is profiled when it gets worse', async () => {
  const profiled = async (files: Files): Promise<readonly string[]> => {
    const { entries } = readPlan(configurationText(await outlineOf(files), undefined), {
      file: 'benchline.yml',
    })
    return entries.filter(({ profiling }) => profiling !== undefined).map(({ name }) => name)
  }
  const script = "if __name__ == '__main__':\n    pass"
  expect(
    await profiled({
      'bench/bench_a.py': script,
      'bench/bench_b.py': `import pyperf\n${script}`,
      'package.json': '{}',
      'perf/c.bench.js': tinybench,
      'go.mod': 'module x',
      'a_test.go': 'func BenchmarkA(b *testing.B) {}',
    }),
  ).toEqual(['bench_a'])
  expect(await profiled({ 'test_a.py': 'def test_x(): ...' })).toEqual(['tests'])
  expect(await profiled({ 'package.json': json({ bin: './cli.js' }), 'cli.js': '' })).toEqual(['help'])
})

test('a whole command that is timed is said to be', async () => {
  const files = {
    'go.mod': 'module x',
    'a_test.go': 'func BenchmarkA(b *testing.B) {}',
    'test_a.py': 'def test_x(benchmark): ...',
  }
  for (const { comment } of (await outlineOf(files)).drafts) {
    expect(comment).toMatch(/are not read yet, so the whole .* is timed, with a fixed number of/u)
  }
})

test.each<[string, Files, readonly string[], readonly string[]]>([
  ['npm', { 'package.json': json({ dependencies: { a: '1' } }), 'package-lock.json': '' }, ['npm ci'], []],
  [
    'npm without a lock',
    { 'package.json': json({ devDependencies: { a: '1' } }) },
    ['npm install --no-audit --no-fund'],
    [],
  ],
  [
    'yarn of today',
    { 'package.json': json({ dependencies: { a: '1' } }), 'yarn.lock': '', '.yarnrc.yml': '' },
    ['yarn install --immutable'],
    ['npm install --global corepack && corepack enable'],
  ],
  [
    'bun',
    { 'package.json': json({ dependencies: { a: '1' } }), 'bun.lock': '' },
    ['bun install --frozen-lockfile'],
    ['npm install --global bun'],
  ],
  ['nothing to install', { 'package.json': '{}' }, [], []],
  [
    'a build that benchmarks import',
    {
      'package.json': json({ scripts: { build: 'tsc' }, devDependencies: { a: '1' } }),
      'package-lock.json': '',
      'bench/b.bench.js': "import x from '../dist/x.js'",
    },
    ['npm ci', 'npm run build'],
    [],
  ],
  [
    'a build that is committed',
    {
      'package.json': json({ scripts: { build: 'tsc' } }),
      'dist/x.js': '',
      'bench/b.bench.js': "import x from '../dist/x.js'",
    },
    [],
    [],
  ],
])('installs with %s', async (_, files, setup, runs) => {
  const bench = { 'bench/a.bench.js': tinybench }
  const outline = await outlineOf({ ...bench, ...files })
  expect(outline.setup).toEqual(setup)
  expect(outline.steps.flatMap((step) => ('run' in step ? [step.run] : [step.uses]))).toEqual([
    'actions/setup-node@v6',
    ...runs,
  ])
})

const withFixture = { 'test_a.py': 'def test_x(benchmark): ...' }
test.each<[string, Files, readonly string[]]>([
  ['nothing declared', {}, ['python3 -m pip install pytest-benchmark']],
  [
    'requirements',
    { 'requirements.txt': 'numpy\npytest-benchmark>=4' },
    ['python3 -m pip install -r requirements.txt'],
  ],
  [
    'requirements of several files',
    {
      'requirements.txt': 'numpy',
      'requirements-dev.txt': 'pytest-benchmark',
      'requirements-test.txt': 'pytest-benchmarks-of-others',
    },
    ['python3 -m pip install -r requirements.txt -r requirements-dev.txt'],
  ],
  [
    'an extra',
    {
      'pyproject.toml':
        '[project]\nname = "x"\n[project.optional-dependencies]\ndocs = ["sphinx"]\ndev = [\n  "coverage[toml]", # all of it\n  "pytest-benchmark",\n]\n',
    },
    ["python3 -m pip install '.[dev]'"],
  ],
  [
    'a group',
    { 'pyproject.toml': '[project]\nname = "x"\n[dependency-groups]\nbench = ["pytest-benchmark"]\n' },
    ['python3 -m pip install . --group bench'],
  ],
  ['a package', { 'setup.py': '' }, ['python3 -m pip install . pytest-benchmark']],
  ['uv', { 'pyproject.toml': '', 'uv.lock': '' }, ['uv sync --active --locked --all-groups --all-extras']],
  ['Poetry', { 'pyproject.toml': '', 'poetry.lock': '' }, ['poetry install --no-interaction --all-extras']],
])('installs Python from %s', async (_, files, setup) => {
  expect((await outlineOf({ ...withFixture, ...files })).setup).toEqual(setup)
})

test('what lives below the root is installed there', async () => {
  const { drafts, setup, steps } = await outlineOf({
    'web/package.json': json({ scripts: { bench: 'x' }, dependencies: { a: '1' } }),
    'web/package-lock.json': '',
    'web/.nvmrc': '24',
  })
  expect(setup).toEqual([])
  expect(drafts[0]).toMatchObject({ folder: 'web', setup: ['npm ci'] })
  expect(steps).toEqual([{ uses: 'actions/setup-node@v6', with: { 'node-version-file': 'web/.nvmrc' } }])
})

test('what was left out is told', async () => {
  const { notes } = await outlineOf({ 'package.json': '{}', 'bench/a.mjs': "import { run } from 'mitata'" })
  expect(notes).toEqual([expect.stringMatching(/^bench\/a\.mjs use mitata, which runs for a fixed time/u)])
})

test('patterns match exactly the files of tinybench, whatever lies around them', () => {
  const part = fc.constantFrom('a', 'b', 'bench', 'x y', '[id]')
  const path = fc
    .tuple(fc.array(part, { maxLength: 3 }), part, fc.constantFrom('.bench.ts', '.bench.mjs', '.js', '.md'))
    .map(([folders, name, ending]) => [...folders, `${name}${ending}`].join('/'))
  fc.assert(
    fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 12 }), fc.nat(), (all, mask) => {
      const benches = all.filter((file, index) => !file.endsWith('.md') && (mask >> index) % 2 === 1)
      const drafts = tinybenchDrafts(benches, all, '')
      const found = drafts.flatMap(({ workload }) => {
        const patterns = 'tinybench' in workload ? [workload.tinybench].flat() : []
        return all.filter((file) => picomatch(patterns)(file))
      })
      // A bracket in a name would be read as a choice of letters: such a file is not proposed.
      expect(found.toSorted()).toEqual(benches.filter((file) => !file.includes('[')).toSorted())
      expect(new Set(drafts.map(({ name }) => name)).size).toBe(drafts.length)
    }),
    { seed: 7, numRuns: 500 },
  )
})

const letter = fc.constantFrom(...' ~:\\#\'"-[]{}|>%@`!&*?,\n\tü'.split(''), '🎉')

test('the configuration is read whatever files are called', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({
        unit: fc.oneof(letter, fc.string({ unit: 'binary', minLength: 1, maxLength: 2 })),
        minLength: 1,
        maxLength: 20,
      }),
      async (word) => {
        const name = word.replaceAll(/[/\0]/gu, '')
        await outlineOf({
          'package.json': '{}',
          [`bench/${name}.bench.mjs`]: 'console.log(1)',
          [`${name}/go.mod`]: 'module x',
          [`${name}/a_test.go`]: 'func BenchmarkA(b *testing.B) {}',
          [`${name}/bench_${name}.py`]: "if __name__ == '__main__':\n    pass",
        })
      },
    ),
    { seed: 3, numRuns: 200 },
  )
})

test('the default branch is the remote’s, else the usual one, else the one that is checked out', async () => {
  const folder = scratchFolder()
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [root, clone] = [join(folder, 'origin'), join(folder, 'clone')]
  makeRepository(root, { a: '' })
  const branch = async (path: string): Promise<string> => defaultBranch(await openRepository(path))
  userGit(root, 'switch', '-qc', 'work')
  expect(await branch(root)).toBe('main')
  userGit(root, 'branch', '-qm', 'main', 'trunk')
  expect(await branch(root)).toBe('work')
  userGit(root, 'switch', '-q', 'trunk')
  userGit(folder, 'clone', '-q', root, clone)
  userGit(clone, 'switch', '-qc', 'topic')
  expect(await branch(clone)).toBe('trunk')
  userGit(root, 'checkout', '-q', '--detach')
  userGit(root, 'branch', '-qD', 'trunk', 'work')
  expect(await branch(root)).toBe('main')
})

test('ignored files are not looked at, untracked ones are', async () => {
  const root = scratchFolder()
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  makeRepository(root, { '.gitignore': 'out/\n', 'a.js': 'tracked' })
  write(root, { 'out/b.bench.js': tinybench, 'new ü.js': 'untracked', 'large.js': 'x'.repeat(2 ** 20 + 1) })
  const tree = await openTree(await openRepository(root))
  expect(tree.files).toEqual(['.gitignore', 'a.js', 'large.js', 'new ü.js'])
  expect(await Promise.all(['new ü.js', 'large.js', 'gone.js'].map(async (path) => tree.read(path)))).toEqual(
    ['untracked', '', ''],
  )
})

test('the configuration is short and plain', async () => {
  const outline = await outlineOf({
    'package.json': json({ dependencies: { a: '1' } }),
    'package-lock.json': '',
    'bench/a.bench.ts': tinybench,
  })
  const text = configurationText(outline, 'trunk')
  expect(parse(text)).toEqual({
    version: 1,
    setup: ['npm ci'],
    baseline: { branch: 'trunk' },
    benchmarks: [{ name: 'bench', tinybench: 'bench/**/*.bench.ts' }],
  })
  expect(
    Math.max(
      ...text
        .split('\n')
        .slice(1)
        .map((line) => line.length),
    ),
  ).toBeLessThanOrEqual(112)
  expect(readPlan(text, { file: 'benchline.yml' }).findings).toEqual([])
})
