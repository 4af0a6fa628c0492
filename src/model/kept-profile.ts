/** A profile as it is kept with a run or a report: the bytes of a file that `benchline profile` reads. */
export interface KeptProfile {
  /** Of its file, without the ending: what was profiled, by what, and which repeat it is. */
  readonly name: string
  readonly bytes: Uint8Array
}
