import { fault } from './finding.ts'
import type { Metric } from './metric.ts'

/** Non-empty, finite, not negative, base unit, in order of measurement, one per process. */
export type Values = readonly [number, ...number[]]

/** One series: what was measured of one metric of one benchmark. A single number in it is a measurement. */
export interface Sample {
  readonly benchmark: string
  readonly metric: Metric
  readonly values: Values
}

/** The only place where numbers become a `Sample`, and so the only one that refuses NaN, infinite and negative ones. */
export function makeSample(benchmark: string, metric: Metric, values: readonly number[]): Sample {
  const [first, ...rest] = values
  const name = `${benchmark} (${metric.name})`
  if (first === undefined) throw fault('empty-sample', `${name} has no values`, { benchmark })
  const bad = values.findIndex((value) => !Number.isFinite(value) || value < 0)
  if (bad >= 0) {
    throw fault(
      'bad-value',
      `${name}: value ${bad + 1} is ${values[bad]}, not a finite number of 0 or more`,
      {
        benchmark,
      },
    )
  }
  return { benchmark, metric, values: [first, ...rest] }
}
