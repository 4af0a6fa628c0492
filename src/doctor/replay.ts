/** Recorded pairs played back as if they ran now: contenders whose clock is what the runs took when they were recorded. */
import type { Contender } from '../measure/contender.ts'
import type { Reading, Side } from '../model/evidence.ts'
import type { Metric } from '../model/metric.ts'
import type { Random } from '../stats/random.ts'
import type { RecordedPair, Subject } from './recording.ts'
import { pairSeconds } from './recording.ts'
import { resample } from './resample.ts'

/** One benchmark, told as so many times slower on head: 1.05 for 5 %. */
export interface Plant {
  readonly benchmark: string
  readonly factor: number
}

export interface Replay {
  readonly contenders: readonly Contender[]
  readonly now: () => number
}

/**
 * Every workload draws its pairs in a new order, each of them once. A planted slowdown multiplies recorded numbers of head: times, and rates the
 * other way; where a benchmark has neither, whatever is judged of it. Nothing runs slower, and noise grows with it. `begun`
 * is what the clock shows before the first run.
 */
export function replay(
  subjects: readonly Subject[],
  { random, begun, plant }: { readonly random: Random; readonly begun: number; readonly plant?: Plant },
): Replay {
  let time = begun
  const contenders = subjects.map((subject): Contender => {
    const { name, demands, exact, pairs } = subject
    const seconds = pairSeconds(subject) / 2
    const planted = plant === undefined ? undefined : plantingOf(subject, plant)
    const draws = resample(pairs.length, random)
    let drawn = 0
    let current: Partial<Record<Side, RecordedPair[Side]>> = {}
    /** The half of the current pair for a side; the next pair where that was had already. */
    const half = (side: Side): RecordedPair[Side] => {
      if (current[side] === undefined) {
        const draw = draws[drawn]
        const pair = draw === undefined ? undefined : pairs[draw.pair]
        if (draw === undefined || pair === undefined) throw new RangeError(`${name} has no pair left`)
        current = draw.swapped ? { base: pair.head, head: pair.base } : { ...pair }
        drawn += 1
      }
      const run = current[side]
      if (run === undefined) throw new RangeError(`${name} has half a pair`)
      current = { ...current, [side]: undefined }
      time += run.seconds
      return run
    }
    return {
      name,
      demands,
      exact,
      seconds: { base: seconds, head: seconds },
      exhausted: () => drawn >= draws.length,
      run: async (side) => {
        const { readings } = half(side)
        return side === 'head' && planted !== undefined ? readings.map(planted) : readings
      },
      // The other copy of the commit is a second copy of base: nothing is planted in it.
      control: async () => async () => half('head').readings,
    }
  })
  return { contenders, now: () => time }
}

const isTime = ({ unit, nature }: Metric): boolean => nature === 'noisy' && unit === 's'
/** What is better when there is more of it, such as requests per second. */
const isRate = ({ better, nature }: Metric): boolean => nature === 'noisy' && better === 'higher'

function plantingOf(
  { demands, pairs }: Subject,
  { benchmark, factor }: Plant,
): (reading: Reading) => Reading {
  const own = (pairs[0]?.head.readings ?? []).filter((reading) => reading.benchmark === benchmark)
  const timed = own.some(({ metric }) => isTime(metric) || isRate(metric))
  const judged = new Set(
    demands.filter((demand) => demand.benchmark === benchmark).map(({ metric }) => metric),
  )
  const touched = (metric: Metric): boolean =>
    timed ? isTime(metric) || isRate(metric) : judged.has(metric.name)
  return (reading) => {
    const { metric, value } = reading
    if (reading.benchmark !== benchmark || !touched(metric)) return reading
    return { ...reading, value: metric.better === 'higher' ? value / factor : value * factor }
  }
}
