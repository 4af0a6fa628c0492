/** The contract of readers and writers of profilers' files. */
import type { Finding } from '../../model/finding.ts'
import type { Profile } from '../../model/profile.ts'

export interface ProfileFormat {
  /** The word in the configuration and on the command line. */
  readonly name: string
  /** Whether bytes that begin like this (64 KiB at most, gzip undone) are of this format; exactly one may say yes. */
  recognises(head: Uint8Array): boolean
  /**
   * Values in base units. Whatever the bytes are it returns: what is wrong with them is a finding of severity error,
   * and then there is no profile, since a part of a file is not what was measured.
   */
  read(bytes: Uint8Array): ProfileRead
  /** The bytes of a file that the format's own tools open; absent where nothing of ours needs to be opened by them. */
  write?(profile: Profile): ProfileWritten
}

export interface ProfileRead {
  readonly profile?: Profile
  readonly findings: readonly Finding[]
}

/** What of the profile the format cannot hold is a finding; where nothing of it is left, an error without bytes. */
export interface ProfileWritten {
  readonly bytes?: Uint8Array
  readonly findings: readonly Finding[]
}
