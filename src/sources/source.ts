/** The contract of where samples come from. A member is one file; `index.ts` is the table. */
import type { z } from 'zod'
import type { Reading, Side } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { Metric } from '../model/metric.ts'
import type { Launcher } from '../system/launcher/launcher.ts'

/** A command as the configuration gives it: a string goes to the shell, a list is executed as it is. */
export type CommandLine = string | readonly [string, ...string[]]

/** One side's own surroundings: its copy of the repository, its prefix, its environment. */
export interface Place {
  readonly side: Side
  /** Absolute root of the side's copy of the repository. */
  readonly root: string
  /** Absolute folder of what is installed for this side: `bin/` of it is first on PATH. */
  readonly prefix: string
  /** Absolute folder for output files and the like; exists, private to the side. */
  readonly scratch: string
  /** Allow-listed variables with the side's PATH; an entry's own `env` and `pass-env` come on top. */
  readonly env: Readonly<Record<string, string>>
  readonly launcher: Launcher
}

/** What every declared entry has, whatever its kind. */
export interface Surroundings {
  /** Name of the entry. */
  readonly name: string
  readonly prepare: readonly CommandLine[]
  readonly env: Readonly<Record<string, string>>
  readonly passEnv: readonly string[]
  /** Relative to the root of the copy. */
  readonly workingDirectory: string
  /** Seconds for one run. */
  readonly timeout: number
  /** The process metrics asked for, by name. */
  readonly metrics: readonly string[]
}

/** How the values inside one process differed, where its harness takes several of them. */
export interface Within {
  readonly benchmark: string
  readonly metric: string
  readonly count: number
  /** Their robust standard deviation as a fraction of their median. */
  readonly spread: number
}

/** Something that can be run as one fresh process and then gives one reading per series. */
export interface Workload {
  /** Unique in the suite; the same on both sides. */
  readonly name: string
  /**
   * `prepare`, then the timed process. Throws a `RunFault` when it fails. `inside` is told of every series of which the
   * process gave several values.
   */
  run(place: Place, inside?: (within: Within) => void): Promise<readonly Reading[]>
  /**
   * The command line that a run starts with, for looking at what it resolves to: argv as it would be executed
   * (a shell string is `[shell, '-c', text]`), the working directory and the environment.
   */
  command(place: Place): {
    readonly argv: readonly string[]
    readonly cwd: string
    readonly env: Readonly<Record<string, string>>
  }
}

/** One entry of `benchmarks:` bound to how it is measured. */
export interface Source {
  /** The workloads the entry stands for in this copy: one for a command, one per file for a glob. */
  workloads(place: Place): Promise<readonly Workload[]>
  /** What a reader should know before anything runs (an old Node, a missing tool); error severity stops the check. */
  check?(place: Place): Promise<readonly Finding[]>
}

/** A kind of entry: which keys mark it, its options, and how options become a source. */
export interface SourceKind<Schema extends z.ZodObject = z.ZodObject> {
  /** The word for it in messages and documentation. */
  readonly name: string
  /** The keys of this kind, each described with `.meta({ description })`; composed into the configuration's schema. */
  readonly options: Schema
  /** Whether one run of it does a fixed amount of work and is one benchmark, so that an `instrument` may count it. */
  readonly countable?: boolean
  /** The only metrics its readings can have; left out where results name metrics of their own. */
  readonly metrics?: readonly Metric[]
  /** Set where an entry of this kind is one benchmark, of the entry's own name. */
  readonly single?: boolean
  /** Whether an entry with these keys is of this kind; exactly one kind says yes. */
  claims(keys: ReadonlySet<string>): boolean
  bind(options: z.infer<Schema>, surroundings: Surroundings): Source
}

/** A run that gave no number. */
export class RunFault extends Error {
  override readonly name = 'RunFault'
  readonly code: 'exit' | 'timeout' | 'output-limit' | 'unstarted' | 'no-value' | 'vanished' | 'prepare'
  /** The last lines of what it printed, control characters removed. */
  readonly tail: readonly string[]
  readonly remedy: string | undefined

  constructor(code: RunFault['code'], text: string, tail: readonly string[] = [], remedy?: string) {
    super(text)
    this.code = code
    this.tail = tail
    this.remedy = remedy
  }
}
