import { expect, test } from 'vitest'
import { harmless, withinBytes } from './runner.ts'

test.each([
  ['::set-output name=a::b', ':\u200B:set-output name=a::b'],
  ['ok\n  ::add-mask::x\n', 'ok\n  :\u200B:add-mask::x\n'],
  ['a ##[group]b', 'a #\u200B#[group]b'],
  ['a :: b', 'a :: b'],
  ['\r::error::x', '\r:\u200B:error::x'],
])('in the log %j is no command', (text, shown) => {
  expect(harmless(text)).toBe(shown)
})

test('a summary is cut in bytes after a whole line, and says so', () => {
  const text = 'äöü\n'.repeat(100)
  expect(withinBytes(text, 700)).toBe(text)
  const short = withinBytes(text, 300)
  expect(new TextEncoder().encode(short).length).toBeLessThanOrEqual(300)
  expect(short).toMatch(/^(?:äöü\n)+\n\n… cut here: the report folder has everything\.\n$/u)
})
