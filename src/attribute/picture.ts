/** From profiles to what is drawn of them: the tree of calls of both sides, and the lines of the functions that matter. */
import type { Culprit } from '../model/culprit.ts'
import type { Side } from '../model/evidence.ts'
import type { ProfilePicture } from '../model/profile-picture.ts'
import type { Profile } from '../model/profile.ts'
import { callRows } from './call-rows.ts'
import { callersOf } from './callers.ts'
import { refusals } from './comparable.ts'
import { identify } from './identify.ts'
import { type HeatGround, type Shown, lineHeat } from './line-heat.ts'
import { lineMap } from './line-map.ts'
import { LineRows } from './line-rows.ts'
import { guessRoot } from './locate.ts'
import { match } from './match.ts'
import { type SideRuns, valuePlace } from './observe.ts'
import { unionTree } from './union-tree.ts'

/** Functions whose lines are shown. */
const mostFunctions = 8

/** `shown` are the functions whose lines are wanted. Undefined where nothing sums. */
function draw(ground: HeatGround, shown: readonly Shown[]): ProfilePicture | undefined {
  const { sides, matched, value, design, factors } = ground
  const profiles = [...sides.base.profiles, ...sides.head.profiles]
  const type = sides.head.profiles[0]?.valueTypes[value]
  if (type === undefined) return undefined
  const runs = (['base', 'head'] as const).flatMap((side) => {
    const { profiles: own, functions } = sides[side]
    return own.map((profile, place) => ({
      rows: callRows(profile, value),
      pairOf: (one: number) => matched.pairOf[side][functions.places[place]?.[one] ?? -1] ?? -1,
    }))
  })
  const culprits = new Set(shown.filter(({ culprit }) => culprit).map(({ pair }) => pair))
  const drawing = { pairs: matched.pairs, design, culprits, ...(factors === undefined ? {} : { factors }) }
  return {
    tool: profiles[0]?.header.tool ?? '',
    value: { name: type.name, unit: type.unit },
    runs: { base: sides.base.profiles.length, head: sides.head.profiles.length },
    exact: design.exact,
    shape: runs.at(-1)?.rows.shape ?? 'stacks',
    tree: unionTree(runs, drawing),
    heat: lineHeat(shown.slice(0, mostFunctions), ground),
  }
}

/** Draws what was explained: the lines of what is blamed, then of other functions that the diff touches. */
export function drawExplained(
  ground: HeatGround,
  culprits: readonly Culprit[],
  improvements: readonly Culprit[],
): ProfilePicture | undefined {
  const { pairs } = ground.matched
  const placeOf = ({ name, file }: Culprit): number =>
    pairs.findIndex((pair) => {
      const identity = pair.head ?? pair.base
      return identity?.name === name && identity.path === file
    })
  const shown = [...culprits, ...improvements].map((one, place): Shown => {
    const { line } = one
    return { pair: placeOf(one), culprit: place < culprits.length, ...(line === undefined ? {} : { line }) }
  })
  const named = new Set(shown.map(({ pair }) => pair))
  const touched = pairs.flatMap((pair, place) =>
    pair.touched && (pair.head ?? pair.base)?.uncertain === false && !named.has(place)
      ? [{ pair: place, culprit: false }]
      : [],
  )
  return draw(ground, [...shown, ...touched])
}

/**
 * Draws two single profiles: nothing is known to be more than noise, but for what is counted exactly. Undefined for profiles
 * that are not comparable, unless they are wanted `anyway`, and where nothing of them sums.
 */
export function drawFiles(base: Profile, head: Profile, { anyway = false } = {}): ProfilePicture | undefined {
  if (!anyway && refusals([base], [head]).length > 0) return undefined
  const value = valuePlace(head.valueTypes)
  const type = head.valueTypes[value]
  if (type === undefined) return undefined
  const map = lineMap('')
  const sides: Readonly<Record<Side, SideRuns>> = { base: runOf(base), head: runOf(head) }
  const matched = match(sides.base.functions, sides.head.functions, map, (side) => callersOf(sides[side]))
  const rows = new LineRows(matched, map)
  const sums = [base, head].map((profile) =>
    callRows(profile, value).weight.reduce((sum, one) => sum + one, 0),
  )
  const run = sums.reduce((sum, one) => sum + one, 0) / sums.length
  const design = { baseRuns: 1, run, exact: type.nature === 'exact', seed: 1 }
  const ground = { sides, matched, rows, map, value, design }
  const drawn = draw(ground, [])
  return drawn && { ...drawn, heat: lineHeat(heaviest(ground), ground) }
}

function runOf(profile: Profile): SideRuns {
  const functions = identify({ profiles: [profile], roots: guessRoot([profile]), source: () => undefined })
  return { profiles: [profile], functions }
}

/** The repository's functions that take most. */
function heaviest({ sides, matched, value }: HeatGround): readonly Shown[] {
  const sums = new Map<number, number>()
  for (const side of ['base', 'head'] as const) {
    const { profiles, functions } = sides[side]
    profiles.forEach((profile, place) => {
      const { weight, function: of } = callRows(profile, value)
      weight.forEach((amount, row) => {
        const pair = matched.pairOf[side][functions.places[place]?.[of[row] ?? -1] ?? -1] ?? -1
        const identity = matched.pairs[pair]?.[side]
        if (identity?.repository === true) sums.set(pair, (sums.get(pair) ?? 0) + amount)
      })
    })
  }
  return [...sums]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostFunctions)
    .map(([pair]) => ({ pair, culprit: false }))
}
