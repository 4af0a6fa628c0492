/** What all trial runs of one side have in common: names of its own, whose folders are whose, and what PATH leads to. */
import { namesInto } from '../../system/executable.ts'
import { changedAt } from '../../system/files.ts'
import type { Place } from '../source.ts'
import type { OwnNames } from './manifest-names.ts'
import { ownNames } from './own-names.ts'
import { openTerritory, type Territory } from './territory.ts'

export interface SurveyTerms {
  /** Absolute root of the user's working tree. */
  readonly userRoot: string
  /** Absolute folders of the other side. */
  readonly others?: readonly string[]
}

export interface Survey {
  readonly own: OwnNames
  readonly territory: Territory
  /** Names in a folder that lead to what is not this side's own. */
  readonly astray: (folder: string) => Promise<readonly string[]>
}

/** Made once a side after its setup: reading every manifest and every link on PATH takes as long as many a run. */
export async function survey(place: Place, { userRoot, others = [] }: SurveyTerms): Promise<Survey> {
  const own = await ownNames(place.root)
  const territory = await openTerritory(place, userRoot, others)
  const known = new Map<string, { readonly changed: number | undefined; readonly names: readonly string[] }>()
  return {
    own,
    territory,
    async astray(folder) {
      // A run may put something on PATH that a later one finds.
      const changed = await changedAt(folder).catch(() => undefined)
      const before = known.get(folder)
      if (before !== undefined && before.changed === changed) return before.names
      const names = await namesInto(folder, territory.foreign)
      known.set(folder, { changed, names })
      return names
    },
  }
}
