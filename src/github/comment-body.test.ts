import { expect, test } from 'vitest'
import { sampleReports } from '../../test/sample-reports.ts'
import { markdownName } from '../reports/escape.ts'
import { markdown } from '../reports/markdown.ts'
import { commentBody } from './comment-body.ts'
import { type Marker, readMarker } from './marker.ts'

const marker: Marker = { suite: 'backend', job: 'judge', head: 'c'.repeat(40), run: 9001, attempt: 1 }
const url = 'https://github.com/octo/shop/actions/runs/9001'
const body = (text: string, more: Partial<Marker> = {}, several = false): string =>
  commentBody({ markdown: text, marker: { ...marker, ...more }, url, several }, markdownName)

test('first the decision, last the marker, and where it comes from', () => {
  expect(body('## PASSED: 3 benchmarks, none slower\n')).toBe(
    `## PASSED: 3 benchmarks, none slower

<sub>commit cccccccccc · [run 9001](${url})</sub>

<!-- benchline suite=backend job=judge head=${'c'.repeat(40)} run=9001 attempt=1 -->
`,
  )
  expect(body('## PASSED', {}, true)).toContain('<sub>job `judge` · suite `backend` · commit')
})

test('every report fits into a comment, and its marker is found again', () => {
  for (const report of Object.values(sampleReports)) {
    const text = body(markdown.render(report, { color: false, width: 80 }))
    expect(text.length).toBeLessThanOrEqual(65_536)
    expect(text.split('\n')[0]).toMatch(new RegExp(`^## ${report.decision.toUpperCase()}`, 'u'))
    expect(readMarker(text)).toEqual(marker)
  }
})

test('what is too long is cut after a line; a fold or a block of code that was open is closed', () => {
  const fold = `## FAILED\n\n<details><summary>x</summary>\n\n\`\`\`sh\n${'line of text\n'.repeat(10_000)}`
  const text = body(fold, { job: 'j'.repeat(10_000), suite: '<!--'.repeat(5000) }, true)
  expect(text.length).toBeLessThanOrEqual(65_536)
  expect(text.length).toBeGreaterThan(60_000)
  expect(text).toContain('line of text\n```\n</details>\n\n… cut here')
  expect(readMarker(text)).toBeDefined()
})
