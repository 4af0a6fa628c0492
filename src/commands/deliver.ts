/** Hands a report over: text to standard output, files where they were asked for. */
import { fault } from '../model/finding.ts'
import type { KeptProfile } from '../model/kept-profile.ts'
import type { Report } from '../model/report.ts'
import { json } from '../reports/json.ts'
import { markdown } from '../reports/markdown.ts'
import type { ReportFormat } from '../reports/report-format.ts'
import { terminal as terminalText } from '../reports/terminal.ts'
import { profileFolder, writeProfileFolder } from '../stores/profile-folder.ts'
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
  /** For a folder beside the report's data, wherever that is written. */
  readonly profiles?: readonly KeptProfile[]
}

/** Files first: a full disk must not follow a verdict that was already told. */
export async function deliver(report: Report, files: Delivery, terminal: Terminal): Promise<void> {
  const { profiles = [] } = files
  if (files.json !== undefined) {
    await write(files.json, json, report, terminal)
    await writeProfilesBeside(files.json, profiles)
  }
  if (files.markdown !== undefined) await write(files.markdown, markdown, report, terminal)
  if (files.folder !== undefined) {
    const { folder, pages = {} } = files
    await write(join(folder, 'report.json'), json, report, terminal)
    await writeProfilesBeside(join(folder, 'report.json'), profiles)
    await write(join(folder, 'report.md'), markdown, report, terminal)
    for (const [path, page] of Object.entries(pages)) await writeFileOrFault(join(folder, path), page)
  }
  terminal.out(terminalText.render(report, terminal))
}

async function write(path: string, format: ReportFormat, report: Report, terminal: Terminal): Promise<void> {
  await writeFileOrFault(path, format.render(report, terminal))
}

/** Into `report.profiles/` for `report.json`; what stood there before belongs to another report. */
export async function writeProfilesBeside(path: string, profiles: readonly KeptProfile[]): Promise<void> {
  await orFault(profileFolder(path), () => writeProfileFolder(resolve(path), profiles))
}

/** Writes what the user asked for; a file that cannot be written is a fault, because somebody waits for it. */
export async function writeFileOrFault(path: string, text: string): Promise<void> {
  await orFault(path, () => writeText(resolve(path), text))
}

async function orFault(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
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
