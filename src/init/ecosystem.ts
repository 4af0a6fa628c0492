/** What a language or build tool contributes to the files that `init` writes. Types only. */
import type { Tree } from './tree.ts'

/** A step of a workflow job, as it stands in the YAML. */
export type Step =
  | { readonly uses: string; readonly with?: Readonly<Record<string, string | number | boolean>> }
  | { readonly run: string }

/** How one entry of `benchmarks:` measures; keys as in benchline.yml. */
export type Workload =
  | { readonly run: string }
  | { readonly run: string; readonly format: 'benchline'; readonly output: string }
  | { readonly tinybench: string | readonly string[] }

/** One entry of `benchmarks:`. */
export interface Draft {
  readonly name: string
  /** What the reader should know of it, in sentences; a comment above the entry. */
  readonly comment: string
  /** Where it runs, POSIX, relative to the root; empty for the root. */
  readonly folder: string
  /** Commands once per side, after what the ecosystem installs. */
  readonly setup?: readonly string[]
  readonly workload: Workload
  /** Whether a profiler can look into it: one process of Python or Node that does the work itself. */
  readonly profile?: 'auto'
}

export interface Proposal {
  /** Where `install` runs, POSIX, relative to the root. */
  readonly folder: string
  /** Commands that any use of this ecosystem needs in a fresh copy of the repository. */
  readonly install: readonly string[]
  /** What a job needs before, beside a checkout. */
  readonly steps: readonly Step[]
  /** Benchmarks that are there. */
  readonly benchmarks: readonly Draft[]
  /** What runs and could be timed where no benchmark is there at all. */
  readonly example?: Draft
  /** Benchmarks that are there and were left out, with the reason, in sentences. */
  readonly notes: readonly string[]
}

/** A member says what it finds; undefined where the repository has nothing of it. */
export interface Ecosystem {
  readonly name: string
  /** Another ecosystem's tools do the work (Make): counted only where no other has benchmarks. */
  readonly wrapper?: true
  propose(tree: Tree): Promise<Proposal | undefined>
}
