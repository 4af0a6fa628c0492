import { expect, test } from 'vitest'
import { hidePaths } from './hide-paths.ts'

test.each([
  ['<code object main at /home/me/shop/main.py>', '<code object main at …/main.py>'],
  ['file:///home/me/shop/main.mjs', '…/main.mjs'],
  [String.raw`C:\Users\me\shop\main.py`, '…/main.py'],
  ["open('/home/me/notes.txt')", "open('…/notes.txt')"],
])('%s tells no place', (name, plain) => {
  expect(hidePaths(name)).toBe(plain)
})

test.each([
  'github.com/me/shop.Total',
  'a / b',
  '<built-in method posix.stat>',
  'operator/',
  'x/y/z.py',
  'node:fs',
  '/',
])('%s stays', (name) => {
  expect(hidePaths(name)).toBe(name)
})
