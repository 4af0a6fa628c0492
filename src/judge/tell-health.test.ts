import { expect, test } from 'vitest'
import type { ClockJump } from '../model/health.ts'
import type { Condition } from './health.ts'
import { tellHealth, tellRecorded } from './tell-health.ts'

const good: Condition = { poor: [], starved: false, computing: new Set() }
const byWall = { threshold: 0.03, thresholds: {}, budgets: {}, gate: 'fail', judge: ['wall'] } as const
const textsOf = (condition: Condition, jumps?: readonly ClockJump[]): readonly string[] =>
  tellHealth(condition, {
    terms: { a: byWall, b: { ...byWall, judge: 'auto' }, c: byWall },
    health: jumps === undefined ? {} : { clockJumps: jumps },
  }).map(({ code, text }) => `${code}: ${text}`)

test('good health is not worth a word', () => {
  expect(textsOf(good)).toEqual([])
})

test('what was wrong and what follows from it', () => {
  const poor = ['it was slow', 'it was loud']
  expect(textsOf({ ...good, poor, computing: new Set(['a', 'b']) })).toEqual([
    'poor-health: the machine was in poor health while it measured: it was slow; it was loud. So CPU time speaks for a instead of elapsed time, and elapsed time that was not measured side by side fails nothing',
  ])
  expect(textsOf({ poor, starved: true, computing: new Set(['a', 'b', 'c']) })).toEqual([
    expect.stringMatching(
      /So CPU time speaks for 2 benchmarks instead of elapsed time, and no verdict is given on elapsed time$/u,
    ),
  ])
  expect(textsOf({ ...good, poor })).toEqual([
    expect.stringMatching(/So elapsed time that was not measured side by side fails nothing$/u),
  ])
})

test('a recording is told of as well', () => {
  expect(tellRecorded(good, { steal: 0 })).toEqual([])
  const jump: ClockJump = { from: 1, to: 2, seconds: 5 }
  expect(tellRecorded({ ...good, poor: ['it was loud'] }, { clockJumps: [jump] })).toMatchObject([
    { code: 'poor-health', text: expect.stringContaining('while it recorded: it was loud. ') },
    { code: 'clock-jump' },
  ])
})

test('jumps of the clock are added up where the machine slept, and the largest is named where it was set', () => {
  const at = { from: 1, to: 2 }
  const slept: ClockJump = { ...at, seconds: 30.4, kind: 'suspended' }
  const back: ClockJump = { ...at, seconds: -1.75, kind: 'set' }
  expect(textsOf(good, [back])).toEqual([
    expect.stringMatching(/^clock-jump: while measuring, its clock jumped back by 1.75 s\. /u),
  ])
  expect(textsOf(good, [slept, back, slept, { ...at, seconds: 3600 }])).toEqual([
    expect.stringContaining(
      'while measuring, the machine was suspended for 60.8 s and its clock jumped 2 times, at most forward by 3600 s. ',
    ),
  ])
})
