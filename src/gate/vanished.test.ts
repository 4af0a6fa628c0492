import { expect, test } from 'vitest'
import type { Entry } from '../config/plan.ts'
import { wall } from '../model/metric.ts'
import type { Past } from '../model/past.ts'
import { makeSample } from '../model/sample.ts'
import { only } from './selection.ts'
import { vanishedSince } from './vanished.ts'

const terms = { threshold: 0.03, thresholds: {}, budgets: {}, gate: 'fail', judge: 'auto' } as const
const entry = (name: string): Entry => ({ name, terms }) as unknown as Entry
const unseen = (...names: readonly string[]) => names.map((name) => ({ name, entry: entry(name) }))
const past = (base: string, ...runs: readonly (readonly string[])[]): Past => ({
  base,
  runs: runs.map((names, run) => ({
    commit: `c${run}`,
    at: '2026-11-22T10:00:00.000Z',
    samples: names.map((name) => makeSample(name, wall, [1])),
  })),
})
const lost = (from: Past, glob?: string, ...names: readonly string[]) =>
  vanishedSince(from, unseen(...(names.length === 0 ? ['go'] : names)), {
    terms: { 'go/kept': terms },
    only: only(glob),
  })

test('what the stored run of base itself has and head does not yield has vanished', () => {
  const found = lost(past('c1', ['go/old'], ['go/kept', 'go/gone', 'gone', 'other/x'], ['go/later']))
  expect(found.absences).toEqual([
    {
      benchmark: 'go/gone',
      side: 'head',
      kind: 'vanished',
      because: 'the stored run of c1 has it, and head does not yield it',
    },
  ])
  expect([found.doubts, found.terms]).toEqual([[], { 'go/gone': terms }])
})

test('the run of another commit leaves a doubt only: it may have been taken out before', () => {
  const found = lost(past('base', ['go/older'], ['go/gone']))
  expect(found.absences).toEqual([])
  expect(found.doubts.map(({ benchmark, code }) => [benchmark, code])).toEqual([
    ['go/gone', 'perhaps-vanished'],
  ])
})

test('what was not asked for, and what base gave itself, is not missed', () => {
  const from = past('c0', ['go/gone', 'run'])
  expect(lost(from, 'go/kept').terms).toEqual({})
  expect(Object.keys(lost(from, undefined, 'run').terms)).toEqual(['run'])
  expect(lost(past('c0'))).toEqual({ absences: [], doubts: [], terms: {} })
})
