/** Profiling what got worse: base and head in turn, in what is left of the time, to name what made the difference. */
import { attribute } from '../attribute/attribute.ts'
import type { Profiling } from '../config/profiling.ts'
import type { Attribution } from '../model/attribution.ts'
import type { Side } from '../model/evidence.ts'
import type { Explanation } from '../model/explanation.ts'
import type { Finding } from '../model/finding.ts'
import type { Resource } from '../model/resource.ts'
import type { Watch } from '../model/progress.ts'
import type { Profiler } from '../sources/profiler.ts'
import type { Place } from '../sources/source.ts'
import { type Draw, picturePath } from './draw.ts'
import type { TakenProfile } from './keep-profile.ts'
import { type Subject, type Unprofiled, profiledSeconds } from './profile-run.ts'
import type { CountedProfiles } from './count-by-profiler.ts'
import { readSources } from './read-sources.ts'
import { type Taken, profileTaker } from './take-profiles.ts'
import type { Tried } from './tried.ts'

export interface ExplainGround {
  readonly places: Readonly<Partial<Record<Side, Place>>>
  /** When measuring began and when it has to end, on the clock of `now`. */
  readonly begun: number
  readonly deadline: number
  readonly now: () => number
  readonly watch: Watch
  readonly seed: number
  /** By workload, profiles of both sides that count calls exactly, where another profiler takes the times. */
  readonly counted: ReadonlyMap<string, CountedProfiles>
  /** Unified diff from base to head, of text files; undefined where it is too large. */
  readonly diff: () => Promise<string | undefined>
  /** Takes what there is to be drawn; nothing is drawn where nobody does. */
  readonly draw?: Draw
  /** Given every profile as it is taken; gives the name of its file. */
  readonly keep?: ((taken: TakenProfile) => Promise<string>) | undefined
}

export interface Explained {
  readonly explanations: readonly Explanation[]
  readonly findings: readonly Finding[]
}

/** Exact counters that are kept, of thousands. */
const mostCounters = 50

/** What profiling is given of the time limit, so that what is timed leaves it some: a third at most. */
export function reservedForProfiles(tried: readonly Tried[], timeLimit: number): number {
  const all = tried.flatMap((one) => {
    const { seconds } = one
    const { profiling } = one.entry
    if (profiling === undefined) return []
    return [(profiling.repeats + 1) * profiledSeconds(profiling.slowdown, seconds.base, seconds.head)]
  })
  // Seldom does more than one get worse at once.
  return Math.min(timeLimit / 3, Math.max(0, ...all))
}

/** Explains workloads in their order; what cannot be profiled is a finding, never a verdict. `worse` tells by benchmark of what. */
export async function explainWorse(
  tried: readonly Tried[],
  worse: ReadonlyMap<string, ReadonlySet<Resource>>,
  ground: ExplainGround,
): Promise<Explained> {
  const explanations: Explanation[] = []
  const findings: Finding[] = []
  const paths = new Set<string>()
  const asked = tried.flatMap((one) => {
    const { profiling } = one.entry
    if (profiling === undefined) return []
    const own = one.series.head.map(({ benchmark }) => benchmark)
    return (['time', 'memory'] as const).flatMap((resource) => {
      const names = new Set(own.filter((name) => worse.get(name)?.has(resource)))
      return names.size === 0 ? [] : [{ one, profiling, resource, names }]
    })
  })
  for (const [place, { one, profiling, resource, names }] of asked.entries()) {
    // What is left is for all that are left.
    const now = ground.now()
    const until = now + (ground.deadline - now) / (asked.length - place)
    const told = await explainOne(one, { profiling, resource, until }, ground)
    const page = told.picture === undefined ? {} : { picture: picturePath(one.name, paths) }
    if (page.picture !== undefined) paths.add(page.picture)
    // One process may hold several benchmarks: what it spends is then told for each that got worse.
    for (const benchmark of names) {
      explanations.push(...told.explanations.map((each) => ({ ...each, benchmark, ...page })))
    }
    const [explanation] = told.explanations
    if (told.picture !== undefined && page.picture !== undefined && explanation !== undefined) {
      ground.draw?.({ path: page.picture, title: one.name, explanation, picture: told.picture })
    }
    findings.push(...told.findings.map((finding) => ({ ...finding, benchmark: one.name })))
  }
  return { explanations, findings }
}

interface Question {
  readonly profiling: Profiling
  readonly resource: Resource
  /** When it has to end, on the clock of `now`. */
  readonly until: number
}

/** Where so many pairs as are asked for name nobody, as many again may: what a sampler sees of 5 % is little beside its noise. */
async function explainOne(
  one: Tried,
  { profiling, resource, until }: Question,
  ground: ExplainGround,
): Promise<Drawn> {
  const nothing = (finding: Unprofiled): Explained => ({
    explanations: [],
    findings: [{ ...finding, severity: 'warning' }],
  })
  const subjects = subjectsOf(one, ground)
  if (subjects === undefined) {
    return nothing({ code: 'not-profiled', text: 'it was not profiled: it ran on one side only' })
  }
  const profiler = await profiling.choose(subjects.head.workload, subjects.head.place, resource)
  if ('because' in profiler) {
    return nothing({ code: 'profiler-missing', text: profiler.because, remedy: profiler.remedy })
  }
  const stage = `profiling ${one.name} by ${profiler.name}`
  ground.watch({ kind: 'stage', text: stage })
  const args = profiling.args.length > 0 ? profiling.args : suited(one, profiler, resource)
  const take = profileTaker(one, { ...ground, profiler, profiling, args, subjects, until })
  const first = await take(profiling.repeats)
  if (first.problem !== undefined) return nothing(first.problem)
  const asked = { one, profiler, subjects, resource }
  const told = await attributed(first, asked, ground)
  if (told.settled) return told.explained
  ground.watch({ kind: 'stage', text: `${stage} once more: nobody can be named yet` })
  const more = await take(profiling.repeats)
  const grown = pairsOf(more) > pairsOf(first)
  const { explained } = grown ? await attributed(more, asked, ground) : told
  if (more.problem === undefined) return explained
  return { ...explained, findings: [...explained.findings, { ...more.problem, severity: 'warning' }] }
}

const pairsOf = ({ profiles: { base, head } }: Taken): number => Math.min(base.length, head.length)

interface Asked {
  readonly one: Tried
  readonly profiler: Profiler
  readonly subjects: Readonly<Record<Side, Subject>>
  readonly resource: Resource
}

type Drawn = Explained & Pick<Attribution, 'picture'>

interface Attributed {
  readonly explained: Drawn
  /** Somebody is named, or what was taken may not be compared: more of it would change nothing. */
  readonly settled: boolean
}

async function attributed(
  { profiles: { base, head }, kept, findings }: Taken,
  { one, profiler, subjects, resource }: Asked,
  ground: ExplainGround,
): Promise<Attributed> {
  const roots = { base: subjects.base.place.root, head: subjects.head.place.root }
  const counted = profiler.counts === undefined ? ground.counted.get(one.name) : undefined
  const sources = await readSources(
    [...base, ...head, ...(counted?.base ?? []), ...(counted?.head ?? [])],
    roots,
  )
  const diff = await ground.diff()
  const attribution = attribute({
    base: { profiles: base, counted: counted?.base ?? [], roots: [roots.base] },
    head: { profiles: head, counted: counted?.head ?? [], roots: [roots.head] },
    diff: diff ?? '',
    source: (side, path) => sources[side].get(path),
    resource,
    seed: ground.seed,
    picture: ground.draw !== undefined,
  })
  const { culprits, waterfall, exact, cannotSay, picture } = attribution
  const explanation = {
    benchmark: one.name,
    resource,
    tool: profiler.name,
    runs: { base: base.length, head: head.length },
    culprits,
    ...(waterfall === undefined ? {} : { waterfall }),
    exact: exact.slice(0, mostCounters),
    ...(cannotSay === undefined ? {} : { cannotSay }),
    ...(ground.keep === undefined ? {} : { profiles: kept }),
  }
  const all = [...attribution.findings, ...findings, ...(diff === undefined ? [unread] : [])]
  return {
    explained: {
      explanations: [explanation],
      findings: all.map(mild),
      ...(picture === undefined ? {} : { picture }),
    },
    settled: culprits.length > 0 || attribution.findings.some(({ severity }) => severity === 'error'),
  }
}

/** What keeps a cause from being named is no fault of the check. */
const mild = (finding: Finding): Finding =>
  finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding

const unread: Finding = {
  code: 'diff-too-large',
  severity: 'warning',
  text: 'the change is too large to be read, so what it moved or renamed is not told from what it made slower',
}

function subjectsOf({ sides }: Tried, { places }: ExplainGround): Record<Side, Subject> | undefined {
  if (sides.base === undefined || sides.head === undefined) return undefined
  if (places.base === undefined || places.head === undefined) return undefined
  return {
    base: { side: 'base', workload: sides.base, place: places.base },
    head: { side: 'head', workload: sides.head, place: places.head },
  }
}

/** So many looks at a run make its larger parts stand out; the shortest time between two that does no harm. */
const [looksARun, shortest, usual] = [2000, 5e-5, 1e-3]

/** A program that ends before it was looked at often enough is looked at more often, alike on both sides. */
function suited(
  { seconds: { base, head } }: Tried,
  profiler: Profiler,
  resource: Resource,
): readonly string[] {
  const alone = profiler.alone?.(resource) ?? []
  if (resource !== 'time') return alone
  const interval = Number((Math.min(base, head) / looksARun).toPrecision(1))
  if (profiler.every === undefined || interval >= usual) return alone
  return [...alone, ...profiler.every(Math.max(shortest, interval))]
}
