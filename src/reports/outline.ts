/** What a reader is told in which order: verdicts of series gathered into rows of benchmarks. */
import type { Report } from '../model/report.ts'
import type { Verdict, Word } from '../model/verdict.ts'

/** One line of the table: the verdict that speaks, and the benchmark's other series, which are only shown. */
export interface Row {
  readonly verdict: Verdict
  readonly also: readonly Verdict[]
}

export interface Outline {
  /** Rows of what changed or could not be judged, by word; words without rows are left out. */
  readonly changed: readonly { readonly word: Word; readonly rows: readonly Row[] }[]
  readonly unchanged: readonly Row[]
  /** Names of benchmarks that were not measured because none of their paths changed. */
  readonly notLooked: readonly string[]
  /** Benchmarks that were looked at: neither removed nor left out. */
  readonly looked: number
}

/** From what fails a build to what nobody need read. */
const order: readonly Word[] = [
  'regression',
  'over-budget',
  'missing',
  'inconclusive',
  'improvement',
  'new',
  'removed',
  'unchanged',
  'not-looked',
]

/** Said of a benchmark as a whole, however many series it has. */
const whole: ReadonlySet<Word> = new Set(['missing', 'new', 'removed', 'unchanged', 'not-looked'])

export function outlineOf(report: Report): Outline {
  const rows = [...byBenchmark(report.verdicts).values()].flatMap(rowsOf)
  const of = (word: Word): readonly Row[] => rows.filter(({ verdict }) => verdict.word === word)
  const skipped = [...of('not-looked').map(({ verdict }) => verdict.benchmark), ...report.evidence.notLooked]
  const seen = rows.filter(({ verdict }) => !['removed', 'not-looked'].includes(verdict.word))
  return {
    changed: order
      .slice(0, -2)
      .map((word) => ({ word, rows: of(word) }))
      .filter((group) => group.rows.length > 0),
    unchanged: of('unchanged'),
    notLooked: [...new Set(skipped)],
    looked: countBenchmarks(seen),
  }
}

/** How many benchmarks stand behind rows: one may have a row for each of its metrics. */
export function countBenchmarks(rows: readonly Row[]): number {
  return new Set(rows.map(({ verdict }) => verdict.benchmark)).size
}

function byBenchmark(verdicts: readonly Verdict[]): ReadonlyMap<string, readonly Verdict[]> {
  const groups = new Map<string, Verdict[]>()
  for (const verdict of verdicts) {
    const group = groups.get(verdict.benchmark)
    if (group === undefined) groups.set(verdict.benchmark, [verdict])
    else group.push(verdict)
  }
  return groups
}

function rowsOf(verdicts: readonly Verdict[]): readonly Row[] {
  const sorted = verdicts.toSorted((a, b) => order.indexOf(a.word) - order.indexOf(b.word))
  const judging = sorted.filter(({ judges }) => judges)
  const speaking = judging.length > 0 ? judging : sorted.slice(0, 1)
  const loud = speaking.filter(({ word }, index) => {
    const first = speaking.findIndex((other) => other.word === word) === index
    return whole.has(word) ? first && (word !== 'unchanged' || index === 0) : true
  })
  const quiet = verdicts.filter((verdict) => !loud.includes(verdict))
  return loud.map((verdict, index) => ({ verdict, also: index === 0 ? quiet : [] }))
}
