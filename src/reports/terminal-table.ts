/** The table of a terminal report: a line for each benchmark that changed, what it rests on below. */
import { placeText } from './blame.ts'
import type { Report } from '../model/report.ts'
import type { Word } from '../model/verdict.ts'
import { cellsOf, type Cells } from './cells.ts'
import { wholePercent } from './change.ts'
import { columnsOf, padEnd, padStart, slices } from './columns.ts'
import { detailsOf } from './details.ts'
import { plainName, plainText } from './escape.ts'
import { barColumns, thresholdColumn, zeroColumn } from './interval-bar.ts'
import type { Outline, Row } from './outline.ts'
import type { Look, Page, Paint } from './paint.ts'
import { wrap } from './wrap.ts'

/** Every word has a mark of its own and a heading, so that colour only repeats what is said. */
const wordLook: Readonly<
  Record<Word, { readonly mark: string; readonly look: Look; readonly heading: string }>
> = {
  regression: { mark: '✗', look: 'red', heading: 'regression' },
  'over-budget': { mark: '✗', look: 'red', heading: 'over budget' },
  missing: { mark: '✗', look: 'red', heading: 'missing' },
  inconclusive: { mark: '?', look: 'yellow', heading: 'inconclusive' },
  improvement: { mark: '✓', look: 'green', heading: 'improvement' },
  new: { mark: '+', look: 'cyan', heading: 'new' },
  removed: { mark: '−', look: 'dim', heading: 'removed' },
  unchanged: { mark: '=', look: 'dim', heading: 'unchanged' },
  'not-looked': { mark: ' ', look: 'dim', heading: 'not looked at' },
}

/** A row that somebody answers for stands under its word and does not fail. */
const acceptedLook: { readonly mark: string; readonly look: Look } = { mark: '!', look: 'yellow' }

/** Columns of the table: as wide as what stands in them, the name taking what is left. */
interface Layout {
  readonly name: number
  readonly metric: number
  readonly before: number
  readonly after: number
  readonly change: number
  readonly bar: boolean
  /** Names of metrics or units leave no room for columns, so a row is a name and a sentence. */
  readonly narrow: boolean
}

interface Line {
  readonly name: string
  readonly cells: Cells
  readonly after: string
}

const lineOf = ({ verdict }: Row): Line => {
  const raw = cellsOf(verdict)
  const unit = plainText(raw.unit, 16)
  const cells = { ...raw, metric: plainText(raw.metric, 16) }
  const text = raw.after === '' ? raw.before : raw.after
  return { name: plainName(verdict.benchmark), cells, after: unit === '' ? text : `${text} ${unit}` }
}

const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, columnsOf(text)), 0)

function layoutOf(lines: readonly Line[], width: number): Layout {
  const heads = (text: string): string => (lines.some(hasBoth) ? text : '')
  const sizes = {
    metric: widest(lines.map(({ cells }) => cells.metric)),
    before: widest([heads('base'), ...lines.filter(hasBoth).map(({ cells }) => cells.before)]),
    after: widest([heads('head'), ...lines.map(({ after }) => after)]),
    change: widest([heads('change'), ...lines.map(({ cells }) => cells.change)]),
  }
  const numbers = 4 + 2 + sizes.metric + 2 + sizes.before + 3 + sizes.after + 2 + sizes.change
  const bar = lines.some(({ cells }) => cells.bar !== '') && width - numbers - barColumns - 2 >= 10
  const rest = width - numbers - (bar ? barColumns + 2 : 0)
  return {
    ...sizes,
    bar,
    narrow: rest < 10,
    name: Math.min(rest, Math.max(10, widest(lines.map(({ name }) => name)))),
  }
}

const hasBoth = ({ cells }: Line): boolean => cells.before !== '' && cells.after !== ''

export function terminalTable(report: Report, outline: Outline, page: Page): readonly string[] {
  const rows = outline.changed.flatMap((group) => group.rows)
  const lines = rows.map(lineOf)
  const layout = layoutOf(lines, page.width)
  const header = lines.some(hasBoth) && !layout.narrow ? [headerLine(layout, thresholdsOf(rows), page)] : []
  return [
    ...header,
    ...outline.changed.flatMap((group, index) => [
      ...(index === 0 ? [] : ['']),
      page.paint(wordLook[group.word].heading, 'bold', wordLook[group.word].look),
      ...group.rows.flatMap((row) => [...rowLines(row, layout, page), ...below(row, report, page)]),
    ]),
  ]
}

function thresholdsOf(rows: readonly Row[]): string {
  const drawn = rows.filter(({ verdict }) => verdict.comparison?.kind === 'compared')
  const [first, ...others] = [...new Set(drawn.map(({ verdict }) => verdict.threshold ?? 0))]
  return first === undefined || others.length > 0 ? 'limit' : wholePercent(first)
}

/** Names the columns, and the two lines of the bars. */
function headerLine(layout: Layout, threshold: string, { paint }: Page): string {
  const scale = `${' '.repeat(zeroColumn)}0${' '.repeat(thresholdColumn - zeroColumn - 1)}`
  const texts = [
    ' '.repeat(4 + layout.name),
    padEnd('', layout.metric),
    `${padStart('base', layout.before)} → ${padEnd('head', layout.after)}`,
    padStart('change', layout.change),
    ...(layout.bar ? [`${padEnd(scale + threshold, barColumns - 5)}worse`] : []),
  ]
  return paint(texts.join('  ').trimEnd(), 'dim')
}

function rowLines({ verdict }: Row, layout: Layout, { width, paint }: Page): readonly string[] {
  const line = lineOf({ verdict, also: [] })
  const { cells, name } = line
  const { mark, look } = verdict.accepted === undefined ? wordLook[verdict.word] : acceptedLook
  const arrow = hasBoth(line) ? ' → ' : '   '
  const numbers = [
    padEnd(cells.metric, layout.metric),
    `${padStart(hasBoth(line) ? cells.before : '', layout.before)}${arrow}${padEnd(line.after, layout.after)}`,
    paint(padStart(cells.change, layout.change), look),
    ...(layout.bar ? [paintBar(cells.bar, look, paint)] : []),
  ]
    .join('  ')
    .trimEnd()
  const begin = `  ${paint(mark, look)} `
  if (layout.narrow) {
    const values = hasBoth(line) ? `${cells.before} → ${line.after}` : line.after
    const text = [cells.metric, values, cells.change]
    const [first = '', ...rest] = slices(name, width - 4)
    return [
      begin + paint(first, 'bold'),
      ...rest.map((piece) => `    ${paint(piece, 'bold')}`),
      ...wrap(text.filter((part) => part !== '').join(' '), width - 4).map((piece) => `    ${piece}`),
    ]
  }
  if (columnsOf(name) <= layout.name || cells.metric === '') {
    const [first = '', ...rest] = slices(name, cells.metric === '' ? width - 4 : layout.name)
    const padded = paint(first, 'bold') + ' '.repeat(Math.max(0, layout.name - columnsOf(first)))
    return [
      cells.metric === '' ? `${begin}${paint(first, 'bold')}` : `${begin}${padded}  ${numbers}`.trimEnd(),
      ...rest.map((piece) => `    ${paint(piece, 'bold')}`),
    ]
  }
  const [first = '', ...rest] = slices(name, width - 4)
  return [
    `${begin}${paint(first, 'bold')}`,
    ...rest.map((piece) => `    ${paint(piece, 'bold')}`),
    `${' '.repeat(6 + layout.name)}${numbers}`,
  ]
}

/** The track is quiet, the interval has the colour of its word. */
function paintBar(bar: string, look: Look, paint: Paint): string {
  return bar.replaceAll(/[·┊│]+|[^·┊│]+/gu, (piece) => paint(piece, /^[·┊│]/u.test(piece) ? 'dim' : look))
}

function below(row: Row, report: Report, { width, paint }: Page): readonly string[] {
  const { because, accepted, numbers, remedies, blames, profiled } = detailsOf(row, report)
  const lines = (text: string, look: readonly Look[], lead = ''): readonly string[] =>
    wrap(plainText(text), width - 4 - lead.length).map(
      (line, index) => `    ${index === 0 ? lead : ' '.repeat(lead.length)}${paint(line, ...look)}`,
    )
  return [
    ...blames.flatMap(({ culprit, text }) =>
      lines(`${plainText(`${culprit.name} in ${placeText(culprit)}`, 200)}: ${text}`, ['bold'], '↳ '),
    ),
    ...(because === undefined ? [] : lines(because, [])),
    ...(accepted === undefined ? [] : lines(accepted, ['yellow'])),
    ...(numbers === undefined ? [] : lines(numbers, ['dim'])),
    ...profiled.flatMap((text) => lines(text, ['dim'])),
    ...remedies.flatMap((remedy) => lines(remedy, [], '→ ')),
  ]
}
