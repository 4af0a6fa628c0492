/** Reads a branch of runs: names from its trees, then the content that is wanted in one go. */
import { fault } from '../../model/finding.ts'
import type { Run } from '../../model/run.ts'
import { type GitPlace, git, gitLine, runGit, zeroSeparated } from '../../system/git/git.ts'
import { decodeRun } from '../codec.ts'
import { type Entry, type Listed, checkRoot, readEntries, runPath, suitePath } from './layout.ts'

/** Names of a suite's runs in a commit of the branch. Throws a `Fault` that names whatever Benchline did not write. */
export async function readTree(
  place: GitPlace,
  branch: string,
  commit: string,
  suite: string,
): Promise<readonly Entry[]> {
  const listing = async (...args: readonly string[]): Promise<readonly Listed[]> =>
    zeroSeparated(await git(place, ['ls-tree', '-z', '--full-tree', ...args])).map(readListed)
  const [root, files] = await Promise.all([listing(commit), listing('-r', commit, suitePath(suite))])
  checkRoot(branch, root)
  return readEntries(branch, files)
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
  if (entries.length === 0) return []
  const input = entries.map(({ object }) => `${object}\n`).join('')
  const { bytes } = await runGit(place, ['cat-file', '--batch', '--buffer'], { input, limit })
  const runs: Run[] = []
  const reader = new TextDecoder()
  let start = 0
  for (const { path } of entries) {
    const end = bytes.indexOf(0x0a, start)
    const [, kind, length] = reader.decode(bytes.subarray(start, Math.max(start, end))).split(' ')
    const file = `${branch}:${path}`
    if (kind !== 'blob') {
      throw fault('store-corrupt', `${file} cannot be read: its content is not there`, { position: { file } })
    }
    const content = bytes.subarray(end + 1, end + 1 + Number(length))
    const line = reader.decode(content)
    const run = decodeRun(line, file)
    if (run.suite !== suite || runPath(run, line) !== path) throw misplaced(file)
    runs.push(run)
    start = end + 1 + content.length + 1
  }
  return runs
}

const misplaced = (file: string): Error =>
  fault('store-misplaced', `${file} is not the file it was written as: it was renamed or moved`, {
    remedy: 'Give it its name and folder back, or take it away if its run may be lost.',
    position: { file },
  })
