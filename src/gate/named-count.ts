/** What a profile counts of a function or line that a configuration names. */
export interface NamedCount {
  /** Absent where the profile does not have it. */
  readonly value?: number
  /** Whether the function is in the profile at all; if not, it was called 0 times, or does not exist. */
  readonly found: boolean
  /** Several functions or lines, or one that several may hide behind, have that name. */
  readonly ambiguous: boolean
}
