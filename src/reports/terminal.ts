/** The report on a terminal: the decision first, a line for each benchmark that changed, the rest folded. */
import type { Finding, Severity } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import type { Decision } from '../model/verdict.ts'
import { type Place, placeText } from './blame.ts'
import { padEnd } from './columns.ts'
import { type CountedBlock, countedBlocks } from './counted.ts'
import { plainName, plainText } from './escape.ts'
import { factsOf } from './facts.ts'
import { type Naming, headline } from './headline.ts'
import { outlineOf, type Outline } from './outline.ts'
import { painter, type Look, type Page, type Paint } from './paint.ts'
import type { ReportFormat } from './report-format.ts'
import { terminalTable } from './terminal-table.ts'
import { glue, wrap } from './wrap.ts'

export const terminal: ReportFormat = {
  name: 'terminal',
  render(report, style) {
    const page: Page = { width: Math.max(60, style.width), paint: painter(style) }
    const outline = outlineOf(report)
    const blocks = [
      head(report, outline, page),
      terminalTable(report, outline, page),
      ...countedBlocks(report).map((block) => counted(block, page)),
      folded(outline, page),
      findings(report.findings, page),
      footer(report, page),
    ]
    return `${blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n')
      .replaceAll(glue, ' ')}\n`
  },
}

const decisionLook: Readonly<Record<Decision, Look>> = {
  passed: 'green',
  warned: 'yellow',
  failed: 'red',
  inconclusive: 'yellow',
  unjudged: 'cyan',
}

const naming: Naming = Object.assign((name: string) => plainName(name, 48), {
  place: (culprit: Place) => `${plainName(culprit.name, 48)} (${plainText(placeText(culprit), 80)})`,
})

/** `FAILED  1 of 3 …`; further lines stand under the sentence. */
function head(report: Report, outline: Outline, { width, paint }: Page): readonly string[] {
  const word = report.decision.toUpperCase()
  const hang = word.length + 2
  const [first = '', ...rest] = wrap(headline(report, outline, naming), width - hang)
  return [
    `${paint(word, 'bold', decisionLook[report.decision])}  ${paint(first, 'bold')}`,
    ...rest.map((line) => ' '.repeat(hang) + paint(line, 'bold')),
  ]
}

/** `orders  calls of 2 functions changed …`, a line for each below it. */
function counted(
  { benchmark, summary, changes, more }: CountedBlock,
  { width, paint }: Page,
): readonly string[] {
  return [
    ...wrap(`${plainName(benchmark, 48)}: ${summary}`, width).map((line) => paint(line, 'bold')),
    ...changes.flatMap(({ place, text }) =>
      wrap(`${plainText(`${place.name} in ${placeText(place)}`, 200)}: ${text}`, width - 4).map(
        (line, index) => `${index === 0 ? '  ' : '    '}${line}`,
      ),
    ),
    ...(more === 0 ? [] : [`  ${paint(`and ${more} more, which the report file has`, 'dim')}`]),
  ]
}

/** Names of what needs no reader, a few lines at most. */
function folded(outline: Outline, { width, paint }: Page): readonly string[] {
  const names = outline.unchanged.map(({ verdict }) => verdict.benchmark)
  const column = outline.notLooked.length > 0 ? 'not looked at'.length : 0
  return [
    ...listing(padEnd('unchanged', column), names, width, paint),
    ...listing('not looked at', outline.notLooked, width, paint),
  ]
}

function listing(label: string, names: readonly string[], width: number, paint: Paint): readonly string[] {
  if (names.length === 0) return []
  const shown = names.slice(0, 24).map((name) => plainName(name))
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : ''
  const lead = `${label}  `
  return wrap(`${shown.join(', ')}${more}`, width - lead.length).map(
    (line, index) => (index === 0 ? paint(lead, 'bold') : ' '.repeat(lead.length)) + paint(line, 'dim'),
  )
}

const severities: readonly (readonly [Severity, string, string, Look])[] = [
  ['error', 'error', 'errors', 'red'],
  ['warning', 'warning', 'warnings', 'yellow'],
  ['note', 'note', 'notes', 'cyan'],
]

function findings(all: readonly Finding[], page: Page): readonly string[] {
  return severities.flatMap(([severity, one, many, look]) => {
    const group = all.filter((finding) => finding.severity === severity)
    if (group.length === 0) return []
    const heading = page.paint(group.length === 1 ? one : many, 'bold', look)
    return [heading].concat(group.flatMap((finding) => findingLines(finding, page)))
  })
}

function findingLines(
  { text, remedy, position, benchmark, code }: Finding,
  { width, paint }: Page,
): readonly string[] {
  const place =
    position === undefined
      ? undefined
      : [position.file, position.line, position.column].filter((part) => part !== undefined).join(':')
  const about = [place, benchmark, code]
    .filter((part) => part !== undefined)
    .map((part) => plainText(part, 200))
  return [
    ...wrap(plainText(text), width - 4).map((line, index) => `${index === 0 ? '  • ' : '    '}${line}`),
    ...wrap(about.join('  '), width - 4).map((line) => `    ${paint(line, 'dim')}`),
    ...(remedy === undefined
      ? []
      : wrap(plainText(remedy), width - 6).map((line, index) => `    ${index === 0 ? '→ ' : '  '}${line}`)),
  ]
}

function footer(report: Report, { width, paint }: Page): readonly string[] {
  const facts = factsOf(report)
  const column = Math.max(...facts.map(({ label }) => label.length)) + 2
  return [
    ...facts.flatMap(({ label, text }) =>
      wrap(plainText(text), width - column).map(
        (line, index) => paint(padEnd(index === 0 ? label : '', column), 'dim') + line,
      ),
    ),
    // A command is there to be copied, so it is the one thing that is never broken.
    paint(padEnd('again', column), 'dim') + plainText(report.reproduce),
  ]
}
