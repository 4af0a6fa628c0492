/** The contract of renderers: a pure function from a report to text. */
import type { Report } from '../model/report.ts'

export interface ReportStyle {
  /** Terminal colours; other renderers ignore it. */
  readonly color: boolean
  /** Columns of the terminal; at least 60 is assumed. */
  readonly width: number
}

export interface ReportFormat {
  readonly name: string
  render(report: Report, style: ReportStyle): string
}
