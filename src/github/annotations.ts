/** What is shown at the top of a job and beside its lines of code: one remark a benchmark that asks for attention. */
import { acceptedText } from '../model/accepted.ts'
import { culpritsOf } from '../model/explanation.ts'
import type { Finding, Position } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import type { Verdict } from '../model/verdict.ts'

export interface Annotation {
  readonly level: 'error' | 'warning'
  readonly title: string
  readonly message: string
  readonly position?: Position
}

/** The runner shows so many of a level and step, and drops the rest without a word. */
const most = 10
/** Characters of a message that GitHub keeps. */
const longest = 4096
const longestTitle = 200

/** A remark for each verdict that fails or warns, and for each finding that is more than a note; what fails comes first. */
export function annotationsOf(
  report: Pick<Report, 'verdicts' | 'findings' | 'explanations'>,
): readonly Annotation[] {
  const { explanations } = report
  return fitting([
    ...report.verdicts.flatMap((verdict) => ofVerdict(verdict, explanations)),
    ...findingAnnotations(report.findings),
  ])
}

/** The same for what could not be judged at all. */
export function annotationsOfFindings(findings: readonly Finding[]): readonly Annotation[] {
  return fitting(findingAnnotations(findings))
}

function ofVerdict(verdict: Verdict, explanations: Report['explanations']): readonly Annotation[] {
  const { word, judges, decision, benchmark, comparison, because, accepted } = verdict
  const level = levelOf(verdict)
  if (!judges || level === undefined || decision === 'passed') return []
  const title = word.replace('-', ' ')
  const what = comparison === undefined ? benchmark : `${benchmark} (${comparison.metric.name})`
  const who = accepted === undefined ? '' : `\n${acceptedText(accepted)}`
  const message = `${because === '' ? what : `${what}: ${because}`}${who}`
  const [culprit] = culpritsOf(verdict, explanations)
  if (culprit === undefined) return [{ level, title: `${title}: ${benchmark}`, message }]
  const { name, file, line } = culprit
  const position = { file, ...(line === undefined ? {} : { line }) }
  return [
    {
      level,
      title: `${title}: ${benchmark} by ${name}`,
      message: `${message}\n${culprit.because}`,
      position,
    },
  ]
}

function levelOf({ decision }: Verdict): Annotation['level'] | undefined {
  if (decision === 'failed' || decision === 'inconclusive') return 'error'
  return decision === 'warned' ? 'warning' : undefined
}

function findingAnnotations(findings: readonly Finding[]): readonly Annotation[] {
  return findings.flatMap(({ severity, text, remedy, position, benchmark, code }) => {
    if (severity === 'note') return []
    const message = `${benchmark === undefined ? '' : `${benchmark}: `}${text}${remedy === undefined ? '' : `\n→ ${remedy}`}`
    return [{ level: severity, title: code, message, ...(position === undefined ? {} : { position }) }]
  })
}

/** Cut to what GitHub shows; where there is more the last one says how much. */
function fitting(all: readonly Annotation[]): readonly Annotation[] {
  return (['error', 'warning'] as const).flatMap((level) => {
    const these = all.filter((each) => each.level === level).map(shortened)
    if (these.length <= most) return these
    const rest = these.length - most + 1
    const title = `${rest} more`
    const message = `${rest} more ${level === 'error' ? 'errors' : 'warnings'}: the job summary and the report have them all`
    return [...these.slice(0, most - 1), { level, title, message }]
  })
}

const shortened = (annotation: Annotation): Annotation => ({
  ...annotation,
  title: cut(`Benchline: ${annotation.title}`, longestTitle),
  message: cut(annotation.message, longest),
})

/** Characters that would not be seen or would turn the reading order go; line breaks stay. */
function cut(text: string, length: number): string {
  const calm = text.replaceAll(/(?!\n)\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/gu, ' ')
  if (calm.length <= length) return calm
  // A pair of surrogates is never torn apart.
  return `${calm.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`
}
