/** Two files of results made into evidence, so that they are judged by the same code as a check. */
import type { Absence, Evidence, Side, TimedRun } from '../model/evidence.ts'
import { fault } from '../model/finding.ts'
import type { Sample } from '../model/sample.ts'
import type { Terms } from '../model/terms.ts'

export interface FilesRequest {
  readonly base: readonly Sample[]
  readonly head: readonly Sample[]
  /** The i-th values of both were measured next to each other. */
  readonly paired: boolean
  /** Fraction by which a metric must be worse to count. */
  readonly threshold: number
  readonly wanted: (benchmark: string) => boolean
}

/** The gate of a configuration that says nothing. */
const gate: Evidence['gate'] = {
  falseAlarmRate: 0.01,
  margin: 0.01,
  onInconclusive: 'warn',
  onMissing: 'fail',
}

export function filesEvidence({ base, head, paired, threshold, wanted }: FilesRequest): Evidence {
  const samples = {
    base: base.filter(({ benchmark }) => wanted(benchmark)),
    head: head.filter(({ benchmark }) => wanted(benchmark)),
  }
  const names = { base: namesOf(samples.base), head: namesOf(samples.head) }
  if (names.base.size === 0 && names.head.size === 0)
    throw fault('no-match', 'neither file has a benchmark to compare')
  if (paired) requirePairs(samples.base, samples.head)
  const terms: Terms = { threshold, thresholds: {}, budgets: {}, gate: 'fail', judge: 'auto' }
  const absent = (side: Side, from: ReadonlySet<string>, other: ReadonlySet<string>): readonly Absence[] =>
    [...from]
      .filter((benchmark) => !other.has(benchmark))
      .map((benchmark) => ({
        benchmark,
        side,
        kind: side === 'head' ? 'vanished' : 'undeclared',
        because: `the results of ${side} do not have it`,
      }))
  return {
    gate,
    terms: Object.fromEntries([...names.base, ...names.head].map((name) => [name, terms])),
    paired,
    seed: 1,
    runs: [...runsOf('base', samples.base), ...runsOf('head', samples.head)],
    absences: [...absent('head', names.base, names.head), ...absent('base', names.head, names.base)],
    doubts: [],
    notLooked: [],
  }
}

const namesOf = (samples: readonly Sample[]): ReadonlySet<string> =>
  new Set(samples.map(({ benchmark }) => benchmark))

/** One run a value: files do not tell which values of different series came from one process. */
function runsOf(side: Side, samples: readonly Sample[]): readonly TimedRun[] {
  return samples.flatMap(({ benchmark, metric, values }) =>
    values.map((value, pair) => ({
      workload: benchmark,
      side,
      pair,
      at: 0,
      readings: [{ benchmark, metric, value }],
    })),
  )
}

function requirePairs(base: readonly Sample[], head: readonly Sample[]): void {
  for (const { benchmark, metric, values } of base) {
    const other = head.find((sample) => sample.benchmark === benchmark && sample.metric.name === metric.name)
    if (other !== undefined && other.values.length !== values.length) {
      throw fault(
        'unpaired-lengths',
        `${metric.name} of ${benchmark} has ${values.length} values at base and ${other.values.length} at head, so they are no pairs`,
        { benchmark, remedy: 'leave --paired out where the two files were measured apart' },
      )
    }
  }
}
