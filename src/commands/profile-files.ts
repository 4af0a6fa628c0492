/** `benchline profile` and `benchline diff`: profilers' files of any known format, or recorded profiles, on a terminal. */
import { type DiffOptions, diffProfiles } from '../attribute/diff-profiles.ts'
import { drawFiles } from '../attribute/picture.ts'
import { type RecordedProfile, recordedProfiles } from '../gate/recorded-profile.ts'
import { Fault, type Finding, fault } from '../model/finding.ts'
import type { ProfilePicture } from '../model/profile-picture.ts'
import type { Profile } from '../model/profile.ts'
import { readProfile } from '../read-profile.ts'
import { type PictureStyle, renderPicture } from '../reports/picture-page.ts'
import { renderDifference, renderProfile } from '../reports/profile-table.ts'
import { readBytes } from '../system/files.ts'
import { writeFileOrFault } from './deliver.ts'
import { printFindings } from './print-findings.ts'
import type { Terminal } from './terminal.ts'

export interface ProfileFileOptions {
  readonly json?: string
  /** A page with a flame graph and the lines. */
  readonly html?: string
  /** Then revisions are named, and not files. */
  readonly benchmark?: string
  readonly config?: string
}

export interface DiffFileOptions extends ProfileFileOptions {
  readonly anyway?: boolean
}

export async function profile(
  file: string,
  options: ProfileFileOptions,
  terminal: Terminal,
): Promise<number> {
  const {
    profiles: [one],
  } = await readAll([file], options, terminal)
  if (one === undefined) throw fault('no-profile', 'there is no profile to show')
  const difference = diffProfiles(one, one)
  if (options.json !== undefined)
    await writeJson(options.json, 'benchline.profile-table/1', { header: one.header, ...difference })
  if (options.html !== undefined) {
    await writePicture(options.html, drawFiles(one, one, { anyway: true }), { title: file, single: true })
  }
  terminal.out(renderProfile(difference, { color: terminal.color, width: terminal.width }))
  return 0
}

/** Exit code 0 whatever differs: one run of a side is no verdict. Throws a `Fault` for profiles that are not comparable. */
export async function diff(
  baseFile: string,
  headFile: string,
  options: DiffFileOptions,
  terminal: Terminal,
): Promise<number> {
  const { json, html, anyway = false } = options
  const {
    profiles: [base, head],
    more,
  } = await readAll([baseFile, headFile], options, terminal)
  if (base === undefined || head === undefined) throw fault('no-profile', 'there are no two profiles')
  const difference = diffProfiles(base, head, { ...more, anyway })
  const refused = difference.findings.filter(({ severity }) => severity === 'error')
  if (refused.length > 0) {
    const remedy = 'profile both alike, or see the difference for what it is worth with `--anyway`'
    throw new Fault(refused.map((finding) => ({ remedy, ...finding })))
  }
  printFindings(difference.findings, terminal)
  if (json !== undefined) await writeJson(json, 'benchline.profile-difference/1', difference)
  if (html !== undefined) {
    await writePicture(html, drawFiles(base, head, { anyway }), { title: `${baseFile} → ${headFile}` })
  }
  terminal.out(renderDifference(difference, { color: terminal.color, width: terminal.width }))
  return 0
}

interface Read {
  readonly profiles: readonly Profile[]
  /** What is known of how the first became the second. */
  readonly more: Pick<DiffOptions, 'diff' | 'source'>
}

async function readAll(
  names: readonly string[],
  { benchmark, config }: ProfileFileOptions,
  terminal: Terminal,
): Promise<Read> {
  if (benchmark === undefined) {
    const profiles: Profile[] = []
    for (const name of names) profiles.push(await readFile(name, terminal))
    return { profiles, more: {} }
  }
  const where = { cwd: process.cwd(), benchmark, ...(config === undefined ? {} : { config }) }
  const { profiles, diff: changed } = await recordedProfiles(where, names)
  const [base, head] = profiles
  printFindings([...profiles.flatMap(({ findings }) => findings), ...otherMachine(base, head)], terminal)
  const sides = { base, head }
  return {
    profiles: profiles.map((each) => each.profile),
    more: { diff: changed, source: (side, path) => sides[side]?.sources.get(path) },
  }
}

function otherMachine(
  base: RecordedProfile | undefined,
  head: RecordedProfile | undefined,
): readonly Finding[] {
  if (base === undefined || head === undefined || base.fingerprint === head.fingerprint) return []
  return [
    {
      code: 'other-machine',
      severity: 'warning',
      text: 'the two were recorded on different machines: times differ by them too, counts do not',
    },
  ]
}

async function readFile(file: string, terminal: Terminal): Promise<Profile> {
  const bytes = await readBytes(file)
  if (bytes === undefined) throw fault('no-file', `there is no file ${file}`)
  const { profile: read, findings } = await readProfile(bytes, { name: file })
  if (read === undefined) throw new Fault(findings)
  printFindings(findings, terminal)
  return read
}

async function writePicture(
  file: string,
  picture: ProfilePicture | undefined,
  style: PictureStyle,
): Promise<void> {
  if (picture === undefined) {
    throw fault(
      'nothing-to-draw',
      `${style.title}: nothing in it may be summed, so there is no flame graph of it`,
      {
        remedy: 'leave `--html` out',
      },
    )
  }
  await writeFileOrFault(file, renderPicture(picture, undefined, style))
}

async function writeJson(file: string, schema: string, data: object): Promise<void> {
  await writeFileOrFault(file, `${JSON.stringify({ schema, ...data }, undefined, 2)}\n`)
}
