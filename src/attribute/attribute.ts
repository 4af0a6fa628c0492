/** From repeated profiles of base and head to what made the difference: the whole of attribution in its order. */
import type { Attribution, Moved, WaterfallPart } from '../model/attribution.ts'
import type { Side } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { AttributionInput } from './attribution-input.ts'
import { isBelated } from './belated.ts'
import { callersOf } from './callers.ts'
import { type Cause, changeOf, findCauses } from './causes.ts'
import { changedLines } from './changed-lines.ts'
import { chargingBy, observeAll } from './charge.ts'
import { refusals } from './comparable.ts'
import { type Described, describe } from './describe.ts'
import { doubts, incomplete, whyNot } from './doubts.ts'
import { exactChanges } from './exact-changes.ts'
import { includesCalls } from './flat-views.ts'
import { foldAncestors } from './fold-ancestors.ts'
import type { Ground } from './ground.ts'
import { lineMap } from './line-map.ts'
import { LineRows } from './line-rows.ts'
import { functionRow, lineRow, listed } from './listed-rows.ts'
import { type Matched, identityOf, match } from './match.ts'
import { meanOf } from './mean-of.ts'
import { type Observation, valuePlace } from './observe.ts'
import { divided, factorsOf } from './pace.ts'
import { drawExplained } from './picture.ts'
import { ranked } from './rank.ts'
import { countedOf, sideOf } from './side-of.ts'
import type { Design } from './significance.ts'
import { waterfall } from './waterfall.ts'

export function attribute(input: AttributionInput): Attribution {
  // How often the clock looked says nothing of what was allocated.
  const fewest = input.resource === 'memory' ? { fewest: 0 } : {}
  const refused = refusals(input.base.profiles, input.head.profiles, fewest)
  if (refused.length > 0) {
    return { ...nothing, findings: refused, cannotSay: refused[0]?.text ?? 'the profiles are not comparable' }
  }
  const map = lineMap(input.diff)
  const sides = { base: sideOf(input, 'base'), head: sideOf(input, 'head') }
  const callers = { base: once(() => callersOf(sides.base)), head: once(() => callersOf(sides.head)) }
  const matched = match(sides.base.functions, sides.head.functions, map, (side) => callers[side]())
  const counted = { base: countedOf(input.base, sides.base), head: countedOf(input.head, sides.head) }
  const exact = exactChanges(counted, matched, map, input.least)
  const findings: Finding[] = [...exact.findings, ...incomplete(map)]

  const types = input.head.profiles[0]?.valueTypes ?? []
  const value = valuePlace(types, input.value, input.resource)
  const type = types[value]
  if (type === undefined) {
    const cannotSay =
      exact.changes.length > 0 ? {} : { cannotSay: 'the profiles hold nothing whose parts may be summed' }
    return { ...nothing, exact: exact.changes, findings, ...cannotSay }
  }
  const rows = new LineRows(matched, map)
  const seed = input.seed ?? 1
  const charging = chargingBy(matched, rows, map, sides.head.functions)
  const raw = observeAll(sides, matched, rows, { value, exact, charging })
  const baseRuns = input.base.profiles.length
  // A slow moment of the machine takes no memory.
  const paced = type.nature !== 'exact' && type.unit === 's'
  const factors = !paced ? undefined : factorsOf(raw, matched, rows, baseRuns, seed)
  const seen = factors?.enough === true ? divided(raw, factors.factors) : raw
  const design: Design = {
    baseRuns,
    run: seen.total.reduce((sum, total) => sum + total, 0) / seen.total.length,
    exact: type.nature === 'exact',
    seed,
  }
  const domainsOf = domains(matched, callers)
  const { causes, moved } = findCauses(seen, matched.pairs, domainsOf, design)
  const ground: Ground = {
    seen,
    pairs: matched.pairs,
    rows,
    map,
    changedIn: (pair) => changedLines(matched.pairs[pair], matched, map, sides.head.functions.outlineOf),
    exact,
    design,
    unit: type.unit,
    belated: isBelated(input.head.profiles),
    whole: changeOf(seen.total, baseRuns),
    outlineOf: sides.head.functions.outlineOf,
  }
  const inclusive = input.head.profiles.every((profile) => includesCalls(profile, value))
  const kept = inclusive ? withoutAncestors(causes, ground) : causes
  const described = kept.flatMap((cause) => describe(cause, ground) ?? [])
  const culprits = told(described, 1)
  const improvements = told(described, -1)
  const movedCosts = moved.map(({ from, to, answer }): Moved => {
    const [left, won] = [identityOf(matched.pairs[from]), identityOf(matched.pairs[to])]
    return { from: left?.name ?? '', to: won?.name ?? '', ...(won && { file: won.path }), net: answer.change }
  })
  findings.push(...doubts(factors, input, { exact: type.nature === 'exact', named: culprits.length > 0 }))
  const pictured = (): Pick<Attribution, 'picture'> => {
    const paces = factors?.enough === true ? { factors: factors.factors } : {}
    const picture = drawExplained(
      { sides, matched, rows, map, value, design, ...paces },
      culprits,
      improvements,
    )
    return picture === undefined ? {} : { picture }
  }
  return {
    culprits,
    improvements,
    moved: movedCosts,
    exact: exact.changes,
    waterfall: waterfall(
      { base: meanOf(raw.total, 0, baseRuns), head: meanOf(raw.total, baseRuns), unit: type.unit },
      [
        ...culprits.map((one) => part('culprit', one)),
        ...improvements.map((one) => part('improvement', one)),
        ...movedCosts.map(({ from, to, net }) => ({
          kind: 'moved' as const,
          name: `${from} → ${to}`,
          change: net.value,
        })),
        {
          kind: 'outside',
          name: 'outside of the repository',
          change: inclusive ? 0 : outside(seen, baseRuns),
        },
        {
          kind: 'machine',
          name: 'machine',
          change: changeOf(raw.total, baseRuns) - changeOf(seen.total, baseRuns),
        },
      ],
    ),
    functions: listed(seen.self, design, (pair) => functionRow(matched.pairs[pair], map)),
    lines: listed(seen.blameLines, design, (row) => lineRow(rows, row, matched)),
    findings,
    ...(culprits.length > 0 ? {} : { cannotSay: whyNot(input, seen, design, factors) }),
    ...(input.picture === true ? pictured() : {}),
  }
}

const nothing = { culprits: [], improvements: [], moved: [], exact: [], functions: [], lines: [] } as const

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** Cost moves inside of a file, a class, or between functions with a caller in common. */
function domains(
  { pairs, pairOf }: Matched,
  callers: Readonly<Record<Side, () => ReadonlyMap<number, ReadonlySet<number>>>>,
): (pair: number) => readonly string[] {
  const above = once(() => {
    const found = new Map<number, Set<number>>()
    for (const side of ['base', 'head'] as const) {
      for (const [callee, own] of callers[side]()) {
        const pair = pairOf[side][callee] ?? -1
        const known = found.get(pair) ?? new Set<number>()
        for (const caller of own) known.add(pairOf[side][caller] ?? -1)
        found.set(pair, known)
      }
    }
    return found
  })
  return (place) => {
    const pair = pairs[place]
    const files = [pair?.base?.path, pair?.head?.path].filter((path) => path !== undefined)
    const by = [...(above().get(place) ?? [])].map((caller) => `called by ${caller}`)
    // A function and what calls it share a domain too: inlining moves cost between them.
    return [...files.map((path) => `in ${path}`), ...by, `called by ${place}`]
  }
}

/** Lines of a profiler that has neither stacks nor times of functions include what they call. */
function withoutAncestors(causes: readonly Cause[], { pairs, outlineOf }: Ground): readonly Cause[] {
  const rows = causes.map((cause) => ({ id: cause.pair, change: cause.answer.change.value, cause }))
  const calls = (caller: { readonly id: number }, callee: { readonly id: number }): boolean => {
    const [from, to] = [identityOf(pairs[caller.id]), identityOf(pairs[callee.id])]
    const name = to?.name.slice(to.name.lastIndexOf('.') + 1)
    const text = from === undefined ? undefined : outlineOf(from.path)
    if (name === undefined || text === undefined) return false
    if (from?.module !== true) return from?.body?.words.has(name) === true
    // The top of a file has no body of its own.
    return text.lines.some(
      (line, place) =>
        (line.match(/[\p{L}\p{N}_]+/gu)?.includes(name) ?? false) && text.around(place + 1) === undefined,
    )
  }
  return foldAncestors(rows, calls).map(({ cause }) => cause)
}

function told(described: readonly Described[], sign: number) {
  return ranked(described.filter(({ evidence }) => evidence.change * sign > 0)).map(({ culprit }) => culprit)
}

function part(
  kind: 'culprit' | 'improvement',
  { name, file, line, change }: Attribution['culprits'][number],
): WaterfallPart {
  return { kind, name, file, ...(line === undefined ? {} : { line }), change: change.value }
}

function outside({ total, blame }: Observation, baseRuns: number): number {
  const rest = Float64Array.from(total)
  for (const pair of blame.keys()) {
    blame.get(pair).forEach((value, run) => {
      rest[run] = (rest[run] ?? 0) - value
    })
  }
  return changeOf(rest, baseRuns)
}
