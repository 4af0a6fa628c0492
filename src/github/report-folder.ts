/** The report folder: what a job leaves for an artifact, and what a job with more permissions reads of it. */
import { z } from 'zod'
import { fault, type Finding } from '../model/finding.ts'
import { readJson } from '../model/json-text.ts'
import { readText, realPath, removeFile, removeTree, sizeOf, writeText } from '../system/files.ts'
import { join } from '../system/paths.ts'

/** What posting needs beside the report: nothing in it decides where something is posted. */
const originSchema = z.object({
  schema: z.literal('benchline.origin/1'),
  suite: z.string().max(256).exactOptional(),
  job: z.string().max(4096),
  /** Whether the job is one of several that comment on their own. */
  matrix: z.boolean(),
  /** What kept it from judging; absent where there is a report. */
  findings: z
    .array(
      z.object({
        code: z.string(),
        severity: z.enum(['note', 'warning', 'error']),
        text: z.string(),
        remedy: z.string().exactOptional(),
        position: z
          .object({ file: z.string(), line: z.number().exactOptional(), column: z.number().exactOptional() })
          .exactOptional(),
        benchmark: z.string().exactOptional(),
      }),
    )
    .max(1000)
    .exactOptional(),
})

export interface Origin {
  readonly suite?: string
  readonly job: string
  readonly matrix: boolean
  readonly findings?: readonly Finding[]
}

/** Texts by file name, and pages by their path in the folder. */
export type ReportFiles = Readonly<
  Partial<Record<'report.json' | 'report.md' | 'comment.md' | 'run.json', string>> &
    Record<`pictures/${string}`, string>
>

const names = ['report.json', 'report.md', 'comment.md', 'run.json', 'origin.json'] as const

/** Removes what an earlier job left, lest it be taken for the result of this one. Throws a `Fault` where it cannot. */
export async function clearReportFolder(folder: string): Promise<void> {
  try {
    for (const name of names) await removeFile(join(folder, name))
    for (const name of ['pictures', 'report.profiles', 'run.profiles']) await removeTree(join(folder, name))
  } catch (error) {
    throw unwritable(folder, error)
  }
}

function unwritable(folder: string, error: unknown): Error {
  const why = error instanceof Error ? error.message : String(error)
  return fault('unwritable', `the report folder ${folder} cannot be written: ${why}`, {
    remedy: 'make room on the disk, or make the work folder writable',
  })
}

/** Throws a `Fault` where the folder cannot be written. */
export async function writeReportFolder(folder: string, origin: Origin, files: ReportFiles): Promise<void> {
  const { suite, job, matrix, findings } = origin
  const data = {
    schema: 'benchline.origin/1',
    ...(suite === undefined ? {} : { suite }),
    job,
    matrix,
    ...(findings === undefined ? {} : { findings }),
  }
  try {
    // The folder ignores itself: the work tree stays clean for a step that records or judges after this one.
    await writeText(join(folder, '.gitignore'), '*\n')
    await writeText(join(folder, 'origin.json'), `${JSON.stringify(data, undefined, 2)}\n`)
    for (const [name, text] of Object.entries(files)) await writeText(join(folder, name), text)
  } catch (error) {
    throw unwritable(folder, error)
  }
}

/** Bytes of a file that are read: a report of a thousand benchmarks is far below. */
const mostBytes = 16 * 2 ** 20

export interface FoundReport {
  readonly origin: Origin
  /** The text of report.json, unchecked; absent where nothing could be judged. */
  readonly report?: string
}

/**
 * Reads a folder that a stranger may have made: plain files of bounded size in it, and nothing else, are looked at.
 * Throws a `Fault` where it is no report folder.
 */
export async function readReportFolder(folder: string): Promise<FoundReport> {
  const text = await readHostile(folder, 'origin.json')
  if (text === undefined) {
    throw fault('no-report', `there is no report folder at ${folder}`, {
      remedy:
        'download the artifact of the job that measured before this step; if there is none, that job was cancelled or failed before it began',
    })
  }
  const read = readJson(text)
  const checked = 'problem' in read ? undefined : originSchema.safeParse(read.value)
  if (checked?.success !== true) {
    const why = 'problem' in read ? read.problem.text : pathOf(checked?.error)
    throw fault('report-damaged', `${join(folder, 'origin.json')} is not what Benchline writes: ${why}`)
  }
  const report = await readHostile(folder, 'report.json')
  if (report === undefined && checked.data.findings === undefined) {
    throw fault('no-report', `${folder} has neither a report.json nor a reason why there is none`)
  }
  const { schema: _, ...origin } = checked.data
  return { origin, ...(report === undefined ? {} : { report }) }
}

const pathOf = (error: z.ZodError | undefined): string =>
  `${error?.issues[0]?.path.join('.') ?? ''}: ${error?.issues[0]?.message ?? ''}`

async function readHostile(folder: string, name: string): Promise<string | undefined> {
  const path = join(folder, name)
  const [real, home] = [await realPath(path), await realPath(folder)]
  if (real === undefined || home === undefined) return undefined
  if (real !== join(home, name)) {
    throw fault('report-damaged', `${path} is a link, and Benchline writes none`)
  }
  if (((await sizeOf(path)) ?? 0) > mostBytes) {
    throw fault('report-damaged', `${path} is larger than ${mostBytes / 2 ** 20} MiB`)
  }
  return readText(path)
}
