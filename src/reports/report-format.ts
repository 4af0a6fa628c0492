/** The contract of renderers: a pure function from a report to text. */
import type { Report } from '../model/report.ts'
import type { SourcePages } from './source-link.ts'

export interface ReportStyle {
  /** Terminal colours; other renderers ignore it. */
  readonly color: boolean
  /** Columns of the terminal; at least 60 is assumed. */
  readonly width: number
  /** Where the files of head can be looked at; without it nothing is a link. */
  readonly source?: SourcePages
}

export interface ReportFormat {
  readonly name: string
  render(report: Report, style: ReportStyle): string
}
