/** Numbers as the sentences of verdicts say them: three digits, percent, worse or better. */

/** `0.0312` → `3.12 %`. */
export function percent(fraction: number): string {
  return Number.isFinite(fraction) ? `${plain(fraction * 100)} %` : 'any amount'
}

/** At most three significant digits, never in exponents for what people meet. */
export function plain(value: number): string {
  const digits = Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3))
  return String(digits === 0 ? 0 : digits)
}

/** `0.27` → `27 % worse`, `-0.1` → `10 % better`. */
export function change(relative: number): string {
  if (relative === 0) return 'no different'
  return relative > 0 ? `${percent(relative)} worse` : `${percent(-relative)} better`
}

/** The two ends of an interval of relative effects, `open` where there are too few values for an end. */
export function range(low: number, high: number): string {
  return `${end(low)} to ${end(high)}`
}

const end = (value: number): string => (Number.isFinite(value) ? signed(value) : 'open')
const signed = (relative: number): string => `${relative > 0 ? '+' : ''}${plain(relative * 100)} %`

/** A probability: `p = 0.0021`, `p < 1e-9`. */
export function chance(p: number): string {
  return p < 1e-9 ? 'p < 1e-9' : `p = ${Number(p.toPrecision(2))}`
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** `a`, `a and b`, `a, b, c and 4 more`: of many the first few. */
export function several(items: readonly string[], most = 3): string {
  const shown = items.length > most + 1 ? items.slice(0, most) : items
  const rest = items.length - shown.length
  const all = rest === 0 ? shown : [...shown, `${rest} more`]
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`
}
