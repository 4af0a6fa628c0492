/** Evidence as it is to be judged on the machine that it was measured on: which clock speaks, and what a jump put in doubt. */
import type { Doubt, Evidence } from '../model/evidence.ts'
import type { ClockJump } from '../model/health.ts'
import { type Metric, cpu, peakRss, wall } from '../model/metric.ts'
import type { Hypothesis, Schedule, Step } from '../model/schedule.ts'
import { seriesKey } from '../model/series-key.ts'
import type { Terms } from '../model/terms.ts'
import type { Condition } from './health.ts'
import { plain } from './phrases.ts'

/** The name in a metric for elapsed time, or a rate of it, that any harness may use. */
export function isElapsed({ name, unit, nature }: Metric): boolean {
  return nature === 'noisy' && name !== cpu.name && (unit === 's' || unit.endsWith('/s'))
}

/**
 * In poor health CPU time speaks instead of elapsed time for every benchmark that computes, under the same threshold:
 * what is taken from a program while it waits for a processor is no work of its own. A budget of elapsed time is about
 * nothing else and stays. Benchmarks that a jump of the clock may have been timed by get a doubt.
 */
export function underCondition(evidence: Evidence, condition: Condition): Evidence {
  const doubts = clockDoubts(evidence)
  const switched = switchedBy(evidence, condition)
  if (doubts.length === 0 && switched.size === 0) return evidence
  const { terms, schedule } = evidence
  return {
    ...evidence,
    doubts: [...evidence.doubts, ...doubts],
    terms: Object.fromEntries(
      Object.entries(terms).map(([name, own]) => [name, switched.has(name) ? byCpu(own) : own]),
    ),
    ...(schedule === undefined ? {} : { schedule: replanned(schedule, switched, terms) }),
  }
}

/** Benchmarks for which CPU time speaks where elapsed time was to speak. */
export function switchedBy({ terms }: Pick<Evidence, 'terms'>, condition: Condition): ReadonlySet<string> {
  if (condition.poor.length === 0) return new Set()
  return new Set(
    Object.entries(terms).flatMap(([name, { judge, thresholds }]) => {
      const byWall = (judge !== 'auto' && judge.includes(wall.name)) || Object.hasOwn(thresholds, wall.name)
      return byWall && condition.computing.has(name) ? [name] : []
    }),
  )
}

function byCpu({ judge, thresholds, ...rest }: Terms): Terms {
  const { [wall.name]: limit, ...others } = thresholds
  return {
    ...rest,
    judge:
      judge === 'auto' ? judge : [...new Set(judge.map((name) => (name === wall.name ? cpu.name : name)))],
    thresholds: limit === undefined ? thresholds : { [cpu.name]: limit, ...others },
  }
}

/**
 * The same plan with the other clock in it. When it was looked and when it was stopped did not depend on which side
 * was slower, by either clock, so the test of the other clock is as good as the planned one.
 */
function replanned(schedule: Schedule, switched: ReadonlySet<string>, terms: Evidence['terms']): Schedule {
  const change = (hypotheses: readonly Hypothesis[]): readonly Hypothesis[] => {
    const found = new Map<string, Hypothesis>()
    const add = (hypothesis: Hypothesis): void => {
      const key = seriesKey(hypothesis.benchmark, hypothesis.metric)
      const witnesses = [...new Set([...(found.get(key)?.witnesses ?? []), ...hypothesis.witnesses])]
      found.set(key, { ...hypothesis, witnesses })
    }
    for (const hypothesis of hypotheses) {
      const { benchmark, metric } = hypothesis
      const moves = metric === wall.name && switched.has(benchmark)
      if (moves) add({ benchmark, metric: cpu.name, witnesses: [cpu.name, wall.name] })
      if (!moves || Object.hasOwn(terms[benchmark]?.budgets ?? {}, wall.name)) add(hypothesis)
    }
    return [...found.values()]
  }
  const step = (one: Step): Step => ({ ...one, hypotheses: change(one.hypotheses) })
  return {
    ...schedule,
    hypotheses: change(schedule.hypotheses),
    steps: schedule.steps.map(step),
    control: schedule.control.map(step),
  }
}

/**
 * Benchmarks of which a run was going on while the clock jumped, unless Benchline timed it itself, by a clock that
 * does not jump: nobody knows by which one a harness times.
 */
function clockDoubts({ health, runs }: Evidence): readonly Doubt[] {
  const jumps = health?.clockJumps ?? []
  if (jumps.length === 0) return []
  const found = new Map<string, ClockJump>()
  for (const [index, { at, readings }] of runs.entries()) {
    // Runs follow each other: one is over when the next begins.
    const next = runs[index + 1]?.at ?? Infinity
    const jump = jumps.find(({ from, to }) => at < to && next > from)
    if (jump === undefined) continue
    for (const { benchmark, metric } of readings) {
      const own = readings.some(
        (one) => one.benchmark === benchmark && [cpu.name, peakRss.name].includes(one.metric.name),
      )
      if (isElapsed(metric) && !own && !found.has(benchmark)) found.set(benchmark, jump)
    }
  }
  return [...found].map(([benchmark, { seconds }]) => ({
    benchmark,
    code: 'clock-jump',
    because: `the clock of the machine jumped by ${plain(seconds)} s during a run, and its harness may time by that clock`,
    remedy: 'run the check again',
  }))
}
