/** What is taken off every count of a workload because it runs before the work, and telling so. */
import type { Finding } from '../model/finding.ts'
import type { Count } from '../sources/instrument.ts'

/** A start-up that was run alone, or could not be. */
export type Origin =
  | { readonly kind: 'program'; readonly of: string; readonly count: number }
  | { readonly kind: 'failed'; readonly of: string }

export interface Settled {
  /** What is taken off every count of both sides. */
  readonly subtracted: number
  /** What they are; absent where nothing is taken off. */
  readonly of?: string
  /** Why nothing is taken off where something might have been. */
  readonly because?: string
}

/** Of a start-up a count must be left over by at least this share, or hardly anything but chance would be. */
const leastLeft = 0.01

/**
 * A start-up of its own where there is one, else the least that any run spent in the dynamic loader; the same number
 * for both sides and all runs, so no difference between them is lost. Nothing where next to nothing would be left.
 */
export function originOf(origin: Origin | undefined, counts: readonly Count[]): Settled {
  const least = counts.reduce((low, { total }) => Math.min(low, total), Infinity)
  if (origin?.kind === 'program') {
    if (least >= origin.count * (1 + leastLeft)) return { subtracted: origin.count, of: origin.of }
    return { subtracted: 0, because: `it costs no more than ${origin.of}` }
  }
  const loading = counts.reduce((low, { loading: own = 0 }) => Math.min(low, own), Infinity)
  const failed = origin === undefined ? {} : { because: `${origin.of} does not run` }
  if (!Number.isFinite(loading) || loading === 0 || least < loading * (1 + leastLeft)) {
    return { subtracted: 0, ...failed }
  }
  return { subtracted: loading, of: 'loading the program', ...failed }
}

/** One note a metric over all benchmarks: what their counts leave out, and what stays in them. */
export function tellOrigins(
  all: readonly { readonly benchmark: string; readonly metric: string; readonly origin: Settled }[],
): readonly Finding[] {
  const metrics = [...new Set(all.map(({ metric }) => metric))]
  return metrics.map((metric) =>
    told(
      metric,
      all.filter((one) => one.metric === metric),
    ),
  )
}

function told(
  metric: string,
  all: readonly { readonly benchmark: string; readonly origin: Settled }[],
): Finding {
  const parts = all.map(({ benchmark, origin: { subtracted, of, because } }) => {
    const left = of === undefined ? 'nothing' : `${grouped(subtracted)} (${of})`
    return `${left} from ${benchmark}${because === undefined ? '' : `, since ${because}`}`
  })
  return {
    code: 'start-up-subtracted',
    severity: 'note',
    text: `${metric} are those of the work: what starts it is taken off, the same on both sides: ${parts.join('; ')}`,
  }
}

const grouped = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',')
