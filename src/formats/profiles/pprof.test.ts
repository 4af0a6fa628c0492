import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import {
  Function as Code,
  Label,
  Line,
  Location,
  Mapping,
  Profile as Message,
  Sample,
  StringTable,
  ValueType,
} from 'pprof-format'
import { expect, test } from 'vitest'
import type { Profile } from '../../model/profile.ts'
import { baseUnit, pprofUnit } from './pprof-units.ts'
import { pprof } from './pprof.ts'

const fixture = (name: string): Uint8Array =>
  Uint8Array.from(
    gunzipSync(readFileSync(new URL(`../../../test/fixtures/profiles/pprof/${name}`, import.meta.url))),
  )

interface Made {
  readonly values?: readonly (number | bigint)[]
  readonly locations?: readonly (number | bigint)[]
  readonly lines?: readonly Line[]
  readonly functionId?: number
  readonly unit?: string
  readonly name?: number
  readonly more?: ConstructorParameters<typeof Message>[0]
}

/** A profile of one sample, with one thing or the other of it changed. */
function made({
  values = [7],
  locations = [1],
  lines,
  functionId = 1,
  unit = 'nanoseconds',
  name,
  more,
}: Made): Uint8Array {
  const strings = new StringTable()
  const word = (text: string): number => strings.dedup(text)
  return new Message({
    stringTable: strings,
    sampleType: [new ValueType({ type: word('cpu'), unit: word(unit) })],
    sample: [
      new Sample({
        locationId: [...locations],
        value: [...values],
        label: [new Label({ key: word('thread'), str: word('worker') })],
      }),
    ],
    mapping: [
      new Mapping({
        id: 1,
        memoryStart: 0x40_0000,
        fileOffset: 0x1000,
        filename: word('/usr/lib/libc.so.6'),
      }),
    ],
    location: [
      new Location({
        id: 1,
        mappingId: 1,
        address: 0x40_0010,
        line: [...(lines ?? [new Line({ functionId, line: 9 })])],
      }),
      new Location({ id: 2n ** 63n + 1n, mappingId: 1, address: 0x40_0020 }),
    ],
    function: [
      new Code({ id: 1, name: name ?? word('work'), filename: word('a.go'), startLine: 5 }),
      new Code({ id: 2, name: word('caller'), filename: word('a.go') }),
    ],
    ...more,
  }).encode()
}

const profileOf = (bytes: Uint8Array): Profile => {
  const { profile, findings } = pprof.read(bytes)
  if (profile === undefined) throw new Error(JSON.stringify(findings))
  return profile
}
const because = (bytes: Uint8Array): string => {
  const { profile, findings } = pprof.read(bytes)
  expect(profile).toBeUndefined()
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['wrong-pprof', 'error']])
  return findings[0]!.text
}

/** `caller a.go:3 > work a.go:9`. */
const stackOf = ({ functions, files, frames, stacks, samples }: Profile, row = 0): string => {
  const names: string[] = []
  for (let stack = samples.stack[row]!; stack !== -1; stack = stacks.parent[stack]!) {
    const frame = stacks.frame[stack]!
    const { name, file } = functions[frames.function[frame]!]!
    names.unshift(`${name} ${file === undefined ? '' : files[file]!.path}:${frames.line[frame]}`)
  }
  return names.join(' > ')
}

test('one sample: its stack, thread and value in seconds', () => {
  const profile = profileOf(made({}))
  expect(stackOf(profile)).toBe('work a.go:9')
  expect(profile.functions[0]).toEqual({ name: 'work', file: 0, startLine: 5 })
  expect(profile.threads).toEqual(['worker'])
  expect(profile.valueTypes).toEqual([{ name: 'cpu', unit: 's', nature: 'sampled', additive: true }])
  expect([...profile.samples.values[0]!]).toEqual([7e-9])
})

test('inlined functions are frames of their own, and ids are numbers of 64 bits', () => {
  const lines = [new Line({ functionId: 1, line: 9 }), new Line({ functionId: 2, line: 3 })]
  expect(stackOf(profileOf(made({ lines, locations: [1, 2n ** 63n + 1n] })))).toBe(
    '+0x1020 /usr/lib/libc.so.6:0 > caller a.go:3 > work a.go:9',
  )
})

test('code without symbols is named by its place in its file, which is the same in every run', () => {
  const profile = profileOf(made({ lines: [] }))
  expect(stackOf(profile)).toBe('+0x1010 /usr/lib/libc.so.6:0')
  expect(profile.functions[0]?.uncertain).toBe(true)
  expect(profile.files[0]?.origin).toBe('native')
})

test('values keep every digit that a number has', () => {
  for (const value of [0x7f, 0x80, 2 ** 28, 2 ** 32 + 5, 2 ** 53 - 1])
    expect([...profileOf(made({ values: [value], unit: 'bytes' })).samples.values[0]!]).toEqual([value])
  expect([...profileOf(made({ values: [2n ** 63n - 1n], unit: 'bytes' })).samples.values[0]!]).toEqual([
    2 ** 63,
  ])
})

test('the header tells of the run what the file tells', () => {
  const periodType = new ValueType({ type: 1, unit: 2 })
  const { header } = profileOf(
    made({
      more: {
        timeNanos: 1_700_000_000_000_000_000n,
        durationNanos: 2_500_000_000,
        period: 10_000_000,
        periodType,
      },
    }),
  )
  expect(header).toEqual({ tool: 'pprof', format: 'pprof', at: 1_700_000_000, duration: 2.5, interval: 0.01 })
})

test('what a file refers to must be there', () => {
  expect(because(made({ values: [-1] }))).toContain('less than zero')
  expect(because(made({ values: [1, 2] }))).toContain('2 values, but the profile names 1')
  expect(because(made({ values: [] }))).toContain('0 values')
  expect(because(made({ locations: [9] }))).toContain('a place that is not there')
  expect(because(made({ functionId: 9 }))).toContain('a function that is not there')
  expect(because(made({ name: 99 }))).toContain('not in its table of strings')
  expect(because(made({ more: { location: [new Location({ id: 1 }), new Location({ id: 1 })] } }))).toContain(
    'two rows have one id',
  )
  expect(because(made({ more: { sampleType: [] } }))).toContain('what its values are')
  expect(
    because(made({ more: { sampleType: Array.from({ length: 65 }, () => new ValueType({ type: 1 })) } })),
  ).toContain('64 kinds')
})

test('bytes that are no such message are refused', () => {
  const whole = made({})
  expect(because(Uint8Array.from([...whole, 0x82, 0x01, 0]))).toContain('a field that no profile has')
  expect(because(Uint8Array.from([...whole, 0x08, 1]))).toContain('a field that no profile has')
  expect(because(Uint8Array.from([...whole, 0x0b]))).toContain('no known kind')
  expect(because(Uint8Array.from([...whole, 0x48, ...Array(11).fill(0xff)]))).toContain('longer than 64 bits')
  expect(because(Uint8Array.from([...whole, 0x12, 0xff, 0xff, 0xff, 0xff, 0x0f]))).toContain('cut off')
  expect(because(Uint8Array.from([...whole, 0x12, 3, 0x0a, 9, 1]))).toContain('cut off')
  const endless = [0x12, 0x80 | 0x05, 0x80 | 0, 0x80 | 0x40, 0x01]
  expect(because(Uint8Array.from([...whole, ...endless]))).toContain('cut off')
})

test('a stack of a million places is refused before it fills the memory', () => {
  const locations = Array.from({ length: 2 ** 20 + 2 }, () => 1)
  expect(because(made({ locations }))).toContain('1048576 numbers')
})

test.each([
  ['nanoseconds', 's', 1e-9],
  ['microseconds', 's', 1e-6],
  ['milliseconds', 's', 1e-3],
  ['seconds', 's', 1],
  ['bytes', 'B', 1],
  ['kilobytes', 'B', 1024],
  ['MB', 'B', 2 ** 20],
  ['count', 'count', 1],
  ['', 'count', 1],
  ['instructions', 'instructions', 1],
  ['objects', 'objects', 1],
])('the unit %s is %s times %d', (word, unit, factor) => {
  expect([baseUnit(word).unit, baseUnit(word).inBase(1)]).toEqual([unit, factor])
})

test('a unit is written so that it is read as itself', () => {
  for (const unit of ['s', 'B', 'count', 'instructions']) {
    const { word, factor } = pprofUnit(unit)
    expect([baseUnit(word).unit, baseUnit(word).inBase(factor)]).toEqual([unit, 1])
  }
})

test.each([
  ['go1.26.8-cpu-base.pb.gz', ['samples count', 'cpu s'], [39, 0.078]],
  ['go1.26.8-cpu-head.pb.gz', ['samples count', 'cpu s'], [86, 0.172]],
  [
    'go1.26.8-allocs-base.pb.gz',
    ['alloc_objects count', 'alloc_space B', 'inuse_objects count', 'inuse_space B'],
    [32_520, 3_586_649, 13_680, 1_029_401],
  ],
])('%s adds up to what `go tool pprof` says', (name, types, totals) => {
  const { valueTypes, samples } = profileOf(fixture(name))
  expect(valueTypes.map((type) => `${type.name} ${type.unit}`)).toEqual(types)
  for (const [place, total] of totals.entries())
    expect([...samples.values[place]!].reduce((all, value) => all + value, 0)).toBeCloseTo(total, 9)
})

test('the planted regression allocates in the head alone', () => {
  const bytesIn = (name: string): number => {
    const profile = profileOf(fixture(name))
    return [...profile.samples.stack.keys()]
      .filter((row) => stackOf(profile, row).includes('main.rates'))
      .reduce((all, row) => all + profile.samples.values[1]![row]!, 0)
  }
  expect(bytesIn('go1.26.8-allocs-base.pb.gz')).toBe(0)
  expect(bytesIn('go1.26.8-allocs-head.pb.gz')).toBeGreaterThan(9_000_000)
})
