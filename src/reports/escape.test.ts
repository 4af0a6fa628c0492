import { expect, test } from 'vitest'
import { markdownName, markdownText, plainName, plainText } from './escape.ts'

test.each([
  ['\u001B[31mred\u001B[0m', 'red'],
  ['\u001B]8;;http://x\u0007link', '�]8;;http://x�link'],
  ['a\r\nb\tc', 'a b c'],
  ['right\u202Eto left', 'rightto left'],
  ['zero\u200Bwidth\uFEFF', 'zerowidth'],
  ['lone \uD800 half', 'lone � half'],
  ['e\u0301\u0302\u0303\u0304\u0305', 'e\u0301\u0302\u0303'],
  ['👩‍💻', '👩‍💻'],
  ['plain', 'plain'],
])('%j is shown as %j', (text, shown) => {
  expect(plainText(text)).toBe(shown)
})

test('text is cut between characters, and says so', () => {
  expect(plainText('abcdef', 4)).toBe('abc…')
  expect(plainText('👩‍💻👩‍💻', 8)).toBe('👩‍💻…')
  expect(plainName('x'.repeat(1000))).toHaveLength(120)
  expect(plainName('\u200B ')).toBe('(no name)')
})

test.each([
  ['<b>&amp;', '&#60;b&#62;&#38;amp;'],
  ['@octocat fixes #12', '&#64;&#8203;octocat fixes &#35;&#8203;12'],
  ['a|b', 'a&#124;b'],
  ['**x** _y_ [z](u)', '&#42;&#42;x&#42;&#42; &#95;y&#95; &#91;z&#93;(u)'],
  [
    'see https://evil.example or www.evil.example, GH-3',
    'see https&#58;&#8203;//evil.example or www&#8203;.evil.example, GH&#8203;-3',
  ],
  ['set `time-limit: 14m` now', 'set `time-limit: 14m` now'],
  ['set `@octocat` now', 'set &#96;&#64;&#8203;octocat&#96; now'],
  ['a ` b', 'a &#96; b'],
  ['3 % of 0.5 (x): y', '3 % of 0.5 (x): y'],
])('%j in Markdown prose is %j', (text, shown) => {
  expect(markdownText(text)).toBe(shown)
})

test('a name is code, unless code cannot hold it', () => {
  expect(markdownName('hot loops/*')).toBe('`hot loops/*`')
  expect(markdownName('a|b')).toBe('a&#124;b')
  expect(markdownName('a`b')).toBe('a&#96;b')
  expect(markdownName('@team')).toBe('&#64;&#8203;team')
})
