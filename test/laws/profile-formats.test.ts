// What holds for every format of profiles and every genuine file of it: one harness, so that no reader is let off.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { gunzipSync, gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asSamples } from '../../src/formats/profiles/as-samples.ts'
import { checkProfile } from '../../src/formats/profiles/check-profile.ts'
import { profileFormats } from '../../src/formats/profiles/index.ts'
import type { ProfileFormat } from '../../src/formats/profiles/profile-format.ts'
import type { Profile } from '../../src/model/profile.ts'
import { readProfile } from '../../src/read-profile.ts'
import { damaged } from '../damaged-bytes.ts'

const folder = join(import.meta.dirname, '../fixtures/profiles')
/** Each folder tells of its files how they were made: tool, version, command. */
const madeIn = (
  format: string,
): Readonly<Record<string, { readonly tool: string; readonly command: string[] }>> =>
  JSON.parse(readFileSync(join(folder, format, 'fixtures.json'), 'utf8'))

interface Fixture {
  readonly format: ProfileFormat
  readonly name: string
  /** As the tool wrote it: gzip that only makes the file small is undone. */
  readonly bytes: Uint8Array
}

const fixtures: readonly Fixture[] = profileFormats.flatMap((format) =>
  Object.keys(madeIn(format.name)).map((name) => {
    const stored = Uint8Array.from(readFileSync(join(folder, format.name, name)))
    return { format, name, bytes: stored[0] === 0x1f ? Uint8Array.from(gunzipSync(stored)) : stored }
  }),
)

/** Genuine files in which nothing was measured, and what is said of them. */
const refused: ReadonlyMap<string, string> = new Map([
  ['empty-3.13.pstats', 'empty-profile'],
  ['unmarked-5.1.0-3.11-base.lprof', 'empty-profile'],
])
const whole = fixtures.filter(({ name }) => !refused.has(name))
const titled = (some: readonly Fixture[]): [title: string, Fixture][] =>
  some.map((fixture) => [`${fixture.format.name}/${fixture.name}`, fixture])

async function profileOf(bytes: Uint8Array): Promise<Profile> {
  const { profile, findings } = await readProfile(bytes)
  if (profile === undefined) throw new Error(JSON.stringify(findings))
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  return profile
}

const sum = (numbers: Iterable<number | undefined>): number => {
  let all = 0
  for (const number of numbers) all += number ?? 0
  return all
}

/** Everything of a profile that adds up, by what it is. */
function totalsOf(profile: Profile): ReadonlyMap<string, number> {
  const { valueTypes, samples, functionRows, edges, lineRows, series } = profile
  return new Map([
    ...valueTypes.flatMap(({ name }, place): [string, number][] => [
      [`samples ${name}`, sum(samples.values[place] ?? [])],
      [`self ${name}`, sum(functionRows.map(({ self }) => self?.[place]))],
      [`total ${name}`, sum(functionRows.map(({ total }) => total?.[place]))],
      [`lines ${name}`, sum(lineRows.map(({ values }) => values?.[place]))],
    ]),
    ['calls', sum(functionRows.map(({ calls }) => calls))],
    ['edges', sum(edges.map(({ calls }) => calls))],
    ['hits', sum(lineRows.map(({ hits }) => hits))],
    ['points', sum(series.map(({ points }) => points.length))],
  ])
}

/** By name of a function, what its own frames add up to. */
function selfOf({ functions, frames, stacks, samples }: Profile, type: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const [row, stack] of samples.stack.entries()) {
    const name = functions[frames.function[stacks.frame[stack]!]!]!.name
    found.set(name, (found.get(name) ?? 0) + samples.values[type]![row]!)
  }
  return found
}

test('every format has genuine files of a base and a head, and every folder is a format', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name).filter((name) => name !== 'job')).toEqual(
    profileFormats.map(({ name }) => name).toSorted(),
  )
  for (const { name } of profileFormats) {
    const own = fixtures.filter(({ format }) => format.name === name).map((fixture) => fixture.name)
    expect([
      name,
      own.some((each) => each.includes('base')),
      own.some((each) => each.includes('head')),
    ]).toEqual([name, true, true])
    for (const [file, { tool, command }] of Object.entries(madeIn(name)))
      expect([file, tool !== '', command.length > 1]).toEqual([file, true, true])
  }
})

test.each(titled(fixtures))(
  '%s is recognised without its name, by one format alone',
  (_, { format, bytes }) => {
    const claimants = profileFormats.filter((each) => each.recognises(bytes.subarray(0, 64 * 1024)))
    expect(claimants.map(({ name }) => name)).toEqual([format.name])
  },
)

test.each(titled(whole))('%s is read, and read again alike', async (_, { format, bytes }) => {
  const before = Uint8Array.from(bytes)
  const profile = await profileOf(bytes)
  expect(profile.header.format).toBe(format.name)
  // Told in one word: to show a difference of a hundred thousand places takes minutes.
  expect(isDeepStrictEqual(await profileOf(bytes), profile)).toBe(true)
  expect(isDeepStrictEqual(await profileOf(Uint8Array.from(gzipSync(bytes))), profile)).toBe(true)
  expect(Buffer.from(bytes).equals(before)).toBe(true)
})

test.each(titled(fixtures.filter(({ name }) => refused.has(name))))(
  '%s measured nothing, and is no run that took no time',
  async (_, { name, bytes }) => {
    const { profile, findings } = await readProfile(bytes, { name: 'somewhere' })
    expect(profile).toBeUndefined()
    expect(findings.map(({ code, severity, position }) => [code, severity, position])).toEqual([
      [refused.get(name), 'error', { file: 'somewhere' }],
    ])
  },
)

describe.each(profileFormats.filter((format) => 'write' in format))('written as $name', (format) => {
  test.each(titled(whole))('%s is read back with the same totals', async (_, { bytes }) => {
    const profile = await profileOf(bytes)
    const { bytes: written, findings } = format.write!(profile)
    const samples = asSamples(profile, format.name).profile
    if (samples === undefined) {
      expect(written).toBeUndefined()
      expect(findings.map(({ severity }) => severity)).toEqual(['error'])
      const { samples: taken, lineRows, functionRows } = profile
      expect([taken.stack.length, lineRows.length, functionRows.length]).toEqual([0, 0, 0])
      return
    }
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    const head = written!.subarray(0, 64 * 1024)
    expect(profileFormats.filter((each) => each.recognises(head)).map(({ name }) => name)).toEqual([
      format.name,
    ])
    const again = await profileOf(Uint8Array.from(gzipSync(written!)))
    // A format may hold one kind of value alone, or none of those that are zero throughout.
    expect(again.valueTypes.length).toBeGreaterThan(0)
    for (const [place, { name }] of again.valueTypes.entries()) {
      const type = samples.valueTypes.findIndex((each) => each.name === name)
      const unit = samples.valueTypes[type]!.unit
      const [mine, theirs] = [selfOf(samples, type), selfOf(again, place)]
      const close = unit === 's' ? 1e-8 * samples.samples.stack.length : 1e-6 * sum(mine.values())
      expect(Math.abs(sum(theirs.values()) - sum(mine.values()))).toBeLessThanOrEqual(
        unit === 's' ? 1e-8 : close + 0.5,
      )
      for (const [called, value] of theirs)
        expect([
          called,
          Math.abs((mine.get(called) ?? Number.NaN) - value) <= close + 0.5 * Number(unit !== 's'),
        ]).toEqual([called, true])
    }
  })

  test('names of any kind come back, or at least their values do', async () => {
    const name = fc.oneof(
      fc.constantFrom(
        '__proto__',
        'constructor',
        'toString',
        'a;b',
        'x (y:3)',
        'a\nb',
        '\u2028',
        '# x: 1 ns in all',
        'é😀',
        ' ',
      ),
      fc.string({ minLength: 1, unit: 'binary' }),
    )
    const rows = fc.array(
      fc.record({ name, path: fc.option(name), calls: fc.nat(), self: fc.nat({ max: 1000 }) }),
      {
        minLength: 1,
      },
    )
    await fc.assert(
      fc.asyncProperty(rows, async (some) => {
        const unique = [...new Map(some.map((row) => [`${row.name}\0${row.path}`, row])).values()]
        const all = sum(unique.map(({ self }) => self))
        fc.pre(all > 0)
        const profile = tableOf(unique)
        expect(checkProfile(profile)).toBeUndefined()
        const { bytes } = format.write!(profile)
        const again = await profileOf(bytes!)
        const type = again.valueTypes.findIndex(({ unit }) => unit === 's')
        expect(sum(again.samples.values[type]!)).toBeCloseTo(all, 6)
        // Half a pair of UTF-16 is written as U+FFFD.
        const named = new Set(selfOf(again, type).keys())
        const lost = unique.filter((row) => row.self > 0 && !named.has(Buffer.from(row.name).toString()))
        if (format.name !== 'folded') expect(lost).toEqual([])
      }),
      { seed: 5, numRuns: 50 },
    )
  })
})

/** A profile of rows of functions, as tracers make it. */
function tableOf(
  rows: readonly {
    readonly name: string
    readonly path: string | null
    readonly calls: number
    readonly self: number
  }[],
): Profile {
  const none = new Int32Array(0)
  const paths = [...new Set(rows.flatMap(({ path }) => (path === null ? [] : [path])))]
  return {
    header: { tool: 'made', format: 'made' },
    valueTypes: [{ name: 'wall', unit: 's', nature: 'timed', additive: true }],
    files: paths.map((path) => ({ path, origin: 'unknown' })),
    functions: rows.map(({ name, path }) => ({
      name,
      ...(path === null ? {} : { file: paths.indexOf(path) }),
    })),
    threads: [],
    frames: { function: none, line: none },
    stacks: { parent: none, frame: none },
    samples: { stack: none, thread: none, values: [new Float64Array(0)] },
    functionRows: rows.map(({ calls, self }, place) => ({
      function: place,
      calls,
      self: [self],
      total: [self],
    })),
    edges: [],
    lineRows: [],
    series: [],
  }
}

/** Text tells no more than its lines: cut between two of them it is a shorter profile, in most tools' formats. */
const isCutBetweenLines = (bytes: Uint8Array): boolean => bytes.at(-1) === 0x0a && !bytes.includes(0)

test.each(titled(whole))('%s cut off anywhere is refused, or nothing is lost', async (title, { bytes }) => {
  const totals = totalsOf(await profileOf(bytes))
  const places = fc.sample(fc.nat({ max: bytes.length - 1 }), { seed: title.length, numRuns: 10 })
  for (const length of [0, 1, 2, bytes.length - 1, ...places]) {
    const { profile, findings } = await readProfile(bytes.subarray(0, length))
    if (profile === undefined) {
      expect(findings.some(({ severity }) => severity === 'error')).toBe(true)
      continue
    }
    const cut = totalsOf(profile)
    if (isCutBetweenLines(bytes.subarray(0, length)))
      for (const [name, total] of cut)
        expect([length, name, total <= totals.get(name)! + 1e-9]).toEqual([length, name, true])
    else expect([length, cut]).toEqual([length, totals])
  }
  const packed = Uint8Array.from(gzipSync(bytes))
  const { findings } = await readProfile(packed.subarray(0, packed.length / 2))
  expect(findings.map(({ code }) => code)).toEqual(['broken-gzip'])
})

/** Names that mean something to objects, as long as a name in the job, so that they fit into its place in any format. */
const evil: readonly (readonly [name: string, evil: string])[] = [
  ['normalise', '__proto__'],
  ['deduplicate', 'constructor'],
]

test.each(titled(whole))(
  '%s may have functions that are called __proto__ and constructor',
  async (_, { bytes }) => {
    const profile = await profileOf(bytes)
    // One letter stands for one byte.
    let text = Buffer.from(bytes).toString('latin1')
    for (const [name, other] of evil) text = text.replaceAll(name, other)
    const changed = await profileOf(Uint8Array.from(Buffer.from(text, 'latin1')))
    const renamed = (name: string): string => evil.reduce((all, [from, to]) => all.replaceAll(from, to), name)
    expect(totalsOf(changed)).toEqual(totalsOf(profile))
    expect(changed.functions.map(({ name }) => name)).toEqual(
      profile.functions.map(({ name }) => renamed(name)),
    )
    expect({}.constructor).toBe(Object)
  },
)

test.each(titled(whole.filter(({ bytes }) => !bytes.includes(0))))(
  '%s with a number that is none is refused, or no number in it is wrong',
  async (title, { bytes }) => {
    const text = new TextDecoder().decode(bytes)
    const numbers = [...text.matchAll(/(?<![\w.])\d+(?:\.\d+)?(?:e[-+]?\d+)?/gu)]
    const words = ['-1', 'NaN', '1e999', '-1e308', 'Infinity', '9'.repeat(40), '0x10', '', 'null', '"7"']
    for (const [place, word] of fc.sample(
      fc.tuple(fc.nat({ max: numbers.length - 1 }), fc.constantFrom(...words)),
      { seed: title.length, numRuns: 10 },
    )) {
      const { 0: number, index } = numbers[place]!
      const wrong = text.slice(0, index) + word + text.slice(index + number.length)
      const { profile, findings } = await readProfile(new TextEncoder().encode(wrong))
      expect(profile === undefined).toBe(findings.some(({ severity }) => severity === 'error'))
      expect(profile === undefined ? undefined : checkProfile(profile)).toBeUndefined()
    }
  },
)

describe.each(profileFormats)('$name', (format) => {
  const own = fixtures.filter((fixture) => fixture.format === format)
  const first = own
    .toSorted((one, other) => one.bytes.length - other.bytes.length)
    .find(({ name }) => !refused.has(name))

  test('damaged bytes are refused, or what comes of them is sound', async () => {
    await fc.assert(
      fc.asyncProperty(damaged(first!.bytes), async (bytes) => {
        // The reader alone, whether it would have been asked or not, and all of it.
        format.read(bytes)
        const { profile, findings } = await readProfile(bytes)
        expect(profile === undefined).toBe(findings.some(({ severity }) => severity === 'error'))
      }),
      { seed: 7, numRuns: 40 },
    )
  })

  test('bytes that are nothing are refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { profile, findings } = format.read(bytes)
        if (profile === undefined) expect(findings.some(({ severity }) => severity === 'error')).toBe(true)
        else expect(checkProfile(profile)).toBeDefined()
      }),
      { seed: 11, numRuns: 200 },
    )
  })

  const many = (...parts: readonly (string | readonly number[])[]): Uint8Array => {
    const part = Buffer.concat(
      parts.map((each) => (typeof each === 'string' ? Buffer.from(each) : Buffer.from(each))),
    )
    return Uint8Array.from(Buffer.alloc(part.length * 200_000, part))
  }
  const deep: readonly (readonly [string, Uint8Array])[] = [
    ['lists', many('[')],
    ['objects', many('{"a":')],
    ['calls', many('{"function":"f","children":[')],
    ['marshalled tuples', Uint8Array.from([0x7b, ...many([0xa9, 1])])],
    ['marshalled dicts', many([0x7b])],
    ['pickled tuples', Uint8Array.from([0x80, 5, ...many('(')])],
    ['pickled lists', Uint8Array.from([0x80, 5, ...many([0x5d, 0x28])])],
    ['messages', many([0x12, 0x7f])],
    ['varints', many([0xff])],
    ['one line', many('a;')],
    ['lines', many('a;b 1\n')],
    ['quotes', many('"')],
    ['backslashes', many('\\')],
    ['blanks', many(' ')],
    ['line ends', many('\r\n')],
    ['zeros', many([0])],
  ]

  test.each(deep)('endless %s neither throw nor hang', (_, bytes) => {
    expect(() => format.recognises(bytes.subarray(0, 64 * 1024))).not.toThrow()
    const { profile, findings } = format.read(bytes)
    if (profile === undefined) expect(findings.some(({ severity }) => severity === 'error')).toBe(true)
    else if (!(format.name === 'folded' && bytes[0] === 0x61)) expect(checkProfile(profile)).toBeDefined()
  })
})

test('a small file that inflates to more than is read is refused', async () => {
  const member = gzipSync(new Uint8Array(32 * 2 ** 20), { level: 9 })
  const { profile, findings } = await readProfile(
    Uint8Array.from(Buffer.concat(Array.from({ length: 17 }, () => member))),
  )
  expect(profile).toBeUndefined()
  expect(findings.map(({ code, text }) => [code, text])).toEqual([
    ['too-large', 'the profile is larger than 512 MiB when inflated'],
  ])
})

test('no bytes make it reject', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (input, packed) => {
      const { profile, findings } = await readProfile(packed ? Uint8Array.from(gzipSync(input)) : input)
      expect(profile).toBeUndefined()
      expect(findings.length).toBeGreaterThan(0)
    }),
    { seed: 3, numRuns: 200 },
  )
})
