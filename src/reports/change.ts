/** How much a metric changed, as it was measured, in words of a few characters. */
import type { Compared, Estimate } from '../model/comparison.ts'
import { worseSign, type Metric } from '../model/metric.ts'
import { scaleFor } from '../model/scale.ts'
import { glue } from './wrap.ts'

/**
 * Candidate / baseline as measured, with its interval. An effect is positive where it is worse, so for a metric of which
 * more is better the ratio is its inverse and low and high change places.
 */
export function ratioOf({ metric, effect }: Compared): Estimate {
  const { value, low, high } = effect.relative
  return worseSign(metric) === 1
    ? { value: 1 + value, low: 1 + low, high: 1 + high }
    : { value: 1 / (1 + value), low: 1 / (1 + high), high: 1 / (1 + low) }
}

/** `+27.4 %`; where before was nothing a ratio says nothing and the absolute change stands: `+5`. */
export function changeText(compared: Compared): string {
  const change = ratioOf(compared).value - 1
  if (Number.isFinite(change)) return percent(change, decimalsFor(change), true)
  return absoluteText(compared.effect.absolute.value, compared.metric)
}

/** A change in base units, given positive where it is worse, as it was measured: `+5`. */
export function absoluteText(worse: number, metric: Metric): string {
  const change = worse * worseSign(metric)
  if (!Number.isFinite(change)) return 'unknown'
  const { unit, format } = scaleFor(metric.unit, [change])
  return `${change > 0 ? '+' : ''}${format(change)}${unit === '' ? '' : glue + unit}`
}

/** `24.8 … 30.1 %`, signed where it is not all worse; undefined where neither end is known. */
export function intervalText(compared: Compared): string | undefined {
  const ratio = ratioOf(compared)
  const [low, high] = [ratio.low - 1, ratio.high - 1]
  const decimals = decimalsFor(Math.max(...[low, high].filter(Number.isFinite).map(Math.abs), 0))
  const signed = !(low >= 0)
  if (!Number.isFinite(low) && !Number.isFinite(high)) return undefined
  if (!Number.isFinite(low)) return `at${glue}most${glue}${percent(high, decimals, true)}`
  if (!Number.isFinite(high)) return `at${glue}least${glue}${percent(low, decimals, true)}`
  const left = percent(low, decimals, signed).slice(0, -2)
  return `${left}${glue}…${glue}${percent(high, decimals, signed)}`
}

/** Three significant digits where they mean something, never more than two decimals. */
function decimalsFor(fraction: number): 0 | 1 | 2 {
  const size = Math.abs(fraction) * 100
  if (size >= 99.95) return 0
  return size >= 9.995 ? 1 : 2
}

/** A threshold or level as it was written: `3 %`, `0.5 %`. */
export function wholePercent(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(3))}${glue}%`
}

function percent(fraction: number, decimals: number, signed: boolean): string {
  const size = Math.abs(fraction * 100).toFixed(decimals)
  const grouped = size.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',')
  const zero = Number(size) === 0
  const sign = fraction < 0 ? '−' : '+'
  return `${zero ? '±' : sign}${zero ? '0' : grouped}${glue}%`.slice(
    signed || (fraction < 0 && !zero) ? 0 : 1,
  )
}
