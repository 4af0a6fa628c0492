// Bytes of a profiler's file, of whichever known tool, → profile and what is wrong with it. No I/O.
import type { Finding } from '../../model/finding.ts'
import { inflate, isGzip } from '../inflate.ts'
import { checkProfile } from './check-profile.ts'
import type { ProfileFormat, ProfileRead } from './profile-format.ts'
import { refuse } from './refuse.ts'
import { TooManyRows } from './row-limit.ts'

export interface ProfileReadingOptions {
  /** What the bytes are called in findings: a file name. */
  readonly name?: string
  /** The formats to choose from: exactly one must recognise the bytes. */
  readonly formats: readonly ProfileFormat[]
  /** The format that it is said to be: then it is read as that, recognised or not. */
  readonly format?: ProfileFormat
}

/** Bytes that are read at all: as they come, and inflated. */
const most = { raw: 64 * 2 ** 20, inflated: 512 * 2 ** 20 }
/** Bytes of the beginning that a format is recognised by. */
const headLength = 64 * 1024

/**
 * Reads a profile; gzip is undone by itself. Everything that is wrong, whatever the bytes, is a finding of severity
 * error, and then there is no profile: a part of a file is not what was measured. Never rejects.
 */
export async function readProfile(bytes: Uint8Array, options: ProfileReadingOptions): Promise<ProfileRead> {
  const { name } = options
  const { profile, findings } = await readNameless(bytes, options)
  const placed = name === undefined ? findings : findings.map((finding) => place(finding, name))
  return profile === undefined ? { findings: placed } : { profile, findings: placed }
}

async function readNameless(
  bytes: Uint8Array,
  { formats, format: said }: ProfileReadingOptions,
): Promise<ProfileRead> {
  if (bytes.length > most.raw)
    return refuse('too-large', `the profile is larger than ${most.raw / 2 ** 20} MiB`, shorter)
  const plain = isGzip(bytes) ? await inflate(bytes, most.inflated) : bytes
  if (plain === 'broken') return refuse('broken-gzip', 'the profile is gzip, but damaged or cut off')
  if (plain === 'too-large')
    return refuse(
      'too-large',
      `the profile is larger than ${most.inflated / 2 ** 20} MiB when inflated`,
      shorter,
    )
  if (plain.length === 0)
    return refuse('empty-profile', 'the profile is empty', 'See whether the program ended by itself.')

  const head = plain.subarray(0, headLength)
  const claimants = said === undefined ? formats.filter((each) => each.recognises(head)) : [said]
  const [format] = claimants
  if (format === undefined)
    return refuse('unknown-format', `the profile is of no known format; known are ${names(formats)}`)
  if (claimants.length > 1)
    return refuse('ambiguous-format', `the profile could be of several formats: ${names(claimants)}`)
  return checked(format, plain)
}

const shorter = 'Profile a shorter run, or sample less often.'

const names = (formats: readonly ProfileFormat[]): string => formats.map(({ name }) => name).join(', ')

const place = (finding: Finding, file: string): Finding => ({
  ...finding,
  position: { file, ...finding.position },
})

/** Whatever a reader does, what comes out is a whole profile or an error. */
function checked(format: ProfileFormat, bytes: Uint8Array): ProfileRead {
  let read: ProfileRead
  try {
    read = format.read(bytes)
  } catch (error) {
    return error instanceof TooManyRows
      ? refuse('too-large', 'the profile has more different stacks than can be held', shorter)
      : refuse('unreadable-profile', `the profile cannot be read as ${format.name}: ${String(error)}`)
  }
  const isError = read.findings.some(({ severity }) => severity === 'error')
  if (isError) return { findings: read.findings }
  const { profile } = read
  const because = profile === undefined ? 'nothing is in it' : checkProfile(profile)
  return because === undefined
    ? read
    : {
        findings: [
          ...read.findings,
          ...refuse(
            'unusable-profile',
            `the ${format.name} profile is unusable: ${because}`,
            'Profile it again, and see whether the program ended by itself.',
          ).findings,
        ],
      }
}
