/** Exact counts by real profilers, in whole checks: hits of lines by line_profiler, calls beside a sampler. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { check } from '../../src/gate.ts'
import type { Report } from '../../src/model/report.ts'
import type { Verdict } from '../../src/model/verdict.ts'
import { watchInterruption } from '../../src/system/interruption.ts'
import { commitAll, makeRepository, scratchFolder } from '../scratch-repository.ts'

let folder = ''
const interruption = watchInterruption(() => {})
const folders: string[] = []

/** A virtual environment with this package; its folder of programs. */
function environment(wanted: string): string {
  const prefix = join(folder, wanted)
  execFileSync('python3', ['-m', 'venv', prefix])
  const python = join(prefix, 'bin', 'python')
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--prefer-binary']
  execFileSync(python, [...install, wanted])
  return join(prefix, 'bin')
}

let [newest, older, sampler] = ['', '', '']
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'benchline-hits-'))
  newest = environment('line_profiler==5.1.0')
  older = environment('line_profiler==4.2.0')
  sampler = environment('pyinstrument==5.1.3')
})
afterAll(async () => {
  await interruption.finish()
  for (const each of [folder, ...folders]) rmSync(each, { recursive: true, force: true })
})

const configuration = (hits: string): string => `version: 1
time-limit: 3m
benchmarks:
  - { name: orders, run: [python3, main.py], threshold: 40%, profile: { hits: ${hits} } }
`

const program = (rounds: number): string => `from etl import normalise

print(normalise(range(${rounds})), max(range(9), key=lambda number: -number))
`
const etl = `def normalise(rows):
    total = 0
    for row in rows:
        total += row % 7  # cents
    return total
`

async function checked(
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string>>,
  programs = newest,
): Promise<Report> {
  const place = scratchFolder()
  folders.push(place)
  const root = makeRepository(place)
  commitAll(root, base)
  commitAll(root, head)
  const kept = process.env['PATH']
  process.env['PATH'] = [programs, kept].join(delimiter)
  try {
    return await check({ cwd: root, base: 'HEAD~1', watch: () => {}, interruption })
  } finally {
    process.env['PATH'] = kept
  }
}

const row = ({ verdicts }: Report, metric: string): Verdict | undefined =>
  verdicts.find(({ comparison, because }) => comparison?.metric.name === metric || because.includes(metric))

test('the line of a function that runs most, and a line by its text, whatever stands above it', async () => {
  const hits = "{ etl.normalise: 601, 'etl.normalise: total += row % 7': 599 }"
  const report = await checked(
    { 'benchline.yml': configuration(hits), 'etl.py': etl, 'main.py': program(400) },
    { 'etl.py': `# Sums up.\n\n\n${etl}`, 'main.py': program(600) },
  )
  // The head of a loop is reached once more than its body.
  expect(row(report, 'hits etl.normalise')?.comparison).toMatchObject({
    baseline: { values: [401, 401] },
    candidate: { values: [601, 601] },
  })
  expect(row(report, 'hits etl.normalise')?.word).toBe('regression')
  const line = row(report, 'hits etl.normalise: total += row % 7')
  expect(line?.comparison).toMatchObject({ candidate: { values: [600, 600] } })
  expect(line?.because).toContain('above its budget')
  expect(report.decision).toBe('failed')

  const [counted] = report.counted ?? []
  expect(counted).toMatchObject({ benchmark: 'orders', counter: 'hits', tool: 'line_profiler' })
  const own = counted?.changes.filter(({ file }) => file === 'etl.py') ?? []
  expect(own.map(({ line: number, base, head }) => [number, base, head])).toEqual([
    [7, 400, 600],
    [6, 401, 601],
  ])
  expect(own.every(({ deterministic, gated }) => deterministic === true && gated)).toBe(true)
})

test('a text that head no longer has is told, and is not 0', async () => {
  const hits = "{ 'etl.normalise: total += row % 7': 1000 }"
  const files = { 'benchline.yml': configuration(hits), 'etl.py': etl, 'main.py': program(400) }
  const report = await checked(files, { 'etl.py': etl.replace('row % 7', 'row % 9') })
  expect(report.decision).toBe('warned')
  const told = report.verdicts.find(({ because }) =>
    because.includes('no line etl.normalise: total += row % 7'),
  )
  expect(told?.word).toBe('inconclusive')
})

test('line_profiler before 5 does not count exactly, so it gates nothing', async () => {
  const files = {
    'benchline.yml': configuration('{ etl.normalise: 1 }'),
    'etl.py': etl,
    'main.py': program(400),
  }
  const report = await checked(files, { 'README.md': 'Nothing.\n' }, older)
  expect(report.decision).toBe('warned')
  const told = report.verdicts.find(({ because }) => because.includes('before 5 misses hits'))
  expect(told?.word).toBe('inconclusive')
})

const sampled = `version: 1
time-limit: 3m
benchmarks:
  - name: orders
    run: [python3, main.py]
    judge: cpu
    threshold: 20%
    profile: { tool: pyinstrument, calls: {} }
`

const shop = (rounds: number): string => `def price(number):
    total = 0
    for digit in range(number % 50):
        total += digit * number
    return total


def orders(count):
    return sum(price(number) for number in range(count))


print(sum(orders(3000) for _ in range(${rounds})))
`

test('calls that are counted beside a sampler tell that a function is called more often', async () => {
  const report = await checked(
    { 'benchline.yml': sampled, 'main.py': shop(60) },
    { 'main.py': shop(120) },
    sampler,
  )
  expect(report.decision).toBe('failed')
  const [explanation] = report.explanations ?? []
  expect(explanation?.tool).toBe('pyinstrument')
  const [culprit] = explanation?.culprits ?? []
  // The line that asks for more of them, once more for its end.
  expect(culprit).toMatchObject({ line: 12, calls: { baseline: 61, candidate: 121 } })
  const { moreCalls = 0, costPerCall = 0 } = culprit?.split ?? {}
  expect(moreCalls).toBeGreaterThan(Math.abs(costPerCall))
  expect(report.counted?.[0]?.changes.find(({ name }) => name === 'price')).toMatchObject({
    base: 180_000,
    head: 360_000,
    gated: true,
  })
})
