/** What a design of measuring adds to the schedule. */
import type { Hypothesis, Round, Step } from '../model/schedule.ts'

export interface Planned {
  readonly design: 'direct' | 'staged'
  readonly hypotheses: readonly Hypothesis[]
  readonly screen?: { readonly runs: number }
  readonly rounds: readonly Round[]
  readonly steps: readonly Step[]
}

/** What a direct design has found out where the time turned out too short for it. */
export interface TooShort {
  readonly tooShort: true
  readonly hypotheses: readonly Hypothesis[]
  readonly rounds: readonly Round[]
}
