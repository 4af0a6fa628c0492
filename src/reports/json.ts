/** The report as a file for programs, schema `benchline.report/1`; `readReport` gives the same report back. */
import { writeJson } from '../model/json-text.ts'
import { reportData } from './report-data.ts'
import type { ReportFormat } from './report-format.ts'

export const json: ReportFormat = {
  name: 'json',
  render: (report) => `${writeJson(reportData(report), true)}\n`,
}
