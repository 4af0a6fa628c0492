/** Numbers in base units as people read them: one unit for a row, three significant digits. */
import type { Unit } from './unit.ts'

export interface Scale {
  /** What stands behind the number; empty for plain counts. */
  readonly unit: string
  /** The number alone, without the unit. */
  readonly format: (value: number) => string
}

type Step = readonly [factor: number, unit: string]

/** From the largest to the smallest; the last one serves whatever is smaller. */
const seconds: readonly Step[] = [
  [60, 'min'],
  [1, 's'],
  [1e-3, 'ms'],
  [1e-6, 'µs'],
  [1e-9, 'ns'],
]
const bytes: readonly Step[] = [
  [2 ** 40, 'TiB'],
  [2 ** 30, 'GiB'],
  [2 ** 20, 'MiB'],
  [2 ** 10, 'KiB'],
  [1, 'B'],
]

const counts = (unit: string): readonly Step[] => {
  const named = (prefix: string): string => [prefix, unit].filter((part) => part !== '').join(' ')
  return [
    [1e9, named('G')],
    [1e6, named('M')],
    [1e3, named('k')],
    [1, unit],
  ]
}

function stepsOf(unit: Unit): readonly Step[] {
  if (unit === 's') return seconds
  if (unit === 'B') return bytes
  if (unit === '1') return [[0.01, '%']]
  return counts(unit === 'count' ? '' : unit)
}

/** Up to ten minutes seconds read better than minutes, and 1,000 better than 1.00 k. */
const soonest = ([factor, unit]: Step): number => {
  if (unit === 'min') return 600
  return /^k\b/u.test(unit) ? 10_000 : factor
}

/**
 * The scale for the values of one row, chosen for the largest of them, so that before and after compare at a glance.
 * With `distinct`, digits are added (up to nine) until values that differ look different: for metrics whose last
 * digit means something.
 */
export function scaleFor(unit: Unit, values: readonly number[], distinct = false): Scale {
  const steps = stepsOf(unit)
  const largest = Math.max(0, ...values.map(Math.abs))
  const [factor, name] = steps.find((step) => largest >= soonest(step)) ?? steps.at(-1) ?? [1, '']
  const whole = factor === 1 && unit !== 's' && values.every(Number.isInteger)
  const formatted = (value: number, digits: number): string =>
    whole && largest < 10_000 ? grouped(value.toFixed(0)) : significant(value / factor, digits)
  const apart = (digits: number): boolean =>
    new Set(values.map((value) => formatted(value, digits))).size === new Set(values).size
  const digits = distinct ? ([3, 4, 5, 6, 7, 8, 9].find(apart) ?? 9) : 3
  return { unit: name, format: (value) => formatted(value, digits) }
}

/** `0.21` → `0.210`, `268.4` → `268`, `1234` → `1,234`: never an exponent. */
function significant(value: number, digits: number): string {
  if (value === 0) return '0'
  const whole = Math.floor(Math.log10(Math.abs(value))) + 1
  return grouped(value.toFixed(Math.min(12, Math.max(0, digits - whole))))
}

function grouped(number: string): string {
  const [integer = '', fraction] = number.replace('-', '').split('.')
  const commas = integer.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',')
  return `${number.startsWith('-') ? '−' : ''}${commas}${fraction === undefined ? '' : `.${fraction}`}`
}
