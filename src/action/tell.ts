/** Tells what came out, in every place where somebody may look, and none of them can silence another. */
import { type Annotation, annotationsOfFindings } from '../github/annotations.ts'
import { type Origin, type ReportFiles, writeReportFolder } from '../github/report-folder.ts'
import { annotate, output, say, summarize, warn } from '../github/runner.ts'
import { printFindings } from '../commands/print-findings.ts'
import { Fault, type Finding, fault } from '../model/finding.ts'
import type { KeptProfile } from '../model/kept-profile.ts'
import { writeProfileFolder } from '../stores/profile-folder.ts'
import { join } from '../system/paths.ts'

export interface Tidings {
  readonly folder: string
  readonly origin: Origin
  readonly files: ReportFiles
  /** They go into a folder beside the file of what they were taken for. */
  readonly profiles?: { readonly of: keyof ReportFiles; readonly all: readonly KeptProfile[] }
  /** For the log. */
  readonly text: string
  /** For the job's summary. */
  readonly markdown: string
  readonly annotations: readonly Annotation[]
  readonly outputs: Readonly<Record<string, string>>
}

/**
 * Gives the exit code that telling itself asks for: 2 where the report folder or the outputs, on which other steps
 * rest, could not be written. A summary that cannot be written changes nothing.
 */
export async function tell(tidings: Tidings): Promise<0 | 2> {
  const { folder, origin, files, profiles, text, markdown, annotations, outputs } = tidings
  const faults = [
    await attempt(() => writeReportFolder(folder, origin, files)),
    await attempt(() => writeProfiles(folder, profiles)),
    await attempt(() => setOutputs({ ...outputs, report: folder })),
  ].filter((each) => each !== undefined)
  say(text)
  await summarizeOrWarn(markdown)
  for (const annotation of annotations) annotate(annotation)
  for (const { findings } of faults) {
    for (const annotation of annotationsOfFindings(findings)) annotate(annotation)
  }
  return faults.length > 0 ? 2 : 0
}

async function writeProfiles(folder: string, profiles: Tidings['profiles']): Promise<void> {
  if (profiles === undefined) return
  try {
    await writeProfileFolder(join(folder, profiles.of), profiles.all)
  } catch (error) {
    throw fault(
      'unwritable',
      `the profiles cannot be written to ${folder}: ${error instanceof Error ? error.message : String(error)}`,
      { remedy: 'make room on the disk, or make the work folder writable' },
    )
  }
}

/** Adds to the summary; a runner without one (an old one, `act`) is no fault. */
export async function summarizeOrWarn(markdown: string): Promise<void> {
  if (await summarize(markdown)) return
  warn('the job summary cannot be written; the log and the report folder have everything')
}

async function attempt(work: () => Promise<void>): Promise<Fault | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
}

export async function setOutputs(outputs: Readonly<Record<string, string>>): Promise<void> {
  try {
    await output(outputs)
  } catch (error) {
    throw fault(
      'unwritable',
      `the outputs of this step cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      { remedy: 'make room on the disk of the runner' },
    )
  }
}

/** Findings as the command line prints them. */
export function findingsText(findings: readonly Finding[]): string {
  let text = ''
  printFindings(findings, {
    err: (more) => {
      text += more
    },
  })
  return text
}
