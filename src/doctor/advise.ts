/** What a study tells that no number of a table does: what cannot be seen and what would help, and what is odd. */
import { durationText } from '../model/duration.ts'
import type { Finding } from '../model/finding.ts'
import { cpu, wall } from '../model/metric.ts'
import { type Change, type StudiedSeries, type StudiedWorkload, showsThreshold } from '../model/study.ts'
import { cpuBoundAbove } from '../model/terms.ts'
import { mostPairs } from '../measure/enough.ts'
import { median } from '../stats/median.ts'
import type { Diagnosis } from './diagnose.ts'
import { type Suite, seriesOf } from './recording.ts'
import { rough } from './rough.ts'

export interface AdviceGround {
  readonly workloads: readonly StudiedWorkload[]
  readonly changes: readonly Change[]
  /**
   * Whether instructions of a workload could be counted: a text says how to get what that takes, absent where it cannot be
   * counted or is already.
   */
  readonly counting: (workload: string) => string | undefined
}

/** More of a run than this before its work begins, and a slowdown of the work is halved. */
const mostStartUp = 0.5

/** Seconds: a shorter run hardly gets beyond its start. */
const shortest = 0.01

/** From here on the level of a machine moves more than the usual threshold. */
const wandering = 0.03

/** What cannot show its threshold first. */
export function advise(suite: Suite, diagnosis: Diagnosis, ground: AdviceGround): readonly Finding[] {
  const { series } = diagnosis
  const blind = series.filter((one) => one.judges && one.noise !== undefined && !showsThreshold(one))
  return [
    ...blind.map((one) => undetectable(one, suite, diagnosis, ground)),
    ...series.flatMap((one) => (one.judges && one.because !== undefined ? [unknown(one, one.because)] : [])),
    ...ground.workloads.flatMap((one) => tooShort(one, series)),
    ...series.flatMap((one) => (one.judges ? copiesDiffer(one, suite.gate.margin) : [])),
    ...notExact(suite),
    ...twoSpeeds(series),
    ...wander(series),
  ]
}

function undetectable(
  one: StudiedSeries,
  { timeLimit }: Suite,
  diagnosis: Diagnosis,
  { workloads, changes, counting }: AdviceGround,
): Finding {
  const { benchmark, metric, threshold, reach, workload } = one
  const { pairs = 0, change } = reach?.inLimit ?? {}
  const limit = durationText(timeLimit)
  const seen =
    change === undefined
      ? `${pairs} pairs, all that ${limit} allow, show no change at all`
      : `a change below ${rough(change)} cannot be shown in ${pairs} pairs, ${pairs >= mostPairs ? 'the most that a check makes' : `all that ${limit} allow`}`
  const { startUp } = workloads.find(({ name }) => name === workload) ?? {}
  const needed = reach?.threshold
  const proposed = changes.filter(
    (each) =>
      each.kind === 'time-limit' || benchmark === each.entry || benchmark.startsWith(`${each.entry}/`),
  )
  const ways = [
    ...(proposed.length > 0 ? ['take the proposed change'] : []),
    ...(startUp !== undefined && startUp.share > 0.25
      ? [`let a run do more work: ${rough(startUp.share)} of it is ${startUp.of}`]
      : ['let a run do its work several times over']),
    ...byComputing(one, diagnosis, { proposed, counted: counting(workload) }),
    ...(needed !== undefined && needed.pairs > pairs && needed.pairs <= mostPairs
      ? [`give it ${needed.pairs} pairs, ${durationText(needed.seconds)} of a check`]
      : []),
    ...(proposed.length > 0 ? [] : ['set its `gate` to `warn` until it is quieter']),
  ]
  return {
    code: 'undetectable',
    severity: 'warning',
    text: `${metric.name} of ${benchmark} is judged at ${rough(threshold)}, and ${seen}`,
    remedy: ways.join(', or '),
    benchmark,
  }
}

/** Below this share of its elapsed time spent computing, a program waits, however busy the machine was. */
const leastBusy = 0.25

/** What helps a program that computes: CPU time where that is clearly quieter, and counting. */
function byComputing(
  { benchmark, metric, noise }: StudiedSeries,
  { series, busy }: Diagnosis,
  { proposed, counted }: { readonly proposed: readonly Change[]; readonly counted: string | undefined },
): readonly string[] {
  const share = busy.get(benchmark) ?? 0
  if (share < leastBusy) return []
  const computing = series.find((one) => one.benchmark === benchmark && one.metric.name === cpu.name)?.noise
  const quieter =
    metric.name === wall.name &&
    computing !== undefined &&
    computing.pair < 0.7 * (noise?.pair ?? 0) &&
    !proposed.some(({ kind }) => kind === 'judge')
  const ways = [
    ...(quieter
      ? [`let CPU time judge it (\`judge: cpu\`), of which pairs vary by ${rough(computing.pair)}`]
      : []),
    ...(counted === undefined ? [] : [counted]),
  ]
  // A busy machine makes a program that computes look like one that waits.
  return share > cpuBoundAbove ? ways : ways.map((way) => `if it computes and does not wait, ${way}`)
}

const unknown = ({ benchmark, metric }: StudiedSeries, because: string): Finding => ({
  code: 'unknown-noise',
  severity: 'warning',
  text: `nothing can be told of the noise of ${metric.name} of ${benchmark}: ${because}`,
  remedy: 'let a run do more, so that it takes longer, or let another metric judge it',
  benchmark,
})

/** A slowdown of the work is diluted by what is not work. */
function tooShort({ name, startUp }: StudiedWorkload, series: readonly StudiedSeries[]): readonly Finding[] {
  const clock = series.find(
    (one) => one.workload === name && one.benchmark === name && one.metric.name === 'wall',
  )
  if (clock === undefined) return []
  const { share, of } = startUp ?? {}
  const mostly = share !== undefined && share > mostStartUp
  if (!mostly && (share !== undefined || clock.center >= shortest)) return []
  const why = mostly
    ? `${rough(share)} of a run of ${name} is ${of}, so work that becomes 10 % slower makes it ${rough(0.1 * Math.max(0, 1 - share))} slower`
    : `a run of ${name} takes ${durationText(clock.center)}: most of that is likely its start, not its work`
  return [
    {
      code: 'too-short',
      severity: 'warning',
      text: why,
      remedy: 'let a run do its work several times over',
      benchmark: name,
    },
  ]
}

function copiesDiffer({ benchmark, metric, copies }: StudiedSeries, margin: number): readonly Finding[] {
  if (copies === undefined || (copies.low <= margin && copies.high >= -margin)) return []
  return [
    {
      code: 'copies-differ',
      severity: 'warning',
      text: `two copies of one commit differ by ${rough(Math.abs(copies.value))} in ${metric.name} of ${benchmark}`,
      remedy:
        'look for what differs between two copies: the layout of a build, caches, random seeds; or raise `gate.margin` above it',
      benchmark,
    },
  ]
}

/** What should repeat to the last digit and does not: any difference of it would be taken for a change of the code. */
function notExact({ subjects }: Suite): readonly Finding[] {
  return subjects
    .flatMap((subject) => seriesOf(subject))
    .filter(({ metric, base, head }) => metric.nature === 'exact' && new Set([...base, ...head]).size > 1)
    .map(({ benchmark, metric }) => ({
      code: 'not-exact',
      severity: 'warning',
      text: `${metric.name} of ${benchmark} counts as exact, and runs of the same code give different values`,
      remedy: 'take the chance out of it, such as random seeds and times of day, or report it as `noisy`',
      benchmark,
    }))
}

/** Once for the machine, not for each series. */
function twoSpeeds(series: readonly StudiedSeries[]): readonly Finding[] {
  const clocks = series.filter(({ metric }) => metric.unit === 's' && metric.nature === 'noisy')
  const found = clocks.flatMap(({ noise }) => noise?.speeds ?? [])
  if (found.length === 0) return []
  const gap = median(found.map((one) => one.gap))
  return [
    {
      code: 'two-speeds',
      severity: 'note',
      text: `${found.length} of ${clocks.length} series of times have two speeds, ${rough(gap)} apart`,
      remedy:
        'see what shares the machine: other jobs, hyperthreads, a processor that changes its frequency. Pairs run next to each other, so most of them see one speed',
    },
  ]
}

function wander(series: readonly StudiedSeries[]): readonly Finding[] {
  const levels = series.flatMap(({ judges, noise }) =>
    judges && noise?.overTime !== undefined ? [noise.overTime] : [],
  )
  if (levels.length === 0) return []
  const usual = median(levels.map(({ spread }) => spread))
  if (usual < wandering) return []
  const range = median(levels.map((one) => one.range))
  return [
    {
      code: 'level-wanders',
      severity: 'note',
      text: `while the study ran, the level of its benchmarks moved by ${rough(range)} in the middle case. Pairs do not feel that; runs of different times, such as stored ones, do`,
    },
  ]
}
