/**
 * The trial: every workload runs once on each side, untimed and under observation, to learn what works, what it yields
 * and about how long it takes. That run is its warm-up.
 */
import type { Entry } from '../config/plan.ts'
import { durationText } from '../model/duration.ts'
import type { Absence, Doubt, Side } from '../model/evidence.ts'
import { Fault, type Finding, fault } from '../model/finding.ts'
import type { Terms } from '../model/terms.ts'
import { type Place, RunFault, type Workload } from '../sources/source.ts'
import type { Outsider } from '../sources/origin/outsiders.ts'
import { probe } from '../sources/origin/probe.ts'
import { type Survey, survey } from '../sources/origin/survey.ts'
import { impatient, patienceOf } from './patience.ts'
import { tellTried } from './tell-tried.ts'
import type { Late, One, Outcome, TrialGround, Tried } from './tried.ts'

export interface Trial {
  readonly tried: readonly Tried[]
  readonly late: readonly Late[]
  readonly absences: readonly Absence[]
  readonly doubts: readonly Doubt[]
  readonly findings: readonly Finding[]
  /** By benchmark, on whichever side it was seen. */
  readonly terms: Readonly<Record<string, Terms>>
}

/** Tries every workload of the entries; throws one `Fault` with all that leave nothing to judge. */
export async function tryAll(entries: readonly Entry[], ground: TrialGround): Promise<Trial> {
  const all: { readonly entry: Entry; readonly name: string; readonly sides: SidesOf<Workload> }[] = []
  for (const entry of entries) {
    const [base, head] = [
      await workloadsOf(entry, ground.places.base, ground),
      await workloadsOf(entry, ground.places.head, ground),
    ]
    for (const name of new Set([...head.keys(), ...base.keys()])) {
      all.push({ entry, name, sides: { base: base.get(name), head: head.get(name) } })
    }
  }
  const surveys = new Map<Side, Survey>()
  const found: One[] = []
  for (const { entry, name, sides } of all) {
    found.push(await tryOne(entry, name, sides, { ...ground, surveys, others: all.length > 1 }))
  }
  return gathered(found, ground)
}

/** The same trial with workloads that failed when they ran once more: what works only once does not work. */
export function withFailures(
  trial: Trial,
  failures: ReadonlyMap<string, Readonly<Partial<Record<Side, RunFault>>>>,
  ground: TrialGround,
): Trial {
  if (failures.size === 0) return trial
  const again = trial.tried.flatMap((one): One[] => {
    const failed = failures.get(one.name)
    if (failed === undefined) return []
    const outcomeOf = (side: Side): Outcome => {
      const [error, workload] = [failed[side], one.sides[side]]
      if (error !== undefined) return { kind: 'failed', error }
      if (workload === undefined) return { kind: 'none' }
      return { kind: 'ran', workload, readings: one.series[side], seconds: one.seconds[side] }
    }
    return [tellTried(one.entry, one.name, { base: outcomeOf('base'), head: outcomeOf('head') }, [], ground)]
  })
  const { tried, absences, terms } = gathered(again, ground)
  const failing = new Set(again.flatMap(({ benchmarks }) => benchmarks))
  return {
    ...trial,
    tried: trial.tried.flatMap((one) =>
      failures.has(one.name) ? tried.filter(({ name }) => name === one.name) : [one],
    ),
    absences: [...trial.absences.filter(({ benchmark }) => !failing.has(benchmark)), ...absences],
    terms: { ...trial.terms, ...terms },
  }
}

function gathered(all: readonly One[], { glob, time }: TrialGround): Trial {
  const faults = all.flatMap((one) => one.faults)
  if (faults.length > 0) throw new Fault(faults)
  const trial = {
    tried: all.flatMap(({ tried }) => tried ?? []),
    late: all.flatMap(({ late }) => late ?? []),
    absences: all.flatMap(({ absences }) => absences),
    doubts: all.flatMap(({ doubts }) => doubts),
    findings: [],
    terms: Object.fromEntries(
      all.flatMap(({ entry, benchmarks }) => benchmarks.map((benchmark) => [benchmark, entry.terms])),
    ),
  }
  if (Object.keys(trial.terms).length === 0)
    throw fault('no-match', `no benchmark matches --only ${glob ?? ''}`)
  const [first] = trial.doubts
  if (trial.tried.length + trial.absences.length === 0 && first?.code === 'time-limit') {
    const { remedy } = first
    const text = `${durationText(time?.limit ?? 0)} are too short to run every benchmark once`
    throw fault('time-limit', text, remedy === undefined ? {} : { remedy })
  }
  return trial
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

type SidesOf<T> = Readonly<Record<Side, T | undefined>>

interface TryingGround extends TrialGround {
  readonly surveys: Map<Side, Survey>
  /** Whether there is any workload beside this one. */
  readonly others: boolean
}

async function tryOne(
  entry: Entry,
  name: string,
  workloads: SidesOf<Workload>,
  ground: TryingGround,
): Promise<One> {
  const outsiders = new Map<string, Outsider>()
  const trySide = async (side: Side, before?: number): Promise<Outcome> => {
    const [workload, place] = [workloads[side], ground.places[side]]
    if (workload === undefined || place === undefined) return { kind: 'none' }
    const { time, now, others, surveys } = ground
    const patience =
      time === undefined
        ? Infinity
        : patienceOf(time, { now: now(), others, ...(before === undefined ? {} : { base: before }) })
    if (patience === 0) return { kind: 'late', workload, seconds: 0 }
    ground.watch({ kind: 'stage', text: `trying ${name} on ${side}` })
    const terms = { userRoot: ground.userRoot, others: foldersOfOther(side, ground) }
    const known = surveys.get(side) ?? (await survey(place, terms))
    surveys.set(side, known)
    const begun = now()
    const limited = impatient(place, patience)
    const late = (): Outcome => ({ kind: 'late', workload, seconds: now() - begun })
    const result = await probe(workload, limited.place, { ...terms, survey: known })
    for (const outsider of result.outsiders) outsiders.set(outsider.path, outsider)
    if (limited.ended()) return late()
    if (result.failure !== undefined) return { kind: 'failed', error: result.failure }
    const readings = result.readings.filter(({ benchmark }) => ground.only.holds(entry.name, benchmark))
    let { seconds } = result
    // The run that was looked at is the first of them.
    for (let round = 1; round < entry.warmup && readings.length > 0; round += 1) {
      const again = now()
      const failure = await failureOf(workload.run(limited.place))
      if (limited.ended()) return late()
      if (failure !== undefined) return { kind: 'failed', error: failure }
      seconds = now() - again
    }
    return { kind: 'ran', workload, readings, seconds }
  }
  const base = await trySide('base')
  // What is not waited for on base is not worth the time on head either.
  const head: Outcome =
    base.kind === 'late'
      ? { kind: 'none' }
      : await trySide('head', base.kind === 'ran' ? base.seconds : undefined)
  return tellTried(entry, name, { base, head }, [...outsiders.values()], ground)
}

/** The folders of the other side: what is loaded from there is no more the side's own than what lies elsewhere. */
function foldersOfOther(side: Side, { places }: TrialGround): readonly string[] {
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
