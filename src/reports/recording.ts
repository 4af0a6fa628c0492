/** What was recorded: a line for a terminal or a log, and Markdown for the summary of the job that did it. */
import type { Finding } from '../model/finding.ts'
import type { KeptProfile } from '../model/kept-profile.ts'
import type { Run } from '../model/run.ts'
import { markdownName, markdownText } from './escape.ts'
import { median } from './median.ts'
import { scaleFor } from '../model/scale.ts'

/** Rows of the table; the run itself has everything. */
const most = 500

export interface Recording {
  readonly run: Run
  /** That were taken with it. */
  readonly profiles: readonly KeptProfile[]
  /** Where it was put. */
  readonly place: string
  readonly findings: readonly Finding[]
}

/** `2 benchmarks of 0123456789 and 4 of their profiles in refs/benchline/benchline`. */
function said({ run, profiles, place }: Omit<Recording, 'findings'>): string {
  const count = new Set(run.samples.map(({ benchmark }) => benchmark)).size
  const and = profiles.length === 0 ? '' : ` and ${profiles.length} of their profiles`
  return `${count} ${count === 1 ? 'benchmark' : 'benchmarks'} of ${run.commit.slice(0, 10)}${and} in ${place}`
}

/** One line, ended. */
export const recordingText = (recording: Omit<Recording, 'findings'>): string =>
  `RECORDED  ${said(recording)}\n`

/** The first line says what was kept and where. */
export function recordingMarkdown(recording: Recording): string {
  const { run, place, findings } = recording
  const rows = run.samples.slice(0, most).map(({ benchmark, metric, values }) => {
    const { unit, format } = scaleFor(metric.unit, [median(values)])
    const value = [format(median(values)), markdownText(unit)].filter((part) => part !== '').join(' ')
    return `| ${markdownName(benchmark)} | ${markdownText(metric.name)} | ${value} | ${values.length} |`
  })
  const rest = run.samples.length - rows.length
  const notes = findings.map(
    ({ severity, text, remedy }) =>
      `- **${severity}**: ${markdownText(text)}${remedy === undefined ? '' : ` → ${markdownText(remedy)}`}`,
  )
  return `${[
    `## RECORDED: ${said({ ...recording, place: markdownText(place) })}`,
    ['| benchmark | metric | median | runs |', '| :-- | :-- | --: | --: |', ...rows].join('\n'),
    rest > 0 ? `… and ${rest} more series.` : '',
    notes.join('\n'),
  ]
    .filter((block) => block !== '')
    .join('\n\n')}\n`
}
