/** Benchmarks that see too little: they could not show a change as large as their threshold, neither here nor before. */
import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import { cpu, wall } from '../model/metric.ts'
import type { PastRun } from '../model/past.ts'
import { seriesKey } from '../model/series-key.ts'
import { type Terms, cpuBoundAbove, thresholdOf } from '../model/terms.ts'
import type { Verdict, Word } from '../model/verdict.ts'
import { busyShare } from '../stats/busy-share.ts'
import { detectableChange, usualPower } from '../stats/detectable-change.ts'
import { median } from '../stats/median.ts'
import { pairsNeeded } from '../stats/pairs-needed.ts'
import { successiveSpread } from '../stats/successive-spread.ts'
import { marginOf } from './judge.ts'
import { type Pace, paceOf } from './run-pace.ts'
import { type RunShare, runShares } from './run-shares.ts'
import { type Blind, type Remedies, severity, tellBlind } from './tell-blind.ts'

export interface BlindGround {
  readonly verdicts: readonly Verdict[]
  readonly evidence: Pick<Evidence, 'terms' | 'gate' | 'runs' | 'schedule'>
  /** Stored runs of this environment, oldest first. */
  readonly stored: readonly Pick<PastRun, 'samples'>[]
  /** Seconds of measuring that were allowed and spent. */
  readonly time: { readonly limit: number; readonly spent: number }
}

/** Runs that are looked at, how many of them must tell, and the share of those that must have been blind too. */
const history = { latest: 20, least: 10, share: 0.75 }

/** More pairs than this are never measured: the error falls with the square root. */
const mostPairs = 300

/** Lengthening what runs longer than this buys no more than running it more often. */
const shortRun = 1

/** Nobody makes a benchmark longer than so many times. */
const mostTimes = 50

/** What is settled on the one side or the other was seen. */
const seen: ReadonlySet<Word> = new Set(['regression', 'improvement', 'over-budget', 'missing'])

/**
 * One warning for each judged benchmark whose smallest change that shows is above its threshold, with the pairs that this
 * check had for it, both by the noise in this check and by the noise of three quarters of the last 20 stored runs; one
 * for all where they are many. Each says what would help: whatever is listed was reckoned to do.
 */
export function blindBenchmarks(ground: BlindGround): readonly Finding[] {
  const past = seriesOf(ground.stored.slice(-history.latest))
  const pace = paceOf(ground.evidence.runs)
  const shares = runShares(ground.evidence.runs)
  const found = new Map<string, Blind>()
  for (const verdict of ground.verdicts) {
    const blind = blindness(verdict, ground, { past, pace, shares })
    const known = found.get(verdict.benchmark)
    if (blind !== undefined && (known === undefined || severity(blind) > severity(known))) {
      found.set(verdict.benchmark, blind)
    }
  }
  return tellBlind([...found.values()])
}

/** What the runs of this check and of earlier ones tell. */
interface Surroundings {
  readonly past: Stored
  readonly pace: Pace
  readonly shares: readonly RunShare[]
}

function blindness(
  verdict: Verdict,
  { evidence, time }: BlindGround,
  { past, pace, shares }: Surroundings,
): Blind | undefined {
  const { benchmark, comparison, word, judges, threshold } = verdict
  const terms = evidence.terms[benchmark]
  if (!judges || seen.has(word) || threshold === undefined || terms === undefined || terms.gate === 'off') {
    return undefined
  }
  if (comparison?.kind !== 'compared' || comparison.basis === 'history' || comparison.spread === undefined) {
    return undefined
  }
  const { metric, spread } = comparison
  const margin = marginOf(evidence.gate, terms, metric)
  // Where the margin is the limit, more of the same noise is not what is lacking.
  if (metric.nature !== 'noisy' || threshold <= margin) return undefined
  const pairs = pairsOf(verdict, evidence, time.limit, pace)
  const design = { margin, alpha: alphaOf(evidence), power: usualPower }
  const visible = (noise: number): number => detectableChange({ ...design, spread: noise }, pairs)
  if (visible(spread) <= threshold) return undefined
  const noises = noisesOf(past(benchmark, metric.name))
  const blind = noises.filter((noise) => visible(noise) > threshold).length
  if (noises.length < history.least || blind < history.share * noises.length) return undefined
  const noise = median(noises)
  const detectable = visible(noise)
  const needed = pairsNeeded({ ...design, spread: noise, threshold })
  const seconds = pace.secondsOf(benchmark)
  const share = shareOf(benchmark, past, shares)
  const times =
    ((Math.log1p(detectable) - Math.log1p(margin)) / (Math.log1p(threshold) - Math.log1p(margin))) ** 2
  const isClock = metric.name === cpu.name || metric.name === wall.name
  const helpful = isClock && times <= mostTimes && (seconds.head < shortRun || needed > mostPairs)
  const { stage } = comparison
  const begun = stage === 'race' || stage === 'screen' ? time.limit : time.spent
  const beyond = begun + (needed - pairs) * (seconds.base + seconds.head) - time.limit
  return {
    benchmark,
    name: `${benchmark} (${metric.name})`,
    threshold,
    pairs,
    detectable,
    runs: { blind, of: noises.length },
    limit: time.limit,
    remedies: {
      ...byCpu(verdict, terms, { past, share }, visible),
      ...(helpful ? { longer: { times: Math.ceil(times), seconds: seconds.head } } : {}),
      ...(beyond > 0 && needed <= mostPairs ? { more: { pairs: needed, seconds: beyond } } : {}),
      instructions: terms.counting === undefined && isClock && share > cpuBoundAbove,
      threshold: roundedUp(detectable),
    },
  }
}

/** CPU time in place of elapsed time, where most of it is computing and its noise would do. */
function byCpu(
  { benchmark, comparison }: Verdict,
  terms: Terms,
  { past, share }: { readonly past: Stored; readonly share: number },
  visible: (noise: number) => number,
): Pick<Remedies, 'cpu'> {
  if (comparison?.metric.name !== wall.name) return {}
  const noises = noisesOf(past(benchmark, cpu.name))
  if (noises.length < history.least || share < 0.5) return {}
  const detectable = visible(median(noises))
  return detectable <= thresholdOf(terms, cpu.name) ? { cpu: { detectable, share } } : {}
}

/** Stored values of a series, oldest run first. */
type Stored = (benchmark: string, metric: string) => readonly (readonly number[])[]

function seriesOf(stored: BlindGround['stored']): Stored {
  const found = new Map<string, (readonly number[])[]>()
  for (const { benchmark, metric, values } of stored.flatMap(({ samples }) => samples)) {
    const series = found.get(seriesKey(benchmark, metric.name))
    if (series === undefined) found.set(seriesKey(benchmark, metric.name), [values])
    else series.push(values)
  }
  return (benchmark, metric) => found.get(seriesKey(benchmark, metric)) ?? []
}

const noisesOf = (runs: readonly (readonly number[])[]): readonly number[] =>
  runs.flatMap((values) => successiveSpread(values) ?? [])

/**
 * How much of the time that it could use a benchmark computes, by the stored runs and, where it is known how long they
 * waited for a processor, by those of base in this check. Both may be less than it is and neither more, so the larger one
 * counts; 0 where none tells.
 */
function shareOf(benchmark: string, past: Stored, runs: readonly RunShare[]): number {
  const [busy, elapsed] = [past(benchmark, cpu.name).flat(), past(benchmark, wall.name).flat()]
  const before = busy.length === elapsed.length ? busyShare(busy, elapsed) : 0
  const now = runs.filter((one) => one.benchmark === benchmark && one.side === 'base' && one.known)
  const shares = now.map(({ computing }) => computing)
  return Math.max(
    before,
    busyShare(
      shares,
      shares.map(() => 1),
    ),
  )
}

/**
 * Pairs that there were for it: those that were planned where an answer came before they were done; and of what was not
 * suspected those that would have fitted if it had been.
 */
function pairsOf(
  { benchmark, comparison, word }: Verdict,
  { schedule }: BlindGround['evidence'],
  limit: number,
  pace: Pace,
): number {
  if (comparison?.kind !== 'compared') return 0
  const { stage, baseline } = comparison
  const done = stage === 'screen' ? 0 : baseline.values.length
  if (stage === 'race' || stage === 'screen') {
    const { base, head } = pace.secondsOf(benchmark)
    const fitting = Math.floor(Math.max(0, limit - pace.chosen) / Math.max(1e-9, base + head))
    return Math.max(done, Math.min(mostPairs, fitting))
  }
  if (word === 'inconclusive') return done
  const step = schedule?.steps.find(({ hypotheses }) => hypotheses.some((one) => one.benchmark === benchmark))
  return Math.max(done, step?.pairs ?? 0)
}

/** The level of one test: shared by all that were planned, or the full one where suspects are confirmed in turn. */
function alphaOf({ gate, schedule, terms }: BlindGround['evidence']): number {
  if (schedule === undefined) return gate.falseAlarmRate
  const { design, hypotheses, otherTests } = schedule
  if (design === 'staged') return gate.falseAlarmRate / (otherTests > 0 ? 2 : 1)
  const counting = hypotheses.filter(({ benchmark }) => terms[benchmark]?.gate !== 'off').length
  return gate.falseAlarmRate / Math.max(1, counting + otherTests)
}

/** A threshold as people write them, not below what shows. */
function roundedUp(fraction: number): number {
  const step = fraction < 0.1 ? 200 : 100
  return Math.ceil(fraction * step - 1e-9) / step
}
