/** A profile of any known profiler from bytes: the reader with the table of formats. */
import { profileFormats } from './formats/profiles/index.ts'
import type { ProfileRead } from './formats/profiles/profile-format.ts'
import { readProfile as readFormats } from './formats/profiles/read-profile.ts'

/**
 * Reads a profiler's file, gzip undone by itself; `name` is what findings call it. What is wrong is a finding of severity
 * error, and then `profile` is absent: a part of a file is not what was measured. Never rejects.
 */
export async function readProfile(
  bytes: Uint8Array,
  options: { readonly name?: string } = {},
): Promise<ProfileRead> {
  return readFormats(bytes, { ...options, formats: profileFormats })
}
