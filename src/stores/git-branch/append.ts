/** Makes the commit that adds a file to a branch, through an index of its own: nothing is checked out. */
import { type GitPlace, type Undoing, git, gitFault, gitLine, runGit } from '../../system/git/git.ts'
import { join } from '../../system/paths.ts'
import { readme } from './layout.ts'
import { tipOf } from './tree.ts'

/** The runs in this branch, told to whoever opens it. */
const about = `# Baselines of Benchline

Every file below \`v1\` is one run of the benchmarks of this repository, written once by a job on the default branch and
never changed: \`v1/<suite>/<environment>/<month>/<start>-<hash>.json\`. New changes are held against them. Profiles that
were taken with a run lie in \`v1/<suite>/profiles/<month>/\` under its name.

\`benchline history\` shows them. The branch shares no history with the code, and deleting it loses nothing but baselines.
`

const identity = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((role) => [
    [`GIT_${role}_NAME`, 'Benchline'],
    [`GIT_${role}_EMAIL`, 'benchline@localhost'],
  ]),
)

/** Flushed to the disk before anything names it. */
const durable = ['core.fsync=committed,reference']

export interface AddedFile {
  readonly path: string
  /** Object name of the content, which `writeContent` gave. */
  readonly object: string
}

/** What stands between the parent and its child. */
export interface Addition {
  readonly files: readonly AddedFile[]
  readonly message: string
}

export async function writeContent(
  place: GitPlace,
  content: string | Uint8Array,
  undoing: Undoing,
): Promise<string> {
  const args = ['hash-object', '-w', '--stdin']
  return (await gitLine(place, args, { input: content, config: durable, undoing })) ?? ''
}

/**
 * A commit on `parent` (the first of the branch where there is none) with some files more. Objects of the parent may be
 * absent, its trees excepted. `folder` takes the index for a moment.
 */
export async function commitAddition(
  place: GitPlace,
  folder: string,
  parent: string | undefined,
  { files: added, message }: Addition,
  undoing: Undoing,
): Promise<string> {
  const call = { env: { ...identity, GIT_INDEX_FILE: join(folder, 'index') }, config: durable, undoing }
  await git(place, ['read-tree', parent ?? '--empty'], call)
  const files = [
    ...(parent === undefined ? [[readme, await writeContent(place, about, undoing)]] : []),
    ...added.map(({ path, object }) => [path, object]),
  ]
  const input = files.map(([name, id]) => `100644 ${id}\t${name}\0`).join('')
  await git(place, ['update-index', '-z', '--index-info'], { ...call, input })
  const tree = (await gitLine(place, ['write-tree', '--missing-ok'], call)) ?? ''
  const onto = parent === undefined ? [] : ['-p', parent]
  return (
    (await gitLine(place, ['commit-tree', '--no-gpg-sign', ...onto, '-F', '-', tree], {
      ...call,
      input: message,
    })) ?? ''
  )
}

/** Moves a reference of this repository from one commit to the next; false where it was elsewhere by then. */
export async function moveReference(
  place: GitPlace,
  reference: string,
  [from, to]: readonly [from: string | undefined, to: string],
  undoing: Undoing,
): Promise<boolean> {
  const args = ['update-ref', '--no-deref', reference, to, from ?? '0'.repeat(to.length)]
  // Writers of one moment wait for each other's lock.
  const config = [...durable, 'core.filesRefLockTimeout=10000']
  const result = await runGit(place, args, { config, undoing })
  if (result.code === 0) return true
  if ((await tipOf(place, reference)) === from) throw gitFault(args, result)
  return false
}
