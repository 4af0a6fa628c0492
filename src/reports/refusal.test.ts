import { expect, test } from 'vitest'
import { hostile } from '../../test/sample-reports.ts'
import type { Finding } from '../model/finding.ts'
import { refusalMarkdown } from './refusal.ts'

test('the first line says that nothing was judged and why; each reason has its place and remedy', () => {
  const findings: readonly Finding[] = [
    {
      code: 'config',
      severity: 'error',
      text: 'unknown key `runs`',
      remedy: 'did you mean `run`?',
      position: { file: 'benchline.yml', line: 4, column: 5 },
    },
    { code: 'x', severity: 'warning', text: 'it is late', benchmark: 'parse' },
  ]
  expect(refusalMarkdown(findings)).toBe(`## COULD NOT JUDGE: unknown key \`runs\`

- **error** (\`benchline.yml:4:5\`): unknown key \`runs\` → did you mean \`run\`?
- **warning** (\`parse\`): it is late
`)
  expect(refusalMarkdown([], 'NOT RECORDED')).toBe('## NOT RECORDED\n')
})

test('hostile texts act on nobody, and there is an end to them', () => {
  const findings = Array.from({ length: 30 }, () => hostile)
    .flat()
    .map((text): Finding => ({ code: 'x', severity: 'error', text, remedy: text, benchmark: text }))
  const text = refusalMarkdown(findings)
  expect(text).not.toMatch(/<(?!!--)|(?<!\w)@\w/u)
  expect(text).toContain(`… and ${findings.length - 50} more.`)
  expect(text.length).toBeLessThan(1_000_000)
})
