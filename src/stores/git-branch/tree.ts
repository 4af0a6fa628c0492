/** Reads a branch of runs: names from its trees, then the content that is wanted in one go. */
import { fault } from '../../model/finding.ts'
import type { KeptProfile } from '../../model/kept-profile.ts'
import type { Run } from '../../model/run.ts'
import { type GitPlace, git, gitLine, runGit, zeroSeparated } from '../../system/git/git.ts'
import { decodeRun } from '../codec.ts'
import { profileEnding } from '../profile-name.ts'
import { type Entry, type Listed, checkRoot, readEntries, runPath, suitePath } from './layout.ts'

/** Names of a suite's runs in a commit of the branch. Throws a `Fault` that names whatever Benchline did not write. */
export async function readTree(
  place: GitPlace,
  branch: string,
  commit: string,
  suite: string,
): Promise<readonly Entry[]> {
  const [root, files] = await Promise.all([
    listing(place, commit),
    listing(place, '-r', commit, suitePath(suite)),
  ])
  checkRoot(branch, root)
  return readEntries(branch, files)
}

/** Files in a commit of the branch whose paths begin so, by path. */
export async function readProfileTree(
  place: GitPlace,
  commit: string,
  beginning: string,
): Promise<readonly Listed[]> {
  const folder = beginning.slice(0, beginning.lastIndexOf('/') + 1)
  const files = await listing(place, '-r', commit, folder)
  return files.filter(({ path, mode }) => path.startsWith(beginning) && mode === '100644')
}

async function listing(place: GitPlace, ...args: readonly string[]): Promise<readonly Listed[]> {
  return zeroSeparated(await git(place, ['ls-tree', '-z', '--full-tree', ...args])).map(readListed)
}

function readListed(line: string): Listed {
  const tab = line.indexOf('\t')
  const [mode = '', , object = ''] = line.slice(0, tab).split(' ')
  return { path: line.slice(tab + 1), object, mode }
}

/** The commit that a reference names; undefined where there is none. */
export async function tipOf(place: GitPlace, reference: string): Promise<string | undefined> {
  return gitLine(place, ['rev-parse', '--verify', '--quiet', `${reference}^{commit}`], { accept: [0, 1] })
}

/** The objects among `names` that are not here. */
export async function missing(place: GitPlace, names: readonly string[]): Promise<readonly string[]> {
  if (names.length === 0) return []
  const input = names.map((name) => `${name}\n`).join('')
  const answer = await git(place, ['cat-file', '--batch-check'], { input })
  return answer
    .split('\n')
    .filter((line) => line.endsWith(' missing'))
    .map((line) => line.slice(0, line.indexOf(' ')))
}

/** Bytes of all the runs that are read at once. */
const limit = 2 ** 30

/** Decodes runs whose content is here. Throws a `Fault` that names the first that is not what was written. */
export async function readRuns(
  place: GitPlace,
  branch: string,
  suite: string,
  entries: readonly Entry[],
): Promise<readonly Run[]> {
  const reader = new TextDecoder()
  return (await readContents(place, branch, entries)).map(({ path, content }) => {
    const file = `${branch}:${path}`
    const line = reader.decode(content)
    const run = decodeRun(line, file)
    if (run.suite !== suite || runPath(run, line) !== path) throw misplaced(file)
    return run
  })
}

/** Profiles whose content is here, named by what follows `beginning` in their paths. */
export async function readProfiles(
  place: GitPlace,
  branch: string,
  beginning: string,
  files: readonly Listed[],
): Promise<readonly KeptProfile[]> {
  return (await readContents(place, branch, files)).map(({ path, content }) => ({
    name: path.slice(beginning.length, -profileEnding.length),
    bytes: Uint8Array.from(content),
  }))
}

type Content = Pick<Listed, 'path'> & { readonly content: Uint8Array }

async function readContents(
  place: GitPlace,
  branch: string,
  files: readonly Pick<Listed, 'path' | 'object'>[],
): Promise<readonly Content[]> {
  if (files.length === 0) return []
  const input = files.map(({ object }) => `${object}\n`).join('')
  const { bytes } = await runGit(place, ['cat-file', '--batch', '--buffer'], { input, limit })
  const reader = new TextDecoder()
  let start = 0
  return files.map(({ path }) => {
    const end = bytes.indexOf(0x0a, start)
    const [, kind, length] = reader.decode(bytes.subarray(start, Math.max(start, end))).split(' ')
    if (kind !== 'blob') {
      const file = `${branch}:${path}`
      throw fault('store-corrupt', `${file} cannot be read: its content is not there`, { position: { file } })
    }
    const content = bytes.subarray(end + 1, end + 1 + Number(length))
    start = end + 1 + content.length + 1
    return { path, content }
  })
}

const misplaced = (file: string): Error =>
  fault('store-misplaced', `${file} is not the file it was written as: it was renamed or moved`, {
    remedy: 'Give it its name and folder back, or take it away if its run may be lost.',
    position: { file },
  })
