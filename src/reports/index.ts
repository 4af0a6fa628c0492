/** The table of renderers. */
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import type { ReportFormat } from './report-format.ts'
import { terminal } from './terminal.ts'

export const reportFormats: readonly ReportFormat[] = [terminal, markdown, json]
