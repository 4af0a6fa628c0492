import { expect, test } from 'vitest'
import type { ExactChange } from '../model/attribution.ts'
import type { CountedChanges } from '../model/counted-changes.ts'
import { sampleReports } from '../../test/sample-reports.ts'
import { countedBlocks } from './counted.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import { readReport } from './read-report.ts'
import { terminal } from './terminal.ts'

const change = (more: Partial<ExactChange> = {}): ExactChange => ({
  counter: 'calls',
  unit: 'count',
  name: 'price',
  file: 'shop.py',
  line: 3,
  base: 10,
  head: 20,
  change: 10,
  deterministic: true,
  uncertain: false,
  gated: true,
  ...more,
})
const counted: CountedChanges = {
  benchmark: 'parse <b>@all</b> `x`',
  counter: 'calls',
  tool: 'cprofile',
  runs: { base: 2, head: 2 },
  changes: [
    change(),
    change({ name: '<lambda>', uncertain: true, gated: false }),
    change({ name: 'step', deterministic: false, gated: false }),
  ],
  more: 4,
}
const style = { color: false, width: 80 }
const report = { ...Object.values(sampleReports)[0]!, counted: [counted] }

test('what is uncertain or does not repeat says that nothing gates it', () => {
  const [block] = countedBlocks(report)
  expect(block?.summary).toBe('calls of 7 functions changed, counted 2 times a side by cprofile')
  expect(block?.changes.map(({ text }) => text)).toEqual([
    '10 → 20 calls',
    '10 → 20 calls; one of several of its name or kind, so nothing gates it',
    '10 → 20 calls in the first run, not deterministic: runs of the same code differ, so nothing gates it',
  ])
  expect(block?.more).toBe(4)
})

test('what did not change is not told, and a line that one side lacks is not one that never ran', () => {
  expect(countedBlocks({ ...report, counted: [{ ...counted, changes: [], more: 0 }] })).toEqual([])
  const { base: _, ...added } = change({ counter: 'hits' })
  const [block] = countedBlocks({
    ...report,
    counted: [{ ...counted, counter: 'hits', changes: [added], more: 0 }],
  })
  expect(block?.summary).toBe('hits of 1 line changed, counted 2 times a side by cprofile')
  expect(block?.changes[0]?.text).toBe('none → 20 hits')
})

test('names are data on every page, and the report file keeps all of it', () => {
  const page = markdown.render(report, style)
  expect(page).toContain(': calls of 7 functions changed')
  expect(page).not.toContain('<b>')
  expect(page).toContain('… and 4 more, which the report file has.')
  const text = terminal.render(report, style)
  expect(text).toContain('price in shop.py:3: 10 → 20 calls')
  expect(text).toContain('and 4 more, which the report file has')
  expect(readReport(json.render(report, style), 'report.json').counted).toEqual([counted])
})
