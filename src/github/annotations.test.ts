import { expect, test } from 'vitest'
import { hostile, reportOfTexts, sampleReports } from '../../test/sample-reports.ts'
import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { annotationsOf, annotationsOfFindings } from './annotations.ts'

const sample = (name: string): Report => {
  const report = sampleReports[name]
  if (report === undefined) throw new Error(`there is no sample ${name}`)
  return report
}

test('what fails is an error that names the benchmark', () => {
  const [first, ...others] = annotationsOf(sample('failed'))
  expect(others).toEqual([])
  expect(first?.level).toBe('error')
  expect(first?.title).toBe('Benchline: regression: thumbnails')
  expect(first?.message).toMatch(/^thumbnails \(wall\): 27\.4 % worse/u)
})

test('what is accepted is a warning that says by whom', () => {
  expect(
    annotationsOf(sample('accepted-in-part')).map(({ level, message }) => [level, message.split('\n')[1]]),
  ).toEqual([
    ['error', undefined],
    ['warning', 'accepted until 2027-01-31, at most 30 % worse: the new resampling looks far better'],
  ])
  expect(annotationsOf(sample('accepted-by-label'))[0]).toMatchObject({
    level: 'warning',
    message: expect.stringContaining('accepted by the label benchline: accept'),
  })
})

test('what profiles blame is shown at its line', () => {
  const [first] = annotationsOf(sample('explained'))
  expect(first?.title).toBe('Benchline: regression: thumbnails by Image.resize')
  expect(first?.position).toEqual({ file: 'scripts/make_image.py', line: 12 })
  expect(first?.message).toMatch(/^thumbnails \(wall\): 27\.4 % worse.*\nsignificant over 6 and 6 runs/u)
  expect(annotationsOf(sample('explained-by-nothing'))[0]?.position).toBeUndefined()
})

test('a report without anything to do says nothing', () => {
  for (const name of ['passed', 'passed-one-faster', 'passed-quarantined', 'unjudged', 'nothing-looked']) {
    expect(annotationsOf({ ...sample(name), findings: [] })).toEqual([])
  }
})

test('findings keep their place and their remedy; notes are no annotations', () => {
  const findings: readonly Finding[] = [
    { code: 'seen', severity: 'note', text: 'Seen.' },
    {
      code: 'loosened',
      severity: 'warning',
      text: 'The change loosens a threshold.',
      remedy: 'Say why.',
      position: { file: 'benchline.yml', line: 3, column: 5 },
      benchmark: 'parse',
    },
  ]
  expect(annotationsOfFindings(findings)).toEqual([
    {
      level: 'warning',
      title: 'Benchline: loosened',
      message: 'parse: The change loosens a threshold.\n→ Say why.',
      position: { file: 'benchline.yml', line: 3, column: 5 },
    },
  ])
})

test('no more of a level than the runner shows, and the last one says how many more', () => {
  const annotations = annotationsOf(sample('many'))
  const errors = annotations.filter(({ level }) => level === 'error')
  expect(errors).toHaveLength(10)
  expect(errors.at(-1)?.message).toBe('31 more errors: the job summary and the report have them all')
})

test('hostile texts stay within the limits, in one piece, and turn nothing around', () => {
  const long = '🚀'.repeat(5000)
  const annotations = [
    ...annotationsOf(reportOfTexts([...hostile, long])),
    ...annotationsOfFindings([{ code: 'x', severity: 'error', text: long }]),
  ]
  expect(annotations.length).toBeGreaterThan(10)
  for (const { title, message } of annotations) {
    expect(message.length).toBeLessThanOrEqual(4096)
    expect(title.length).toBeLessThanOrEqual(200)
    expect(`${title}${message}`.replaceAll('\n', '')).not.toMatch(
      /\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/u,
    )
  }
})
