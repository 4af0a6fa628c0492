/** Amounts and changes in words, as pictures label them. */
import type { Taken } from '../model/profile-picture.ts'
import type { Unit } from '../model/unit.ts'
import { scaleFor } from '../model/scale.ts'

export function amount(value: number, unit: Unit): string {
  if (value === 0) return '0'
  // 0.9999 ms is told as 1.00 ms, not as 1,000 µs.
  const rounded = Math.abs(Number(value.toPrecision(3)))
  const scale = scaleFor(unit, [rounded])
  return `${scale.format(rounded)} ${scale.unit}`.trim()
}

export function signed(value: number, unit: Unit): string {
  return `${value > 0 ? '+' : value < 0 ? '−' : '±'}${amount(value, unit)}`
}

/** `120 → 310 ms`: both in one unit. */
export function fromTo({ base, head }: Pick<Taken, 'base' | 'head'>, unit: Unit): string {
  const scale = scaleFor(unit, [base, head])
  return `${scale.format(base)} → ${scale.format(head)} ${scale.unit}`.trim()
}

/** `+190 ms (+180 … +200)`: with its interval, where there is one. */
export function changeWords({ change: { value, low, high } }: Taken, unit: Unit): string {
  const span =
    low === undefined || high === undefined ? '' : ` (95 %: ${signed(low, unit)} … ${signed(high, unit)})`
  return `${signed(value, unit)}${span}`
}

/** Why it has its colour. */
export function standingWords({ standing, p, base, head }: Taken, exact: boolean): string {
  if (base === head && standing !== 'untested') return 'unchanged'
  if (standing === 'untested') return 'too few runs for a test: this may be noise'
  const sure = exact ? 'counted exactly' : `p = ${Number((p ?? 1).toPrecision(2))}`
  if (standing === 'changed')
    return p === undefined && !exact ? 'significant' : exact ? sure : `significant, ${sure}`
  return p === undefined || exact ? 'noise' : `noise, ${sure}`
}
