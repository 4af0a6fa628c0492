/** Source lines with what each takes at base and head: noise in grey, what changed in colour. */
import type { HeatLine, HeatedFunction, ProfilePicture, Taken } from '../model/profile-picture.ts'
import { type SourcePages, sourceLink } from './source-link.ts'
import { amount, changeWords, signed, standingWords } from './amounts.ts'
import { markup, markupName, markupSource } from './markup.ts'
import { toneOf } from './tone.ts'

interface HeatStyle {
  readonly source?: SourcePages
  readonly single?: boolean
}

export function renderHeat(one: HeatedFunction, picture: ProfilePicture, style: HeatStyle): string {
  const lines = one.lines.filter((line) => line !== undefined)
  const largest = Math.max(0, ...lines.map(({ taken }) => Math.max(taken?.base ?? 0, taken?.head ?? 0)))
  const has = {
    times: lines.some(({ taken }) => taken !== undefined),
    hits: lines.some(({ hits }) => hits !== undefined),
  }
  const columns: Columns = { ...has, largest, picture, single: style.single === true }
  return [
    `<table class="heat"><caption>${captionOf(one, style)}</caption>`,
    `<thead><tr>${headings(columns)}</tr></thead><tbody>`,
    ...one.lines.map((line) => (line === undefined ? gap(columns) : rowOf(line, columns))),
    '</tbody></table>',
    has.times || has.hits ? '' : '<p class="faint">The tool tells functions and not lines.</p>',
  ]
    .filter((part) => part !== '')
    .join('\n')
}

interface Columns {
  readonly times: boolean
  readonly hits: boolean
  readonly single: boolean
  /** What fills the bar. */
  readonly largest: number
  readonly picture: ProfilePicture
}

function captionOf({ name, file, was, culprit, lines }: HeatedFunction, { source }: HeatStyle): string {
  const first = lines.find((line) => line?.culprit === true) ?? lines.find((line) => line?.head !== undefined)
  const line = first?.head
  const place = markup(`${file}${line === undefined ? '' : `:${line}`}`, 200)
  const url = source && sourceLink(source, { file, ...(line === undefined ? {} : { line }) })
  const where = url === undefined ? place : `<a href="${url}">${place}</a>`
  const before =
    was === undefined
      ? ''
      : ` <span class="faint">at base ${markupName(was.name)} in ${markup(was.file, 160)}</span>`
  return `${culprit ? '◆ ' : ''}<b>${markupName(name)}</b> in ${where}${before}`
}

const th = (text: string, kind = 'n'): string => `<th scope="col" class="${kind}">${text}</th>`

function headings({ times, hits, single }: Columns): string {
  return [
    ...(single ? [th('line')] : [th('base'), th('head')]),
    ...(hits ? [th('hits')] : []),
    ...(times ? (single ? [th('takes')] : [th('took'), th('takes'), th('change')]) : []),
    ...(times ? [th('', 'bar')] : []),
    th('', 'm'),
    th('', 'code'),
  ].join('')
}

const countColumns = ({ times, hits, single }: Columns): number =>
  (single ? 1 : 2) + (hits ? 1 : 0) + (times ? (single ? 2 : 4) : 0) + 2

const gap = (columns: Columns): string => `<tr class="gap"><td colspan="${countColumns(columns)}">⋯</td></tr>`

const marks: Readonly<Record<HeatLine['mark'], string>> = { same: '', added: '+', changed: '+', removed: '−' }

function rowOf(line: HeatLine, columns: Columns): string {
  const { base, head, text, mark, taken, hits, culprit, shared } = line
  const { picture, single } = columns
  const tone = taken === undefined ? '' : single ? 'single' : toneOf(taken)
  const classes = [mark, tone, culprit ? 'culprit' : ''].filter((part) => part !== '').join(' ')
  const tip =
    taken === undefined || single
      ? ''
      : ` title="${markup(`${changeWords(taken, picture.value.unit)}; ${standingWords(taken, picture.exact)}`)}"`
  const td = (content: string, kind = 'n'): string => `<td class="${kind}">${content}</td>`
  const number = (value: number | undefined): string => td(value === undefined ? '' : String(value))
  return [
    `<tr class="${classes}"${tip}>`,
    single ? number(head ?? base) : number(base) + number(head),
    columns.hits ? td(hitsOf(hits, single)) : '',
    columns.times ? timesOf(taken, columns) : '',
    td(marks[mark], 'm'),
    `<td class="code">${shared === undefined ? '' : `<span class="faint">${shared} lines together: </span>`}${text === undefined ? '' : markupSource(text)}${culprit ? ' <span class="here">◂ here</span>' : ''}</td></tr>`,
  ].join('')
}

function hitsOf(hits: HeatLine['hits'], single: boolean): string {
  if (hits === undefined) return ''
  const { base, head } = hits
  if (single || base === head) return String(head ?? base ?? '')
  return `${base ?? '–'} → ${head ?? '–'}`
}

function timesOf(taken: Taken | undefined, { picture, largest, single }: Columns): string {
  const { unit } = picture.value
  if (taken === undefined) return `<td></td>${single ? '' : '<td></td><td></td>'}<td class="bar"></td>`
  const { base, head, change } = taken
  const cells = single
    ? [amount(head, unit)]
    : [amount(base, unit), amount(head, unit), signed(change.value, unit)]
  const last = cells.length - 1
  const numbers = cells.map(
    (cell, place) => `<td class="n${place === last && !single ? ' change' : ''}">${markup(cell)}</td>`,
  )
  return numbers.join('') + barOf(base, head, largest, single)
}

/** What both sides take in grey, what one takes more than the other in the colour of the row. */
function barOf(base: number, head: number, largest: number, single: boolean): string {
  const part = (value: number): string => (largest > 0 ? (100 * value) / largest : 0).toFixed(1)
  const [less, more] = [Math.min(base, head), Math.max(base, head)]
  const extra = single
    ? ''
    : `<rect class="more" x="${part(less)}" width="${part(more - less)}" height="10"/>`
  return `<td class="bar"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="both" width="${part(single ? head : less)}" height="10"/>${extra}</svg></td>`
}
