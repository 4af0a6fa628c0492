/** Which line of a culprit did it. */
import type { Culprit, CulpritCallee } from '../model/culprit.ts'
import { changedBefore } from './belated.ts'
import { type Cause, changeOf } from './causes.ts'
import { codeLines, workLines } from './code-lines.ts'
import type { Ground, OwnLine } from './ground.ts'
import { innermost } from './innermost.ts'
import type { Observation } from './observe.ts'
import type { Design } from './significance.ts'
import type { Lines } from './stretches.ts'
import { firstOf, secondOf } from './table.ts'

/** Measured where the profiler knows lines; else the line that calls what grew, else where the diff changed it. */
export function bestLine(
  { pair: place, by }: Cause,
  lines: readonly OwnLine[],
  callees: readonly CulpritCallee[],
  ground: Ground,
): Pick<Culprit, 'line' | 'lineFrom'> {
  const { seen, pairs, changedIn, design, outlineOf } = ground
  const measured = lines.find(({ row }) => row.head !== undefined)
  if (measured !== undefined) {
    const span = measured.told.lines
    const earlier =
      by === 'touched' && !measured.told.inDiff ? lineBefore(place, measured, ground) : undefined
    if (earlier !== undefined) return { line: earlier, lineFrom: 'diff' }
    return {
      line: by === 'touched' ? heaviest(seen, measured.key, span, design) : span.from,
      lineFrom: 'measured',
    }
  }
  const own = pairs[place]?.head
  if (own === undefined) return {}
  const changed = changedIn(place)
  const outline = outlineOf(own.path)
  const body = outline === undefined ? [] : workLines(own, outline, codeLines(own, outline))
  const within = changed.length > 0 ? changed : body
  const text = outline?.lines ?? []
  const deepest = (among: readonly number[]): number | undefined => innermost(among, body, text)
  const call = callees
    .map(({ name }) => deepest(mentions(text, name, within)))
    .find((line) => line !== undefined)
  if (call !== undefined) return { line: call, lineFrom: 'call' }
  const likeliest = deepest(changed)
  if (likeliest !== undefined) return { line: likeliest, lineFrom: 'diff' }
  return own.startLine === undefined ? {} : { line: own.startLine, lineFrom: 'definition' }
}

/** A line of the diff that an unchanged one was told for: a call is told where it stands, what is done without one later. */
function lineBefore(
  place: number,
  { key, told }: OwnLine,
  { seen, pairs, changedIn, design, belated, outlineOf }: Ground,
): number | undefined {
  if (!belated) return undefined
  const called = seen.chargedCallees.keys().reduce((sum, callee) => {
    return firstOf(callee) === key ? sum + changeOf(seen.chargedCallees.get(callee), design.baseRuns) : sum
  }, 0)
  if (called / told.change.value >= 0.5) return undefined
  const text = outlineOf(pairs[place]?.head?.path ?? '')?.lines
  return changedBefore(told.lines.to, changedIn(place), (line) => text?.[line - 1] ?? '')
}

/** Of several lines of head that are one row, the one with the most time. */
function heaviest(seen: Observation, row: number, { from, to }: Lines, design: Design): number {
  let [best, amountOfBest] = [from, 0]
  for (const key of seen.headLines.keys()) {
    const line = secondOf(key)
    if (firstOf(key) !== row || line < from || line > to) continue
    const amount = changeOf(seen.headLines.get(key), design.baseRuns)
    if (amount > amountOfBest) [best, amountOfBest] = [line, amount]
  }
  return best
}

/** Which lines speak of the last part of a name: `re.compile` of `<method 'compile' of …>`. */
function mentions(text: readonly string[], name: string, within: readonly number[]): readonly number[] {
  const word = /'([^']+)' of/u.exec(name)?.[1] ?? /[\p{L}\p{N}_$]+(?=[^\p{L}\p{N}_$]*$)/u.exec(name)?.[0]
  if (word === undefined) return []
  return within.filter((line) => (text[line - 1] ?? '').match(/[\p{L}_$][\p{L}\p{N}_$]*/gu)?.includes(word))
}
