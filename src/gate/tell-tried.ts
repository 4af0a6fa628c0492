/** From what a workload did on both sides to what is said of it: measured further, absent, in doubt, or a fault. */
import type { Entry } from '../config/plan.ts'
import { durationText } from '../model/duration.ts'
import type { Absence, Doubt, Reading, Side } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { Outsider } from '../sources/origin/outsiders.ts'
import { sameArtifactDoubt } from '../sources/origin/same-artifact.ts'
import { runFinding } from './run-finding.ts'
import type { Late, One, Outcome, TrialGround } from './tried.ts'

/** The outcomes of both sides put together; `outsiders` are what either loaded from outside its copy. */
export function tellTried(
  entry: Entry,
  name: string,
  outcomes: Readonly<Record<Side, Outcome>>,
  outsiders: readonly Outsider[],
  ground: TrialGround,
): One {
  const nothing = { entry, benchmarks: [], absences: [], doubts: [], faults: [] }
  const hopeless = nothingToJudge(name, outcomes, ground)
  if (hopeless.length > 0) return { ...nothing, faults: hopeless }

  const series = { base: readingsOf(outcomes.base), head: readingsOf(outcomes.head) }
  const late = lateOf(entry, name, outcomes, series.base)
  if (late !== undefined) {
    const doubts = late.benchmarks.map((benchmark) => lateDoubt(benchmark, late, outcomes[late.side], ground))
    return { ...nothing, benchmarks: late.benchmarks, late, doubts }
  }
  const benchmarks = [...new Set([...series.head, ...series.base].map(({ benchmark }) => benchmark))]
  // Nothing of this workload was asked for.
  if (benchmarks.length === 0) return nothing
  const foreign = foreignUnits(entry, series.head)
  if (foreign.length > 0) return { ...nothing, benchmarks, faults: foreign }
  const absences = benchmarks.flatMap((benchmark) => absencesOf(benchmark, entry, outcomes, series, ground))
  const doubts = benchmarks.flatMap((benchmark) =>
    outsiders.length === 0 ? [] : [sameArtifactDoubt(benchmark, outsiders)],
  )
  if (outcomes.head.kind !== 'ran') return { ...nothing, benchmarks, absences, doubts }
  return {
    ...nothing,
    tried: {
      entry,
      name,
      sides: {
        head: outcomes.head.workload,
        ...(outcomes.base.kind === 'ran' ? { base: outcomes.base.workload } : {}),
      },
      series,
      seconds: {
        base: outcomes.base.kind === 'ran' ? outcomes.base.seconds : 0,
        head: outcomes.head.seconds,
      },
    },
    benchmarks,
    absences,
    doubts,
  }
}

/** Which side was not waited for. What a harness would have yielded is not known: its workload stands for it. */
function lateOf(
  entry: Entry,
  name: string,
  { base, head }: Readonly<Record<Side, Outcome>>,
  atBase: readonly Reading[],
): Late | undefined {
  const one = { entry, name, benchmarks: [name] }
  if (base.kind === 'late') return { ...one, side: 'base', workload: base.workload }
  if (head.kind !== 'late') return undefined
  const benchmarks = [...new Set(atBase.map(({ benchmark }) => benchmark))]
  return {
    ...one,
    ...(benchmarks.length === 0 ? {} : { benchmarks }),
    side: 'head',
    workload: head.workload,
    ...(base.kind === 'ran' ? { base: base.seconds } : {}),
  }
}

function lateDoubt(benchmark: string, late: Late, outcome: Outcome, { time }: TrialGround): Doubt {
  const seconds = outcome.kind === 'late' ? outcome.seconds : 0
  const limit = durationText(time?.limit ?? 0)
  const onBase = late.base === undefined ? '' : `, and takes ${shortText(late.base)} on base`
  return {
    benchmark,
    code: 'time-limit',
    because:
      seconds === 0
        ? `trying the benchmarks before it took half of ${limit}, so it was not run`
        : `it did not end within ${durationText(seconds)} on ${late.side}${onBase}: pairs of that do not fit into ${limit}`,
    remedy:
      `set \`time-limit\` to ${durationText(Math.ceil(2 * (time?.limit ?? 0)))} or more, ` +
      'let `setup` build what its first run builds (that takes no time of the limit), or shorten the benchmarks',
  }
}

const shortText = (seconds: number): string =>
  seconds < 1 ? `${Math.round(1000 * seconds)} ms` : durationText(seconds)

/** A budget in seconds says nothing of a metric in bytes; only the harness's results tell the unit. */
function foreignUnits({ terms, budgetUnits }: Entry, readings: readonly Reading[]): readonly Finding[] {
  return readings
    .filter(({ metric }) => metric.name in terms.budgets && budgetUnits[metric.name] !== metric.unit)
    .map(({ benchmark, metric }) => ({
      code: 'wrong-unit',
      severity: 'error',
      text: `the budget for ${metric.name} of ${benchmark} is in ${budgetUnits[metric.name] ?? 'no unit'}, and its results are in ${metric.unit}`,
      remedy: `give the budget in ${metric.unit}`,
      benchmark,
    }))
}

const readingsOf = (outcome: Outcome): readonly Reading[] => (outcome.kind === 'ran' ? outcome.readings : [])

/** Head gives nothing and base has nothing that head could be missing: there is no verdict to be had. */
function nothingToJudge(
  name: string,
  outcomes: Readonly<Record<Side, Outcome>>,
  ground: TrialGround,
): readonly Finding[] {
  const { base, head } = outcomes
  if (head.kind === 'ran' && head.readings.length === 0 && !('error' in base)) return []
  if (head.kind !== 'failed' || base.kind === 'ran') return []
  const both = base.kind === 'failed' && ground.places.base !== undefined
  return [runFinding(name, both ? 'fails on base and head alike' : 'fails', head.error)]
}

function absencesOf(
  benchmark: string,
  entry: Entry,
  { base, head }: Readonly<Record<Side, Outcome>>,
  series: Readonly<Record<Side, readonly Reading[]>>,
  ground: TrialGround,
): Absence[] {
  const has = (side: Side): boolean => series[side].some((reading) => reading.benchmark === benchmark)
  const absences: Absence[] = []
  if (!has('head')) {
    if (head.kind === 'failed')
      absences.push({ benchmark, side: 'head', kind: 'crashed', because: head.error.message })
    else
      absences.push({ benchmark, side: 'head', kind: 'vanished', because: 'its harness no longer yields it' })
  }
  if (!has('base')) {
    const { baseless } = ground
    const declared = ground.declaredAtBase?.has(entry.name) ?? baseless !== undefined
    if (base.kind === 'failed' && declared) {
      absences.push({ benchmark, side: 'base', kind: 'crashed', because: base.error.message })
    } else if (baseless !== undefined && declared) {
      absences.push({ benchmark, side: 'base', kind: 'unmeasured', because: baseless })
    } else absences.push({ benchmark, side: 'base', kind: 'undeclared', because: 'base does not have it' })
  }
  return absences
}
