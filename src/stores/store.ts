/** The contract of where runs are kept. A store puts and lists; choosing a baseline among them is pure. */
import type { Finding } from '../model/finding.ts'
import type { KeptProfile } from '../model/kept-profile.ts'
import type { Run } from '../model/run.ts'
import type { Credentials } from '../system/git/credentials.ts'
import type { Undoing } from '../system/git/git.ts'
import type { Repository } from '../system/git/repository.ts'

/** Which runs of a suite are wanted; all of them when left out. */
export interface Selection {
  /** Only the newest so many, of those that `fingerprint` leaves. */
  readonly latest?: number
  /** Only those of this environment. */
  readonly fingerprint?: string
}

/** What became of a run that was put. */
export interface Kept {
  /** Where it is now, for messages. */
  readonly place: string
  readonly findings: readonly Finding[]
}

export interface Store {
  /** Where it keeps runs, for messages. */
  readonly place: string
  /** Throws the `Fault` that would keep a run of this suite from being put: better told before measuring than after. */
  ready(suite: string): Promise<void>
  /**
   * Appends; never replaces. Two writers at once lose nothing. Resolves once the run is durable, and its profiles with
   * it, which stay as long as the run does. A `Fault` of a store elsewhere names the file on this machine in which the run
   * is kept instead.
   */
  put(run: Run, profiles?: readonly KeptProfile[]): Promise<Kept>
  /** Runs of a suite, oldest first. Throws a `Fault` naming the file when one that is wanted cannot be decoded. */
  list(suite: string, selection?: Selection): Promise<readonly Run[]>
  /** What was put with a run that `list` gave, by name; unread bytes. None where nothing was profiled. */
  profiles(run: Run): Promise<readonly KeptProfile[]>
}

/** What a store may do and with what. */
export interface Access {
  /** Whether runs may leave this machine: said by the user, or by a job on the default branch. */
  readonly push?: boolean
  readonly credentials?: Credentials | undefined
  /** Undoes what is half done when the program is interrupted. */
  readonly undoing?: Undoing
  /** Seconds after which a store that others keep changing is given up (120). */
  readonly patience?: number
}

/** A kind of store: the word before the colon in `store: directory:PATH`. */
export interface StoreKind {
  readonly scheme: string
  /** What stands after the colon, for messages and documentation: `PATH`. */
  readonly argument: string
  /** The argument where none is given; absent where one must be. */
  readonly otherwise?: string
  /** Regular expression of a sound argument, without anchors; any text when absent. */
  readonly form?: string
  open(argument: string, repository: Repository, access?: Access): Store
}
