/** What a study of base against itself finds out: how noisy each series is here, what that lets be seen, what to change. */
import type { Environment } from './environment.ts'
import type { Finding } from './finding.ts'
import type { Health } from './health.ts'
import type { Metric } from './metric.ts'
import type { Terms } from './terms.ts'

/** Standard deviations as fractions of the value: 0.05 is 5 %. */
export interface Noise {
  /** Of a single run. */
  readonly run: number
  /** Of the ratio of a pair. */
  readonly pair: number
  /** Of the level over stretches of the study, beyond what single runs explain; absent where it was too short to tell. */
  readonly overTime?: { readonly spread: number; readonly range: number; readonly stretches: number }
  /** Of the values inside one process; absent where its harness gives one value. */
  readonly within?: { readonly spread: number; readonly count: number }
  /** The runs are of two speeds: how many are slow, and by how much. Absent where they are of one. */
  readonly speeds?: { readonly share: number; readonly gap: number }
}

/** The smallest worsening that so many pairs would show; absent where they could show none. */
export interface Sight {
  readonly pairs: number
  readonly change?: number
}

export interface Reach {
  readonly after: readonly Sight[]
  /** With the pairs that the time limit leaves for it beside the rest of the suite. */
  readonly inLimit: Sight
  /** What a check spends to show the threshold; absent where no number of pairs would. */
  readonly threshold?: { readonly pairs: number; readonly seconds: number }
  /** The smallest usual threshold that the time limit can hold, noise taken at its upper bound; absent where none. */
  readonly holds?: number
}

export interface StudiedSeries {
  readonly workload: string
  readonly benchmark: string
  readonly metric: Metric
  /** Whole pairs. */
  readonly pairs: number
  /** Median of all runs, base unit. */
  readonly center: number
  /** Whether it speaks for its benchmark as the configuration stands. */
  readonly judges: boolean
  readonly threshold: number
  readonly noise?: Noise
  /** One copy against the other, both of the same commit: relative difference with its 99 % interval. */
  readonly copies?: { readonly value: number; readonly low: number; readonly high: number }
  readonly reach?: Reach
  /** Why nothing is known of its noise; set where `noise` is absent. */
  readonly because?: string
}

export interface StudiedWorkload {
  readonly name: string
  readonly pairs: number
  /** Seconds of one pair, preparation included. */
  readonly pairSeconds: number
  /** What a run spends before its work begins; absent where that could not be run alone. */
  readonly startUp?: { readonly of: string; readonly share: number }
}

/** How often a planted slowdown was found. */
export interface Found {
  readonly trials: number
  /** Verdict `regression`. */
  readonly found: number
  /** Surely worse than the margin, and estimated below the threshold: named, and no regression. */
  readonly named: number
  /** Not found, and the recorded pairs of the benchmark were used up: a check might have gone on. */
  readonly cut: number
  /** 95 % interval of the chance to find it, exact for trials of chance. */
  readonly low: number
  readonly high: number
}

export interface Planted extends Found {
  /** 0.03 for times that were multiplied by 1.03. */
  readonly slowdown: number
  readonly byBenchmark: readonly (Found & { readonly benchmark: string })[]
}

/** The shipped procedure on resamples of the recorded pairs. */
export interface Trials {
  /** Seconds of measuring that each of them had, on the clock of the recorded runs. */
  readonly seconds: number
  readonly planted: readonly Planted[]
  /** With nothing planted: `alarms` of `trials` checks had a regression in them. */
  readonly nothing: {
    readonly trials: number
    readonly alarms: number
    readonly low: number
    readonly high: number
  }
}

export type Change =
  | { readonly kind: 'time-limit'; readonly from: number; readonly to: number; readonly because: string }
  | {
      readonly kind: 'judge'
      readonly entry: string
      readonly from: Terms['judge']
      readonly to: string
      readonly because: string
    }
  | {
      readonly kind: 'threshold'
      readonly entry: string
      readonly metric: string
      readonly from: number
      readonly to: number
      readonly because: string
    }

export interface Study {
  readonly suite: string
  /** Path of the configuration. */
  readonly file: string
  readonly head: { readonly commit: string; readonly label: string; readonly uncommitted: boolean }
  readonly environment: Environment
  readonly launcher: string
  readonly health: Health
  readonly seed: number
  /** Seconds: given for the study, spent on it, and what a check may measure as the configuration stands. */
  readonly time: { readonly given: number; readonly spent: number; readonly limit: number }
  /** How a check of this suite would measure within its limit. */
  readonly design: 'direct' | 'staged'
  /** In the order in which they should be read: what cannot show its threshold first. */
  readonly series: readonly StudiedSeries[]
  readonly workloads: readonly StudiedWorkload[]
  /** Absent where there was no time for one. */
  readonly trials?: Trials
  readonly changes: readonly Change[]
  /** The changes to the file, in the unified format of diff; absent where there are none or it must be done by hand. */
  readonly diff?: string
  /** Whether the file was changed. */
  readonly written: boolean
  readonly findings: readonly Finding[]
}

/** Whether a judged series can show a change as large as its threshold within the time limit. */
export function showsThreshold({ reach, threshold }: Pick<StudiedSeries, 'reach' | 'threshold'>): boolean {
  const change = reach?.inLimit.change
  return change !== undefined && change <= threshold
}
