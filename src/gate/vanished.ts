/** What head no longer yields where only stored runs can tell that it was there. */
import type { Entry } from '../config/plan.ts'
import type { Absence, Doubt } from '../model/evidence.ts'
import type { Past } from '../model/past.ts'
import type { Terms } from '../model/terms.ts'
import type { Only } from './selection.ts'

/** Something whose benchmarks base did not give: an entry, or one workload of it. */
export interface Unseen {
  readonly name: string
  readonly entry: Entry
}

export interface Vanished {
  readonly absences: readonly Absence[]
  readonly doubts: readonly Doubt[]
  readonly terms: Readonly<Record<string, Terms>>
}

/**
 * Benchmarks of `unseen` that the newest stored run has and head does not. A run of base's own commit proves that they
 * vanished; an older one leaves the doubt that they were taken out before.
 */
export function vanishedSince(
  { base, runs }: Past,
  unseen: readonly Unseen[],
  { terms, only }: { readonly terms: Readonly<Record<string, Terms>>; readonly only: Only },
): Vanished {
  const own = runs.findLast(({ commit }) => commit === base)
  const latest = own ?? runs.at(-1)
  const names = new Set((latest?.samples ?? []).map(({ benchmark }) => benchmark))
  const lost = [...names].flatMap((benchmark) => {
    const home = unseen.find(({ name }) => benchmark === name || benchmark.startsWith(`${name}/`))
    const asked = home !== undefined && only.holds(home.entry.name, benchmark)
    return asked && !Object.hasOwn(terms, benchmark) ? [{ benchmark, terms: home.entry.terms }] : []
  })
  const because = `the stored run of ${latest?.commit.slice(0, 10) ?? ''} has it, and head does not yield it`
  return {
    absences:
      own === undefined
        ? []
        : lost.map(({ benchmark }) => ({ benchmark, side: 'head', kind: 'vanished', because })),
    doubts:
      own === undefined
        ? lost.map(({ benchmark }) => ({ benchmark, code: 'perhaps-vanished', because }))
        : [],
    terms: Object.fromEntries(lost.map((one) => [one.benchmark, one.terms])),
  }
}
