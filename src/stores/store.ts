/** The contract of where runs are kept. A store puts and lists; choosing a baseline among them is pure. */
import type { Run } from '../model/run.ts'

export interface Store {
  /** Where it keeps runs, for messages. */
  readonly place: string
  /** Appends; never replaces. Two writers at once lose nothing. Resolves once the run is durable. */
  put(run: Run): Promise<void>
  /** All runs of a suite, oldest first. Throws a `Fault` naming the file when anything cannot be decoded. */
  list(suite: string): Promise<readonly Run[]>
}

/** A kind of store: the word before the colon in `store: directory:PATH`. */
export interface StoreKind {
  readonly scheme: string
  /** What stands after the colon, for messages and documentation: `PATH`. */
  readonly argument: string
  open(argument: string, repository: { readonly root: string; readonly gitDirectory: string }): Store
}
