/** How the machine was while it measured. What could not be read is absent, never zero. */
export interface Health {
  /** Share of all CPU time that the host of this virtual machine gave to others while somebody here wanted it. */
  readonly steal?: number
  /** Share of all CPU time that was used by processes which are neither Benchline nor started by it. */
  readonly other?: number
  /** Share of all CPU time in which nobody wanted it. */
  readonly idle?: number
  /** Processes that ran or wanted to, on average over a minute: when measuring began, and when it ended. */
  readonly load?: { readonly start: number; readonly end: number }
  /** Hz, of the fastest processor that was looked at: the lowest and the highest of all looks. */
  readonly frequency?: { readonly lowest: number; readonly highest: number }
  /**
   * CPU time over elapsed time of the runs that compute, as a share of the same at its best: 1 where nobody was in
   * their way.
   */
  readonly cpuShare?: number
  /** In the order in which they were noticed; absent where there were none. */
  readonly clockJumps?: readonly ClockJump[]
}

/** The time of day moved by more or less than the time that went by. */
export interface ClockJump {
  /** Between which two moments, in seconds since measuring began: what ran then may have been timed wrongly. */
  readonly from: number
  readonly to: number
  /** By how much, forward or (negative) back. */
  readonly seconds: number
  /** Absent where this machine does not tell them apart. */
  readonly kind?: 'suspended' | 'set'
}
