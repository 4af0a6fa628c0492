/**
 * From repeated profiles of base and head to what made the difference: the whole of attribution in its order. Long
 * because it is that order: every step is a file beside it, and what stands here hands the one's result to the next.
 */
import type { AttributedRow, Attribution, Moved, WaterfallPart } from '../model/attribution.ts'
import type { Finding } from '../model/finding.ts'
import type { Profile } from '../model/profile.ts'
import type { Resource } from '../model/resource.ts'
import { isBelated } from './belated.ts'
import { callersOf } from './callers.ts'
import { changedLines } from './changed-lines.ts'
import { type Cause, changeOf, findCauses } from './causes.ts'
import { refusals } from './comparable.ts'
import { type Described, type Ground, describe } from './describe.ts'
import { type ExactChanges, type Least, exactChanges } from './exact-changes.ts'
import { includesCalls } from './flat-views.ts'
import { foldAncestors } from './fold-ancestors.ts'
import { type SideFunctions, identify } from './identify.ts'
import { type LineMap, lineMap } from './line-map.ts'
import { LineRows } from './line-rows.ts'
import { guessRoot } from './locate.ts'
import { type FunctionPair, type Matched, match } from './match.ts'
import { type Charging, type Observation, type SideRuns, observe, valuePlace } from './observe.ts'
import { drawExplained } from './picture.ts'
import { ranked } from './rank.ts'
import { relatedLine } from './related-lines.ts'
import { type Design, enoughRuns, significance, weakRuns } from './significance.ts'
import { type SizeFactors, sizeFactors } from './size-factors.ts'
import { splitChange } from './split-change.ts'
import type { Side } from '../model/evidence.ts'
import type { Table } from './table.ts'
import { waterfall } from './waterfall.ts'

export interface AttributedSide {
  /** Repeats of one workload, in the order in which they were taken. */
  readonly profiles: readonly Profile[]
  /** Profiles of a tool that counts exactly, where another one took the times; two or more prove what repeats. */
  readonly counted?: readonly Profile[]
  /** Folders that the repository lay in; without any, the deepest one that holds all code of no library. */
  readonly roots?: readonly string[]
}

export interface AttributionInput {
  readonly base: AttributedSide
  readonly head: AttributedSide
  /** `git diff -M --src-prefix=a/ --dst-prefix=b/` from base to head; empty where both are the same. */
  readonly diff: string
  /** Text of a file of the repository, by its path there; undefined where a side has none. */
  readonly source: (side: Side, path: string) => string | undefined
  /** Where this went. */
  readonly resource?: Resource
  /** Name of the value type; else the first of the resource, else the first that sums. */
  readonly value?: string
  /** From which change on a gate may speak of a counter. */
  readonly least?: Least
  /** Of permutations that are drawn because there are too many. */
  readonly seed?: number
  /** Whether it is to be drawn too. */
  readonly picture?: boolean
}

/** Rows smaller than this part of a run on both sides are not listed. */
const worthListing = 0.001

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
  findings.push(...doubts(factors, input, type.nature === 'exact'))
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

/** The functions that the profiles of a side speak of, in the repository at that side's commit. */
export function sideOf(input: Pick<AttributionInput, 'base' | 'head' | 'source'>, side: Side): SideRuns {
  const { profiles, counted = [], roots = [] } = input[side]
  const all = [...profiles, ...counted]
  const known = roots.length > 0 ? roots : guessRoot(all)
  const functions = identify({ profiles: all, roots: known, source: (path) => input.source(side, path) })
  return { profiles, functions }
}

/** The profiles that count: those that were made for it, else the same ones. */
function countedOf({ profiles, counted = [] }: AttributedSide, { functions }: SideRuns): SideRuns {
  if (counted.length === 0) return { profiles, functions }
  const [places, linePlaces] = [
    functions.places.slice(profiles.length),
    functions.linePlaces.slice(profiles.length),
  ]
  return { profiles: counted, functions: { ...functions, places, linePlaces } }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

function chargingBy(matched: Matched, rows: LineRows, map: LineMap, head: SideFunctions): Charging {
  const related = new Map<number, boolean>()
  const changed = new Map<number, readonly number[]>()
  const changedIn = (pair: number): readonly number[] => {
    const lines = changed.get(pair) ?? changedLines(matched.pairs[pair], matched, map, head.outlineOf)
    changed.set(pair, lines)
    return lines
  }
  return {
    passing: () => false,
    related: (place) => {
      const row = rows.rows[place]
      if (row === undefined) return true
      const pair = matched.pairs[row.pair]
      const known = related.get(place) ?? relatedLine(row, pair, changedIn(row.pair), head.outlineOf)
      related.set(place, known)
      return known
    },
  }
}

/** A change that consists of more calls by this part is its callers' affair. */
const mostlyMoreCalls = 0.75

/** Looked at twice where a function is only called more often, whose time then belongs to what calls it. */
function observeAll(
  sides: Readonly<Record<Side, SideRuns>>,
  matched: Matched,
  rows: LineRows,
  {
    value,
    exact,
    charging,
  }: { readonly value: number; readonly exact: ExactChanges; readonly charging: Charging },
): Observation {
  const baseRuns = sides.base.profiles.length
  const first = observe(sides, matched, rows, { value, ...charging })
  const passing = new Set(
    first.blame.keys().filter((pair) => {
      const [facts, calls] = [matched.pairs[pair], exact.callsOf(pair)]
      if (facts?.headerTouched !== false || calls === undefined || calls.base === 0 || calls.head === 0)
        return false
      const values = first.blame.get(pair)
      const costs = { base: meanOf(values, 0, baseRuns), head: meanOf(values, baseRuns) }
      const { moreCalls } = splitChange(
        { calls: calls.base, cost: costs.base },
        { calls: calls.head, cost: costs.head },
      )
      const change = costs.head - costs.base
      return calls.base !== calls.head && change !== 0 && moreCalls / change >= mostlyMoreCalls
    }),
  )
  if (passing.size === 0) return first
  return observe(sides, matched, rows, { value, ...charging, passing: (pair) => passing.has(pair) })
}

function factorsOf(
  seen: Observation,
  { pairs }: Matched,
  rows: LineRows,
  baseRuns: number,
  seed: number,
): SizeFactors {
  const steady = (pair: number): boolean => {
    const facts = pairs[pair]
    return facts !== undefined && !facts.touched && facts.how !== 'one-sided'
  }
  const functions = seen.untouched.keys().filter(steady)
  const byFunction = sizeFactors(
    functions.map((pair) => ({ values: seen.untouched.get(pair), of: pair })),
    seen.total,
    baseRuns,
    seed,
  )
  if (byFunction.enough) return byFunction
  // Small programs have few functions; their lines are more.
  const lines = seen.untouchedLines.keys().filter((place) => steady(rows.rows[place]?.pair ?? -1))
  return sizeFactors(
    lines.map((place) => ({ values: seen.untouchedLines.get(place), of: rows.rows[place]?.pair ?? -1 })),
    seen.total,
    baseRuns,
    seed,
  )
}

function divided(seen: Observation, factors: Float64Array): Observation {
  const by = (table: Table): Table => table.dividedBy(factors)
  return {
    total: seen.total.map((total, run) => total / (factors[run] ?? 1)),
    self: by(seen.self),
    blame: by(seen.blame),
    blameLines: by(seen.blameLines),
    charged: by(seen.charged),
    chargedLines: by(seen.chargedLines),
    headLines: by(seen.headLines),
    callees: by(seen.callees),
    chargedCallees: by(seen.chargedCallees),
    under: by(seen.under),
    untouched: by(seen.untouched),
    untouchedLines: by(seen.untouchedLines),
  }
}

const identityOf = (pair: FunctionPair | undefined) => pair?.head ?? pair?.base

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

function meanOf(values: Float64Array, from: number, to: number = values.length): number {
  const own = values.subarray(from, to)
  return own.length === 0 ? 0 : own.reduce((sum, value) => sum + value, 0) / own.length
}

type Place = Pick<AttributedRow, 'name' | 'file' | 'lines' | 'was' | 'inDiff'>

function listed(
  table: Table,
  design: Design,
  placeOf: (key: number) => Place | undefined,
): readonly AttributedRow[] {
  const rows = table.keys().flatMap((key) => {
    const place = placeOf(key)
    return place === undefined ? [] : [{ place, values: table.get(key) }]
  })
  const answers = significance(
    rows.map(({ place, values }) => ({ values, touched: place.inDiff })),
    design,
  )
  return rows
    .flatMap(({ place }, index): AttributedRow[] => {
      const answer = answers[index]
      if (answer === undefined || Math.max(answer.base, answer.head) < worthListing * design.run) return []
      const { base, head, change, p, strength } = answer
      return [
        { ...place, base, head, change, ...(p === undefined ? {} : { p }), significant: strength !== 'none' },
      ]
    })
    .toSorted((a, b) => Math.abs(b.change.value) - Math.abs(a.change.value))
}

function functionRow(pair: FunctionPair | undefined, map: LineMap): Place | undefined {
  const identity = identityOf(pair)
  if (pair === undefined || identity === undefined) return undefined
  const { base, head } = pair
  const was =
    base !== undefined &&
    head !== undefined &&
    (base.name !== head.name || map.across('base', base.path) !== head.path)
      ? { was: { name: base.name, file: base.path } }
      : {}
  return {
    name: identity.name,
    ...(identity.path === '' ? {} : { file: identity.path }),
    ...(identity.lines === undefined ? {} : { lines: identity.lines }),
    ...was,
    inDiff: pair.touched,
  }
}

function lineRow({ rows }: LineRows, place: number, { pairs }: Matched): Place | undefined {
  const row = rows[place]
  const pair = pairs[row?.pair ?? -1]
  const identity = identityOf(pair)
  const lines = row?.head ?? row?.base
  if (row === undefined || identity === undefined || lines === undefined) return undefined
  return {
    name: identity.name,
    file: identity.path,
    lines,
    ...(row.base === undefined || row.head === undefined ? {} : { was: { lines: row.base } }),
    inDiff: row.touched,
  }
}

function incomplete({ complete }: LineMap): readonly Finding[] {
  if (complete) return []
  const text = 'the diff is too large, or cut off: behind that lines are taken for unchanged'
  return [{ code: 'diff-cut-off', severity: 'warning', text }]
}

const percent = (share: number): string => `${Number((100 * share).toPrecision(2))} %`

function doubts(
  factors: SizeFactors | undefined,
  { base, head }: AttributionInput,
  exact: boolean,
): readonly Finding[] {
  const findings: Finding[] = []
  const runs = Math.min(base.profiles.length, head.profiles.length)
  if (!exact && runs < enoughRuns) {
    findings.push({
      code: 'few-repeats',
      severity: 'note',
      text: `${base.profiles.length} profiled runs of base and ${head.profiles.length} of head: what they show is weak at best`,
      remedy: `profile each side ${enoughRuns} times at least, in turns`,
    })
  }
  if (factors === undefined) return findings
  if (!factors.enough) {
    findings.push({
      code: 'not-normalised',
      severity: 'note',
      text: `the pace of the machine was not divided out: ${factors.anchors} unchanged functions or lines cover ${percent(factors.covered)} of a run, where 5 and 30 % are asked for`,
    })
  }
  if (factors.shift !== undefined) {
    const word = factors.shift > 0 ? 'slower' : 'faster'
    findings.push({
      code: 'environment-shift',
      severity: 'warning',
      text: `code that did not change is ${percent(Math.abs(factors.shift))} ${word} at head, all of it alike: the machine or a global cause (garbage collector, interpreter, flags)`,
      remedy:
        'profile base and head in turns in one job; if it stays, look for what changed for the whole program',
    })
  }
  return findings
}

function whyNot(
  { base, head, resource }: AttributionInput,
  { total }: Observation,
  design: Design,
  factors: SizeFactors | undefined,
): string {
  const runs = Math.min(base.profiles.length, head.profiles.length)
  if (!design.exact && runs < weakRuns) {
    return `${resource === 'memory' ? 'sizes' : 'times'} differ from run to run: ${enoughRuns} profiled runs a side are needed, there are ${base.profiles.length} and ${head.profiles.length}`
  }
  if (factors?.shift !== undefined && factors.shift > 0) {
    return `the whole program is ${percent(factors.shift)} slower, its unchanged code alike: the machine or a global cause`
  }
  const [whole] = significance([{ values: total, touched: true }], design)
  if (whole?.strength === 'none')
    return 'the profiled runs of base and head differ by no more than their noise'
  return 'no function of the repository changed by more than noise: the change is spread over many, or outside of what the profiler sees'
}
