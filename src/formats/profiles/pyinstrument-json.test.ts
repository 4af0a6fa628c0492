import { readFileSync, readdirSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { damaged, isRefusedOrSound } from '../../../test/damaged-bytes.ts'
import type { Profile } from '../../model/profile.ts'
import { checkProfile } from './check-profile.ts'
import { pyinstrumentJson } from './pyinstrument-json.ts'
import { readProfile } from './read-profile.ts'

const folder = new URL('../../../test/fixtures/profiles/pyinstrument-json/', import.meta.url)
const bytesOf = (name: string): Uint8Array => Uint8Array.from(readFileSync(new URL(name, folder)))
const files: Record<string, unknown> = JSON.parse(readFileSync(new URL('fixtures.json', folder), 'utf8'))

interface Call {
  function: string
  file_path: string
  line_no: number
  time: number
  children: Call[]
}

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
const report = (root: unknown, more: object = {}): Uint8Array =>
  encode({
    start_time: 1,
    duration: 2,
    sample_count: 3,
    target_description: '',
    cpu_time: 1,
    root_frame: root,
    ...more,
  })
const call = (name: string, time: number, children: Call[] = [], path = '/srv/shop/job.py'): Call => ({
  function: name,
  file_path: path,
  line_no: 5,
  time,
  children,
})
const profileOf = (bytes: Uint8Array): Profile => {
  const { profile, findings } = pyinstrumentJson.read(bytes)
  if (profile === undefined) throw new Error(JSON.stringify(findings))
  return profile
}

/** Seconds by `caller > … > callee`. */
function secondsOf(profile: Profile): Record<string, number> {
  const { stacks, frames, functions, samples } = profile
  const texts: string[] = []
  for (const [place, parent] of stacks.parent.entries()) {
    const { name } = functions[frames.function[stacks.frame[place]!]!]!
    texts.push(parent === -1 ? name : `${texts[parent]} > ${name}`)
  }
  const sums: Record<string, number> = {}
  for (const [row, stack] of samples.stack.entries()) {
    const text = texts[stack]!
    sums[text] = (sums[text] ?? 0) + samples.values[0]![row]!
  }
  return sums
}

/** The same by hand: what `[self]` says, and all of a call without calls. */
function expectedOf(root: Call, caller = ''): Record<string, number> {
  const text = caller === '' ? root.function : `${caller} > ${root.function}`
  const calls = root.children.filter((child) => child.function !== '[self]')
  const own = root.time - calls.reduce((sum, child) => sum + child.time, 0)
  return Object.assign({ [text]: own }, ...calls.map((child) => expectedOf(child, text)))
}

test('every file has its line in fixtures.json', () => {
  expect(readdirSync(folder).filter((name) => name !== 'fixtures.json')).toEqual(Object.keys(files))
})

test.each(Object.keys(files))('%s is read, and its seconds add up', (name) => {
  const bytes = bytesOf(name)
  const raw = JSON.parse(new TextDecoder().decode(bytes))
  expect(pyinstrumentJson.recognises(bytes.subarray(0, 64 * 1024))).toBe(true)
  const { findings } = pyinstrumentJson.read(bytes)
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['reduced-profile', 'note']])
  const profile = profileOf(bytes)
  expect(checkProfile(profile)).toBeUndefined()
  expect(profile.header).toEqual({
    tool: 'pyinstrument',
    format: 'pyinstrument-json',
    mode: 'wall',
    threads: 'main',
    duration: raw.duration,
    cpuTime: raw.cpu_time,
    at: raw.start_time,
    samples: raw.sample_count,
  })
  const seconds = secondsOf(profile)
  for (const [stack, own] of Object.entries(expectedOf(raw.root_frame))) {
    // Each time was rounded to a millionth.
    expect(Math.abs((seconds[stack] ?? 0) - own)).toBeLessThan(2e-5)
  }
  const total = Object.values(seconds).reduce((sum, own) => sum + own, 0)
  expect(Math.abs(total - raw.root_frame.time)).toBeLessThan(1e-4)
  expect(profile.functions.map((each) => each.name)).not.toContain('[self]')
  expect([...profile.frames.line]).toEqual(profile.functions.map(() => 0))
})

test('a call has its time less that of its calls; the rest is nobody else’s', () => {
  const profile = profileOf(
    report(
      call('main', 1, [
        call('[self]', 0.25, [], ''),
        call('read', 0.5, [call('[await]', 0.125, [], '')]),
        call('str.split', 0.125, [], '<built-in>'),
      ]),
    ),
  )
  // 0.125 s of `main` were calls too short to be shown.
  expect(secondsOf(profile)).toEqual({
    main: 0.375,
    'main > read': 0.375,
    'main > read > [await]': 0.125,
    'main > str.split': 0.125,
  })
  expect(profile.files.map(({ path }) => path)).toEqual(['/srv/shop/job.py'])
  expect(profile.functions[0]).toEqual({ name: 'main', file: 0, startLine: 5 })
})

test('threads above the calls are no calls', () => {
  const threads = [
    call('MainThread', 2, [call('main', 1.5)], '<thread>'),
    call('worker', 1, [call('tally', 1)], '<thread>'),
  ]
  const profile = profileOf(report(call('[root]', 3, threads, '')))
  expect(profile.threads.toSorted()).toEqual(['MainThread', 'worker'])
  const { '[root]': own, '[root] > main': main, '[root] > tally': tally } = secondsOf(profile)
  expect([own, main, tally]).toEqual([0.5, 1.5, 1])
})

test('reads stacks as deep as Python lets them be, without recursion', () => {
  const depth = 4000
  // The writer of JSON would run out of its own stack.
  const [open, close] = JSON.stringify(call('checksum', 1, [call('', 0)])).split(JSON.stringify(call('', 0)))
  const deep = `${open!.repeat(depth)}${JSON.stringify(call('leaf', 1))}${close!.repeat(depth)}`
  const profile = profileOf(new TextEncoder().encode(`{"root_frame":${deep}}`))
  expect(profile.stacks.parent).toHaveLength(depth + 1)
  expect([...profile.samples.values[0]!]).toEqual([1])
})

test('a rounding too much is no time', () => {
  const children = [call('a', 0.000001), call('b', 0.000001)]
  expect(secondsOf(profileOf(report(call('main', 0.000001, children))))).toEqual({})
})

describe('refuses', () => {
  const wrong = 'wrong-pyinstrument-json'
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'broken-json'],
    ['half a file', bytesOf(Object.keys(files)[0]!).subarray(0, 2000), 'broken-json'],
    ['nesting', new TextEncoder().encode('{"root_frame":'.repeat(2 ** 18)), 'broken-json'],
    ['a list', encode([]), wrong],
    ['no tree', encode({ duration: 1 }), wrong],
    ['a tree of text', report('main'), wrong],
    ['a call without a name', report({ ...call('x', 1), function: 7 }), wrong],
    ['a call without a time', report({ ...call('x', 1), time: undefined }), wrong],
    ['a negative time', report(call('x', -1)), wrong],
    ['calls longer than their caller', report(call('x', 1, [call('y', 2)])), wrong],
    ['children that are no list', report({ ...call('x', 1), children: {} }), wrong],
    ['a child that is no call', report({ ...call('x', 1), children: [null] }), wrong],
    ['a negative duration', report(call('x', 1), { duration: -1 }), wrong],
    ['a text for the time of the processor', report(call('x', 1), { cpu_time: '1' }), wrong],
  ])('%s', (_, bytes, code) => {
    const { profile, findings } = pyinstrumentJson.read(bytes)
    expect(profile).toBeUndefined()
    expect(findings.map((finding) => [finding.code, finding.severity])).toEqual([[code, 'error']])
  })

  test('a run in which nothing was seen', async () => {
    const read = await readProfile(report(null), { formats: [pyinstrumentJson], format: pyinstrumentJson })
    expect(read.profile).toBeUndefined()
    expect(read.findings.map(({ code }) => code)).toContain('unusable-profile')
  })
})

const { tree } = fc.letrec<{ tree: Call; calls: Call[] }>((tie) => ({
  calls: fc.oneof({ maxDepth: 4 }, fc.constant<Call[]>([]), fc.array(tie('tree'), { maxLength: 3 })),
  tree: fc
    .record({
      name: fc.constantFrom('main', 'read', '<lambda>', '__proto__', '[await]'),
      own: fc.integer({ min: 0, max: 1000 }),
      children: tie('calls'),
    })
    .map(({ name, own, children }) => {
      const time = children.reduce((sum, child) => sum + child.time, own / 1024)
      return call(name, time, own > 500 ? [...children, call('[self]', own / 1024, [], '')] : children)
    }),
}))

test('loses no second and makes none', () => {
  fc.assert(
    fc.property(tree, (root) => {
      const profile = profileOf(report(root))
      const total = profile.samples.values[0]!.reduce((sum, own) => sum + own, 0)
      expect(total).toBeCloseTo(root.time, 9)
    }),
    { seed: 1, numRuns: 150 },
  )
})

test('whatever happens to a file, it is refused or sound', async () => {
  const hostile = fc.oneof(
    damaged(bytesOf('5.1.3-py3.11-waits-strict.json')),
    fc.jsonValue().map((value) => report(value)),
    fc.jsonValue().map((value) => report({ ...call('x', 1), children: value })),
    fc
      .tuple(fc.jsonValue(), fc.jsonValue())
      .map(([line, name]) => report({ ...call('x', 1), line_no: line, function: name })),
    fc.uint8Array({ maxLength: 200 }),
  )
  await fc.assert(
    fc.asyncProperty(hostile, async (bytes) => {
      pyinstrumentJson.recognises(bytes)
      pyinstrumentJson.read(bytes)
      const read = await readProfile(bytes, { formats: [pyinstrumentJson], format: pyinstrumentJson })
      expect(isRefusedOrSound(read)).toBe(true)
      if (read.profile !== undefined) expect(checkProfile(read.profile)).toBeUndefined()
    }),
    { seed: 2, numRuns: 150 },
  )
})
