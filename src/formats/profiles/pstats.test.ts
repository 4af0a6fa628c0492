import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginnings, damaged, isRefusedOrSound } from '../../../test/damaged-bytes.ts'
import type { Profile } from '../../model/profile.ts'
import { checkProfile } from './check-profile.ts'
import { pstats } from './pstats.ts'

const folder = new URL('../../../test/fixtures/profiles/pstats/', import.meta.url)
const bytesOf = (name: string): Uint8Array => Uint8Array.from(readFileSync(new URL(name, folder)))
const files: Record<string, { tool: string; python: string; job: string }> = JSON.parse(
  readFileSync(new URL('fixtures.json', folder), 'utf8'),
)
const profileOf = (bytes: Uint8Array): Profile => {
  const { profile, findings } = pstats.read(bytes)
  if (profile === undefined) throw new Error(JSON.stringify(findings))
  return profile
}
const fixture = (name: string): Profile => profileOf(bytesOf(name))

/** `orders.py:27 parse`, `len`: the end of its path, its first line and its name. */
const labelOf = ({ functions, files: paths }: Profile, place: number): string => {
  const { name, file = -1, startLine } = functions[place] ?? { name: '' }
  const path = paths[file]?.path.split('/').at(-1)
  return path === undefined ? name : `${path}:${startLine ?? '?'} ${name}`
}
const callsOf = (profile: Profile): Record<string, readonly (number | undefined)[]> =>
  Object.fromEntries(
    profile.functionRows.map(({ function: place, calls, primitiveCalls }) => [
      labelOf(profile, place),
      [calls, primitiveCalls],
    ]),
  )
const edgeCallsOf = (profile: Profile): Record<string, number | undefined> =>
  Object.fromEntries(
    profile.edges.map(({ caller, callee, calls }) => [
      `${labelOf(profile, caller)} → ${labelOf(profile, callee)}`,
      calls,
    ]),
  )
const timesOf = (profile: Profile, name: string): readonly [self: number[], total?: number[]] => {
  const rows = profile.functionRows.filter((row) => profile.functions[row.function]?.name === name)
  expect(rows).toHaveLength(1)
  const [row] = rows
  return row?.total === undefined ? [[...(row?.self ?? [])]] : [[...(row.self ?? [])], [...row.total]]
}

const whole = Object.keys(files).filter((name) => !name.startsWith('empty'))

test('every file has its line in fixtures.json', () => {
  expect(readdirSync(folder).filter((name) => name.endsWith('.pstats'))).toEqual(Object.keys(files))
})

test.each(whole)('%s is told apart and read', (name) => {
  const bytes = bytesOf(name)
  expect(pstats.recognises(bytes.subarray(0, 64 * 1024))).toBe(true)
  const { profile, findings } = pstats.read(bytes)
  expect(findings).toEqual([])
  if (profile === undefined) throw new Error('refused')
  expect(checkProfile(profile)).toBeUndefined()
  const { header, functions } = profile
  expect(header.tool).toBe(files[name]?.tool)
  const version = /^3\.\d+/u.exec(files[name]?.python ?? '')?.[0]
  // Without paths, or without a function of the standard library, a file does not tell its Python.
  if (header.runtime !== undefined) expect(header.runtime).toBe(`Python ${version}`)
  else expect(name).toMatch(/^(?:stripped|pyinstrument)/u)
  expect(functions.filter((each) => each.name.includes(' at 0x'))).toEqual([])
  // What is written in C has no file.
  expect(profile.files.map(({ path }) => path)).not.toContain('~')
  expect(
    profile.files.filter(({ path }) => path === '' || path === '<built-in>' || path === 'builtins'),
  ).toEqual([])
})

/** What Python's own reader says: rows, calls and seconds in all, and callers. */
const python: Record<string, readonly [number, number, number, number]> = JSON.parse(
  execFileSync('python3', [
    '-c',
    `
import json, marshal, sys
told = {}
for path in sys.argv[1:]:
    with open(path, 'rb') as file:
        rows = marshal.load(file)
    rows.pop(('__sampled__',), None)
    told[path] = [
        len(rows),
        sum(max(row[0], row[1], 0) for row in rows.values()),
        sum(row[2] for row in rows.values()),
        sum(len(row[4]) for row in rows.values()),
    ]
print(json.dumps(told))
`,
    // A code object of another version is nothing that a Python could load.
    ...whole.filter((name) => !name.startsWith('profile-3')).map((name) => new URL(name, folder).pathname),
  ]).toString(),
)

test.each(Object.entries(python))(
  '%s holds what Python finds in it',
  (path, [rows, calls, seconds, callers]) => {
    const profile = profileOf(Uint8Array.from(readFileSync(path)))
    const time = profile.valueTypes.findIndex(({ unit }) => unit === 's')
    const { functionRows, edges, header } = profile
    const self = functionRows.reduce((sum, row) => sum + (row.self?.[time] ?? 0), 0)
    expect(self).toBeCloseTo(seconds, 9)
    if (header.tool === 'profiling.sampling') {
      expect(functionRows.length).toBeLessThan(rows)
      expect(edges.length).toBeLessThan(callers)
      return
    }
    const several = functionRows.length < rows
    expect(rows - functionRows.length).toBeLessThanOrEqual(several ? 5 : 0)
    expect(callers - edges.length).toBeLessThanOrEqual(several ? 5 : 0)
    expect(functionRows.reduce((sum, row) => sum + (row.calls ?? 0), 0)).toBe(calls)
  },
)

describe('calls are those of the job', () => {
  const base = {
    'orders.py:15 lines': [501, 501],
    'orders.py:23 normalise': [500, 500],
    'orders.py:27 parse': [500, 500],
    'orders.py:36 key_of': [500, 500],
    'orders.py:53 price': [400, 400],
    'pricing.py:4 rates': [1, 1],
    'pricing.py:9 checksum': [511, 1],
    'job.py:28 total': [1, 1],
  }
  const head = {
    'orders.py:25 normalise': [500, 500],
    'orders.py:29 parse': [500, 500],
    'orders.py:38 identity_of': [500, 500],
    'pricing.py:9 price': [400, 400],
    'pricing.py:4 rates': [400, 400],
    'pricing.py:16 checksum': [511, 1],
    'job.py:31 total': [1, 1],
  }
  const ofJob = whole.filter((name) => /^(?:cprofile|profile-3|profile-module|yappi)/u.test(name))
  test.each(ofJob)('in %s', (name) => {
    const profile = fixture(name)
    const isHead = files[name]?.job === 'head'
    expect(callsOf(profile)).toMatchObject(isHead ? head : base)
    expect(edgeCallsOf(profile)).toMatchObject(
      isHead
        ? {
            'job.py:31 total → pricing.py:4 rates': 400,
            'pricing.py:16 checksum → pricing.py:16 checksum': 510,
            'job.py:48 main → pricing.py:16 checksum': 1,
          }
        : {
            'job.py:28 total → pricing.py:4 rates': 1,
            'orders.py:27 parse → orders.py:23 normalise': 500,
            'pricing.py:9 checksum → pricing.py:9 checksum': 510,
            'job.py:45 main → pricing.py:9 checksum': 1,
          },
    )
    const { functions, files: paths } = profile
    const uncertain = functions.filter((each) => each.uncertain).map((each) => each.name)
    expect(uncertain).toContain('<lambda>')
    expect(uncertain).toContain(files[name]?.tool === 'yappi' ? 'Order.__init__' : '__init__')
    const sure = functions.filter(({ file = -1 }) => paths[file]?.path.includes('shop'))
    expect(sure.filter((each) => each.uncertain).every((each) => /<\w+>$/u.test(each.name))).toBe(true)
  })
})

describe('what each tool means', () => {
  const main = { threads: 'main' } as const
  test.each([
    ['cprofile-3.11-base.pstats', { mode: 'wall', ...main }, ['wall timed']],
    ['cprofile-3.12-base.pstats', { mode: 'wall', threads: 'all' }, ['wall timed']],
    ['profile-3.13-base.pstats', { mode: 'cpu', ...main }, ['cpu timed']],
    ['pyinstrument-5.1.3-base.pstats', { mode: 'wall', ...main }, ['wall sampled']],
    ['yappi-1.7.6-base.pstats', { runtime: 'Python 3.11' }, ['time timed']],
    [
      'sampling-3.15-base.pstats',
      { runtime: 'Python 3.15', interval: 0.001, samples: 633 },
      ['samples sampled', 'time sampled'],
    ],
  ])('%s', (name, header, values) => {
    const profile = fixture(name)
    expect(profile.header).toMatchObject({ tool: files[name]?.tool, format: 'pstats', ...header })
    expect(profile.valueTypes.map((type) => `${type.name} ${type.nature}`)).toEqual(values)
    if (!('mode' in header)) expect(profile.header).not.toHaveProperty('mode')
    if (!('threads' in header)) expect(profile.header).not.toHaveProperty('threads')
  })

  test('the profiler of `profile` and what it was told to run have no file and are uncertain', () => {
    for (const [name, shown] of [
      ['profile-3.8-base.pstats', '<code object <module>, file "job.py", line 1>'],
      ['profile-3.14-base.pstats', '<code object <module>, file "job.py", line 1>'],
      ['profile-module-3.13.pstats', "run_module(modname, run_name='__main__')"],
    ] as const) {
      const { functions } = fixture(name)
      expect(functions.find((each) => each.name === shown)).toEqual({ name: shown, uncertain: true })
      expect(functions.find((each) => each.name === 'profiler')).toEqual({
        name: 'profiler',
        uncertain: true,
      })
    }
    const { functions } = fixture('profile-call-3.13.pstats')
    expect(functions.map(({ name }) => name)).toContain('<function main>')
  })

  test('samples of all lines of a function are its own, and lines have what was seen at them', () => {
    const profile = fixture('sampling-3.15-base.pstats')
    const { lineRows, functions, files: paths, functionRows, valueTypes } = profile
    expect(valueTypes.map(({ unit }) => unit)).toEqual(['count', 's'])
    expect(timesOf(profile, 'parse')).toEqual([
      [184, expect.closeTo(0.184, 9)],
      [370, expect.closeTo(0.37, 9)],
    ])
    const parse = functions.findIndex(({ name }) => name === 'parse')
    const lines = lineRows.filter((row) => row.function === parse)
    expect(
      lines.map(({ line, values }) => [line, values?.[0]]).toSorted(([a = 0], [b = 0]) => a - b),
    ).toEqual([
      [29, 50],
      [30, 1],
      [32, 42],
      [33, 91],
    ])
    expect(paths[lines[0]?.file ?? -1]?.path).toBe('/srv/shop/orders.py')
    expect(functions.every(({ startLine }) => startLine === undefined)).toBe(true)
    expect(functionRows.every(({ calls }) => calls === undefined)).toBe(true)
  })

  test.each([
    'sampling-3.15-base.pstats',
    'pyinstrument-5.1.3-base.pstats',
    'pyinstrument-4.7.3-base.pstats',
  ])('%s counts recursion twice, so that its inclusive time is left out', (name) => {
    const profile = fixture(name)
    const checksum = profile.functions.findIndex((each) => each.name === 'checksum')
    expect(timesOf(profile, 'checksum')[1]).toBeUndefined()
    expect(timesOf(profile, 'main')[1]).toBeDefined()
    const calls = profile.edges.filter(({ callee }) => callee === checksum)
    expect(calls.length).toBeGreaterThan(1)
    expect(calls.every(({ total }) => total === undefined)).toBe(true)
  })

  test('tracers count it once', () => {
    const profile = fixture('cprofile-3.13-base.pstats')
    const [[self = 0], [total = 0] = []] = timesOf(profile, 'checksum')
    expect(total).toBeGreaterThan(self)
    expect(total).toBeLessThan(timesOf(profile, 'main')[1]?.[0] ?? 0)
  })
})

test('an empty profile is an error', () => {
  const bytes = bytesOf('empty-3.13.pstats')
  expect(pstats.recognises(bytes)).toBe(true)
  const { profile, findings } = pstats.read(bytes)
  expect(profile).toBeUndefined()
  expect(findings).toMatchObject([{ code: 'empty-profile', severity: 'error' }])
})

/** What Python marshals of each expression. */
const expressions = {
  plain: `{('a.py', 1, 'f'): (1, 2, 0.5, 1.0, {('b.py', 2, 'g'): (2, 1, 0.5, 1.0)})}`,
  addresses: `{('~', 0, '<method close at 0x7f01>'): (1, 1, 0.5, 1.0, {('b.py', 2, 'g'): (1, 1, 0.5, 1.0)}), ('~', 0, '<method close at 0x7f02>'): (2, 2, 0.25, 0.25, {('b.py', 2, 'g'): (2, 2, 0.25, 0.25)})}`,
  prototype: `{('__proto__', 1, '__proto__'): (1, 1, 0.5, 1.0, {('constructor', 2, 'toString'): (1, 1, 0.5, 1.0)})}`,
  rounding: `{('a.py', 1, 'f'): (1, 1, -1e-9, 1.0, {})}`,
  long: `{('a.py', 1, 'f' * 100000): (1, 1, 0.5, 1.0, {})}`,
  unnamed: `{('a.py', 1, ''): (1, 1, 0.5, 1.0, {})}`,
  shared: `{('a.py', 1, 'f'): (row := (1, 1, 0.5, 1.0, {(key := ('b.py', 2, 'g')): (one := (1, 1, 0.5, 1.0))})), key: (3, 3, 0.5, 1.0, {key: one}), ('c.py', 3, 'h'): row}`,
  apart: `{('a.py', 1, 'f'): (1, 1, 0.5, 1.0, {('b.py', 2, 'g'): (1, 1, 0.5, 1.0)}), ('b.py', 2, 'g'): (3, 3, 0.5, 1.0, {('b.py', 2, 'g'): (1, 1, 0.5, 1.0)}), ('c.py', 3, 'h'): (1, 1, 0.5, 1.0, {('b.py', 2, 'g'): (1, 1, 0.5, 1.0)})}`,
  'a list': `[1]`,
  'a number of rows': `{1: 2}`,
  'a row of four': `{('a.py', 1, 'f'): (1, 1, 0.5, 1.0)}`,
  'callers as a list': `{('a.py', 1, 'f'): (1, 1, 0.5, 1.0, [])}`,
  NaN: `{('a.py', 1, 'f'): (1, 1, float('nan'), 1.0, {})}`,
  'endless time': `{('a.py', 1, 'f'): (1, 1, 0.5, float('inf'), {})}`,
  'negative time': `{('a.py', 1, 'f'): (1, 1, -0.5, 1.0, {})}`,
  'half a call': `{('a.py', 1, 'f'): (1, 1.5, 0.5, 1.0, {})}`,
  'negative calls': `{('a.py', 1, 'f'): (-2, 1, 0.5, 1.0, {})}`,
  'calls of some alone': `{('~', 1, 'f'): (-1, -1, 0.5, 1.0, {}), ('b.py', 1, 'g'): (1, 1, 0.5, 1.0, {})}`,
  'more primitive calls than calls': `{('~', 0, 'f'): (2, 1, 0.5, 1.0, {})}`,
  'too many calls': `{('a.py', 1, 'f'): (1, 2**60, 0.5, 1.0, {})}`,
  'a caller of three': `{('a.py', 1, 'f'): (1, 1, 0.5, 1.0, {('a.py', 2, 'g'): (1, 1, 0.5)})}`,
  'a caller with negative calls': `{('~', 1, 'f'): (1, 1, 0.5, 1.0, {('a.py', 2, 'g'): (-1, -1, 0.5, 1.0)})}`,
  'a line below -1': `{('a.py', -2, 'f'): (1, 1, 0.5, 1.0, {})}`,
  'a line beyond any file': `{('a.py', 2**25, 'f'): (1, 1, 0.5, 1.0, {})}`,
  'a name of bytes': `{('a.py', 1, b'f'): (1, 1, 0.5, 1.0, {})}`,
  'the mark as a caller': `{('a.py', 1, 'f'): (1, 1, 0.5, 1.0, {('__sampled__',): (1, 1, 0.5, 1.0)})}`,
  'another mark': `{('__sampled',): True}`,
  'more callers than fit': `{('a.py', n, 'f'): (1, 1, 0.5, 1.0, many) for n in range(1, 1500)}`,
}
const written: Record<string, string> = JSON.parse(
  execFileSync(
    'python3',
    [
      '-c',
      `
import base64, json, marshal, sys
many = {('b.py', n, 'g'): (1, 1, 0.5, 1.0) for n in range(1, 1500)}
expressions = json.load(sys.stdin)
print(json.dumps({name: base64.b64encode(marshal.dumps(eval(each, {'many': many}))).decode() for name, each in expressions.items()}))
`,
    ],
    { input: JSON.stringify(expressions), maxBuffer: 2 ** 26 },
  ).toString(),
)
const made = (name: keyof typeof expressions): Uint8Array =>
  Uint8Array.from(Buffer.from(written[name] ?? '', 'base64'))

test('rows that differ by an address alone are one, which is uncertain', () => {
  const profile = profileOf(made('addresses'))
  const place = profile.functions.findIndex(({ name }) => name === '<method close>')
  expect(profile.functions[place]?.uncertain).toBe(true)
  expect(profile.functionRows).toEqual([
    { function: place, calls: 3, primitiveCalls: 3, self: [0.75], total: [1.25] },
  ])
  expect(profile.edges).toMatchObject([{ callee: place, calls: 3, self: [0.75], total: [1.25] }])
})

test('what a file has once and refers to again is as if it stood there', () => {
  const profile = profileOf(made('shared'))
  expect(profile).toEqual(profileOf(made('apart')))
  expect(callsOf(profile)).toEqual({ 'a.py:1 f': [1, 1], 'b.py:2 g': [3, 3], 'c.py:3 h': [1, 1] })
})

test('names that mean something to JavaScript are names', () => {
  const profile = profileOf(made('prototype'))
  expect(callsOf(profile)).toEqual(Object.fromEntries([['__proto__:1 __proto__', [1, 1]]]))
  expect(edgeCallsOf(profile)).toEqual({ 'constructor:2 toString → __proto__:1 __proto__': 1 })
})

test('a rounding error below zero is zero; a name is cut or made up where there is none', () => {
  expect(profileOf(made('rounding')).functionRows[0]?.self).toEqual([0])
  expect(profileOf(made('long')).functions[0]).toMatchObject({
    name: expect.stringMatching(/^f{4095}…$/u),
    uncertain: true,
  })
  expect(profileOf(made('unnamed')).functions[0]).toMatchObject({ name: '<unnamed>', uncertain: true })
})

describe('refuses', () => {
  const names = Object.keys(expressions) as (keyof typeof expressions)[]
  test.each(names.slice(names.indexOf('a list') + 1))('%s', (name) => {
    const { profile, findings } = pstats.read(made(name))
    expect(profile).toBeUndefined()
    expect(findings).toMatchObject([{ code: 'wrong-pstats', severity: 'error' }])
  })

  test('what is no dict', () => {
    expect(pstats.read(made('a list')).findings).toMatchObject([
      { code: 'broken-marshal', severity: 'error' },
    ])
  })

  test('every beginning of a file', () => {
    const parts = beginnings(bytesOf('pyinstrument-5.1.3-base.pstats'))
    expect(new Set(parts.map((part) => pstats.read(part).findings[0]?.code))).toEqual(
      new Set(['broken-marshal']),
    )
  })
})

test.each(['{"a": 1}', '{}', '{(a)', '{0', 'main;a 1', ''])('%j is no pstats file', (text) => {
  const bytes = new TextEncoder().encode(text)
  expect(pstats.recognises(bytes)).toBe(text === '{0')
})

test.each(['pyinstrument-5.1.3-base.pstats', 'profile-call-3.13.pstats', 'sampling-3.15-base.pstats'])(
  'whatever happens to %s, it is refused or sound',
  (name) => {
    fc.assert(
      fc.property(damaged(bytesOf(name)), (bytes) => {
        expect(isRefusedOrSound(pstats.read(bytes))).toBe(true)
        expect(typeof pstats.recognises(bytes)).toBe('boolean')
      }),
      { numRuns: 500 },
    )
  },
)
