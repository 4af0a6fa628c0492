/** What a recording learns of two builds of the same code: the commit before, measured beside head in pairs. */
import type { Contender, Pace } from '../measure/contender.ts'
import { type Course, type Entrant, interleave, openCourse } from '../measure/course.ts'
import { ratiosOf, settledMetric } from '../measure/pairs.ts'
import type { Doubt, Side } from '../model/evidence.ts'
import { Fault, type Finding } from '../model/finding.ts'
import { type Metric, worseSign } from '../model/metric.ts'
import type { Watch } from '../model/progress.ts'
import type { NullRatio } from '../model/run.ts'
import { seriesKey } from '../model/series-key.ts'
import type { Gate } from '../model/terms.ts'
import { RunFault } from '../sources/source.ts'
import { hodgesLehmann } from '../stats/hodges-lehmann.ts'
import { seededRandom, shuffled } from '../stats/random.ts'
import { pairError } from '../stats/pair-error.ts'
import { spreadOfFew } from '../stats/spread-of-few.ts'
import type { Interruption } from '../system/interruption.ts'
import { demandsOf } from './demands.ts'
import type { SameCode } from './same-code.ts'
import type { Only } from './selection.ts'
import { type SideRequests, type Sides, type SidesGround, withSides } from './sides.ts'
import { tryAll } from './trial.ts'
import type { Tried } from './tried.ts'

/**
 * Pairs of a workload: fewer than `fewest` tell nothing, and there are never more than `most`; at each of `looks` it is
 * seen whether they are enough, or have taken `patience` times as long as the recording did. Enough is decided by the size of their noise, never by which side was slower.
 */
const fewest = 8
const looks: ReadonlySet<number> = new Set([12, 20, 30])
const most = 40
const patience = 4

export interface NullGround {
  readonly same: SameCode
  readonly gate: Gate
  /** What the recording tried already: how long runs take. */
  readonly tried: readonly Tried[]
  readonly userRoot: string
  readonly names: Only
  readonly glob: string | undefined
  readonly seed: number
  /** On the clock of `now`: when the recording began, and when its time is up. */
  readonly begun: number
  readonly deadline: number
  readonly now: () => number
  readonly watch: Watch
  readonly interruption: Interruption
}

export interface NullPairs {
  /** One for each judged noisy series. */
  readonly nulls: readonly NullRatio[]
  readonly findings: readonly Finding[]
}

/**
 * Head's side and, where there is one, that of the commit before it. A recording must not fail for the sake of what it
 * could learn: where the commit before cannot even be copied, head is made ready alone, and `work` is told why.
 */
export async function withBefore<T>(
  { head, base }: SideRequests,
  ground: SidesGround,
  work: (sides: Sides, findings: readonly Finding[]) => Promise<T>,
): Promise<T> {
  let begun = false
  try {
    return await withSides({ head, ...(base === undefined ? {} : { base }) }, ground, (made) => {
      begun = true
      return work(made, made.baseFault === undefined ? [] : [skipped(made.baseFault)])
    })
  } catch (error) {
    if (begun || base === undefined || !isRefusal(error, ground.interruption)) throw error
    return withSides({ head }, ground, (made) => work(made, [skipped(error)]))
  }
}

/** Pairs of the two in what time is left; nothing, and why, where that cannot be. */
export async function measureNulls({ places }: Sides, ground: NullGround): Promise<NullPairs> {
  const { base } = places
  if (base === undefined) return { nulls: [], findings: [] }
  const end = endOf(ground)
  const { entries, late } = fitting(ground, end)
  if (entries.length === 0) return { nulls: [], findings: late }
  ground.watch({
    kind: 'note',
    text: 'this change touches nothing that these benchmarks run: the commit before is measured beside it, to learn how far two builds of the same code differ',
  })
  try {
    const { tried, doubts, absences } = await tryAll(entries, {
      ...ground,
      places: { base, head: places.head },
      declaredAtBase: new Set(entries.map(({ name }) => name)),
      only: ground.names,
    })
    const crashed = absences
      .filter(({ side, kind }) => side === 'base' && kind === 'crashed')
      .map(({ benchmark, because }) => failing(benchmark, 'base', because))
    const own = tried.filter(({ sides }) => sides.base !== undefined)
    const { nulls, findings } = await pairUp(own, places, { ...ground, deadline: end })
    return {
      nulls: nulls.filter((one) => !isDoubted(one, doubts)),
      findings: [...crashed, ...findings, ...late],
    }
  } catch (error) {
    if (!isRefusal(error, ground.interruption)) throw error
    return { nulls: [], findings: [skipped(error)] }
  }
}

const isRefusal = (error: unknown, { signal }: Interruption): error is Fault =>
  error instanceof Fault && !signal.aborted

const isDoubted = ({ benchmark, metric }: NullRatio, doubts: readonly Doubt[]): boolean =>
  doubts.some((doubt) => doubt.benchmark === benchmark && (doubt.metric ?? metric) === metric)

const skipped = (why: Fault): Finding => ({
  code: 'no-null-pairs',
  severity: 'note',
  text: `the commit before HEAD is the same program and could not be measured beside it: ${why.findings[0]?.text.split('\n', 1)[0] ?? ''}`,
})

/**
 * When it must be over. Changes that touch no code at all are few and may use the time limit; in a repository of many
 * parts nearly every change spares some, and a recording shall take no more than twice as long for that.
 */
function endOf({ same, begun, deadline, now }: NullGround): number {
  return same.whole ? deadline : Math.min(deadline, now() + (now() - begun))
}

/**
 * The entries whose fewest pairs fit into the time that is left: the shortest first, or drawn where only `paths` were
 * spared, since the next change will spare them again.
 */
function fitting(
  { same, tried, seed, now }: NullGround,
  end: number,
): {
  readonly entries: SameCode['entries']
  readonly late: readonly Finding[]
} {
  const costs = same.entries.map((entry) => {
    const seconds = tried
      .filter((one) => one.entry.name === entry.name)
      .reduce((sum, one) => sum + one.seconds.head, 0)
    return { entry, cost: 2 * seconds * (fewest + Math.max(1, entry.warmup)) }
  })
  let left = end - now()
  const order = same.whole ? costs.toSorted((a, b) => a.cost - b.cost) : shuffled(costs, seededRandom(seed))
  const entries = order.flatMap(({ entry, cost }) => {
    if (cost > left) return []
    left -= cost
    return [entry]
  })
  const count = costs.length - entries.length
  if (count === 0 || !same.whole) return { entries, late: [] }
  return {
    entries,
    late: [
      {
        code: 'no-null-pairs',
        severity: 'note',
        text: `the recording left too little of \`time-limit\` to measure ${count === 1 ? '1 benchmark' : `${count} benchmarks`} beside the commit before HEAD, which is the same program`,
        remedy: 'raise `time-limit`: it is needed only for changes that touch no code',
      },
    ],
  }
}

async function pairUp(
  tried: readonly Tried[],
  places: Sides['places'],
  ground: NullGround,
): Promise<NullPairs> {
  const { gate, seed, begun, deadline, now, watch } = ground
  const late = now() + patience * (now() - begun)
  const pace: Pace = {
    seed,
    deadline,
    now,
    margin: gate.margin,
    alpha: gate.falseAlarmRate,
    otherTests: 0,
    recorded: () => [],
    watch,
  }
  const course = openCourse(
    tried.map((one): Contender => ({
      name: one.name,
      seconds: one.seconds,
      demands: demandsOf(one.entry, one.series, gate),
      exact: false,
      async run(side) {
        const [workload, place] = [one.sides[side], places[side]]
        return workload === undefined || place === undefined ? [] : workload.run(place)
      },
    })),
    pace,
  )
  const metrics = metricsOf(tried)
  const ratiosNow = (entrant: Entrant): readonly NullRatio[] => {
    const seen = course.seen('confirm')
    const count = entrant.counts.get('confirm') ?? 0
    return judgedOf(entrant, course).flatMap(({ benchmark, metric }) => {
      const [pairs, known] = [seen(benchmark, metric), metrics.get(seriesKey(benchmark, metric))]
      // A metric that single runs lack would pair the wrong ones.
      if (pairs?.base.length !== count || pairs.head.length !== count || known === undefined) return []
      const ratios = ratiosOf(pairs, worseSign(known))
      if (ratios === undefined || count < fewest) return []
      const own = spreadOfFew(ratios)
      const error = pairError({ own, prior: own, pairs: count, weight: 0 })
      return [{ benchmark, metric, ratio: hodgesLehmann(ratios).value + 0, error }]
    })
  }
  // An error of a third of the margin is what a margin of three deviations has room for.
  const goal = Math.log1p(gate.margin) / 3
  await interleave(
    course,
    course.entrants.map((entrant) => ({ entrant, pairs: most })),
    {
      stage: 'confirm',
      enough: (entrant, pairs) =>
        looks.has(pairs) && (now() > late || ratiosNow(entrant).every(({ error }) => error <= goal)),
    },
  )
  for (const { error } of course.failures) if (!(error instanceof RunFault)) throw error
  return {
    nulls: course.entrants.filter(({ failed }) => !failed).flatMap(ratiosNow),
    findings: course.failures.map(({ workload, side, error }) =>
      failing(workload, side, error instanceof Error ? error.message : ''),
    ),
  }
}

const failing = (name: string, side: Side, because: string): Finding => ({
  code: 'no-null-pairs',
  severity: 'note',
  text: `${name} fails on ${side === 'base' ? 'the commit before HEAD' : 'HEAD'} when the two are measured side by side: ${because}`,
})

function metricsOf(tried: readonly Tried[]): ReadonlyMap<string, Metric> {
  return new Map(
    tried.flatMap(({ series }) =>
      series.head.map(({ benchmark, metric }) => [seriesKey(benchmark, metric.name), metric] as const),
    ),
  )
}

/** What judges; where it is open which clock does, the one that base's own times speak for. */
function judgedOf({ demands }: Entrant, course: Course): readonly Series[] {
  const found = demands.map(({ benchmark, metric }): Series => ({
    benchmark,
    metric: settledMetric(metric, (name) => course.atBase(benchmark, name)).metric,
  }))
  return [...new Map(found.map((one) => [seriesKey(one.benchmark, one.metric), one])).values()]
}

type Series = Pick<NullRatio, 'benchmark' | 'metric'>
