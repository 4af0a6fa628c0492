import { readFileSync, readdirSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { damaged, isRefusedOrSound } from '../../../test/damaged-bytes.ts'
import type { Profile } from '../../model/profile.ts'
import { checkProfile } from './check-profile.ts'
import type { ProfileRead } from './profile-format.ts'
import { pyinstrumentSession } from './pyinstrument-session.ts'
import { readProfile } from './read-profile.ts'

const folder = new URL('../../../test/fixtures/profiles/pyinstrument-session/', import.meta.url)
const bytesOf = (name: string): Uint8Array => Uint8Array.from(readFileSync(new URL(name, folder)))
const files: Record<string, { toolVersion: string; python: string }> = JSON.parse(
  readFileSync(new URL('fixtures.json', folder), 'utf8'),
)

type Records = [string[], number][]
interface Session {
  sample_count: number
  duration: number
  cpu_time: number
  start_time: number
  min_interval?: number
  frame_records: Records
}

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
const session = (records: unknown, more: object = {}): Uint8Array =>
  encode({
    start_time: 1_795_368_006.25,
    duration: 0.5,
    min_interval: 0.001,
    max_interval: 0.001,
    sample_count: Array.isArray(records) ? records.length : 0,
    start_call_stack: [],
    target_description: 'Program: job.py',
    cpu_time: 0.25,
    sys_path: [],
    sys_prefixes: [],
    frame_records: records,
    ...more,
  })
const profileOf = (bytes: Uint8Array): Profile => {
  const { profile, findings } = pyinstrumentSession.read(bytes)
  if (profile === undefined) throw new Error(JSON.stringify(findings))
  return profile
}

/** Each sample as `thread|caller > … > callee`, with its samples and seconds. */
function samplesOf(profile: Profile): Map<string, readonly [count: number, seconds: number]> {
  const { stacks, frames, functions, samples } = profile
  const texts: string[] = []
  for (const [place, parent] of stacks.parent.entries()) {
    const frame = stacks.frame[place]!
    const { name, file, startLine } = functions[frames.function[frame]!]!
    const path = file === undefined ? '' : profile.files[file]!.path
    const text = `${name} ${path} ${startLine ?? 0} @${frames.line[frame]}`
    texts.push(parent === -1 ? text : `${texts[parent]} > ${text}`)
  }
  return new Map(
    Array.from(samples.stack, (stack, row) => [
      `${profile.threads[samples.thread[row]!] ?? ''}|${texts[stack]}`,
      [samples.values[0]![row]!, samples.values[1]![row]!] as const,
    ]),
  )
}

/** The same, taken from the file by hand. */
function expectedOf(records: Records): Map<string, readonly [count: number, seconds: number]> {
  const sums = new Map<string, readonly [number, number]>()
  for (const [names, seconds] of records) {
    const thread = names.find((name) => name.includes('\0<thread>\0'))?.split('\0')[0] ?? ''
    const calls = names
      .filter((name) => !name.includes('\0<thread>\0'))
      .map((name) => {
        const [code = '', ...attributes] = name.split('\u0001')
        const [title, path = '', first = '0'] = code.split('\0')
        const line = attributes.find((each) => each.startsWith('l'))?.slice(1) ?? '0'
        return `${title} ${path === '<built-in>' ? '' : path} ${first} @${line}`
      })
    const key = `${thread}|${calls.join(' > ')}`
    const [count, sum] = sums.get(key) ?? [0, 0]
    sums.set(key, [count + 1, sum + seconds])
  }
  return sums
}

test('every file has its line in fixtures.json', () => {
  expect(readdirSync(folder).filter((name) => name.endsWith('.pyisession'))).toEqual(Object.keys(files))
})

test.each(Object.keys(files))('%s is read whole', (name) => {
  const bytes = bytesOf(name)
  const raw: Session = JSON.parse(new TextDecoder().decode(bytes))
  expect(pyinstrumentSession.recognises(bytes.subarray(0, 64 * 1024))).toBe(true)
  expect(pyinstrumentSession.read(bytes).findings).toEqual([])
  const profile = profileOf(bytes)
  expect(checkProfile(profile)).toBeUndefined()
  const version = /^3\.\d+/u.exec(files[name]!.python)![0]
  expect(profile.header).toEqual({
    tool: 'pyinstrument',
    format: 'pyinstrument-session',
    runtime: `Python ${version}`,
    mode: 'wall',
    threads: 'main',
    duration: raw.duration,
    cpuTime: raw.cpu_time,
    samples: raw.sample_count,
    at: raw.start_time,
    // Before 5.0 the interval was not written.
    ...(files[name]!.toolVersion.startsWith('4') ? {} : { interval: 0.001 }),
  })
  expect(profile.threads).toEqual(['MainThread'])
  expect(samplesOf(profile)).toEqual(expectedOf(raw.frame_records))
})

test('names the line of the planted change', () => {
  /** Seconds by the deepest line of the job. */
  const blame = (name: string): Map<string, number> => {
    const sums = new Map<string, number>()
    for (const [stack, [, seconds]] of samplesOf(profileOf(bytesOf(name)))) {
      const lines = stack.split(' > ').filter((call) => /job\.py|orders\.py|pricing\.py/u.test(call))
      const line = /(\w+\.py) .*(@\d+)$/u
        .exec(lines.at(-1) ?? '')
        ?.slice(1)
        .join('')
      if (line !== undefined) sums.set(line, (sums.get(line) ?? 0) + seconds)
    }
    return sums
  }
  const [base, head] = [blame('5.1.3-py3.11-base.pyisession'), blame('5.1.3-py3.11-head.pyisession')]
  // In head `pricing.rates` is called for every order, and stands at its only line.
  expect([...base.keys()].filter((line) => line === 'pricing.py@6')).toEqual([])
  const others = [...head.entries()].filter(
    ([line]) => line.startsWith('pricing.py@') && line !== 'pricing.py@6',
  )
  expect(head.get('pricing.py@6')).toBeGreaterThan(0.005)
  expect(Math.max(0, ...others.map(([, seconds]) => seconds))).toBeLessThan(head.get('pricing.py@6')!)
})

const thread = 'MainThread\0<thread>\u0000139940'
const main = 'main\0/srv/shop/job.py\u00005\u0001l7'

test('reads what a frame says', () => {
  const profile = profileOf(
    session([
      [[thread, main, 'str.split\0<built-in>\u00000'], 0.125],
      [[thread, main, 'add\0/srv/shop/job.py\u000015\u0001cTotals\u0001l16\u0001h1'], 0.25],
      [[thread, main, 'add\0/srv/shop/job.py\u000015\u0001cOther\u0001l16'], 0.25],
      [[thread, main, '[await]'], 0.5],
      [['worker\0<thread>\u000077', '<lambda>\0/srv/shop/job.py\u00009\u0001l9'], 0.5],
      [[thread], 1],
      [[thread, '__init__\0<string>\u00002\u0001l4'], 2],
    ]),
  )
  expect(samplesOf(profile)).toEqual(
    new Map([
      ['MainThread|main /srv/shop/job.py 5 @7 > str.split  0 @0', [1, 0.125]],
      // One function, of whichever class `self` was.
      ['MainThread|main /srv/shop/job.py 5 @7 > add /srv/shop/job.py 15 @16', [2, 0.5]],
      ['MainThread|main /srv/shop/job.py 5 @7 > [await]  0 @0', [1, 0.5]],
      ['worker|<lambda> /srv/shop/job.py 9 @9', [1, 0.5]],
      ['MainThread|[root]  0 @0', [1, 1]],
      ['MainThread|__init__ <string> 2 @4', [1, 2]],
    ]),
  )
  expect(profile.functions.filter(({ uncertain }) => uncertain).map(({ name }) => name)).toEqual([
    '<lambda>',
    '__init__',
  ])
  expect(profile.header.threads).toBeUndefined()
  expect(profile.header.runtime).toBeUndefined()
})

test('takes the version of Python from the path of modules', () => {
  const paths = ['', '/usr/lib/python313.zip', '/usr/lib/python3.13', '/usr/lib/python3.13/lib-dynload']
  expect(profileOf(session([[[main], 1]], { sys_path: paths })).header.runtime).toBe('Python 3.13')
})

test('keeps functions with names that objects inherit', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
  const profile = profileOf(session(names.map((name) => [[`${name}\0a.py\u00001\u0001l2`], 1])))
  expect(profile.functions.map(({ name }) => name)).toEqual(names)
})

describe('refuses', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'broken-json'],
    ['half a file', bytesOf(Object.keys(files)[0]!).subarray(0, 20_000), 'broken-json'],
    ['NaN', new TextEncoder().encode('{"frame_records":[[["a"],NaN]],"sample_count":1}'), 'broken-json'],
    ['nesting', new TextEncoder().encode('['.repeat(2 ** 22)), 'broken-json'],
    ['a list', encode([]), 'wrong-pyinstrument-session'],
    ['no records', encode({ sample_count: 0, duration: 1, start_time: 1 }), 'wrong-pyinstrument-session'],
    ['records that are missing', session([[[main], 1]], { sample_count: 2 }), 'wrong-pyinstrument-session'],
    ['a record that is none', session([7]), 'wrong-pyinstrument-session'],
    ['a stack that is none', session([[main, 1]]), 'wrong-pyinstrument-session'],
    ['a call that is no text', session([[[7], 1]]), 'wrong-pyinstrument-session'],
    ['a call without a line', session([[['main\0job.py'], 1]]), 'wrong-pyinstrument-session'],
    ['a call with too much', session([[['main\0job.py\u00001\0x'], 1]]), 'wrong-pyinstrument-session'],
    ['a negative time', session([[[main], -1e-9]]), 'wrong-pyinstrument-session'],
    ['no time', session([[[main]]]), 'wrong-pyinstrument-session'],
    ['a negative duration', session([[[main], 1]], { duration: -1 }), 'wrong-pyinstrument-session'],
    ['no start', session([[[main], 1]], { start_time: null }), 'wrong-pyinstrument-session'],
  ])('%s', (_, bytes, code) => {
    const { profile, findings } = pyinstrumentSession.read(bytes)
    expect(profile).toBeUndefined()
    expect(findings.map((finding) => [finding.code, finding.severity])).toEqual([[code, 'error']])
  })

  test('a number beyond all numbers', () => {
    const text = new TextDecoder().decode(session([[[main], 7]])).replace('7]]', '1e999]]')
    expect(pyinstrumentSession.read(new TextEncoder().encode(text)).profile).toBeUndefined()
  })

  test('a run in which nothing was seen', async () => {
    const read = await readProfile(session([]), { formats: [pyinstrumentSession] })
    expect(read.profile).toBeUndefined()
    expect(read.findings.map(({ code }) => code)).toEqual(['unusable-profile'])
  })
})

const frame = fc
  .tuple(
    fc.constantFrom('main', 'parse', '<lambda>', '__proto__', 'é', '<listcomp>'),
    fc.constantFrom('/srv/shop/job.py', 'job.py', '<string>', '<built-in>', ''),
    fc.nat({ max: 3 }),
    fc.option(fc.integer({ min: 1, max: 9 })),
  )
  .map(([name, path, first, line]) =>
    path === '<built-in>'
      ? `${name}\0${path}\u00000`
      : `${name}\0${path}\0${first}${line === null ? '' : `\u0001cX\u0001l${line}`}`,
  )
const records = fc.array(
  fc.tuple(
    fc.array(frame, { minLength: 1, maxLength: 6 }).map((calls) => [thread, ...calls]),
    fc.integer({ min: 1, max: 1000 }).map((count) => count / 1024),
  ),
  { minLength: 1, maxLength: 30 },
)

test('gives every second to the stack that it was found in', () => {
  fc.assert(
    fc.property(records, (list) => {
      const profile = profileOf(session(list))
      expect(checkProfile(profile)).toBeUndefined()
      expect(samplesOf(profile)).toEqual(expectedOf(list))
    }),
    { seed: 1, numRuns: 150 },
  )
})

test('whatever happens to a file, it is refused or sound', async () => {
  const whole = session(
    JSON.parse(new TextDecoder().decode(bytesOf(Object.keys(files)[0]!))).frame_records.slice(0, 4),
  )
  const hostile = fc.oneof(
    damaged(whole),
    fc.jsonValue().map((value) => session(value)),
    fc.jsonValue().map((value) => session([value])),
    fc.tuple(fc.jsonValue(), fc.jsonValue()).map(([stack, time]) => session([[stack, time]])),
    fc.array(fc.string({ unit: 'binary' })).map((names) => session([[names, 1]])),
    fc.uint8Array({ maxLength: 200 }),
  )
  await fc.assert(
    fc.asyncProperty(hostile, async (bytes) => {
      pyinstrumentSession.recognises(bytes)
      pyinstrumentSession.read(bytes)
      const read: ProfileRead = await readProfile(bytes, {
        formats: [pyinstrumentSession],
        format: pyinstrumentSession,
      })
      expect(isRefusedOrSound(read)).toBe(true)
      if (read.profile !== undefined) expect(checkProfile(read.profile)).toBeUndefined()
    }),
    { seed: 2, numRuns: 150 },
  )
})
