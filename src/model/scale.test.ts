import { expect, test } from 'vitest'
import { scaleFor } from './scale.ts'

const row = (unit: string, values: readonly number[], distinct = false): string => {
  const scale = scaleFor(unit, values, distinct)
  return `${values.map((value) => scale.format(value)).join(' → ')} ${scale.unit}`.trim()
}

test.each([
  ['s', [0.2102, 0.2678], '210 → 268 ms'],
  ['s', [0.00095, 0.0012], '0.950 → 1.20 ms'],
  ['s', [3.2e-9], '3.20 ns'],
  ['s', [5e-11], '0.0500 ns'],
  ['s', [0], '0 ns'],
  ['s', [12.5, 599], '12.5 → 599 s'],
  ['s', [900], '15.0 min'],
  ['B', [300 * 2 ** 20, 426 * 2 ** 20], '300 → 426 MiB'],
  ['B', [5], '5 B'],
  ['B', [1536], '1.50 KiB'],
  ['B', [2 ** 40], '1.00 TiB'],
  ['count', [0, 5], '0 → 5'],
  ['count', [9999], '9,999'],
  ['count', [12_345], '12.3 k'],
  ['count', [1_234_567_890], '1.23 G'],
  ['count', [2.5], '2.50'],
  ['1', [0.034], '3.40 %'],
  ['ops/s', [12_400, 10_044], '12.4 → 10.0 k ops/s'],
  ['ops/s', [850.25], '850 ops/s'],
  ['s', [1e22], '166,666,666,666,666,655,744 min'],
])('%s %j → %s', (unit, values, text) => {
  expect(row(unit, values)).toBe(text)
})

test('one scale for a row: the larger value chooses it', () => {
  expect(row('s', [0.0009, 1.5])).toBe('0.000900 → 1.50 s')
})

test('where the last digit means something, different values look different', () => {
  expect(row('count', [1_234_567_890, 1_234_567_990], true)).toBe('1.2345679 → 1.2345680 G')
  expect(row('count', [1_234_567_890, 1_240_000_000], true)).toBe('1.23 → 1.24 G')
  expect(row('count', [7, 7], true)).toBe('7 → 7')
})
