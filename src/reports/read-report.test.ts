import { describe, expect, test } from 'vitest'
import { sampleReports } from '../../test/sample-reports.ts'
import { Fault, type Finding } from '../model/finding.ts'
import { json } from './json.ts'
import { looksLikeReport, readReport } from './read-report.ts'

const text = json.render(sampleReports['odd']!, { color: false, width: 80 })
const usual = json.render(sampleReports['failed']!, { color: false, width: 80 })

function findingOf(bad: string): Finding {
  try {
    readReport(bad, 'perf/report.json')
  } catch (error) {
    if (error instanceof Fault && error.findings[0] !== undefined) return error.findings[0]
    throw error
  }
  throw new Error('it was read')
}

/** The usual report with one replacement that must hit. */
function changed(from: string | RegExp, to: string): string {
  const result = usual.replace(from, to)
  if (result === usual) throw new Error(`nothing to replace: ${String(from)}`)
  return result
}

test('it looks like a report, whatever its version', () => {
  expect(looksLikeReport(text)).toBe(true)
  expect(looksLikeReport('{"schema":"benchline.report/2"')).toBe(true)
  expect(looksLikeReport('{"schema":"benchline.results/1"')).toBe(false)
})

test('fields of a later edition of the same schema do no harm', () => {
  const more = changed('"rows": [', '"shards": 3, "rows": [').replace(
    '"benchmark": ',
    '"spans": [], "benchmark": ',
  )
  expect(readReport(more, 'x')).toStrictEqual(sampleReports['failed'])
})

test('what runs waited for a processor comes back with them, and must belong to them', () => {
  const report = sampleReports['failed']!
  const { evidence } = report
  const runs = evidence.runs.map((run, place) => ({
    ...run,
    readings: run.readings.map((reading) =>
      reading.metric.name === 'wall' && place % 3 !== 0
        ? { ...reading, queued: place === 1 ? 0 : (reading.value * place) / 77 }
        : reading,
    ),
  }))
  const waited = { ...report, evidence: { ...evidence, runs } }
  expect(runs.flatMap(({ readings }) => readings).filter((one) => 'queued' in one).length).toBeGreaterThan(9)
  const written = json.render(waited, { color: false, width: 80 })
  expect(readReport(written, 'x')).toStrictEqual(waited)
  expect(usual).not.toContain('"queued"')
  const [first = ''] = /(?<="queued": \[\s*)\[[^\]]*\]/u.exec(written) ?? []
  const [run, series, seconds] = JSON.parse(first)
  for (const bad of [
    [runs.length, series, seconds],
    [run, 999, seconds],
    [run, series, -1],
    [run, series],
  ]) {
    expect(findingOf(written.replace(first, JSON.stringify(bad)))).toMatchObject({
      code: 'report-damaged',
      text: expect.stringContaining('evidence.queued[0]'),
    })
  }
  expect(findingOf(written.replace(first, `${first}, ${first}`)).text).toContain('evidence.queued[1]')
})

test('margins that were learned come back with the terms', () => {
  const report = sampleReports['failed']!
  const { evidence } = report
  const terms = Object.fromEntries(
    Object.entries(evidence.terms).map(([name, own], index) => [
      name,
      index === 0 ? { ...own, margins: { wall: 0.042, ['__proto__']: 0.1 } } : own,
    ]),
  )
  const learned = { ...report, evidence: { ...evidence, terms } }
  expect(readReport(json.render(learned, { color: false, width: 80 }), 'x')).toStrictEqual(learned)
})

describe('refuses', () => {
  test.each([
    ['nothing', '', 'report-truncated', 'ends in the middle'],
    ['a cut-off file', usual.slice(0, usual.length >> 1), 'report-truncated', 'ends in the middle'],
    ['no JSON', 'wall 0.21', 'report-not-json', 'unexpected "w"'],
    ['NaN', changed(/"center": [0-9.]+/u, '"center": NaN'), 'report-not-json', 'unexpected "N"'],
    ['results', '{"schema":"benchline.results/1"}', 'report-foreign', 'not a report'],
    ['a list', '[]', 'report-foreign', 'not a report'],
    ['null', 'null', 'report-foreign', 'not a report'],
    ['a newer schema', changed('report/1', 'report/2'), 'report-newer', 'benchline.report/2'],
    ['a null', changed(/"time": \{[^}]+\}/u, '"time": null'), 'report-damaged', 'time'],
    ['no rows', changed('"rows"', '"lines"'), 'report-damaged', 'rows'],
    [
      'a word that is none',
      changed('"verdict": "regression"', '"verdict": "fine"'),
      'report-damaged',
      'rows[0].verdict',
    ],
    ['a text for a number', changed(/"n": 24/u, '"n": "24"'), 'report-damaged', 'rows[0].baseline.n'],
    [
      'an endless number',
      changed(/"level": 0.99/u, '"level": 1e999'),
      'report-damaged',
      'rows[0].effect.level',
    ],
    ['a count that was changed', changed(/"n": 24/u, '"n": 240'), 'report-damaged', 'rows[0].baseline'],
    [
      'a centre that was changed',
      changed(/"center": 0.2/u, '"center": 0.1'),
      'report-damaged',
      'rows[0].baseline',
    ],
    [
      'a ratio that was changed',
      changed(/"ratio": 1.27/u, '"ratio": 1.01'),
      'report-damaged',
      'rows[0].effect',
    ],
    [
      'a measurement that was changed',
      changed(/(\[0, 0, 11, [0-9.]+, 0, )0\.2/u, '$10.1'),
      'report-damaged',
      'rows[0].baseline',
    ],
    ['half a comparison', changed('"nature": "noisy", ', ''), 'report-damaged', 'rows[0]'],
    ['a comparison without a side', changed(/"candidate": \{[^}]+\}, /u, ''), 'report-damaged', 'rows[0]'],
    ['a comparison without its test', changed(/"pWorse": [^,]+, /u, ''), 'report-damaged', 'rows[0]'],
    [
      'an estimate without a value',
      changed(/"relative": \{"value": [^,]+, /u, '"relative": {'),
      'report-damaged',
      'relative.value',
    ],
    [
      'a series that does not exist',
      changed('[0, 0, 0, 0, 0, ', '[0, 0, 0, 0, 99, '),
      'report-damaged',
      'evidence.runs[0]',
    ],
    [
      'a workload that does not exist',
      changed('[0, 0, 0, 0, 0, ', '[0.5, 0, 0, 0, 0, '),
      'report-damaged',
      'evidence.runs[0]',
    ],
    [
      'a side that does not exist',
      changed('[0, 0, 0, 0, 0, ', '[0, 2, 0, 0, 0, '),
      'report-damaged',
      'evidence.runs[0]',
    ],
    [
      'a series without a value',
      changed(/\[0, 0, 0, 0, 0, [0-9.]+, /u, '[0, 0, 0, 0, 0, '),
      'report-damaged',
      'evidence.runs[0]',
    ],
    [
      'no runs at all',
      changed(/"runs": \[\n[^]*\n {4}\]/u, '"runs": []'),
      'report-damaged',
      'rows[0].baseline',
    ],
    [
      '__proto__',
      changed('"runtimes": {', '"runtimes": {"__proto__": {"a": 1}, '),
      'report-damaged',
      '__proto__',
    ],
    ['endless nesting', '{"rows":'.repeat(5000), 'report-damaged', 'nested'],
  ])('%s', (_, bad, code, words) => {
    const finding = findingOf(bad)
    expect(finding.code).toBe(code)
    expect(finding.text).toContain('perf/report.json')
    expect(finding.text).toContain(words)
    expect(finding.position?.file).toBe('perf/report.json')
    expect(finding.remedy).toBeDefined()
  })

  test('every place where a file can be cut off', () => {
    for (let end = 0; end < text.trimEnd().length; end += 7) {
      expect(findingOf(text.slice(0, end)).code).toBe('report-truncated')
    }
  })
})

test('a fault of syntax names line and column', () => {
  expect(findingOf('{\n  "schema": oops }').position).toEqual({
    file: 'perf/report.json',
    line: 2,
    column: 13,
  })
})
