/** Hands a report over: text to standard output, files where they were asked for. */
import { fault } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { json } from '../reports/json.ts'
import { markdown } from '../reports/markdown.ts'
import type { ReportFormat } from '../reports/report-format.ts'
import { terminal as terminalText } from '../reports/terminal.ts'
import { writeText } from '../system/files.ts'
import { join, resolve } from '../system/paths.ts'
import type { Terminal } from './terminal.ts'

export interface Delivery {
  /** Paths relative to the current folder. */
  readonly json?: string
  readonly markdown?: string
  /** A folder for both, and pages by their path in it. */
  readonly folder?: string
  readonly pages?: Readonly<Record<string, string>>
}

/** Files first: a full disk must not follow a verdict that was already told. */
export async function deliver(report: Report, files: Delivery, terminal: Terminal): Promise<void> {
  if (files.json !== undefined) await write(files.json, json, report, terminal)
  if (files.markdown !== undefined) await write(files.markdown, markdown, report, terminal)
  if (files.folder !== undefined) {
    const { folder, pages = {} } = files
    await write(join(folder, 'report.json'), json, report, terminal)
    await write(join(folder, 'report.md'), markdown, report, terminal)
    for (const [path, page] of Object.entries(pages)) await writeFileOrFault(join(folder, path), page)
  }
  terminal.out(terminalText.render(report, terminal))
}

async function write(path: string, format: ReportFormat, report: Report, terminal: Terminal): Promise<void> {
  await writeFileOrFault(path, format.render(report, terminal))
}

/** Writes what the user asked for; a file that cannot be written is a fault, because somebody waits for it. */
export async function writeFileOrFault(path: string, text: string): Promise<void> {
  try {
    await writeText(resolve(path), text)
  } catch (error) {
    throw fault(
      'unwritable',
      `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      {
        remedy: 'choose a file in a folder that can be written to',
      },
    )
  }
}
