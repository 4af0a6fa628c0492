/** What was recorded, as Markdown for the summary of the job that did it. */
import type { Finding } from '../model/finding.ts'
import type { Run } from '../model/run.ts'
import { markdownName, markdownText } from './escape.ts'
import { median } from './median.ts'
import { scaleFor } from '../model/scale.ts'

/** Rows of the table; the run itself has everything. */
const most = 500

export interface Recording {
  readonly run: Run
  /** Where it was put. */
  readonly place: string
  readonly findings: readonly Finding[]
}

/** The first line says what was kept and where. */
export function recordingMarkdown({ run, place, findings }: Recording): string {
  const count = new Set(run.samples.map(({ benchmark }) => benchmark)).size
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
    `## RECORDED: ${count} ${count === 1 ? 'benchmark' : 'benchmarks'} of ${run.commit.slice(0, 10)} in ${markdownText(place)}`,
    ['| benchmark | metric | median | runs |', '| :-- | :-- | --: | --: |', ...rows].join('\n'),
    rest > 0 ? `… and ${rest} more series.` : '',
    notes.join('\n'),
  ]
    .filter((block) => block !== '')
    .join('\n\n')}\n`
}
