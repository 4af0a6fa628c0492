import { expect, test } from 'vitest'
import { sampleReports } from '../../test/sample-reports.ts'
import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { isWorthPosting } from './worth-posting.ts'

const sample = (name: string): Report => {
  const report = sampleReports[name]
  if (report === undefined) throw new Error(`there is no sample ${name}`)
  return report
}

test.each([
  ['failed', true, true],
  ['warned', true, true],
  ['inconclusive', true, true],
  ['passed-one-faster', false, true],
  ['passed', false, false],
  ['nothing-looked', false, false],
])('%s: auto %s, on-change %s', (name, auto, onChange) => {
  const report = { ...sample(name), findings: [] }
  expect(isWorthPosting(report, 'auto')).toBe(auto)
  expect(isWorthPosting(report, 'on-change')).toBe(onChange)
  expect(isWorthPosting(report, 'always')).toBe(true)
  expect(isWorthPosting(report, 'never')).toBe(false)
})

test('a change that loosens what it is judged by is told although it passed', () => {
  const loosened: Finding = { code: 'loosened', severity: 'warning', text: 'threshold 3 % → 30 %' }
  expect(isWorthPosting({ ...sample('passed'), findings: [loosened] }, 'auto')).toBe(true)
  const accepts: Finding = { ...loosened, code: 'acceptance-new' }
  expect(isWorthPosting({ ...sample('passed'), findings: [accepts] }, 'auto')).toBe(true)
  expect(isWorthPosting({ ...sample('passed'), findings: [{ ...loosened, code: 'x' }] }, 'auto')).toBe(false)
})
