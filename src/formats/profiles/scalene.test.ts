import { readFileSync, readdirSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { damaged, isRefusedOrSound } from '../../../test/damaged-bytes.ts'
import type { Profile } from '../../model/profile.ts'
import { checkProfile } from './check-profile.ts'
import { readProfile } from './read-profile.ts'
import { scalene } from './scalene.ts'

const folder = new URL('../../../test/fixtures/profiles/scalene/', import.meta.url)
const bytesOf = (name: string): Uint8Array => Uint8Array.from(gunzipSync(readFileSync(new URL(name, folder))))
const files: Record<string, { toolVersion: string }> = JSON.parse(
  readFileSync(new URL('fixtures.json', folder), 'utf8'),
)

interface Row {
  lineno: number
  line: string
  n_cpu_percent_python: number
  n_cpu_percent_c: number
  n_sys_percent: number
  n_malloc_mb: number
  n_copy_mb_s: number
  n_peak_mb: number
  start_function_line?: number
}
interface Raw {
  elapsed_time_sec: number
  memory: boolean
  start_time_absolute?: number
  files: Record<string, { lines: Row[]; functions: Row[]; leaks: object; percent_cpu_time: number }>
  samples: [number, number][]
  stacks?: [string[], { cpu_samples: number; count: number }][]
  memory_stacks?: [{ display_name: string; filename_or_module: string; line: number }[], number][]
}

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
const rawOf = (bytes: Uint8Array): Raw => JSON.parse(new TextDecoder().decode(bytes))
const profileOf = (bytes: Uint8Array): Profile => {
  const { profile, findings } = scalene.read(bytes)
  if (profile === undefined) throw new Error(JSON.stringify(findings))
  return profile
}
const codesOf = (bytes: Uint8Array): readonly string[] => scalene.read(bytes).findings.map(({ code }) => code)
const valueOf = (profile: Profile, name: string): number =>
  profile.valueTypes.findIndex((each) => each.name === name)
const percentOf = (row: Row): number => row.n_cpu_percent_python + row.n_cpu_percent_c + row.n_sys_percent

/** Seconds or bytes by `caller:line > … > callee:line`. */
function samplesOf(profile: Profile, name: string): Record<string, number> {
  const { stacks, frames, functions, samples } = profile
  const texts: string[] = []
  for (const [place, parent] of stacks.parent.entries()) {
    const frame = stacks.frame[place]!
    const text = `${functions[frames.function[frame]!]!.name}:${frames.line[frame]}`
    texts.push(parent === -1 ? text : `${texts[parent]} > ${text}`)
  }
  const sums: Record<string, number> = {}
  for (const [row, stack] of samples.stack.entries()) {
    const value = samples.values[valueOf(profile, name)]![row]!
    if (value > 0) sums[texts[stack]!] = (sums[texts[stack]!] ?? 0) + value
  }
  return sums
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

test('every file has its line in fixtures.json', () => {
  expect(readdirSync(folder).filter((name) => name.endsWith('.gz'))).toEqual(Object.keys(files))
})

test.each(Object.keys(files))('%s: every percent of the run becomes seconds, every MiB bytes', (name) => {
  const bytes = bytesOf(name)
  const raw = rawOf(bytes)
  expect(scalene.recognises(bytes.subarray(0, 64 * 1024))).toBe(true)
  const profile = profileOf(bytes)
  expect(checkProfile(profile)).toBeUndefined()
  const { toolVersion: version } = files[name]!
  expect(profile.header).toMatchObject({
    tool: 'scalene',
    format: 'scalene',
    mode: raw.memory ? 'time and memory' : 'time',
    threads: 'all',
    duration: raw.elapsed_time_sec,
  })
  expect(profile.header.at).toBe(raw.start_time_absolute)
  // 1.5.55 writes what 2.0 writes.
  expect(profile.header.toolVersion).toBe({ '1.5.16': '1.x', '1.5.55': undefined, '2.4.0': '2.x' }[version])

  const expected = Object.entries(raw.files).flatMap(([path, { lines }]) =>
    lines
      .filter((row) => percentOf(row) + row.n_malloc_mb + row.n_copy_mb_s + row.n_peak_mb > 0)
      .map((row) => [path, row.lineno, row] as const),
  )
  expect(profile.lineRows.map(({ file, line }) => [profile.files[file]!.path, line])).toEqual(
    expected.map(([path, line]) => [path, line]),
  )
  for (const [place, { values = [] }] of profile.lineRows.entries()) {
    const row = expected[place]![2]
    const shareOf = (percent: number): number => (percent * raw.elapsed_time_sec) / 100
    const wanted = [
      shareOf(percentOf(row)),
      row.n_malloc_mb * 1048576,
      shareOf(row.n_cpu_percent_python),
      shareOf(row.n_cpu_percent_c),
      shareOf(row.n_sys_percent),
      row.n_copy_mb_s * raw.elapsed_time_sec * 1048576,
      row.n_peak_mb * 1048576,
    ]
    for (const [column, value] of wanted.entries()) expect(values[column]).toBeCloseTo(value, 6)
  }
  expect(profile.functionRows).toHaveLength(
    sum(Object.values(raw.files).map(({ functions }) => functions.length)),
  )
  expect(codesOf(bytes)[0]).toBe('censored-profile')
})

test.each(['2.4.0-base.json.gz', '2.4.0-head.json.gz', '1.5.55-stacks.json.gz'])(
  '%s: stacks hold the time of the whole run',
  (name) => {
    const raw = rawOf(bytesOf(name))
    const profile = profileOf(bytesOf(name))
    const times = samplesOf(profile, 'wall')
    expect(sum(Object.values(times))).toBeCloseTo(raw.elapsed_time_sec, 6)
    expect(profile.header.samples).toBe(sum(raw.stacks!.map(([, { count }]) => count)))
    const [longest] = raw.stacks!.toSorted((one, other) => other[1].cpu_samples - one[1].cpu_samples)
    const calls = longest![0].map((call) => /(\S+:\d+);$/u.exec(call)![1]).join(' > ')
    expect(times[calls]).toBeCloseTo(longest![1].cpu_samples * raw.elapsed_time_sec, 6)
    const bytes = samplesOf(profile, 'alloc-bytes')
    expect(sum(Object.values(bytes))).toBeCloseTo(
      sum((raw.memory_stacks ?? []).map(([, size]) => size)) * 2 ** 20,
      3,
    )
  },
)

test('1.5.51: stacks that are written as lists hold the same', () => {
  const bytes = bytesOf('1.5.51-stacks.json.gz')
  const { elapsed_time_sec: elapsed, stacks } = rawOf(bytes) as unknown as {
    elapsed_time_sec: number
    stacks: [[string, string, number][], [number, number, number, number]][]
  }
  const profile = profileOf(bytes)
  const times = samplesOf(profile, 'wall')
  expect(sum(Object.values(times))).toBeCloseTo(elapsed, 6)
  expect(profile.header.samples).toBe(sum(stacks.map(([, [count]]) => count)))
  const [[calls, [, , , share]]] = stacks.toSorted(([, one], [, other]) => other[3] - one[3]) as [
    (typeof stacks)[0],
  ]
  expect(times[calls.map(([, name, line]) => `${name}:${line}`).join(' > ')]).toBeCloseTo(share * elapsed, 6)
})

test('1.5.30: stacks without a time are no samples', () => {
  const profile = profileOf(bytesOf('1.5.30-stacks.json.gz'))
  expect(samplesOf(profile, 'wall')).toEqual({})
  expect(profile.header.samples).toBeUndefined()
  expect(profile.lineRows.length).toBeGreaterThan(0)
})

test('in 2.4 the functions, their lines and their stacks are of one function', () => {
  const profile = profileOf(bytesOf('2.4.0-base.json.gz'))
  const parse = profile.functions.findIndex(({ name }) => name === 'parse')
  expect(profile.functions.filter(({ name }) => name === 'parse')).toHaveLength(1)
  expect(profile.functions[parse]).toMatchObject({ startLine: 27 })
  expect(profile.functions[parse]?.uncertain).toBeUndefined()
  expect(profile.lineRows.filter((row) => row.function === parse).map(({ line }) => line)).toContain(29)
  expect(profile.functionRows.some((row) => row.function === parse)).toBe(true)
  expect([...profile.frames.function]).toContain(parse)
})

test('names the line of the planted change', () => {
  const timeOf = (name: string): number => {
    const profile = profileOf(bytesOf(name))
    const rows = profile.lineRows.filter(
      ({ file, line }) => profile.files[file]!.path.endsWith('pricing.py') && line === 6,
    )
    return sum(rows.map(({ values }) => values![0]!)) / profile.header.duration!
  }
  expect(timeOf('2.4.0-base.json.gz')).toBeLessThan(0.02)
  expect(timeOf('2.4.0-head.json.gz')).toBeGreaterThan(0.2)
})

test('the few stacks that are there without the option for stacks are not taken for the run', () => {
  for (const name of ['1.5.55-base.json.gz', '1.5.55-head.json.gz', '2.4.0-cpu-only.json.gz']) {
    const profile = profileOf(bytesOf(name))
    expect(samplesOf(profile, 'wall')).toEqual({})
    expect(profile.header.samples).toBeUndefined()
  }
})

test('a function marked @profile is told of, since nothing beside it was looked at', () => {
  const { findings } = scalene.read(bytesOf('2.4.0-marked.json.gz'))
  const found = findings.find(({ code }) => code === 'only-marked-functions')
  expect(found).toMatchObject({ severity: 'warning' })
  expect(found?.text).toContain('/srv/market/job.py')
  // Its first line is that of the mark, its lines are of the `def` below.
  const profile = profileOf(bytesOf('2.4.0-marked.json.gz'))
  const total = profile.functions.findIndex(({ name, startLine }) => name === 'total' && startLine === 28)
  expect(profile.lineRows.filter((row) => row.function === total).length).toBeGreaterThan(0)
  for (const name of Object.keys(files).filter((each) => !each.includes('marked'))) {
    expect(codesOf(bytesOf(name))).not.toContain('only-marked-functions')
  }
})

const zeros = {
  n_cpu_percent_python: 0,
  n_cpu_percent_c: 0,
  n_sys_percent: 0,
  n_malloc_mb: 0,
  n_copy_mb_s: 0,
  n_peak_mb: 0,
}
const source = [
  'import sys',
  '',
  '@cached(',
  '    size=3)',
  'def add(self, value):',
  '    return 1',
  'def price(): return 2',
]
const lines = (rows: Record<number, object> = {}): object[] =>
  source.map((line, place) => ({ ...zeros, lineno: place + 1, line, ...rows[place + 1] }))
const made = (file: object, more: object = {}): Uint8Array =>
  encode({
    alloc_samples: 0,
    elapsed_time_sec: 8,
    files: {
      'job.py': { lines: lines(), functions: [], leaks: {}, imports: [], percent_cpu_time: 1, ...file },
    },
    gpu: false,
    growth_rate: 0,
    max_footprint_mb: 1,
    memory: false,
    program: 'job.py',
    samples: [],
    ...more,
  })
const busy = { ...zeros, n_cpu_percent_python: 25 }

test('only the source tells that a function is the one that it is called', () => {
  const named = (...rows: readonly [string, number][]): object[] =>
    rows.map(([line, lineno]) => ({ ...busy, line, lineno }))
  const functionsOf = (file: object): readonly object[] => profileOf(made(file)).functions
  expect(
    functionsOf({ functions: named(['Totals.add', 3], ['price', 7], ['deduplicate', 5], ['<lambda>', 7]) }),
  ).toEqual([
    { name: 'Totals.add', file: 0, startLine: 3 },
    { name: 'price', file: 0, startLine: 7 },
    // Its line is that of a function of this name in another file.
    { name: 'deduplicate', file: 0, uncertain: true },
    { name: '<lambda>', file: 0, uncertain: true },
  ])
  // 1.5.16 leaves out lines without numbers.
  expect(functionsOf({ functions: named(['price', 7]), lines: [] })).toEqual([
    { name: 'price', file: 0, startLine: 7, uncertain: true },
  ])
})

test('splits the frames of a stack where they are split', () => {
  const frames = [
    '/srv/my shop/job.py <module>:9;',
    '<exec@dataclasses.py:433> __create_fn__.<locals>.__init__:2;',
  ]
  const stacks = [[frames, { count: 4, cpu_samples: 1, c_time: 0.5, python_time: 0.5 }]]
  const profile = profileOf(made({}, { stacks }))
  expect(profile.files.map(({ path }) => path)).toEqual(['/srv/my shop/job.py', '<exec@dataclasses.py:433>'])
  expect(samplesOf(profile, 'wall')).toEqual({ '<module>:9 > __create_fn__.<locals>.__init__:2': 8 })
})

test('a file may be called as what every object has', () => {
  const text = new TextDecoder()
    .decode(made({ lines: lines({ 6: busy }) }))
    .replace('"job.py":{', '"__proto__":{')
  const profile = profileOf(new TextEncoder().encode(text))
  expect(profile.files.map(({ path }) => path)).toEqual(['__proto__'])
  expect(profile.lineRows).toHaveLength(1)
})

test('memory over time, unless more was given back than taken', () => {
  const samples = [
    [3e9, 2],
    [1e9, 1],
    [2e9, 0.5],
  ]
  expect(profileOf(made({}, { samples })).series).toEqual([
    {
      name: 'footprint',
      unit: 'B',
      points: [
        [0, 2 ** 20],
        [1, 2 ** 19],
        [2, 2 ** 21],
      ],
    },
  ])
  expect(profileOf(made({}, { samples: [...samples, [4e9, -1]] })).series).toEqual([])
})

test('names the likeliest leaks', () => {
  const leaks = Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((line) => [line, { likelihood: line / 10, velocity_mb_s: 1.25 }]),
  )
  const found = scalene.read(made({ leaks })).findings.filter(({ code }) => code === 'possible-leak')
  expect(found.map(({ position }) => position?.line)).toEqual([6, 5, 4, 3, 2])
  expect(found[0]).toMatchObject({
    severity: 'note',
    position: { file: 'job.py', line: 6 },
    text: 'Scalene suspects that memory taken at line 6 of job.py is not given back (60 % likely, 1.3 MiB a second).',
  })
})

describe('refuses', () => {
  const line = (row: object): object => ({ lines: lines({ 6: row }) })
  const stack = (...entry: readonly unknown[]): Uint8Array => made({}, { stacks: [entry] })
  const all = { count: 1, cpu_samples: 1 }
  test.each<[string, Uint8Array, string?]>([
    ['nothing', new Uint8Array(), 'broken-json'],
    ['half a file', bytesOf('1.5.16-base.json.gz').subarray(0, 5000), 'broken-json'],
    ['NaN', new TextEncoder().encode('{"alloc_samples":0,"elapsed_time_sec":NaN}'), 'broken-json'],
    ['nesting', new TextEncoder().encode('{"files":'.repeat(2 ** 18)), 'broken-json'],
    ['a list', encode([])],
    ['what a child process leaves', encode({ is_child: true })],
    ['no files', encode({ elapsed_time_sec: 1 })],
    ['a run of less than no time', made({}, { elapsed_time_sec: -1 })],
    ['a file that is none', made({}, { files: { 'job.py': 3 } })],
    ['lines that are no list', made({ lines: {} })],
    ['functions that are no list', made({ functions: null })],
    ['a line without a number', made(line({ lineno: 0 }))],
    ['a line without a share', made(line({ n_sys_percent: null }))],
    ['a negative share', made(line({ n_cpu_percent_c: -1 }))],
    ['more than the whole', made(line({ n_cpu_percent_c: 60, n_cpu_percent_python: 60 }))],
    ['a text for memory', made(line({ n_malloc_mb: '1' }))],
    ['a function without a name', made({ functions: [{ ...zeros, lineno: 5 }] })],
    [
      'a function of impossible time',
      made({ functions: [{ ...zeros, lineno: 5, line: 'add', n_peak_mb: -1 }] }),
    ],
    ['a stack without calls', stack('x', all)],
    ['a stack without time', stack(['job.py main:1;'], null)],
    ['a stack of impossible time', stack(['job.py main:1;'], { count: 1, cpu_samples: -1 })],
    ['stacks longer than the run', stack(['job.py main:1;'], { count: 1, cpu_samples: 2 })],
    ['a call that is none', stack(['job.py main'], all)],
    ['a call of too few parts', stack([['job.py', 1]], [1, 0.5, 0.5, 1])],
    ['a list of too few times', stack([['job.py', 'main', 1]], [1, 1])],
    ['a list with an impossible time', stack([['job.py', 'main', 1]], [1, 1, 1, -1])],
    ['a stack of memory without calls', made({}, { memory_stacks: [[null, 1]] })],
    ['a stack of memory with a call that is none', made({}, { memory_stacks: [[[{ kind: 'py' }], 1]] })],
  ])('%s', (_, bytes, code = 'wrong-scalene') => {
    const { profile, findings } = scalene.read(bytes)
    expect(profile).toBeUndefined()
    expect(findings.map((finding) => [finding.code, finding.severity])).toEqual([[code, 'error']])
  })

  test.each([
    ['a run in which nothing was seen', made({})],
    ['a line that stands twice', made({ lines: [...lines({ 6: busy }), { ...busy, lineno: 6, line: '' }] })],
  ])('%s', async (_, bytes) => {
    const read = await readProfile(bytes, { formats: [scalene] })
    expect(read.profile).toBeUndefined()
    expect(read.findings.map(({ code }) => code)).toContain('unusable-profile')
  })
})

test('whatever happens to a file, it is refused or sound', async () => {
  const whole = made(
    { lines: lines({ 6: busy }), functions: [{ ...busy, line: 'price', lineno: 7 }] },
    { stacks: [[['job.py main:1;', 'job.py price:7;'], { count: 3, cpu_samples: 1 }]], samples: [[1, 2]] },
  )
  const hostile = fc.oneof(
    damaged(whole),
    fc.jsonValue().map((value) => made({}, { files: value })),
    fc.jsonValue().map((stacks) => made({ lines: lines({ 6: busy }) }, { stacks, samples: stacks })),
    fc.tuple(fc.constantFrom(...Object.keys(zeros), 'lineno', 'line'), fc.jsonValue()).map(([key, value]) =>
      made({
        lines: lines({ 6: { [key]: value } }),
        functions: [{ ...busy, line: 'price', lineno: 7, [key]: value }],
      }),
    ),
    fc.jsonValue().map((leaks) => made({ lines: lines({ 6: busy }), leaks })),
    fc.uint8Array({ maxLength: 200 }),
  )
  await fc.assert(
    fc.asyncProperty(hostile, async (bytes) => {
      scalene.recognises(bytes)
      scalene.read(bytes)
      const read = await readProfile(bytes, { formats: [scalene], format: scalene })
      expect(isRefusedOrSound(read)).toBe(true)
      if (read.profile !== undefined) expect(checkProfile(read.profile)).toBeUndefined()
    }),
    { seed: 2, numRuns: 200 },
  )
})
