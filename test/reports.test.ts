/** What holds for every renderer over every sample report, and what each of them looks like. */
import { readFile } from 'node:fs/promises'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { assess } from '../src/assess.ts'
import { columnsOf } from '../src/reports/columns.ts'
import { reportFormats } from '../src/reports/index.ts'
import { json } from '../src/reports/json.ts'
import { markdown } from '../src/reports/markdown.ts'
import { readReport } from '../src/reports/read-report.ts'
import { reportJsonSchema } from '../src/reports/report-schema.ts'
import { terminal } from '../src/reports/terminal.ts'
import { hostile, reportOfTexts, sampleReports } from './sample-reports.ts'

const samples = Object.entries(sampleReports)
const plain = { color: false, width: 80 }
const colours = new RegExp(`${String.fromCodePoint(0x1b)}\\[[0-9;]*m`, 'gu')
const golden = (name: string): string => `golden/reports/${name}`

describe.each(samples)('%s', (name, report) => {
  test('terminal', async () => {
    await expect(terminal.render(report, plain)).toMatchFileSnapshot(golden(`${name}.txt`))
  })

  test('colour adds nothing but colour', () => {
    const colored = terminal.render(report, { color: true, width: 80 })
    expect(colored).toContain('\u001B[')
    expect(colored.replaceAll(colours, '')).toBe(terminal.render(report, plain))
  })

  test('Markdown', async () => {
    await expect(markdown.render(report, plain)).toMatchFileSnapshot(golden(`${name}.md`))
  })

  test('JSON gives the same report back', () => {
    const text = json.render(report, plain)
    const back = readReport(text, 'report.json')
    expect(back).toStrictEqual(report)
    expect(json.render(back, plain)).toBe(text)
  })

  test('every renderer says the decision and is pure', () => {
    for (const format of reportFormats) {
      const text = format.render(report, plain)
      expect(text.toLowerCase()).toContain(report.decision)
      expect(format.render(structuredClone(report), plain)).toBe(text)
    }
  })
})

test.each(['every-word', 'warned-inconclusive'])('terminal in colour: %s', async (name) => {
  const text = terminal.render(sampleReports[name]!, { color: true, width: 80 })
  await expect(text).toMatchFileSnapshot(golden(`${name}.ansi`))
})

test.each(['failed', 'explained', 'odd', 'nothing-looked', 'history', 'accepted-in-part'])(
  'JSON: %s',
  async (name) => {
    await expect(json.render(sampleReports[name]!, plain)).toMatchFileSnapshot(golden(`${name}.json`))
  },
)

test('the samples show every word and every decision', () => {
  const reports = Object.values(sampleReports)
  const words = new Set(reports.flatMap(({ verdicts }) => verdicts.map(({ word }) => word)))
  expect([...words].toSorted()).toEqual([
    'improvement',
    'inconclusive',
    'missing',
    'new',
    'not-looked',
    'over-budget',
    'regression',
    'removed',
    'unchanged',
  ])
  expect(new Set(reports.map(({ decision }) => decision)).size).toBe(5)
})

describe('JSON', () => {
  test('the committed schema is the one of the code', async () => {
    const schema = `${JSON.stringify(reportJsonSchema(), null, 2)}\n`
    await expect(schema).toMatchFileSnapshot('../docs/reference/report.schema.json')
  })

  test('every rendered report satisfies the committed schema', async () => {
    const committed: unknown = JSON.parse(
      await readFile(new URL('../docs/reference/report.schema.json', import.meta.url), 'utf8'),
    )
    const schema = z.fromJSONSchema(committed as Parameters<typeof z.fromJSONSchema>[0])
    for (const report of Object.values(sampleReports)) {
      expect(schema.safeParse(JSON.parse(json.render(report, plain))).error).toBeUndefined()
    }
    expect(schema.safeParse({ schema: 'benchline.report/1' }).success).toBe(false)
  })

  test('what is unknown is absent: no null anywhere, nothing infinite', () => {
    for (const report of Object.values(sampleReports)) {
      const leaves: unknown[] = []
      JSON.parse(json.render(report, plain), (_, value: unknown) => leaves.push(value))
      expect(leaves).not.toContain(null)
    }
  })

  test('the verdicts that the engine gives come back, and are given again from what comes back', () => {
    for (const name of [
      'failed',
      'passed',
      'metrics',
      'many',
      'history',
      'accepted-in-part',
      'accepted-by-label',
    ]) {
      const sample = sampleReports[name]!
      const assessed = { ...sample, ...assess(sample.evidence) }
      const back = readReport(json.render(assessed, plain), 'x')
      expect(back).toStrictEqual(assessed)
      expect({ ...back, ...assess(back.evidence) }).toStrictEqual(assessed)
    }
  })

  test('the least fields stand as documented', () => {
    const data = JSON.parse(json.render(sampleReports['failed']!, plain)) as Record<string, unknown>
    expect(data).toMatchObject({
      schema: 'benchline.report/1',
      decision: 'failed',
      baseline: { policy: 'interleaved', commit: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d', runs: 24 },
      environment: { fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/u) },
    })
    expect((data['rows'] as unknown[])[0]).toMatchObject({
      benchmark: 'thumbnails',
      metric: 'wall',
      unit: 's',
      verdict: 'regression',
      because: expect.any(String),
      baseline: { center: expect.closeTo(0.21, 2), n: 24 },
      candidate: { center: expect.closeTo(0.267, 2), n: 24 },
      effect: {
        ratio: expect.closeTo(1.274),
        low: expect.any(Number),
        high: expect.any(Number),
        level: 0.99,
      },
      minimumDetectable: expect.any(Number),
    })
  })

  test('a metric of which more is better has the ratio that was measured', () => {
    const data = JSON.parse(json.render(sampleReports['metrics']!, plain)) as { rows: unknown[] }
    expect(data.rows[1]).toMatchObject({ benchmark: 'requests', effect: { ratio: expect.closeTo(0.81) } })
  })
})

/** Anything that a benchmark could be called, the samples' worst among it. */
const anyTexts = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(...hostile),
    fc
      .array(fc.constantFrom(...hostile, '|', '@a', '<b>', '`', '\\', '\n', '\u001B]8;;x\u0007'))
      .map((parts) => parts.join('')),
  ),
  { minLength: 1, maxLength: 4 },
)

/** Control and format characters, but for the joiners inside emoji and scripts; line feeds are ours. */
const acting = /(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

describe('whatever benchmarks are called', () => {
  test('no line of the terminal is wider than it; only the command to copy is never broken', () => {
    fc.assert(
      fc.property(anyTexts, fc.integer({ min: 60, max: 130 }), (texts, width) => {
        const text = terminal.render(reportOfTexts(texts), { color: false, width })
        const wide = text.split('\n').filter((line) => columnsOf(line) > width)
        expect(wide.filter((line) => !line.startsWith('again '))).toEqual([])
        expect(acting.exec(text)).toBeNull()
      }),
      { numRuns: 150 },
    )
  })

  test('Markdown has no tag, mention, control character or cell of theirs', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const text = markdown.render(reportOfTexts(texts), plain)
        expect(acting.exec(text)).toBeNull()
        const [body = ''] = text.split('\n```')
        const ours = body.replaceAll(/<\/?(?:details|summary)>/gu, '')
        expect(/[<>]/u.exec(ours)).toBeNull()
        expect(ours).not.toContain('@')
        const prose = ours.replaceAll(/`[^`\n]*`/gu, '')
        expect(prose).not.toMatch(/:\/\/|www\.|(?<!&)#\d|[_~$[\]\\]/iu)
        expect((body.match(/<details>/gu) ?? []).length).toBe((body.match(/<\/details>/gu) ?? []).length + 1)
        const tableLines = body.split('\n').filter((line) => line.includes('|'))
        expect(tableLines.filter((line) => line.split('|').length !== 9)).toEqual([])
        expect(text.length).toBeLessThanOrEqual(65_536)
      }),
      { numRuns: 150 },
    )
  })

  test('JSON gives the same report back', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const report = reportOfTexts(texts)
        expect(readReport(json.render(report, plain), 'x')).toStrictEqual(report)
      }),
      { numRuns: 50 },
    )
  })
})

test('Markdown of thousands of rows fits a comment and says how many are left out', () => {
  const texts = Array.from({ length: 3000 }, (_, index) => `case ${index} ${'&<>'.repeat(20)}`)
  const text = markdown.render(reportOfTexts(texts), plain)
  expect(text.length).toBeLessThanOrEqual(65_536)
  expect(text).toMatch(/… and [0-9]+ more rows, which the report file has\./u)
  expect(text).toContain('how to do it again')
})

test('a report of a thousand benchmarks with 60 runs each is written and read back in good time', () => {
  const report = reportOfTexts(Array.from({ length: 1000 }, (_, index) => `case ${index}`))
  const started = performance.now()
  expect(readReport(json.render(report, plain), 'x').verdicts).toHaveLength(report.verdicts.length)
  expect(performance.now() - started).toBeLessThan(20_000)
})
