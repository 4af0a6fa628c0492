import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { unifiedDiff } from './unified-diff.ts'

const folder = mkdtempSync(join(tmpdir(), 'benchline-diff-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('changed lines with three around them, far ones in hunks of their own', () => {
  const before = Array.from({ length: 20 }, (_, index) => `line ${index + 1}\n`)
  const after = before.with(2, 'third\n').toSpliced(15, 0, 'new\n')
  expect(unifiedDiff(before.join(''), after.join(''), 'a.yml')).toBe(`--- a/a.yml
+++ b/a.yml
@@ -1,6 +1,6 @@
 line 1
 line 2
-line 3
+third
 line 4
 line 5
 line 6
@@ -13,6 +13,7 @@
 line 13
 line 14
 line 15
+new
 line 16
 line 17
 line 18
`)
  expect(unifiedDiff('same\n', 'same\n', 'a.yml')).toBe('')
})

test('git applies it to the one text and gets the other', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd: 1 # e', '  - f'), { maxLength: 25 })
    .chain((lines) => fc.boolean().map((ended) => lines.join('\n') + (ended && lines.length > 0 ? '\n' : '')))
  fc.assert(
    fc.property(text, text, (before, after) => {
      fc.pre(before !== after && before !== '' && after !== '')
      writeFileSync(join(folder, 'file.yml'), before)
      execFileSync('git', ['apply', '--unidiff-zero', '-'], {
        cwd: folder,
        input: unifiedDiff(before, after, 'file.yml'),
      })
      expect(readFileSync(join(folder, 'file.yml'), 'utf8')).toBe(after)
    }),
    { numRuns: 40, seed: 7 },
  )
})
