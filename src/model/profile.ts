/**
 * Where a program spent its time or memory, and how often it did what: one model for every profiler. Stacks form one tree
 * in columns, so that a million samples are a few typed arrays; tools that know no stacks fill the flat tables.
 * Shapes after pprof's `profile.proto` and the stack table of OpenTelemetry and the Firefox profiler.
 */
import type { Unit } from './unit.ts'

/** What a number of a profile is. */
export interface ValueType {
  /** `cpu`, `wall`, `alloc-bytes` … */
  readonly name: string
  /** A base unit: `s`, `B`, `count`. */
  readonly unit: Unit
  /** `exact` repeats for the same code and input; `timed` was measured around every call; `sampled` stands for others. */
  readonly nature: 'exact' | 'timed' | 'sampled'
  /** Whether parts may be summed: seconds may, a peak may not. */
  readonly additive: boolean
}

/**
 * How it was made. Two profiles are only held against each other where all that shapes their numbers agrees
 * (`compared`); the rest tells them apart. What the file does not say and nobody else knew is absent.
 */
export interface ProfileHeader {
  /** `cProfile`, `pyinstrument` … */
  readonly tool: string
  readonly toolVersion?: string
  /** Word of the format it was read from. */
  readonly format: string
  /** Language runtime with its minor version: `Python 3.11`, `Node 20`. */
  readonly runtime?: string
  /** What the tool was told to measure: `wall`, `cpu`, `lines` … */
  readonly mode?: string
  /** Seconds between samples, as asked for. */
  readonly interval?: number
  /** Which threads it saw. */
  readonly threads?: 'main' | 'all'
  readonly hashSeed?: string
  readonly exitCode?: number
  /** What was run, as the configuration names it: two workloads are never compared. */
  readonly workload?: string
  /** The commit that it was taken of. */
  readonly commit?: string
  readonly command?: readonly string[]
  /** Seconds of elapsed and CPU time of the whole profiled run. */
  readonly duration?: number
  readonly cpuTime?: number
  /** Samples taken, where the tool samples. */
  readonly samples?: number
  /** Seconds since 1970. */
  readonly at?: number
}

/** Whose code a file is. `generated` has no file on disk: `<string>`, `<frozen importlib._bootstrap>`. */
export type Origin = 'repository' | 'package' | 'standard' | 'runtime' | 'native' | 'generated' | 'unknown'

export interface ProfileFile {
  /** As the tool wrote it until a checkout is known; relative to the repository, with `/`, from then on. */
  readonly path: string
  readonly origin: Origin
}

export interface ProfileFunction {
  /** Qualified where the tool tells it; addresses such as ` at 0x7f…` taken out. */
  readonly name: string
  /** Place in `files`; absent for what has none, as builtins. */
  readonly file?: number
  /** Line of its `def`, from 1. */
  readonly startLine?: number
  /**
   * Several functions may hide behind this one: lambdas, comprehensions, generated code, names that a tool overwrites.
   * Never gated on.
   */
  readonly uncertain?: true
}

/** A column of whole numbers, one for each row of its table. */
export type Column = Int32Array

/** Places in code: function and line (0 where unknown), row by row. */
export interface Frames {
  readonly function: Column
  readonly line: Column
}

/** A prefix tree: row i is a call from row `parent[i]` (smaller than i, -1 at the root) standing at `frame[i]`. */
export interface Stacks {
  readonly parent: Column
  readonly frame: Column
}

/** What was seen, row by row: at which stack, in which thread, and by place of `valueTypes` how much. */
export interface Samples {
  readonly stack: Column
  /** Place in `threads`, -1 where unknown. */
  readonly thread: Column
  /** One column for each value type. */
  readonly values: readonly Float64Array[]
}

/** What a tool tells of a function as a whole. Times by place of `valueTypes`. */
export interface FunctionRow {
  readonly function: number
  readonly calls?: number
  /** Calls that were not made from within itself. */
  readonly primitiveCalls?: number
  readonly self?: readonly number[]
  readonly total?: readonly number[]
}

/** A caller and what it called. */
export interface Edge {
  readonly caller: number
  readonly callee: number
  readonly calls?: number
  readonly self?: readonly number[]
  readonly total?: readonly number[]
}

/** What a tool tells of one line. Values by place of `valueTypes`. */
export interface LineRow {
  readonly file: number
  readonly line: number
  /** Absent where the tool does not know whose line it is. */
  readonly function?: number
  readonly hits?: number
  readonly values?: readonly number[]
}

/** A quantity over time, such as resident memory. */
export interface Series {
  readonly name: string
  readonly unit: Unit
  /** Seconds since the first point, and the value. */
  readonly points: readonly (readonly [at: number, value: number])[]
}

export interface Profile {
  readonly header: ProfileHeader
  readonly valueTypes: readonly ValueType[]
  readonly files: readonly ProfileFile[]
  readonly functions: readonly ProfileFunction[]
  readonly threads: readonly string[]
  readonly frames: Frames
  readonly stacks: Stacks
  readonly samples: Samples
  readonly functionRows: readonly FunctionRow[]
  readonly edges: readonly Edge[]
  readonly lineRows: readonly LineRow[]
  readonly series: readonly Series[]
}
