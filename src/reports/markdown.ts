/**
 * The report as GitHub Markdown: for a job's summary, a file or a comment. It fits the 65,536 characters that GitHub
 * takes; rows that do not fit are counted.
 */
import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import type { Verdict, Word } from '../model/verdict.ts'
import { type Place, placeText } from './blame.ts'
import { cellsOf } from './cells.ts'
import { countedBlocks } from './counted.ts'
import { detailsOf } from './details.ts'
import { markdownName, markdownText, plainName, plainText } from './escape.ts'
import { factsOf } from './facts.ts'
import { type Naming, headline } from './headline.ts'
import { outlineOf, type Row } from './outline.ts'
import type { ReportFormat } from './report-format.ts'
import { type SourcePages, sourceLink } from './source-link.ts'
import { glue } from './wrap.ts'

/** Room is left below the limit of 65,536 for what a comment needs around the report. */
const roomForAll = 64_000
/** So that many rows of one kind cannot push out everything else. */
const roomForTable = 30_000
const roomForNotes = 12_000

export const markdown: ReportFormat = {
  name: 'markdown',
  render(report, { source }) {
    const outline = outlineOf(report)
    const naming: Naming = Object.assign((name: string) => markdownName(name, 48), {
      place: (culprit: Place) => `${markdownName(culprit.name, 48)} (${placeLink(culprit, source)})`,
    })
    const rows = outline.changed.flatMap((group) => group.rows)
    const first = `## ${report.decision.toUpperCase()}: ${headline(report, outline, naming)}`
    const last = small(report)
    let room = roomForAll - first.length - last.length
    /** Takes what fits from the lines and says how many did not. */
    const take = (lines: readonly string[], most: number, what: string, wrapper = 0): readonly string[] => {
      const limit = Math.min(room, most) - wrapper - 100
      const kept: string[] = []
      let used = 0
      for (const line of lines) {
        used += line.length + 1
        if (used > limit) break
        kept.push(line)
      }
      room -= kept.reduce((sum, line) => sum + line.length + 1, wrapper + 100)
      const rest = lines.length - kept.length
      return rest === 0 ? kept : [...kept, '', `… and ${rest} more ${what}, which the report file has.`]
    }
    const changed = take(rows.map(tableRow), roomForTable, 'rows', tableHead.length)
    const notes = take(
      rows.flatMap((row) => notesOf(row, report, source)),
      roomForNotes,
      'notes',
    )
    const findings = take(report.findings.toSorted(bySeverity).map(findingText), roomForNotes, 'findings')
    const counted = countedBlocks(report).map(({ benchmark, summary, changes, more }) => {
      const lines = changes.map(
        ({ place, text }) => `- ${markdownName(place.name, 48)} (${placeLink(place, source)}): ${text}`,
      )
      // A summary is HTML, where back-ticks make no code.
      const title = `${markdownText(plainName(benchmark, 48).replaceAll('`', "'"))}: ${summary}`
      const rest = more === 0 ? [] : ['', `… and ${more} more, which the report file has.`]
      return folded(title, [...take(lines, roomForNotes, 'counts', title.length + 100), ...rest])
    })
    const unchanged = take(
      outline.unchanged
        .flatMap(({ verdict, also }) => [verdict, ...also])
        .map((verdict) => tableRow({ verdict, also: [] })),
      roomForTable,
      'rows',
      tableHead.length + 100,
    )
    const skipped = take(
      outline.notLooked.map((name) => `- ${markdownName(name)}`),
      roomForNotes,
      'names',
      100,
    )
    return `${[
      first,
      rows.length === 0 ? '' : [tableHead, ...changed].join('\n'),
      notes.join('\n'),
      findings.join('\n'),
      ...counted,
      folded(
        `${outline.unchanged.length} unchanged`,
        outline.unchanged.length === 0 ? [] : [tableHead, ...unchanged],
      ),
      folded(`${outline.notLooked.length} not looked at: none of their paths changed`, skipped),
      last,
    ]
      .filter((block) => block !== '')
      .join('\n\n')
      .replaceAll(glue, ' ')}\n`
  },
}

const tableHead = `| | benchmark | metric | base | head | change | |
| :-- | :-- | :-- | --: | --: | --: | :-- |`

/** Marks and words together: neither colour nor picture alone carries the meaning. */
const wordText: Readonly<Record<Word, string>> = {
  regression: '🔴 regression',
  'over-budget': '🔴 over budget',
  missing: '🔴 missing',
  inconclusive: '🟡 inconclusive',
  improvement: '🟢 improvement',
  new: '🔵 new',
  removed: '⚪ removed',
  unchanged: 'unchanged',
  'not-looked': 'not looked at',
}

/** What is accepted keeps its word, and not the mark of what fails. */
const markOf = ({ word, accepted }: Verdict): string =>
  accepted === undefined ? wordText[word] : `${wordText[word].replace('🔴', '🟡')}, accepted`

function tableRow({ verdict }: Row): string {
  const { metric, before, after, unit, change, bar } = cellsOf(verdict)
  const withUnit = (number: string): string =>
    number === '' ? '' : [number, markdownText(unit)].filter((part) => part !== '').join(glue)
  const cells = [
    verdict.judges ? markOf(verdict) : 'shown only',
    markdownName(verdict.benchmark),
    markdownText(metric),
    withUnit(before),
    withUnit(after),
    verdict.judges && verdict.word !== 'unchanged' && change !== '' ? `**${change}**` : change,
    bar === '' ? '' : `\`${bar}\``,
  ]
  return `| ${cells.join(' | ')} |`
}

/** A list item a row that has something to say: the verdict's words, and below them what made it so and what to do. */
function notesOf(row: Row, report: Report, source: SourcePages | undefined): readonly string[] {
  const { because, accepted, numbers, remedies, blames, profiled } = detailsOf(row, report)
  const causes = blames.map(
    ({ culprit, text }) =>
      `**${markdownName(culprit.name)} in ${placeLink(culprit, source)}**: ${sentence(markdownText(text))}`,
  )
  const texts = [because, accepted, numbers].filter((text) => text !== undefined)
  const below = [
    ...causes,
    ...profiled.map((text) => sentence(markdownText(text))),
    ...remedies.map((remedy) => `→ ${markdownText(remedy)}`),
  ]
  if (texts.length + below.length === 0) return []
  const words = texts.map((text) => sentence(markdownText(text)))
  const first = [`- **${markdownName(row.verdict.benchmark)}**:`, ...words].join(' ')
  return [[first, ...below.map((line) => `  - ${line}`)].join('\n')]
}

/** A link to the line, where it is known which server shows it. */
function placeLink(culprit: Place, source: SourcePages | undefined): string {
  const text = markdownName(placeText(culprit), 200)
  const url = source === undefined ? undefined : sourceLink(source, culprit)
  return url === undefined ? text : `[${text}](${url})`
}

/** With a capital and a stop, as it stands on its own. */
function sentence(text: string): string {
  const begun = `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
  return /[.!?…]$/u.test(begun) ? begun : `${begun}.`
}

const rank = { error: 0, warning: 1, note: 2 } as const
const bySeverity = (a: Finding, b: Finding): number => rank[a.severity] - rank[b.severity]

function findingText({ severity, text, remedy, position, benchmark }: Finding): string {
  const place = position === undefined ? [] : [position.file, position.line, position.column]
  const about = [
    place.filter((part) => part !== undefined).join(':'),
    benchmark === undefined ? '' : benchmark,
  ].filter((part) => part !== '')
  const where = about.length === 0 ? '' : ` (${about.map((each) => markdownName(each)).join(', ')})`
  return `- **${severity}**${where}: ${markdownText(text)}${remedy === undefined ? '' : ` → ${markdownText(remedy)}`}`
}

function folded(summary: string, lines: readonly string[]): string {
  return lines.length === 0
    ? ''
    : `<details><summary>${summary}</summary>\n\n${lines.join('\n')}\n\n</details>`
}

/** Where it was measured and how to do it again; small, at the end, and never cut. */
function small(report: Report): string {
  const facts = factsOf(report).map(({ label, text }) => `- ${label}: ${markdownText(text)}`)
  const command = plainText(report.reproduce, 2000)
  const fence = '`'.repeat(Math.max(3, ...[...command.matchAll(/`+/gu)].map(([ticks]) => ticks.length + 1)))
  return folded('where it was measured, and how to do it again', [...facts, '', `${fence}sh`, command, fence])
}
