// A study on this machine by the built program: it keeps to its time, proposes, writes when told, and leaves nothing.
import { once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPlan } from '../../src/config/read-plan.ts'
import { doctorSchema } from '../../src/reports/doctor-schema.ts'
import { type Scene, busy, scene } from './scene.ts'

/** Times drawn by chance, so that their noise is known and no machine changes it. */
const chance = (spread: number): string => `import json, random
times = [0.1 * 2.718281828 ** random.gauss(0, ${spread})]
print(json.dumps({'schema': 'benchline.results/1', 'benchmarks': [
  {'name': 'time', 'metrics': {'wall': {'unit': 's', 'values': times * 3}}}]}))
`

const yaml = `# what is gated
version: 1
time-limit: 30s # as long as we wait

benchmarks:
  - name: work # computes
    run: python3 work.py
  - name: wild
    run: python3 wild.py
    format: benchline
`

function repository(more: Readonly<Record<string, string>> = {}): Scene {
  const made = scene()
  made.commit('start', {
    'benchline.yml': yaml,
    'work.py': busy(60_000),
    'wild.py': chance(0.1),
    ...more,
  })
  return made
}

const file = (made: Scene): string => readFileSync(join(made.root, 'benchline.yml'), 'utf8')

function studied(made: Scene, ...args: readonly string[]) {
  const { outcome, report } = made.report('doctor', '--quiet', ...args)
  return { ...outcome, study: doctorSchema.parse(report) }
}

test('the story: a study in its time, and a proposed change that nobody made yet', () => {
  const made = repository()
  writeFileSync(join(made.root, 'work.py'), busy(50_000))
  const begun = Date.now()
  const { code, out, err, study } = studied(made, '--time', '20s')
  // Set-up and the start of the program come on top.
  expect((Date.now() - begun) / 1000).toBeLessThan(60)
  expect(code, err).toBe(0)
  expect(study.time).toMatchObject({ given: 20, limit: 30 })
  expect(study.time.spent).toBeLessThan(25)
  expect(study.head.uncommitted).toBe(true)

  // Both clocks and memory of the command, and the series that the harness gives.
  const series = (benchmark: string, metric: string) =>
    study.series.find((one) => one.benchmark === benchmark && one.metric === metric)
  expect(series('work', 'wall')?.noise?.pair).toBeGreaterThan(0)
  expect(series('work', 'cpu')?.noise?.pair).toBeGreaterThan(0)
  expect(series('work', 'peak-rss')?.pairs).toBeGreaterThanOrEqual(8)
  const wild = series('wild/time', 'wall')
  // √2 × 10 %, as the logarithm of normal noise has it.
  expect(wild?.noise?.pair).toBeGreaterThan(0.04)
  expect(wild?.noise?.pair).toBeLessThan(0.4)
  expect(wild?.noise?.within).toEqual({ spread: 0, count: 3 })
  expect(wild).toMatchObject({ judges: true, threshold: 0.03 })
  expect(study.workloads.find(({ name }) => name === 'work')?.startUp?.of).toBe(
    'python3 with an empty program',
  )

  // What cannot be seen stands first and is named.
  expect(
    study.findings.filter(({ code: each }) => each === 'undetectable').map(({ benchmark }) => benchmark),
  ).toContain('wild/time')
  expect(out).toMatch(/^DOCTOR {2}\d of 2 judged series do(es)? not show/u)
  expect(out).toContain('planted slowdowns')
  const { planted = [], nothing } = study.trials ?? {}
  expect(planted.map(({ slowdown }) => slowdown)).toEqual([0.03, 0.05, 0.1])
  expect(nothing?.trials).toBeGreaterThan(0)
  // One in a hundred is allowed.
  expect(nothing?.alarms).toBeLessThanOrEqual(1 + (nothing?.trials ?? 0) / 10)

  // The change is shown, and git can apply it; nothing was written.
  expect(file(made)).toBe(yaml)
  const change = study.changes.find((one) => one.kind === 'threshold' && one.entry === 'wild')
  expect(change).toMatchObject({ metric: 'wall', from: 0.03 })
  writeFileSync(join(made.root, '../proposed.diff'), study.diff ?? '')
  expect(made.git('apply', '--check', '../proposed.diff')).toBe('')
  expect(study.written).toBe(false)
  expect(made.leftovers()).toEqual([])
})

test('--write makes the change, keeps every comment, and says so', () => {
  const made = repository()
  const { code, out, err, study } = studied(made, '--time', '10s', '--only', 'wild', '--write')
  expect(code, err).toBe(0)
  expect(study.series.map(({ benchmark }) => benchmark)).toEqual(['wild/time'])
  expect(study.written).toBe(true)
  expect(study.findings.map(({ code: each }) => each)).toContain('studied-in-part')
  expect(out).toContain('changed benchline.yml')
  const text = file(made)
  expect(text).toContain('# what is gated\n')
  expect(text).toContain('# as long as we wait')
  expect(text).toMatch(/ {4}threshold: \d+% # pairs vary by .* \(benchline doctor\)\n/u)
  const [work, wild] = readPlan(text, { file: 'benchline.yml' }).entries
  expect(work.terms.threshold).toBe(0.03)
  expect(wild?.terms.threshold).toBeGreaterThanOrEqual(0.04)
})

test('too little time says nothing, and what would be enough', () => {
  const made = repository()
  const { code, err } = made.run('doctor', '--time', '1s')
  expect(code).toBe(2)
  expect(err).toContain('too short to say anything')
  expect(err).toMatch(/→ give it `--time \d+s` or more/u)
  expect(made.leftovers()).toEqual([])
})

test('a benchmark that fails is named, the others are studied, and the exit code is 2', () => {
  const made = repository({
    'benchline.yml': `${yaml}  - name: flaky\n    run: echo x >> runs; test $(wc -l < runs) -lt 6\n`,
    'wild.py': 'raise SystemExit("no disk")\n',
  })
  const { code, study, out } = studied(made, '--time', '8s')
  expect(code).toBe(2)
  expect(study.findings).toContainEqual(expect.objectContaining({ severity: 'error', benchmark: 'wild' }))
  expect(study.series.map(({ benchmark }) => benchmark)).toContain('work')
  expect(out).toContain('no disk')
  expect(study.findings).toContainEqual(
    expect.objectContaining({ code: 'not-studied', severity: 'error', benchmark: 'flaky' }),
  )
  expect(out).toContain('flaky failed in the middle of the study')
  // Alone it leaves nothing to study.
  const alone = made.run('doctor', '--time', '8s', '--only', 'wild')
  expect([alone.code, alone.out]).toEqual([2, ''])
  expect(alone.err).toContain('no disk')
  expect(made.run('doctor', '--only', 'gone')).toMatchObject({ code: 2 })
})

test('an interruption leaves nothing behind and changes nothing', async () => {
  const made = repository()
  const child = made.start('doctor', '--write')
  let told = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    told += chunk.toString()
    if (told.includes('measuring')) child.kill('SIGINT')
  })
  const [code] = (await once(child, 'exit')) as [number]
  expect(code).toBe(2)
  expect(told).toContain('interrupted by SIGINT')
  expect(file(made)).toBe(yaml)
  expect(made.leftovers()).toEqual([])
})

test('a configuration that was changed meanwhile is left alone', async () => {
  const made = repository()
  const child = made.start('doctor', '--time', '8s', '--only', 'wild', '--write')
  let told = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    told += chunk.toString()
    if (told.includes('measuring')) writeFileSync(join(made.root, 'benchline.yml'), `${yaml}# mine\n`)
  })
  const [code] = (await once(child, 'exit')) as [number]
  expect(code).toBe(2)
  expect(told).toContain('was changed while the study ran')
  expect(file(made)).toBe(`${yaml}# mine\n`)
  rmSync(join(made.root, '../temporary'), { recursive: true, force: true })
})
