/** The trial: every workload runs once on each side, untimed, to learn what works, what it yields and how long it takes; then the warm-ups. */
import type { Entry } from '../config/plan.ts'
import type { Absence, Doubt, Reading, Side } from '../model/evidence.ts'
import { Fault, type Finding, fault } from '../model/finding.ts'
import type { Terms } from '../model/terms.ts'
import type { Watch } from '../model/progress.ts'
import { type Place, RunFault, type Workload } from '../sources/source.ts'
import type { Outsider } from '../sources/origin/outsiders.ts'
import { probe } from '../sources/origin/probe.ts'
import { sameArtifactDoubt } from '../sources/origin/same-artifact.ts'
import { runFinding } from './run-finding.ts'
import type { Only } from './selection.ts'

/** A workload on the sides where it exists and ran. */
export interface Tried {
  readonly entry: Entry
  readonly name: string
  readonly sides: Readonly<Partial<Record<Side, Workload>>>
  /** The series each side yields. */
  readonly series: Readonly<Record<Side, readonly Reading[]>>
  /** Seconds of one run per side. */
  readonly seconds: Readonly<Record<Side, number>>
}

export interface Trial {
  readonly tried: readonly Tried[]
  readonly absences: readonly Absence[]
  readonly doubts: readonly Doubt[]
  readonly findings: readonly Finding[]
  /** By benchmark, on whichever side it was seen. */
  readonly terms: Readonly<Record<string, Terms>>
}

export interface TrialGround {
  readonly places: Readonly<Partial<Record<Side, Place>>>
  /** Entries that the base's own configuration declares; undefined where it has none that can be read. */
  readonly declaredAtBase: ReadonlySet<string> | undefined
  /** Why there is no base to run what it declares; continues "base was not measured: ". */
  readonly baseless?: string
  readonly userRoot: string
  readonly only: Only
  /** What `only` was made of, for the message when nothing matches. */
  readonly glob: string | undefined
  readonly now: () => number
  readonly watch: Watch
}

type Outcome =
  | {
      readonly kind: 'ran'
      readonly workload: Workload
      readonly readings: readonly Reading[]
      readonly seconds: number
    }
  | { readonly kind: 'failed'; readonly error: RunFault }
  | { readonly kind: 'none' }

/** Tries every workload of the entries; throws one `Fault` with all that leave nothing to judge. */
export async function tryAll(entries: readonly Entry[], ground: TrialGround): Promise<Trial> {
  const tried: Tried[] = []
  const absences: Absence[] = []
  const doubts: Doubt[] = []
  const findings: Finding[] = []
  const faults: Finding[] = []
  const terms: Record<string, Terms> = {}
  for (const entry of entries) {
    const [base, head] = [
      await workloadsOf(entry, ground.places.base, ground),
      await workloadsOf(entry, ground.places.head, ground),
    ]
    for (const name of new Set([...head.keys(), ...base.keys()])) {
      const one = await tryOne(entry, name, { base: base.get(name), head: head.get(name) }, ground)
      if (one.tried !== undefined) tried.push(one.tried)
      absences.push(...one.absences)
      doubts.push(...one.doubts)
      faults.push(...one.faults)
      for (const benchmark of one.benchmarks) terms[benchmark] = entry.terms
    }
  }
  if (faults.length > 0) throw new Fault(faults)
  if (Object.keys(terms).length === 0)
    throw fault('no-match', `no benchmark matches --only ${ground.glob ?? ''}`)
  return { tried, absences, doubts, findings, terms }
}

/** By name; on base a pattern that matches nothing there means that its benchmarks are new. */
async function workloadsOf(
  entry: Entry,
  place: Place | undefined,
  ground: TrialGround,
): Promise<Map<string, Workload>> {
  if (place === undefined) return new Map()
  const faults = ((await entry.source.check?.(place)) ?? []).filter(({ severity }) => severity === 'error')
  if (faults.length > 0) throw new Fault(faults)
  try {
    return new Map((await entry.source.workloads(place)).map((workload) => [workload.name, workload]))
  } catch (error) {
    if (place.side === 'base' && ground.places.head !== undefined && error instanceof Fault) return new Map()
    throw error
  }
}

/** What came of trying one workload. */
interface One {
  readonly tried?: Tried
  readonly benchmarks: readonly string[]
  readonly absences: readonly Absence[]
  readonly doubts: readonly Doubt[]
  readonly faults: readonly Finding[]
}

async function tryOne(
  entry: Entry,
  name: string,
  workloads: Readonly<Record<Side, Workload | undefined>>,
  ground: TrialGround,
): Promise<One> {
  const outsiders = new Map<string, Outsider>()
  const trySide = async (side: Side): Promise<Outcome> => {
    const [workload, place] = [workloads[side], ground.places[side]]
    if (workload === undefined || place === undefined) return { kind: 'none' }
    ground.watch({ kind: 'stage', text: `trying ${name} on ${side}` })
    let begun = ground.now()
    const result = await probe(workload, place, { userRoot: ground.userRoot, others: othersOf(side, ground) })
    for (const outsider of result.outsiders) outsiders.set(outsider.path, outsider)
    if (result.failure !== undefined) return { kind: 'failed', error: result.failure }
    const readings = result.readings.filter(({ benchmark }) => ground.only.holds(entry.name, benchmark))
    let seconds = ground.now() - begun
    if (readings.length > 0) {
      for (let round = 0; round < entry.warmup; round += 1) {
        begun = ground.now()
        const failure = await failureOf(workload.run(place))
        if (failure !== undefined) return { kind: 'failed', error: failure }
        seconds = ground.now() - begun
      }
    }
    return { kind: 'ran', workload, readings, seconds }
  }
  const outcomes: Record<Side, Outcome> = { base: await trySide('base'), head: await trySide('head') }
  const hopeless = nothingToJudge(name, outcomes, ground)
  if (hopeless.length > 0) return { benchmarks: [], absences: [], doubts: [], faults: hopeless }

  const series = { base: readingsOf(outcomes.base), head: readingsOf(outcomes.head) }
  const benchmarks = [...new Set([...series.head, ...series.base].map(({ benchmark }) => benchmark))]
  // Nothing of this workload was asked for.
  if (benchmarks.length === 0) return { benchmarks, absences: [], doubts: [], faults: [] }
  const foreign = foreignUnits(entry, series.head)
  if (foreign.length > 0) return { benchmarks, absences: [], doubts: [], faults: foreign }
  const absences = benchmarks.flatMap((benchmark) => absencesOf(benchmark, entry, outcomes, series, ground))
  const doubts = benchmarks.flatMap((benchmark) =>
    outsiders.size === 0 ? [] : [sameArtifactDoubt(benchmark, [...outsiders.values()])],
  )
  if (outcomes.head.kind !== 'ran') return { benchmarks, absences, doubts, faults: [] }
  return {
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
    faults: [],
  }
}

/** The folders of the other side: what is loaded from there is no more the side's own than what lies elsewhere. */
function othersOf(side: Side, { places }: TrialGround): readonly string[] {
  const other = places[side === 'base' ? 'head' : 'base']
  return other === undefined ? [] : [other.root, other.prefix]
}

async function failureOf(run: Promise<unknown>): Promise<RunFault | undefined> {
  try {
    await run
    return undefined
  } catch (error) {
    if (error instanceof RunFault) return error
    throw error
  }
}

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
