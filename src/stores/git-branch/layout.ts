/**
 * Where a run lies in the branch: `v1/<suite>/<fingerprint>/<month>/<time>-<hash>.json`. Names alone tell suite,
 * environment and time, so that only the runs that are wanted need be fetched, and a month to a folder keeps small
 * what an append must write anew.
 */
import { fingerprint } from '../../model/environment.ts'
import { fault, type Fault } from '../../model/finding.ts'
import type { Run } from '../../model/run.ts'
import { namePattern, runName } from '../codec.ts'
import { profileEnding, profileNamePattern } from '../profile-name.ts'
import type { Selection } from '../store.ts'
import { suiteFolder } from '../suite-folder.ts'

const version = 'v1'

/** The file beside the runs that tells a visitor what the branch is. */
export const readme = 'README.md'

/** Folder of a suite in the branch, with a slash at the end. */
export const suitePath = (suite: string): string => `${version}/${suiteFolder(suite)}/`

/** Path of a run, given the text that is kept of it. */
export function runPath(run: Run, line: string): string {
  const name = runName(run, line)
  return `${suitePath(run.suite)}${fingerprint(run.environment)}/${monthOf(name)}/${name}.json`
}

const monthOf = (name: string): string => `${name.slice(0, 4)}-${name.slice(4, 6)}`

/** Where the folder of a run's environment would be stands this word, for profiles of runs of all of them. */
const profiles = 'profiles'

/** Path of a profile that was taken with a run. */
export const profilePath = (run: Run, line: string, profile: string): string =>
  `${profilesPath(run, line)}${profile}${profileEnding}`

/** What the paths of a run's profiles begin with. */
export function profilesPath(run: Run, line: string): string {
  const name = runName(run, line)
  return `${suitePath(run.suite)}${profiles}/${monthOf(name)}/${name}.`
}

function isProfile({ path, mode }: Listed): boolean {
  const [, , folder, , file = ''] = path.split('/')
  const [time = '', hash = '', ...name] = file.replace(profileEnding, '').split('.')
  return (
    mode === '100644' &&
    path.split('/').length === 5 &&
    folder === profiles &&
    file.endsWith(profileEnding) &&
    namePattern.test(`${time}.${hash}`) &&
    profileNamePattern.test(name.join('.'))
  )
}

/** A run as the names in the branch tell it. */
export interface Entry {
  readonly path: string
  /** Object name of its content. */
  readonly object: string
  readonly fingerprint: string
  /** Sorts by time. */
  readonly name: string
}

/** What `git ls-tree` says of a file or folder. */
export interface Listed {
  readonly path: string
  readonly object: string
  /** `100644` for a file, `040000` for a folder. */
  readonly mode: string
}

/** Looks at the root of a branch; throws a `Fault` where Benchline, or this version of it, did not write it. */
export function checkRoot(branch: string, listed: readonly Listed[]): void {
  const known = ({ path, mode }: Listed): boolean =>
    (path === version && mode === '040000') || (path === readme && mode === '100644')
  const unknown = listed.filter((each) => !known(each)).map(({ path }) => `${branch}:${path}`)
  const later = unknown.find((file) => /:v\d+$/u.test(file) && file !== `${branch}:${version}`)
  if (later !== undefined) {
    throw fault('store-newer', `${later} is of a layout that this version does not know`, {
      remedy: 'Update Benchline to the version that wrote it.',
      position: { file: later },
    })
  }
  const [foreign] = unknown
  if (foreign === undefined) return
  throw fault('store-foreign', `${foreign} was not written by Benchline, which needs a branch of its own`, {
    remedy:
      'Name another branch in the configuration, `store: git:BRANCH`, or take the file out of this one.',
    position: { file: foreign },
  })
}

/** The runs among the files of a suite; throws a `Fault` that names every file that is neither run nor profile. */
export function readEntries(branch: string, files: readonly Listed[]): readonly Entry[] {
  const runs = files.filter((file) => !isProfile(file))
  const read = runs.map(({ path, object, mode }) => {
    const [, , print = '', , file = ''] = path.split('/')
    const name = file.replace(/\.json$/u, '')
    const sound =
      mode === '100644' &&
      path.split('/').length === 5 &&
      file.endsWith('.json') &&
      namePattern.test(name) &&
      /^[0-9a-f]{16}$/u.test(print)
    return { sound, entry: { path, object, fingerprint: print, name } }
  })
  const strangers = read.filter(({ sound }) => !sound).map(({ entry }) => entry.path)
  if (strangers.length > 0) throw strangersFault(branch, strangers)
  return read.map(({ entry }) => entry)
}

/** The entries that are wanted, oldest first. */
export function select(
  entries: readonly Entry[],
  { latest = Infinity, fingerprint: wanted }: Selection,
): readonly Entry[] {
  const all = entries
    .filter((entry) => wanted === undefined || entry.fingerprint === wanted)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return all.slice(Math.max(0, all.length - latest))
}

function strangersFault(branch: string, paths: readonly string[]): Fault {
  const shown = paths.slice(0, 10)
  const more = paths.length - shown.length
  return fault(
    'store-stranger',
    `${shown.map((path) => `${branch}:${path}`).join(', ')}${more === 0 ? '' : ` and ${more} more`}: not written by Benchline`,
    {
      remedy: 'Take it out of the branch, which holds nothing but runs.',
      position: { file: `${branch}:${shown[0] ?? ''}` },
    },
  )
}
