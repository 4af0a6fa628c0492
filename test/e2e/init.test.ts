// `init` in real repositories: what it writes is what a real check runs with, and nothing is written over.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Scene, scene } from './scene.ts'

const has = (program: string, ...args: readonly string[]): boolean => spawnSync(program, args).status === 0
const text = ({ root }: Scene, path: string): string => readFileSync(join(root, path), 'utf8')
const status = (place: Scene): readonly string[] =>
  place
    .git('status', '--porcelain', '--untracked-files=all', '--ignored')
    .split('\n')
    .filter((line) => line !== '')

const both = ['?? .github/workflows/perf.yml', '?? benchline.yml']

/** Runs `init`, then judges the tree with what it wrote; the names of the benchmarks that were judged. */
function begin(place: Scene): readonly string[] {
  const { code, out, err } = place.run('init')
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('WROTE  benchline.yml\n')
  expect(out).toContain('WROTE  .github/workflows/perf.yml\n')
  expect(status(place)).toEqual(both)
  // Nobody has to wait for a verdict on code that has not changed: that it measures is the point.
  const { outcome, report } = place.report('check', '--time-limit', '12s', '--quiet')
  expect([outcome.err, outcome.code, report.decision === 'failed']).toEqual(['', 0, false])
  expect(place.leftovers()).toEqual([])
  expect(status(place)).toEqual(both)
  return [...new Set(report.rows.map(({ benchmark }) => benchmark))]
}

test('a repository of Node with tinybench files', () => {
  const place = scene('repository of Node ü')
  place.commit('first', {
    'package.json': '{ "name": "sums", "type": "module", "scripts": { "test": "exit 1" } }',
    'src/sum.js':
      'export const sum = (n) => { let t = 0; for (let i = 0; i < n; i += 1) t += i % 7; return t }\n',
    'bench/sum.bench.mjs':
      "import { Bench } from 'tinybench'\nimport { sum } from '../src/sum.js'\nconst bench = new Bench({ time: 20 })\nbench.add('ten thousand', () => void sum(10_000))\nexport default bench\n",
    'bench/helper.mjs': 'export const nothing = 0\n',
  })
  expect(begin(place)).toEqual(['bench/sum/ten thousand'])
  expect(text(place, 'benchline.yml')).toContain('tinybench: bench/**/*.bench.mjs')
  expect(text(place, '.github/workflows/perf.yml')).toContain('actions/setup-node@')
})

test('a repository of Python with a script that is a benchmark', () => {
  const place = scene()
  place.commit('first', {
    'requirements.txt': '',
    'sums.py': 'def sums(n):\n    return sum(i * i % 7 for i in range(n))\n',
    'benchmarks/bench_sums.py':
      "import sys\nsys.path.insert(0, '.')\nfrom sums import sums\n\nif __name__ == '__main__':\n    print(sums(50_000))\n",
    'tests/test_sums.py': 'import unittest\n',
  })
  expect(begin(place)).toEqual(['bench_sums'])
  expect(text(place, 'benchline.yml')).toContain('run: python3 benchmarks/bench_sums.py')
  expect(text(place, '.github/workflows/perf.yml')).toContain('actions/setup-python@')
})

test('a repository in which there is no benchmark gets a first example that runs', () => {
  const place = scene()
  place.commit('first', {
    'tests/test_sums.py':
      'import unittest\n\n\nclass Sums(unittest.TestCase):\n    def test_sum(self):\n        self.assertEqual(sum(range(4)), 6)\n',
  })
  expect(begin(place)).toEqual(['tests'])
  expect(text(place, 'benchline.yml')).toContain('A FIRST EXAMPLE, because no benchmark was found')
})

test('an empty repository gets one too', () => {
  const place = scene()
  place.commit('first', { 'README.md': 'nothing yet\n' })
  expect(begin(place)).toEqual(['example'])
})

describe.runIf(has('go', 'version'))('with Go', () => {
  test('a repository of Go with benchmarks', () => {
    const place = scene()
    place.commit('first', {
      'go.mod': 'module example.org/sums\n\ngo 1.20\n',
      'inner/sum.go':
        'package inner\n\nfunc Sum(n int) int {\n\tt := 0\n\tfor i := 0; i < n; i++ {\n\t\tt += i % 7\n\t}\n\treturn t\n}\n',
      'inner/sum_test.go':
        'package inner\n\nimport "testing"\n\nvar kept int\n\nfunc BenchmarkSum(b *testing.B) {\n\tfor i := 0; i < b.N; i++ {\n\t\tkept = Sum(10000)\n\t}\n}\n',
    })
    expect(begin(place)).toEqual(['inner'])
    expect(text(place, '.github/workflows/perf.yml')).toContain('go-version-file: go.mod')
  })
})

describe.runIf(has('make', '--version'))('with Make', () => {
  test('a target of Make', () => {
    const place = scene()
    place.commit('first', { Makefile: 'bench:\n\tpython3 -c "print(sum(range(100000)))"\n' })
    expect(begin(place)).toEqual(['bench'])
  })
})

test('the default branch is written as it is called, and base is found by it', () => {
  const place = scene()
  place.commit('first', { 'README.md': '' })
  place.git('branch', '-m', 'main', 'trunk')
  expect(place.run('init', '--quiet')).toEqual({ code: 0, out: '', err: '' })
  expect(parse(text(place, '.github/workflows/perf.yml'))).toMatchObject({
    on: { push: { branches: ['trunk'] } },
  })
  expect(parse(text(place, 'benchline.yml'))).toMatchObject({ baseline: { branch: 'trunk' } })
  place.commit('begin')
  place.git('switch', '-qc', 'topic')
  place.commit('change', { 'README.md': 'more' })
  const { report } = place.report('check', '--time-limit', '6s', '--quiet')
  expect(report.rows.map(({ benchmark }) => benchmark)).toContain('example')
})

test('from a folder below, the files lie in the root', () => {
  const place = scene()
  place.commit('first', { 'in/README.md': '' })
  expect(place.runIn('in', 'init').code).toBe(0)
  expect(status(place)).toEqual(both)
})

describe('a file that is there', () => {
  test.each([
    ['benchline.yml', 'benchline.yml'],
    ['.github/benchline.yaml', '.github/benchline.yaml'],
    ['.github/workflows/perf.yml', '.github/workflows/perf.yml'],
  ])('is never written over: %s', (path, named) => {
    const place = scene()
    place.commit('first', { [path]: 'mine\n' })
    const { code, out, err } = place.run('init')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`${named} is there already`)
    expect(err).toContain('benchline init --print')
    expect(text(place, path)).toBe('mine\n')
    expect(status(place)).toEqual([])
  })

  test('is named with every other one', () => {
    const place = scene()
    place.commit('first', { 'benchline.yml': '', '.github/workflows/perf-comment.yml': '' })
    expect(place.run('init').code).toBe(2)
    const { code, err } = place.run('init', '--forks')
    expect(code).toBe(2)
    expect(err).toContain('benchline.yml is there already')
    expect(err).toContain('.github/workflows/perf-comment.yml is there already')
  })

  test('is not followed where it is a link to nowhere', () => {
    const place = scene()
    place.commit('first', { 'README.md': '' })
    mkdirSync(join(place.root, '.github/workflows'), { recursive: true })
    symlinkSync('../../outside.yml', join(place.root, '.github/workflows/perf.yml'))
    const { code, err } = place.run('init')
    expect(code).toBe(2)
    expect(err).toContain('.github/workflows/perf.yml is there already')
    // All or nothing.
    expect(existsSync(join(place.root, 'benchline.yml'))).toBe(false)
    expect(existsSync(join(place.root, 'outside.yml'))).toBe(false)
  })
})

test('--print shows what would be written, and writes nothing, whatever is there', () => {
  const place = scene()
  place.commit('first', { 'benchline.yml': 'mine\n' })
  const { code, out } = place.run('init', '--print', '--forks')
  expect(code).toBe(0)
  const parts = out.split(/^# (benchline\.yml|\.github\/workflows\/perf(?:-comment)?\.yml)$/mu)
  expect(parts.filter((_, index) => index % 2 === 1)).toEqual([
    'benchline.yml',
    '.github/workflows/perf.yml',
    '.github/workflows/perf-comment.yml',
  ])
  expect(status(place)).toEqual([])
  expect(text(place, 'benchline.yml')).toBe('mine\n')
})

test('what is printed is what is written', () => {
  const place = scene()
  place.commit('first', { 'package.json': '{ "scripts": { "bench": "node b.js" } }' })
  for (const option of ['--split', '--forks']) {
    const printed = place.run('init', '--print', option).out
    expect(place.run('init', option).code).toBe(0)
    const files = [
      'benchline.yml',
      ...readdirSync(join(place.root, '.github/workflows'))
        .toReversed()
        .map((name) => `.github/workflows/${name}`),
    ]
    expect(files.length).toBe(option === '--forks' ? 3 : 2)
    for (const path of files) expect(printed).toContain(`# ${path}\n${text(place, path)}`)
    place.git('clean', '-fdq')
  }
})

test('--json tells the files, --only takes some of the benchmarks', () => {
  const place = scene()
  place.commit('first', {
    'package.json': '{ "scripts": { "bench:a": "node a.js", "bench:b": "node b.js" } }',
  })
  const file = join(place.root, '..', 'init.json')
  expect(place.run('init', '--only', '*b', '--json', file).code).toBe(0)
  const { schema, found, written, files } = JSON.parse(readFileSync(file, 'utf8'))
  expect([schema, found, written]).toEqual(['benchline.init/1', true, true])
  expect(parse(files[0].text).benchmarks).toEqual([{ name: 'bench:b', run: 'npm run bench:b' }])
  const { code, err } = place.run('init', '--print', '--only', 'parse')
  expect(code).toBe(2)
  expect(err).toContain('no benchmark that was found matches --only')
})

test('--split and --forks are one choice', () => {
  const place = scene()
  place.commit('first', { 'README.md': '' })
  const { code, err } = place.run('init', '--split', '--forks')
  expect(code).toBe(2)
  expect(err).toContain('cannot be used with')
  expect(status(place)).toEqual([])
})

test('outside of a repository it says so', () => {
  const place = scene()
  const { code, err } = place.runIn('..', 'init')
  expect(code).toBe(2)
  expect(err).toContain('not in a git repository')
})

test('where a folder cannot be made, nothing is written', () => {
  const place = scene()
  place.commit('first', { '.github': 'a file\n' })
  const { code, err } = place.run('init')
  expect(code).toBe(2)
  expect(err).toContain('cannot be written')
  expect(status(place)).toEqual([])
})
