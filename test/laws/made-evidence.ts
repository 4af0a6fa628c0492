/** Evidence made from plain numbers, for tests. */
import type { Evidence, Reading, TimedRun } from '../../src/model/evidence.ts'
import { type Metric, wall } from '../../src/model/metric.ts'
import type { Gate, Terms } from '../../src/model/terms.ts'

export const plainTerms: Terms = { threshold: 0.03, thresholds: {}, budgets: {}, gate: 'fail', judge: 'auto' }
const plainGate: Gate = {
  falseAlarmRate: 0.01,
  margin: 0.01,
  onInconclusive: 'warn',
  onMissing: 'fail',
}

/** Values of one series: equal places of the two sides are a pair. */
export interface MadeSeries {
  readonly metric?: Metric
  readonly base?: readonly number[]
  readonly head?: readonly number[]
  /** What each run spent waiting for a processor, on both sides. */
  readonly queued?: readonly number[]
}

/** One benchmark, each its own workload. */
export interface MadeBenchmark {
  readonly series?: readonly MadeSeries[]
  readonly terms?: Partial<Terms>
}

export function madeEvidence(
  benchmarks: Readonly<Record<string, MadeBenchmark>>,
  more: Partial<Omit<Evidence, 'runs' | 'gate'>> & { readonly gate?: Partial<Gate> } = {},
): Evidence {
  const { gate, ...rest } = more
  return {
    terms: Object.fromEntries(
      Object.entries(benchmarks).map(([name, { terms }]) => [name, { ...plainTerms, ...terms }]),
    ),
    paired: true,
    seed: 1,
    absences: [],
    doubts: [],
    notLooked: [],
    ...rest,
    gate: { ...plainGate, ...gate },
    runs: Object.entries(benchmarks).flatMap(([name, { series = [] }]) => runsOf(name, series)),
  }
}

function runsOf(benchmark: string, series: readonly MadeSeries[]): TimedRun[] {
  const pairs = Math.max(0, ...series.flatMap(({ base, head }) => [base?.length ?? 0, head?.length ?? 0]))
  return Array.from({ length: pairs }, (_, pair) => pair).flatMap((pair) =>
    (['base', 'head'] as const).flatMap((side): TimedRun[] => {
      const readings = series.flatMap((one): Reading[] => {
        const value = one[side]?.[pair]
        if (value === undefined) return []
        const queued = one.queued?.[pair]
        return [
          {
            benchmark,
            metric: one.metric ?? wall,
            value,
            ...(queued === undefined ? {} : { queued }),
          },
        ]
      })
      return readings.length === 0 ? [] : [{ workload: benchmark, side, pair, at: pair, readings }]
    }),
  )
}

/** Values around 1 with a little spread, the same every time. */
export function quiet(count: number, factor = 1): number[] {
  return Array.from({ length: count }, (_, index) => factor * (1 + ((index * 7) % 11) / 1000))
}
