/** One profile, or two held against each other, as tables for a terminal. */
import type { ExactChange } from '../model/attribution.ts'
import type { DifferenceRow, PeakRow, ProfileDifference } from '../model/profile-difference.ts'
import type { Unit } from '../model/unit.ts'
import { columnsOf, padEnd, padStart } from './columns.ts'
import { plainText } from './escape.ts'
import { type Page, type Paint, painter } from './paint.ts'
import type { ReportStyle } from './report-format.ts'
import { scaleFor } from '../model/scale.ts'

/** Rows of a table; what is behind them is counted. */
const mostRows = 15

/** Rows that take or change less than this part of the whole are counted, not shown. */
const worthShowing = 0.001

interface Column {
  readonly head: string
  readonly cells: readonly string[]
  readonly left?: true
}

/** Where the time or memory of one profile goes. `difference` is that of the profile against itself. */
export function renderProfile(difference: ProfileDifference, style: ReportStyle): string {
  const page = { width: style.width, paint: painter(style) }
  const { value } = difference
  if (value === undefined) return `${countTable(difference, page).join('\n')}\n`
  const { unit, head: whole } = value
  const shares = (rows: readonly DifferenceRow[]): readonly string[] => {
    const shown = rows.filter(
      ({ head, inclusive }) => Math.max(head, inclusive?.head ?? 0) > worthShowing * whole,
    )
    const own = shown.toSorted((a, b) => b.head - a.head)
    return table(
      own,
      [
        { head: 'self', cells: own.map(({ head }) => percent(head, whole)) },
        { head: '', cells: own.map(({ head }) => amount(head, unit)) },
        ...optional('with callees', own, ({ inclusive }) => inclusive && amount(inclusive.head, unit)),
        ...optional('calls', own, ({ calls }) => calls && String(calls.head)),
      ],
      page,
    )
  }
  return joined([
    peakLines(difference, page, ({ head = 0, unit: one }) => amount(head, one)),
    // A recording of memory over time has no time of functions, which is not the same as none.
    whole > 0 ? [page.paint(`${value.name}  ${amount(whole, unit)}`, 'bold')] : [],
    shares(difference.functions),
    heading('lines of the repository', shares(difference.lines), page.paint),
  ])
}

/** What one run of head spends more or less than one of base; a single run a side cannot tell that from noise. */
export function renderDifference(difference: ProfileDifference, style: ReportStyle): string {
  const page = { width: style.width, paint: painter(style) }
  const { value, exact } = difference
  if (value === undefined) return joined([heading('counted', exactTable(exact, page), page.paint)])
  const { unit, base, head } = value
  const least = worthShowing * Math.max(base, head)
  const changes = (rows: readonly DifferenceRow[]): readonly string[] => {
    const shown = rows.filter((row) => Math.abs(row.head - row.base) > least)
    return table(
      shown,
      [
        { head: 'change', cells: shown.map((row) => signed(row.head - row.base, unit)) },
        { head: 'base', cells: shown.map((row) => amount(row.base, unit)) },
        { head: 'head', cells: shown.map((row) => amount(row.head, unit)) },
        ...optional('calls', shown, ({ calls }) => calls && pair(calls.base, calls.head)),
      ],
      page,
    )
  }
  return joined([
    peakLines(difference, page, (peak) => fromTo(peak.base, peak.head, peak.unit)),
    base + head > 0 ? [page.paint(`${value.name}  ${fromTo(base, head, unit)}`, 'bold')] : [],
    changes(difference.functions),
    heading('lines of the repository', changes(difference.lines), page.paint),
    heading('counted exactly', exactTable(exact, page), page.paint),
  ])
}

function peakLines(
  { peaks = [] }: ProfileDifference,
  { paint }: Page,
  shown: (peak: PeakRow) => string,
): readonly string[] {
  return peaks
    .slice(0, mostRows)
    .map((peak) => paint(`highest ${plainText(peak.name, 40)}  ${shown(peak)}`, 'bold'))
}

function fromTo(base: number | undefined, head: number | undefined, unit: Unit): string {
  const [before, after] = [base, head].map((side) =>
    side === undefined ? 'not recorded' : amount(side, unit),
  )
  const isKnown = base !== undefined && head !== undefined && base > 0
  return `${before} → ${after}${isKnown ? `  (${signedPercent(head / base - 1)})` : ''}`
}

/** A profile that counts and times nothing. */
function countTable({ exact, functions }: ProfileDifference, page: Page): readonly string[] {
  const rows = functions.toSorted((a, b) => (b.calls?.head ?? 0) - (a.calls?.head ?? 0))
  const calls = optional('calls', rows, (row) => row.calls && String(row.calls.head))
  return calls.length > 0 ? table(rows, calls, page) : exactTable(exact, page)
}

function exactTable(exact: readonly ExactChange[], page: Page): readonly string[] {
  const rows = exact.filter(({ change }) => change !== 0)
  return table(
    rows,
    [
      { head: 'change', cells: rows.map(({ change }) => `${change > 0 ? '+' : '−'}${Math.abs(change)}`) },
      { head: '', cells: rows.map(({ base = 0, head = 0 }) => pair(base, head)) },
      { head: '', cells: rows.map(({ counter }) => plainText(counter, 24)), left: true },
    ],
    page,
  )
}

interface Named {
  readonly name: string
  readonly file?: string
  readonly line?: number
  readonly lines?: { readonly from: number; readonly to: number }
  readonly inDiff?: boolean
}

function table(
  rows: readonly Named[],
  columns: readonly Column[],
  { width, paint }: Page,
): readonly string[] {
  if (rows.length === 0) return []
  const shown = rows.slice(0, mostRows)
  const cells = columns.map((column) => ({ ...column, cells: column.cells.slice(0, mostRows) }))
  const widths = cells.map(({ head, cells: texts }) =>
    Math.max(...[head, ...texts].map((text) => columnsOf(text))),
  )
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, place) =>
        cells[place]?.left ? padEnd(text, widths[place] ?? 0) : padStart(text, widths[place] ?? 0),
      )
      .join('  ')
  const numbers = widths.reduce((sum, each) => sum + each + 2, 2)
  const head = cells.some((column) => column.head !== '')
    ? [paint(`  ${line(cells.map((column) => column.head))}`.trimEnd(), 'dim')]
    : []
  const more = rows.length - shown.length
  return [
    ...head,
    ...shown.map((row, place) => {
      const room = Math.max(20, width - numbers)
      const name = plainText(row.name, room)
      const where = plainText(placeOf(row), Math.max(10, room - columnsOf(name) - 2))
      const text = `${paint(name, 'bold')}${where === '' ? '' : `  ${paint(where, 'dim')}`}`
      return `  ${line(cells.map((column) => column.cells[place] ?? ''))}  ${text}${row.inDiff === true ? paint('  changed', 'yellow') : ''}`
    }),
    ...(more === 0 ? [] : [paint(`  … and ${more} more`, 'dim')]),
  ]
}

/** Where a function ends is not known without its source: then the last line is beyond what any file has. */
const longestFile = 2 ** 24

function placeOf({ file = '', line, lines }: Named): string {
  const from = line ?? lines?.from
  if (from === undefined || file === '') return file
  const isSpan = line === undefined && lines !== undefined && lines.to > lines.from && lines.to < longestFile
  return isSpan ? `${file}:${from}-${lines.to}` : `${file}:${from}`
}

function optional(
  head: string,
  rows: readonly DifferenceRow[],
  cell: (row: DifferenceRow) => string | undefined,
): readonly Column[] {
  const cells = rows.map((row) => cell(row) ?? '')
  return cells.every((text) => text === '') ? [] : [{ head, cells }]
}

const pair = (base: number, head: number): string => (base === head ? `${base}` : `${base} → ${head}`)

function amount(value: number, unit: Unit): string {
  const scale = scaleFor(unit, [value])
  return `${scale.format(value)} ${scale.unit}`.trim()
}

const signed = (value: number, unit: Unit): string =>
  `${value < 0 ? '−' : '+'}${amount(Math.abs(value), unit)}`

const percent = (part: number, whole: number): string =>
  whole > 0 ? `${((100 * part) / whole).toFixed(1)} %` : ''

const signedPercent = (share: number): string =>
  `${share < 0 ? '−' : '+'}${Math.abs(100 * share).toFixed(1)} %`

const heading = (text: string, lines: readonly string[], paint: Paint): readonly string[] =>
  lines.length === 0 ? [] : [paint(text, 'bold'), ...lines]

const joined = (blocks: readonly (readonly string[])[]): string =>
  `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
