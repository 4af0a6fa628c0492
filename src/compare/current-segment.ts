/** The runs of a series since its level last changed: earlier ones tell of another level. */
import type { PastRun } from '../model/past.ts'
import type { Sample } from '../model/sample.ts'
import { levelChanges } from '../stats/level-changes.ts'
import { median } from '../stats/median.ts'

/** The sample of one series in one stored run. */
export interface PastSample extends Pick<PastRun, 'commit' | 'at'> {
  readonly sample: Sample
}

export interface Segment {
  readonly samples: readonly PastSample[]
  /** The run from which on the present level holds, and how many lie before it; absent where the level never changed. */
  readonly since?: Pick<PastRun, 'commit' | 'at'> & { readonly earlier: number }
}

/**
 * The samples from the last change point on, as `benchline history` shows it; all of them where there is none, for a
 * metric that repeats exactly (only base's own commit counts there), and for one that has a median of 0, of which there
 * is no ratio. `samples` are of one metric, oldest first.
 */
export function currentSegment(samples: readonly PastSample[]): Segment {
  const medians = samples.map(({ sample }) => median(sample.values))
  const noisy = samples.every(({ sample }) => sample.metric.nature === 'noisy')
  if (!noisy || medians.includes(0)) return { samples }
  const earlier = levelChanges(medians).changes.at(-1)?.index
  const first = earlier === undefined ? undefined : samples[earlier]
  if (earlier === undefined || first === undefined) return { samples }
  const { commit, at } = first
  return { samples: samples.slice(earlier), since: { commit, at, earlier } }
}
