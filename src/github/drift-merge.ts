/** What an issue about drift should tell after one more run, given what it told before. Pure. */
import {
  type DriftSection,
  type DriftView,
  type Ended,
  type Sighting,
  isSameDrift,
} from '../model/drift-view.ts'

export interface Merged {
  /** Those with something to tell. */
  readonly sections: readonly DriftSection[]
  /** What was told before and is over. */
  readonly ended: readonly Ended[]
}

/**
 * A drift that an issue told of and that was closed by hand is not brought up again: somebody has looked at it and
 * thinks otherwise, and an issue that comes back with every push would teach people to ignore it. It is another matter
 * once the drift has grown by half. What Benchline closes itself remembers nothing, so a drift that was mended and comes
 * back is news.
 */
const growth = 1.5

/** `dismissed`: what was closed by hand. `told`: what the open issue tells; empty where there is none. */
export function mergeDrift(
  told: readonly DriftSection[],
  view: DriftView,
  dismissed: readonly Sighting[],
): Merged {
  const { section: own } = view
  const before = told.flatMap(({ sightings }) => sightings)
  const news = own.sightings.filter(
    (seen) => before.some((old) => isSameDrift(old, seen)) || !isDismissed(seen, dismissed),
  )
  const ended: Ended[] = []
  const leftOf = (
    section: DriftSection,
    howOf: (old: Sighting) => Ended['how'] | undefined,
  ): DriftSection => ({
    ...section,
    sightings: section.sightings.filter((old) => {
      const how = howOf(old)
      if (how !== undefined) ended.push({ drift: old.drift, how })
      return how === undefined
    }),
  })
  // What other environments told stays until their own next run; only that somebody answers for it holds everywhere.
  const others = told
    .filter(({ place }) => place !== own.place)
    .map((section) => leftOf(section, ({ drift }) => (view.accepts(drift) ? 'accepted' : undefined)))
  const mine = told
    .filter(({ place }) => place === own.place)
    .map((section) => ({
      ...section,
      sightings: section.sightings.filter((old) => !news.some((seen) => isSameDrift(old, seen))),
    }))
    .flatMap((section) => leftOf(section, (old) => endOf(old, view)).sightings)
  const sections = [...others, { ...own, sightings: [...news, ...mine] }]
  return { sections: sections.filter(({ sightings }) => sightings.length > 0), ended }
}

/** How something ended that is not seen any more; undefined where that cannot be told, so it stays. */
function endOf({ drift, from }: Sighting, view: DriftView): Ended['how'] | undefined {
  if (view.accepts(drift)) return 'accepted'
  if (!view.measures(drift)) return 'unmeasured'
  // The level before it lies further back than the runs that are looked at, so it cannot be seen whether it is mended.
  return from < view.since ? undefined : 'fixed'
}

export function isDismissed(seen: Sighting, dismissed: readonly Sighting[]): boolean {
  return dismissed.some((old) => isSameDrift(old, seen) && seen.drift.change <= old.drift.change * growth)
}
