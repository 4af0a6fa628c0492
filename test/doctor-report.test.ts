/** What a study looks like on a terminal and as a file, for simulated studies of every kind. */
import { expect, test } from 'vitest'
import { type TermsChange, editTerms } from '../src/config/terms-edit.ts'
import { advise } from '../src/doctor/advise.ts'
import { diagnose } from '../src/doctor/diagnose.ts'
import { propose } from '../src/doctor/propose.ts'
import { pairSeconds } from '../src/doctor/recording.ts'
import { runTrials } from '../src/doctor/trials.ts'
import type { Environment } from '../src/model/environment.ts'
import type { Study } from '../src/model/study.ts'
import { columnsOf } from '../src/reports/columns.ts'
import { doctorJson, doctorJsonSchema, doctorSchema } from '../src/reports/doctor-schema.ts'
import { renderStudy } from '../src/reports/doctor.ts'
import { unifiedDiff } from '../src/reports/unified-diff.ts'
import { type SubjectLaw, normalNoise, suite, twoSpeedNoise } from './laws/simulated-study.ts'

const environment: Environment = {
  cpu: 'Test Processor',
  cores: 2,
  memory: 8 * 2 ** 30,
  os: 'debian 12',
  kernel: '6.1.0',
  arch: 'x64',
  runtimes: { node: '24.1.0' },
}

async function studied(
  laws: readonly SubjectLaw[],
  more: Partial<Study> & { readonly limit?: number; readonly rounds?: number } = {},
): Promise<Study> {
  const { limit = 600, rounds = 6, ...rest } = more
  const made = suite(laws, { timeLimit: limit })
  const diagnosis = diagnose(made, (benchmark) =>
    benchmark.includes('loop') ? { spread: 0.02, count: 1200 } : undefined,
  )
  const changes = propose(made, diagnosis)
  const workloads = made.subjects.map((one) => ({
    name: one.name,
    pairs: one.pairs.length,
    pairSeconds: pairSeconds(one),
    ...(one.name === 'render' ? { startUp: { of: 'node with an empty program', share: 0.58 } } : {}),
  }))
  let left = 4 * rounds
  const trials = await runTrials(made, { seed: 1, goOn: async () => (left -= 1) >= 0 })
  const text = `version: 1\ntime-limit: ${limit}s\nbenchmarks:\n${laws.map(({ name }) => `  - name: ${JSON.stringify(name)}\n    run: ./run\n`).join('')}`
  const edit = editTerms(
    text,
    changes.map((one): TermsChange => {
      if (one.kind === 'time-limit') return { kind: one.kind, value: `${one.to}s` }
      if (one.kind === 'judge') return { ...one, value: one.to }
      return { ...one, value: `${one.to * 100}%`, comment: one.because }
    }),
    'benchline.yml',
  )
  return {
    suite: 'default',
    file: 'benchline.yml',
    head: { commit: '1a2b3c4d5e'.repeat(4), label: 'main', uncommitted: true },
    environment,
    launcher: 'python3',
    health: { steal: 0.0004, other: 0.12, idle: 0.4, load: { start: 0.5, end: 1.9 }, cpuShare: 0.98 },
    seed: 7,
    time: { given: 300, spent: 298.5, limit },
    design: diagnosis.outlook.design,
    series: diagnosis.series,
    workloads,
    ...(trials === undefined ? {} : { trials }),
    changes,
    ...('because' in edit || changes.length === 0
      ? {}
      : { diff: unifiedDiff(text, edit.text, 'benchline.yml') }),
    written: false,
    findings: advise(made, diagnosis, {
      workloads,
      changes,
      counting: () =>
        'let `instrument: callgrind` count its instructions, which no noise of the machine touches',
    }),
    ...rest,
  }
}

const samples: Readonly<Record<string, () => Promise<Study>>> = {
  well: () =>
    studied([
      { name: 'parse', wall: normalNoise(0.012), cpu: { noise: normalNoise(0.008), share: 0.95 } },
      { name: 'loop', wall: normalNoise(0.004) },
    ]),
  blind: () =>
    studied(
      [
        { name: 'parse', wall: normalNoise(0.01) },
        { name: 'render', wall: twoSpeedNoise, cpu: { noise: normalNoise(0.06), share: 0.95 } },
        { name: 'wild disk', wall: normalNoise(0.3) },
        { name: 'mild', wall: normalNoise(0.025) },
      ],
      { limit: 60 },
    ),
  large: () =>
    studied(
      Array.from({ length: 30 }, (_, index) => ({
        name: `b${index}`,
        wall: normalNoise(index % 3 === 0 ? 0.004 : 0.08),
        cpu: { noise: normalNoise(0.004), share: 0.1 },
        seconds: 0.5,
        pairs: 40,
      })),
      { rounds: 2 },
    ),
  odd: () =>
    studied(
      [
        { name: '\u001B[31mred\u0007 and very long '.repeat(8), wall: normalNoise(0.02), pairs: 12 },
        { name: 'still', wall: () => 0, pairs: 12 },
        { name: '日本語のベンチ', wall: normalNoise(0.02), seconds: 0.003, pairs: 12 },
      ],
      {
        rounds: 0,
        health: {},
        findings: [
          {
            code: 'run-exit',
            severity: 'error',
            text: 'x fails: exit 3\n  | \u001B[2J tail',
            benchmark: 'x',
          },
        ],
      },
    ),
}

const names = Object.keys(samples)
const plain = { color: false, width: 80 }
const colours = new RegExp(`${String.fromCodePoint(0x1b)}\\[[0-9;]*m`, 'gu')

test.each(names)('terminal: %s', async (name) => {
  const text = renderStudy(await samples[name]!(), plain)
  await expect(text).toMatchFileSnapshot(`golden/doctor/${name}.txt`)
})

test.each(names)('no line is wider than the terminal, but for those of the diff: %s', async (name) => {
  const { diff: _, ...study } = await samples[name]!()
  for (const width of [60, 80, 120]) {
    for (const line of renderStudy(study, { color: false, width }).split('\n')) {
      expect(columnsOf(line), line).toBeLessThanOrEqual(Math.max(width, 76))
    }
  }
})

test.each(names)('colour adds nothing but colour, and nothing of the names acts: %s', async (name) => {
  const study = await samples[name]!()
  const colored = renderStudy(study, { color: true, width: 80 })
  expect(colored.replaceAll(colours, '')).toBe(renderStudy(study, plain))
  expect(renderStudy(study, plain)).not.toMatch(/(?!\n)\p{Cc}/u)
})

test.each(names)(
  'the file is of its schema, and says what is unknown by leaving it out: %s',
  async (name) => {
    const text = doctorJson(await samples[name]!())
    const data = doctorSchema.parse(JSON.parse(text))
    expect(data).toEqual(JSON.parse(text))
    expect(text).not.toContain('null')
  },
)

test('JSON: blind', async () => {
  await expect(doctorJson(await samples['blind']!())).toMatchFileSnapshot('golden/doctor/blind.json')
})

test('the schema can be written down for others', () => {
  expect(doctorJsonSchema()).toMatchObject({ title: 'Benchline study', type: 'object' })
})
