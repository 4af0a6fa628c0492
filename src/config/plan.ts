/** What a configuration comes down to: every default filled in, every quantity in base units, every name looked up. */
import type { Finding } from '../model/finding.ts'
import type { Gate, Terms } from '../model/terms.ts'
import type { Unit } from '../model/unit.ts'
import type { CommandLine, Source } from '../sources/source.ts'
import type { InstrumentWords } from './instrument-field.ts'
import type { Access, Store } from '../stores/store.ts'
import type { Repository } from '../system/git/repository.ts'
import type { Acceptance } from './accepted.ts'
import type { Profiling } from './profiling.ts'

/** One entry of `benchmarks:`. */
export interface Entry {
  readonly name: string
  readonly source: Source
  readonly setup: readonly CommandLine[]
  readonly env: Readonly<Record<string, string>>
  readonly passEnv: readonly string[]
  readonly workingDirectory: string
  readonly timeout: number
  readonly warmup: number
  readonly metrics: readonly string[]
  /** What its benchmarks can be: the only metrics they have where those are limited, and whether there is just one. */
  readonly yields: { readonly metrics?: readonly string[]; readonly single: boolean }
  /** Globs; empty: always measured. */
  readonly paths: readonly string[]
  readonly terms: Terms
  /** What counts it, and how many runs of a side at least; absent where nothing does. */
  readonly instrument?: InstrumentWords
  /** What names the cause when it gets worse; absent where nothing does. */
  readonly profiling?: Profiling
  /** Base unit of each budget: what a metric that only results name must be measured in. */
  readonly budgetUnits: Readonly<Record<string, Unit>>
  /**
   * What tells whether two declarations measure the same thing: JSON of its kind's keys, `prepare`, `env` and
   * `working-directory`, in one order however they are written.
   */
  readonly workload: string
}

export interface Plan {
  readonly suite: string
  /** Path of the file relative to the repository. */
  readonly file: string
  readonly setup: readonly CommandLine[]
  /** Seconds of measuring. */
  readonly timeLimit: number
  readonly baseline: {
    readonly branch?: string
    /** Where runs are kept, as written; absent for the default. */
    readonly store?: string
    openStore(repository: Repository, access?: Access): Store
  }
  readonly gate: Gate
  /** Whether base is measured beside head; if not, stored runs judge. */
  readonly confirm: boolean
  readonly environment?: string
  readonly entries: readonly [Entry, ...Entry[]]
  /** Worsenings that somebody answers for, in the order of the file; whether they still count the calendar says. */
  readonly accepted: readonly Acceptance[]
  readonly findings: readonly Finding[]
}
