import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Profile } from '../../model/profile.ts'
import { cpuprofile } from './cpuprofile.ts'
import type { ProfileRead } from './profile-format.ts'

const folder = new URL('../../../test/fixtures/profiles/cpuprofile/', import.meta.url)
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
const read = (value: unknown): ProfileRead =>
  cpuprofile.read(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)))

const call = (
  functionName: string,
  lineNumber: number,
  url = 'file:///srv/shop/a%20b.mjs',
  columnNumber = 0,
) => ({
  functionName,
  scriptId: '1',
  url,
  lineNumber,
  columnNumber,
})
const root = { id: 1, callFrame: call('(root)', -1, '', -1), hitCount: 0, children: [2, 3] }
const work = {
  id: 2,
  callFrame: call('work', 4),
  hitCount: 3,
  positionTicks: [
    { line: 6, ticks: 2 },
    { line: 8, ticks: 1 },
  ],
}
const idle = { id: 3, callFrame: call('(idle)', -1, '', -1), hitCount: 1 }
const small = {
  nodes: [root, work, idle],
  startTime: 1000,
  endTime: 9000,
  samples: [2, 2, 3, 2],
  timeDeltas: [500, 1000, 2000, 3000],
}

/** `work@6 /srv/shop/a b.mjs 2 0.002`: function, line, file, samples and seconds of every row. */
const rowsOf = ({ functions, files, frames, stacks, samples }: Profile): string[] =>
  [...samples.stack].map((stack, row) => {
    const frame = stacks.frame[stack]!
    const { name, file, startLine, uncertain } = functions[frames.function[frame]!]!
    const numbers = samples.values.map((column) => Number(column[row]!.toFixed(9)))
    return `${name}${uncertain ? '?' : ''}:${startLine ?? ''}@${frames.line[frame]} ${files[file!]?.path} ${numbers.join(' ')}`
  })

const because = (value: unknown): string => {
  const { profile, findings } = read(value)
  expect(profile).toBeUndefined()
  expect(findings.map(({ severity }) => severity)).toEqual(['error'])
  return `${findings[0]!.code}: ${findings[0]!.text}`
}

test('a sample stands for the time until the next; lines are shared out as V8 counted them', () => {
  const { profile, findings } = read(small)
  expect(findings).toEqual([])
  // 1 ms and 2 ms of work, 3 ms idle, then nothing is known; the 0.5 ms before the first sample are nobody's.
  expect(rowsOf(profile!)).toEqual([
    'work:5@6 /srv/shop/a b.mjs 2 0.002',
    'work:5@8 /srv/shop/a b.mjs 1 0.001',
    '(idle):@0 v8:engine 1 0.003',
  ])
  expect(profile!.header).toEqual({
    tool: 'V8',
    format: 'cpuprofile',
    mode: 'wall',
    threads: 'main',
    duration: 0.008,
    samples: 4,
  })
  expect(profile!.files.map(({ origin }) => origin)).toEqual(['unknown', 'runtime'])
})

test('what V8 makes up is the runtime, what it says in two ways is uncertain', () => {
  const nodes = [
    { id: 1, callFrame: call('(root)', -1, '', -1), children: [2, 3, 4, 5, 6, 7, 8] },
    { id: 2, callFrame: call('', 0) },
    { id: 3, callFrame: call('', 0, 'file:///C:/shop/a.mjs', 40) },
    { id: 4, callFrame: call('one', 7, undefined, 3) },
    { id: 5, callFrame: call('one', 7, undefined, 30) },
    { id: 6, callFrame: call('sort', -1, '', -1) },
    { id: 7, callFrame: call('load', 12, 'node:internal/modules/esm/loader', 3) },
    { id: 8, callFrame: call('%', 1, 'file:///srv/100%.js') },
  ]
  const { profile } = read({
    nodes,
    startTime: 0,
    endTime: 9,
    samples: [1, 2, 3, 4, 5, 6, 7, 8, 8],
    timeDeltas: Array(9).fill(1),
  })
  expect(rowsOf(profile!)).toEqual([
    '(root):@0 v8:engine 1 0.000001',
    '(top level):1@0 /srv/shop/a b.mjs 1 0.000001',
    '(anonymous)?:1@0 C:/shop/a.mjs 1 0.000001',
    'one?:8@0 /srv/shop/a b.mjs 1 0.000001',
    'one?:8@0 /srv/shop/a b.mjs 1 0.000001',
    'sort:@0 undefined 1 0.000001',
    'load:13@0 node:internal/modules/esm/loader 1 0.000001',
    '%:2@0 /srv/100%.js 2 0.000001',
  ])
})

test('lines before the function are of code inlined into it; samples without a line keep none', () => {
  const ticks = [
    { line: 2, ticks: 1 },
    { line: 6, ticks: 1 },
  ]
  const { profile } = read({ ...small, nodes: [root, { ...work, positionTicks: ticks }, idle] })
  expect(rowsOf(profile!).slice(0, 2)).toEqual([
    'work:5@0 /srv/shop/a b.mjs 2 0.002',
    'work:5@6 /srv/shop/a b.mjs 1 0.001',
  ])
})

test('samples that V8 wrote late are put in order', () => {
  const { profile, findings } = read({ ...small, timeDeltas: [500, 3000, -2000, 5000] })
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['samples-out-of-order', 'note']])
  // At 0.5 work, at 1.5 idle, at 3.5 work, at 6.5 work.
  expect(rowsOf(profile!).map((row) => row.split(' ').at(-1))).toEqual([
    '0.002666667',
    '0.001333333',
    '0.002',
  ])
})

test('calls from several nodes are one stack; a deep one is no trouble', () => {
  const nodes = Array.from({ length: 50_000 }, (_, place) => ({
    id: place + 1,
    callFrame: place === 0 ? call('(root)', -1, '', -1) : call('down', 3),
    ...(place < 49_999 ? { children: [place + 2] } : {}),
  }))
  const { profile } = read({ ...small, nodes, samples: [50_000, 50_000, 2, 2] })
  expect(profile!.stacks.parent).toHaveLength(49_999)
  expect(profile!.functions).toHaveLength(1)
})

test('a tree that is none is refused', () => {
  const node = (id: unknown, children?: unknown) => ({
    id,
    callFrame: call('f', 1),
    ...(children === undefined ? {} : { children }),
  })
  const tree = (...nodes: readonly unknown[]): string => because({ ...small, nodes, samples: [1, 1, 1, 1] })
  expect(tree(node(1, [2]), node(2, [1]))).toContain('call each other in a circle')
  expect(tree(node(1), node(2, [3]), node(3, [2]))).toContain('call each other in a circle')
  expect(tree(node(1, [1]))).toContain('call each other in a circle')
  expect(tree(node(1, [2, 3]), node(2, [4]), node(3, [4]), node(4))).toContain('a node has two callers')
  expect(tree(node(1, [7]))).toContain('a child that is not there')
  expect(tree(node(1), node(1))).toContain('two nodes have one id')
  expect(tree(node(1, 'x'))).toContain('no list')
  expect(tree()).toContain('a sample is of a node that is not there')
  expect(because({ ...small, nodes: 7 })).toContain('no list of nodes')
})

test.each([
  [{ ...small, samples: undefined }, 'no samples with their times'],
  [{ ...small, timeDeltas: [1] }, 'not one time for each sample'],
  [{ ...small, timeDeltas: [1, 2, null, 3] }, 'no number'],
  [{ ...small, samples: [2, 2, 2, 9] }, 'a node that is not there'],
  [{ ...small, startTime: 'now' }, 'when it began'],
  [{ ...small, endTime: 1 }, 'when it began'],
  [
    { ...small, nodes: [root, { ...work, positionTicks: [{ line: -1, ticks: 1 }] }, idle] },
    'a line of a node',
  ],
  [{ ...small, nodes: [root, { ...work, callFrame: {} }, idle] }, 'does not tell its function'],
  [[], 'no list of nodes'],
  ['null', 'no list of nodes'],
])('%#: what V8 does not write is refused', (value, text) => {
  expect(because(value)).toContain(text)
})

test('it is told by its first key, even where numbers fill the beginning', () => {
  const recognises = (text: string): boolean => cpuprofile.recognises(new TextEncoder().encode(text))
  expect(recognises(JSON.stringify(small, null, 2))).toBe(true)
  expect(recognises(`{"samples":[${'1,'.repeat(30_000)}`)).toBe(true)
  expect(recognises('{"traceEvents":[{"args":{"data":{"cpuProfile":{"nodes":[{"callFrame":{}}]}}}}]}')).toBe(
    false,
  )
  expect(recognises('{"head":{"callFrame":{"functionName":"(root)"}}}')).toBe(false)
  expect(recognises('{"samples":[{"name":"x"}]}')).toBe(false)
})

test.each(['20.20.2', '26.10.0'])('the planted regression of Node %s is in the head alone', (version) => {
  const secondsIn = (side: string, name: string): number => {
    const { profile } = read(textOf(`node-${version}-${side}.cpuprofile`))
    const { functions, frames, stacks, samples, files } = profile!
    let all = 0
    for (const [row, stack] of samples.stack.entries()) {
      const { name: called, file } = functions[frames.function[stacks.frame[stack]!]!]!
      if (called === name && files[file!]?.path.startsWith('/tmp/shop/')) all += samples.values[1]![row]!
    }
    return all
  }
  expect(secondsIn('base', 'rates')).toBe(0)
  expect(secondsIn('head', 'rates')).toBeGreaterThan(0.02)
  // All of the time between the first sample and the last is somewhere.
  const file: { timeDeltas: number[] } = JSON.parse(textOf(`node-${version}-head.cpuprofile`))
  const { profile } = read(textOf(`node-${version}-head.cpuprofile`))
  const between = file.timeDeltas.slice(1).reduce((all, delta) => all + delta, 0) / 1e6
  expect([...profile!.samples.values[1]!].reduce((all, value) => all + value, 0)).toBeCloseTo(between, 9)
})
