/** What stored runs say about drift, in the words in which it is told: once a job, and for as long as it lasts in an issue. */
import type { Accepted } from './accepted.ts'
import type { Drift } from './drift.ts'

/** A drift with a stretch of time around it, by which it is known again when later runs move its ends by a commit or two. */
export interface Sighting {
  readonly drift: Drift
  /** When the runs a little before and a little after it were measured, ISO 8601 in UTC. */
  readonly from: string
  readonly to: string
}

/** What is worse in one environment. */
export interface DriftSection {
  /** Fingerprint and launcher: only runs of one place are comparable. */
  readonly place: string
  /** What a reader calls it; data. */
  readonly name: string
  /** When the latest of the runs that were looked at was measured. */
  readonly seen: string
  readonly sightings: readonly Sighting[]
}

/** What is worse on a branch, wherever it was measured. */
export interface DriftPage {
  readonly suite: string
  readonly branch: string
  readonly sections: readonly DriftSection[]
}

/** How a drift came to its end. `unmeasured`: its benchmark or metric is measured no more. */
export interface Ended {
  readonly drift: Drift
  readonly how: 'fixed' | 'accepted' | 'unmeasured'
}

/** What the runs of one environment say after one of them was added. */
export interface DriftView {
  readonly suite: string
  readonly branch: string
  /** Commit of the run that was added. */
  readonly commit: string
  readonly section: DriftSection
  /** When the oldest of the runs that were looked at was measured: what began before cannot be seen any more. */
  readonly since: string
  /** What is worse and somebody answers for. */
  readonly accepted: readonly { readonly drift: Drift; readonly accepted: Accepted }[]
  /** Whether somebody answers for a drift, wherever it was seen. */
  accepts(drift: Drift): boolean
  /** Whether the run that was added has this series. */
  measures(drift: Drift): boolean
}

/** The same series, over a stretch of time that overlaps: the same drift, seen with other runs or in another environment. */
export function isSameDrift(a: Sighting, b: Sighting): boolean {
  const sameSeries = a.drift.benchmark === b.drift.benchmark && a.drift.metric === b.drift.metric
  return sameSeries && a.from <= b.to && b.from <= a.to
}
