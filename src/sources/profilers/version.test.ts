import { expect, test } from 'vitest'
import { versionAtLeast } from './version.ts'

test.each([
  ['3.10.1', '3.8', true],
  ['3.8', '3.8', true],
  ['3.7.17', '3.8', false],
  ['4', '3.12', true],
  ['3', '3.0.1', false],
  ['3.15.0a1', '3.15', true],
  ['1.5.44.1', '1.5.44', true],
  ['', '1', false],
])('%s against %s', (version, least, expected) => {
  expect(versionAtLeast(version, least)).toBe(expected)
})
