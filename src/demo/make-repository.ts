/** Makes the demo's repository with git itself, commit by commit, in a folder of its own. */
import { makeDirectory, writeText } from '../system/files.ts'
import { type GitPlace, git } from '../system/git/git.ts'
import { join } from '../system/paths.ts'
import { type DemoBranch, type DemoCommit, type Tree, applied, harmless, main, slow } from './history.ts'

/** What the user's own configuration may say without changing the story: who commits, signatures, line ends. */
const settings: readonly string[] = [
  'user.name=Benchline demo',
  'user.email=demo@benchline.invalid',
  'commit.gpgSign=false',
  'core.autocrlf=false',
  'core.excludesFile=/dev/null',
]

export interface DemoRepository {
  /** Absolute root; `main` is checked out. */
  readonly root: string
  readonly branches: readonly [harmless: string, slow: string]
  /** Checks a branch out. */
  switchTo(branch: string): Promise<void>
}

/**
 * Fills the folder, which must be empty or absent. `committed` is awaited after each commit on main, with that
 * commit checked out, as a job on main would be.
 */
export async function makeDemoRepository(
  root: string,
  committed: (message: string, root: string) => Promise<void>,
): Promise<DemoRepository> {
  const place: GitPlace = { cwd: root, config: settings }
  let tree: Tree = {}
  const commit = async (next: DemoCommit, before: Tree): Promise<Tree> => {
    const after = applied(before, next)
    const touched = Object.keys(after).filter((path) => after[path] !== before[path])
    for (const path of touched) await writeText(join(root, path), after[path] ?? '')
    await git(place, ['add', '--', ...touched])
    await git(place, ['commit', '--quiet', '--no-verify', '-m', next.message])
    return after
  }
  const switchTo = async (branch: string): Promise<void> => {
    await git(place, ['switch', '--quiet', branch])
  }
  const grow = async ({ name, commit: change }: DemoBranch): Promise<void> => {
    await git(place, ['switch', '--quiet', '-c', name, 'main'])
    await commit(change, tree)
  }

  await makeDirectory(root)
  await git(place, ['init', '--quiet', '--template=', '--initial-branch=main'])
  for (const next of main) {
    tree = await commit(next, tree)
    await committed(next.message, root)
  }
  for (const branch of [harmless, slow]) await grow(branch)
  await switchTo('main')
  return { root, branches: [harmless.name, slow.name], switchTo }
}
