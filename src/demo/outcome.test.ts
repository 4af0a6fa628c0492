import { expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import type { Decision, Word } from '../model/verdict.ts'
import { disappointments } from './outcome.ts'

const report = (decision: Decision, words: Readonly<Record<string, Word>>): Report =>
  ({
    decision,
    verdicts: Object.entries(words).map(([benchmark, word]) => ({ benchmark, word })),
  }) as unknown as Report

const calm = report('passed', { 'make image': 'unchanged', preview: 'unchanged' })
const caught = report('failed', { 'make image': 'regression', preview: 'unchanged' })

test('passed and failed for the planted regression is as told', () => {
  expect(disappointments(calm, caught)).toEqual([])
})

test('everything else is named', () => {
  const warned = report('warned', { 'make image': 'inconclusive', preview: 'unchanged' })
  expect(disappointments(warned, caught)).toEqual([
    'The branch harmless should have passed, and its decision is "warned".',
  ])
  expect(disappointments(calm, calm)).toEqual([
    'The branch slow should have failed, and its decision is "passed".',
    'The branch slow slows "make image" down, and no regression of it was found.',
  ])
  expect(disappointments(calm, report('failed', { 'make image': 'missing', preview: 'unchanged' }))).toEqual([
    'The branch slow slows "make image" down, and no regression of it was found.',
  ])
  expect(
    disappointments(calm, report('failed', { 'make image': 'regression', preview: 'regression' })),
  ).toEqual(['The branch slow was found to slow "preview" down, and does not.'])
  expect(disappointments(report('unjudged', {}), report('unjudged', {}))).toHaveLength(3)
})

test('who is blamed is the function that was planted, or nobody', () => {
  const blaming = (name: string, file: string): Report =>
    ({
      decision: 'failed',
      verdicts: [{ benchmark: 'make image', word: 'regression', judges: true }],
      explanations: [{ benchmark: 'make image', culprits: [{ name, file }] }],
    }) as unknown as Report
  expect(disappointments(calm, blaming('checked', 'image/pixels.py'))).toEqual([])
  expect(disappointments(calm, blaming('to_png', 'image/png.py'))).toEqual([
    'The branch slow spends its time in checked, and to_png in image/png.py was blamed.',
  ])
})
