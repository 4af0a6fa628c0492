/** What is kept of a profile: reduced until it is small, in Benchline's own form. */
import { locate } from '../attribute/locate.ts'
import { deflate } from '../formats/deflate.ts'
import { profileText } from '../formats/profiles/profile-text.ts'
import { reduceProfile } from '../formats/profiles/reduce-profile.ts'
import type { Side } from '../model/evidence.ts'
import type { KeptProfile } from '../model/kept-profile.ts'
import type { Profile } from '../model/profile.ts'
import { profileName } from '../stores/profile-name.ts'

export interface TakenProfile {
  readonly profile: Profile
  /** The word of the profiler in the configuration. */
  readonly tool: string
  /** Where both sides of a change are profiled. */
  readonly side?: Side
  /** From 1. */
  readonly repeat: number
  /** The folder in which the repository lay. */
  readonly root: string
}

/** Parts of a run below which nothing stands on its own, tried in this order until what is left is small enough. */
const shares = [0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 1]
/** Up to this one everything of the repository stands on its own, whatever it takes. */
const lastWithAllOwn = 0.01

/** Bytes of a kept profile, packed. */
const most = 64 * 1024

/** `commit` where it was taken of one: of an uncommitted state nobody can say more than that. */
export async function packProfile(
  { profile, tool, side, repeat, root }: TakenProfile,
  commit: string | undefined,
): Promise<KeptProfile> {
  const { workload = '' } = profile.header
  let reduced = { ...profile, header: { ...profile.header, ...(commit === undefined ? {} : { commit }) } }
  let bytes = new Uint8Array()
  for (const share of shares) {
    const allOwn = share <= lastWithAllOwn
    // From what is left of the last: what is too small for it is too small for the next.
    reduced = reduceProfile(reduced, { locate: (file) => locate(file, [root]), share, allOwn })
    bytes = Uint8Array.from(await deflate(new TextEncoder().encode(profileText(reduced))))
    if (bytes.length <= most) break
  }
  return { name: profileName({ workload, tool, repeat, ...(side === undefined ? {} : { side }) }), bytes }
}
