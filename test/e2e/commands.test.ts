// record, history, compare and the sources, in real repositories.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { busy, cli, configuration, scene } from './scene.ts'

const store = 'baseline: { store: "directory:../store" }\n'

test('what is recorded is shown, commit by commit', () => {
  const repository = scene()
  repository.git('config', 'user.name', 'x')
  repository.write({
    'benchline.yml': configuration('', 'baseline: { store: "directory:kept" }\n'),
    'work.py': busy(20_000),
    '.gitignore': 'kept\n',
  })
  const first = repository.commit('first')
  const empty = repository.run('history')
  expect([empty.code, empty.out]).toEqual([0, expect.stringMatching(/nothing is recorded yet/u)])
  const recorded = repository.run('record', '--runs', '3')
  expect(recorded.code, recorded.out + recorded.err).toBe(0)
  expect(recorded.out).toContain(`RECORDED  1 benchmark of ${first.slice(0, 10)}`)
  const second = repository.commit('second', { 'work.py': busy(800_000) })
  expect(repository.run('record', '--runs', '3').code).toBe(0)

  const { code, out } = repository.run('history', '--json', 'history.json')
  expect(code).toBe(0)
  expect(out).toMatch(/work\n/u)
  expect(out).toMatch(/cpu +▁█ +[\d.]+ ms +2 runs, latest/u)
  const { schema, rows } = JSON.parse(readFileSync(join(repository.root, 'history.json'), 'utf8'))
  expect(schema).toBe('benchline.history/1')
  const cpu = rows.find(({ metric }: { metric: string }) => metric === 'cpu')
  expect(cpu.points.map(({ commit, n }: { commit: string; n: number }) => [commit, n])).toEqual([
    [first, 3],
    [second, 3],
  ])
  expect(repository.leftovers()).toEqual([])
})

const results = (name: string, values: readonly number[], more = {}, metric = 'wall'): string =>
  JSON.stringify({
    schema: 'benchline.results/1',
    benchmarks: [{ name, metrics: { [metric]: { unit: 'ms', values, ...more } } }],
  })
const around = (center: number): readonly number[] =>
  Array.from({ length: 20 }, (_, i) => center * (1 + ((i * 7) % 20) / 2000))

test('compare: two files measured apart are never a regression, pairs are, and exact values are what they are', () => {
  const repository = scene()
  repository.write({
    'a.json': results('parse', around(10)),
    'b.json': results('parse', around(14)),
    'count-a.json': results('parse', [100, 100], { nature: 'exact', unit: 'count' }, 'instructions'),
    'count-b.json': results('parse', [120, 120], { nature: 'exact', unit: 'count' }, 'instructions'),
    'gone.json': results('other', around(10)),
  })
  const apart = repository.report('compare', 'a.json', 'b.json')
  expect(apart.outcome.code, apart.outcome.err).toBe(0)
  expect(apart.report.rows.map(({ verdict }) => verdict)).toEqual(['inconclusive'])
  const paired = repository.report('compare', 'a.json', 'b.json', '--paired')
  expect(paired.outcome.code).toBe(1)
  expect(paired.report.rows.map(({ verdict }) => verdict)).toEqual(['regression'])
  expect(repository.run('compare', 'a.json', 'b.json', '--paired', '--no-fail').code).toBe(0)
  expect(repository.report('compare', 'b.json', 'a.json', '--paired').report.rows[0]?.verdict).toBe(
    'improvement',
  )
  expect(repository.report('compare', 'a.json', 'a.json', '--paired').report.rows[0]?.verdict).toBe(
    'unchanged',
  )
  expect(repository.run('compare', 'count-a.json', 'count-b.json').code).toBe(1)
  // A benchmark that disappears from the results fails; it is not silently green.
  expect(
    repository.report('compare', 'a.json', 'gone.json').report.rows.map(({ verdict }) => verdict),
  ).toContain('missing')
})

test('compare refuses what it cannot read, each by name', () => {
  const repository = scene()
  repository.write({
    'ok.json': results('parse', around(10)),
    'newer.json': results('parse', around(10)).replace('results/1', 'results/2'),
    'text.json': 'hello',
    'short.json': results('parse', [1, 2, 3, 4, 5]),
  })
  for (const [file, phrase] of [
    ['newer.json', /benchline\.results\/2|newer/u],
    ['text.json', /text\.json/u],
    ['none.json', /no file none\.json/u],
  ] as const) {
    const { code, err } = repository.run('compare', 'ok.json', file)
    expect(code, err).toBe(2)
    expect(err).toMatch(phrase)
  }
  const { code, err } = repository.run('compare', 'ok.json', 'short.json', '--paired')
  expect(code, err).toBe(2)
  expect(err).toMatch(/20 values at base and 5 at head/u)
})

test('an edited report is refused: its raw runs say something else', () => {
  const repository = scene()
  repository.write({ 'a.json': results('parse', around(10)), 'b.json': results('parse', around(14)) })
  repository.run('compare', 'a.json', 'b.json', '--paired', '--json', 'report.json')
  const path = join(repository.root, 'report.json')
  writeFileSync(
    path,
    readFileSync(path, 'utf8')
      .replaceAll('"regression"', '"unchanged"')
      .replace('"decision": "failed"', '"decision": "passed"'),
  )
  const { code, err } = repository.run('compare', 'report.json')
  expect(code, err).toBe(2)
  expect(err).toMatch(/raw runs give failed|says passed/u)
})

const bench = (inner: number): string => `import { Bench } from 'tinybench'

const bench = new Bench({ time: 100 })
let state = 1
bench.add('loop', () => {
  for (let i = 0; i < ${inner}; i += 1) state = (state * 48271) % 2147483647
})
bench.add('constant', () => {
  for (let i = 0; i < 20000; i += 1) state = (state * 16807) % 2147483647
})
export default bench
`

test('tinybench files: every task is a benchmark, and the slower one is found', () => {
  const repository = scene()
  const yaml =
    'version: 1\ntime-limit: 60s\nbenchmarks:\n  - name: loops\n    tinybench: bench/*.bench.mjs\n    threshold: 50%\n'
  const itself = bench(20_000).replace(
    'export default bench',
    'await bench.run()\nconsole.table(bench.table())',
  )
  repository.commit('first', {
    'benchline.yml': yaml,
    'bench/sum.bench.mjs': bench(20_000),
    'bench/own.bench.mjs': itself,
  })
  repository.git('switch', '--quiet', '-c', 'change')
  repository.commit('slower', { 'bench/sum.bench.mjs': bench(60_000) })
  const { outcome, report } = repository.report('check', '--only', 'loops/*/*')
  expect(outcome.code, outcome.out + outcome.err).toBe(1)
  const verdicts = Object.fromEntries(report.rows.map(({ benchmark, verdict }) => [benchmark, verdict]))
  expect(verdicts['loops/sum/loop']).toBe('regression')
  expect(Object.keys(verdicts).toSorted()).toEqual([
    'loops/own/constant',
    'loops/own/loop',
    'loops/sum/constant',
    'loops/sum/loop',
  ])
  expect(Object.values(verdicts).filter((verdict) => verdict === 'regression')).toHaveLength(1)
})

test('a harness that writes benchline.results/1', () => {
  const repository = scene()
  const harness = (work: number): string => `import json, time
values = []
for _ in range(5):
    begun = time.process_time()
    total = 0
    for i in range(${work}):
        total += i * i % 7
    values.append(time.process_time() - begun)
json.dump({'schema': 'benchline.results/1', 'benchmarks': [{'name': 'sum', 'metrics': {'cpu': {'unit': 's', 'values': values}}}]}, open('results.json', 'w'))
`
  const yaml =
    'version: 1\ntime-limit: 30s\nbenchmarks:\n  - name: harness\n    run: python3 harness.py\n    format: benchline\n    output: results.json\n    threshold: 50%\n'
  repository.commit('first', { 'benchline.yml': yaml, 'harness.py': harness(20_000) })
  repository.git('switch', '--quiet', '-c', 'change')
  repository.commit('slower', { 'harness.py': harness(60_000) })
  const { outcome, report } = repository.report('check')
  expect(outcome.code, outcome.out + outcome.err).toBe(1)
  expect(report.rows.map(({ benchmark, metric, verdict }) => [benchmark, metric, verdict])).toEqual([
    ['harness/sum', 'cpu', 'regression'],
  ])
})

test('setup makes what is ignored, once a side and in its own prefix; without it the message says what is missing', () => {
  const repository = scene()
  const run = 'import sys, built\nassert sys.prefix.endswith("prefix"), sys.prefix\nbuilt.work()\n'
  const setup = 'setup: [python3 build.py]\n'
  const build =
    'open("built.py", "w").write("def work():\\n    return sum(i * i for i in range(100_000))\\n")\n'
  repository.commit('first', {
    'benchline.yml': configuration('', setup),
    'work.py': run,
    'build.py': build,
    '.gitignore': 'built.py\n',
  })
  repository.write({ 'built.py': 'raise SystemExit("the working tree was used")' })
  repository.git('switch', '--quiet', '-c', 'change')
  repository.commit('change', { 'build.py': `${build}# the same\n` })
  const { code, out, err } = repository.run('check')
  expect(code, out + err).toBe(0)
  repository.commit('no setup', { 'benchline.yml': configuration() })
  repository.commit('no setup at base either', { 'README.md': '' })
  const without = repository.run('check', '--base', 'HEAD~1')
  expect(without.code, without.out).toBe(2)
  expect(without.err).toMatch(/No module named 'built'/u)
  expect(without.err).toMatch(/`setup`/u)
})

test('what both sides load from the working tree is no comparison', () => {
  const repository = scene()
  const yaml = configuration('    env: { PYTHONPATH: "THE_TREE/lib" }\n').replace('THE_TREE', repository.root)
  repository.commit('first', {
    'benchline.yml': yaml,
    'lib/mine.py': busy(50_000),
    'work.py': 'import mine\n',
  })
  repository.git('switch', '--quiet', '-c', 'change')
  repository.commit('slower', { 'lib/mine.py': busy(500_000) })
  const { outcome, report } = repository.report('check')
  expect(new Set(report.rows.map(({ verdict }) => verdict))).toEqual(new Set(['inconclusive']))
  expect(outcome.out).toMatch(/same code|lib\/mine\.py/u)
  expect(report.decision).toBe('warned')
})

test('without python3 it works, with what the next launcher gives, and says so', () => {
  const repository = scene()
  const work = (count: number): string =>
    `let total = 0\nfor (let i = 0; i < ${count}; i += 1) total += (i * i) % 7\n`
  repository.commit('first', {
    'benchline.yml':
      'version: 1\ntime-limit: 20s\nbenchmarks:\n  - name: work\n    run: [node, work.js]\n    metrics: [wall, cpu]\n    judge: wall\n    threshold: 50%\n',
    'work.js': work(1e7),
  })
  repository.git('switch', '--quiet', '-c', 'change')
  repository.commit('slower', { 'work.js': work(1e8) })
  const folder = join(repository.temporary, '..', 'bin')
  mkdirSync(folder)
  for (const program of ['git', 'sh', 'env']) {
    symlinkSync(
      execFileSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).trim(),
      join(folder, program),
    )
  }
  symlinkSync(process.execPath, join(folder, 'node'))
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'check'], {
    cwd: repository.root,
    env: { ...repository.env, PATH: folder },
    encoding: 'utf8',
  })
  expect(status, stdout + stderr).toBe(1)
  expect(stdout).toMatch(/timed by +node.*cpu/su)
})

test('a store may lie outside the repository, and record says where', () => {
  const repository = scene()
  repository.commit('first', { 'benchline.yml': configuration('', store), 'work.py': busy(1000) })
  const { code, out, err } = repository.run('record', '--runs', '2')
  expect(code, err).toBe(0)
  expect(out).toContain(` in ${join(dirname(repository.root), 'store')}\n`)
  expect(repository.run('history').out).toMatch(/^work$/mu)
})

test('help teaches: every command has a description and an example', () => {
  const repository = scene()
  const { out } = repository.run('--help')
  const commands = [...out.matchAll(/^ {2}(?<name>[a-z]+) \[/gmu)].map(({ groups }) => groups?.['name'] ?? '')
  expect(commands).toEqual(expect.arrayContaining(['check', 'record', 'compare', 'history', 'demo']))
  for (const command of commands) {
    const help = repository.run(command, '--help')
    expect(help.code).toBe(0)
    expect(help.out).toMatch(/Usage: benchline/u)
    expect(help.out.length).toBeGreaterThan(300)
    for (const line of help.out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(120)
  }
  expect(repository.run('--version').out.trim()).toMatch(/^\d+\.\d+\.\d+$/u)
})
