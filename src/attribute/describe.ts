/** Turns a cause into a culprit: which line of it, what it calls, how often it is called, and how sure all this is. */
import type { Culprit, CulpritCallee, Shift } from '../model/culprit.ts'
import { bestLine } from './best-line.ts'
import type { Cause } from './causes.ts'
import type { Ground, OwnLine } from './ground.ts'
import { type Evidence, confidence } from './rank.ts'
import { type Answer, significance } from './significance.ts'
import { splitChange } from './split-change.ts'
import { firstOf, secondOf } from './table.ts'

export interface Described {
  readonly evidence: Evidence
  readonly culprit: Culprit
}

/** Lines and callees with a smaller part of the change than this are not told, and no more than so many. */
const [worthTelling, most] = [0.1, 5]

/** Lines that the diff changes come before such that merely grew as much. */
const raise = 1.5

export function describe(cause: Cause, ground: Ground): Described | undefined {
  const { pairs, exact, whole, unit, map } = ground
  const { answer, pair: place } = cause
  const pair = pairs[place]
  const identity = pair?.head ?? pair?.base
  if (pair === undefined || identity === undefined) return undefined
  const lines = linesOf(cause, ground)
  const callees = calleesOf(cause, ground)
  const best = bestLine(cause, lines, callees, ground)
  const calls = exact.callsOf(place)
  const sign = Math.sign(answer.change.value)
  const agrees = sign > 0 ? exact.rose : exact.fell
  const evidence: Evidence = {
    change: answer.change.value,
    strength: answer.strength,
    inDiff: pair.touched || lines.some(({ told }) => told.inDiff) || cause.by === 'touched',
    counterAgrees: [place, ...cause.through].some((one) => agrees.has(one)),
    likely: pair.how === 'likely',
  }
  const was = pair.base !== undefined && pair.head !== undefined ? pair.base : undefined
  const path = was === undefined ? undefined : map.across('base', was.path)
  const elsewhere = was !== undefined && (was.name !== identity.name || path !== identity.path)
  const culprit: Culprit = {
    kind: 'function',
    name: identity.name,
    file: identity.path,
    ...best,
    ...(elsewhere && was !== undefined ? { was: { name: was.name, file: was.path } } : {}),
    change: answer.change,
    unit,
    ...(answer.ratio === undefined ? {} : { selfTime: answer.ratio }),
    ...(whole * sign > 0 ? { share: Math.min(1, answer.change.value / whole) } : {}),
    ...(calls === undefined
      ? {}
      : { calls: { baseline: calls.base, candidate: calls.head }, ...splitOf(calls, answer) }),
    inDiff: evidence.inDiff,
    confidence: confidence(evidence),
    because: because(evidence, cause, ground),
    lines: lines.filter(({ row }) => row.head !== undefined).map(({ told }) => told),
    callees,
  }
  return { evidence, culprit }
}

function splitOf(
  calls: { readonly base: number; readonly head: number },
  { base, head }: Answer,
): Pick<Culprit, 'split'> {
  if (calls.base === 0 && calls.head === 0) return {}
  return { split: splitChange({ calls: calls.base, cost: base }, { calls: calls.head, cost: head }) }
}

/** Its lines that changed in its direction, the weightiest first. */
function linesOf({ pair, by, answer }: Cause, { seen, rows, design }: Ground): readonly OwnLine[] {
  const table = by === 'touched' ? seen.chargedLines : seen.blameLines
  const own = table.keys().flatMap((key) => {
    const row = rows.rows[key]
    return row?.pair === pair && (row.head ?? row.base) !== undefined ? [{ key, row }] : []
  })
  const answers = significance(
    own.map(({ key, row }) => ({ values: table.get(key), touched: row.touched })),
    design,
  )
  const weigh = ({ told }: OwnLine): number => Math.abs(told.change.value) * (told.inDiff ? raise : 1)
  return own
    .flatMap(({ key, row }, place): OwnLine[] => {
      const change = answers[place]?.change
      const lines = row.head ?? row.base
      if (change === undefined || lines === undefined) return []
      if (change.value / answer.change.value < worthTelling) return []
      const was = row.base === undefined || row.head === undefined ? {} : { was: row.base }
      return [{ key, row, told: { lines, ...was, change, inDiff: row.touched } }]
    })
    .toSorted((a, b) => weigh(b) - weigh(a))
    .slice(0, most)
}

function calleesOf(
  { pair, by, answer }: Cause,
  { seen, pairs, rows, design }: Ground,
): readonly CulpritCallee[] {
  const sums = new Map<number, Float64Array>()
  const add = (callee: number, values: Float64Array): void => {
    const known = sums.get(callee)
    sums.set(callee, known === undefined ? values : known.map((value, run) => value + (values[run] ?? 0)))
  }
  const table = by === 'touched' ? seen.chargedCallees : seen.callees
  for (const key of table.keys()) {
    if (rows.rows[firstOf(key)]?.pair === pair) add(secondOf(key), table.get(key))
  }
  const callees = [...sums]
  const answers = significance(
    callees.map(([, values]) => ({ values, touched: false })),
    design,
  )
  return callees
    .flatMap(([callee], place): CulpritCallee[] => {
      const facts = pairs[callee]
      const identity = facts?.head ?? facts?.base
      const change: Shift | undefined = answers[place]?.change
      if (identity === undefined || change === undefined) return []
      if (change.value / answer.change.value < worthTelling) return []
      const { name, path, repository, startLine } = identity
      const where = repository ? { file: path, ...(startLine === undefined ? {} : { line: startLine }) } : {}
      return [{ name, ...where, change }]
    })
    .toSorted((a, b) => Math.abs(b.change.value) - Math.abs(a.change.value))
    .slice(0, most)
}

function because(
  { strength, inDiff, counterAgrees, likely }: Evidence,
  { answer, pair }: Cause,
  ground: Ground,
): string {
  const { baseRuns } = ground.design
  const runs = ground.seen.total.length
  const parts = [
    strength === 'sure' && answer.p === 0
      ? 'counted exactly'
      : `${strength === 'sure' ? 'significant' : 'a weak sign'} over ${baseRuns} and ${runs - baseRuns} runs${answer.p === undefined ? '' : ` (p = ${Number(answer.p.toPrecision(2))})`}`,
    inDiff ? 'the change touches it' : 'the change does not touch it',
  ]
  const calls = ground.exact.callsOf(pair)
  if (calls !== undefined && calls.base !== calls.head)
    parts.push(`called ${calls.head} times, was ${calls.base}`)
  else if (counterAgrees) parts.push('an exact counter agrees')
  if (likely) parts.push('paired with its base by likeness')
  return parts.join('; ')
}
