import { expect, test } from 'vitest'
import { lastLines } from './last-lines.ts'

test('the last lines that are not empty, in order', () => {
  expect(lastLines('a\n\nb\n  \nc\n\n', 2)).toEqual(['b', 'c'])
  expect(lastLines('', 5)).toEqual([])
  expect(lastLines('a\r\nb\r\n', 5)).toEqual(['a', 'b'])
})

test('colours, titles, cursor movements and control characters are removed', () => {
  const text =
    '\u001B[1;31mred\u001B[0m \u001B]0;title\u0007x\u001B]8;;http://a\u001B\\link\u001B(B\u001B7\u0000\u0008\u009B2Jy\tz'
  expect(lastLines(text, 1)).toEqual(['red xlinky  z'])
  expect(lastLines('a\u202Eb\u2066c\u200Bd\u2028e', 1)).toEqual(['abcde'])
})

test('a progress bar shows where it stood last', () => {
  expect(lastLines('10 %\r50 %\r100 %\r\ndone', 5)).toEqual(['100 %', 'done'])
})

test('bytes that are no text collapse, and long lines are cut at whole characters', () => {
  expect(lastLines(`x\uFFFD\uFFFD\uFFFDy`, 1)).toEqual(['x\uFFFDy'])
  expect(lastLines('a'.repeat(300), 1)).toEqual([`${'a'.repeat(200)}…`])
  expect(lastLines(`${'a'.repeat(199)}🏁b`, 1)).toEqual([`${'a'.repeat(199)}…`])
  const [noise = ''] = lastLines(String.fromCodePoint(...Array.from({ length: 5000 }, (_, i) => i % 256)), 1)
  expect(noise).not.toMatch(/\p{Cc}/u)
})
