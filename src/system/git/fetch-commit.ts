/** Gets what a shallow or narrow clone lacks from its remote, as little as will do. */
import { isShallow, resolveCommit } from './commit.ts'
import { type Credentials, credentialSettings } from './credentials.ts'
import { type Undoing, gitLine } from './git.ts'
import { withPrivateRepository } from './private-repository.ts'
import { readRemote, remoteAlias, remoteName } from './remote.ts'
import type { Repository } from './repository.ts'
import { readShallow } from './shallow.ts'
import { type Line, fetchFrom } from './transfer.ts'

/** How the remote is reached. */
export interface Reach {
  readonly credentials?: Credentials | undefined
  readonly undoing?: Undoing
}

/** What was looked for is here now, or why it is not. */
export type Got<T = object> =
  | ({ readonly kind: 'here' } & T)
  | { readonly kind: 'lacking'; readonly why: string }

const lacking = (why: string): Got<never> => ({ kind: 'lacking', why })
const noRemote = lacking('there is no remote')

/**
 * Fetches a commit by its object name, with its files and without its history where the clone is shallow already.
 * Branches, tags and the working tree stay as they are.
 */
export async function fetchCommit(repository: Repository, sha: string, reach: Reach = {}): Promise<Got> {
  return fetchInto(repository, sha, sha, reach)
}

/** Fetches a branch as the remote's, so that it has a name here. */
export async function fetchBranch(repository: Repository, name: string, reach: Reach = {}): Promise<Got> {
  const remote = await remoteName(repository)
  if (remote === undefined) return noRemote
  const reference = `refs/remotes/${remote}/${name}`
  return fetchInto(repository, `+refs/heads/${name}:${reference}`, reference, reach)
}

/** Fetches what a revision names on the remote: a branch, a tag, or a commit by its full object name. */
export async function fetchRevision(
  repository: Repository,
  name: string,
  reach: Reach = {},
): Promise<Got<{ readonly commit: string }>> {
  if (!/^[\w./@+#=,-]+$/u.test(name)) return lacking(`${name} is no name of a branch or tag`)
  const reference = 'refs/benchline/base'
  const got = await fetchInto(repository, `+${name}:${reference}`, reference, reach)
  if (got.kind === 'lacking') return got
  const commit = await resolveCommit(repository, reference)
  return commit === undefined ? lacking(`${name} is no commit`) : { kind: 'here', commit }
}

async function fetchInto(
  repository: Repository,
  refspec: string,
  wanted: string,
  reach: Reach,
): Promise<Got> {
  const remote = await remoteName(repository)
  if (remote === undefined) return noRemote
  const line: Line = {
    place: repository.git,
    remote,
    settings: secrets(reach),
    undoing: undoingOf(reach),
  }
  // To cut the history of a whole clone would be a change that the user sees.
  const depth = (await isShallow(repository)) ? { depth: 1 } : {}
  const fetched = await fetchFrom(line, { refspecs: [refspec], ...depth })
  if (fetched.kind === 'failed') return lacking(fetched.why)
  if (fetched.kind === 'absent' || (await resolveCommit(repository, wanted)) === undefined) {
    return lacking(`${remote} does not have it`)
  }
  return { kind: 'here' }
}

/** Commits of each side that are looked at first, since most pull requests are shorter; the last is git's word for all. */
const depths = [64, 1024, 2 ** 31 - 1] as const

/**
 * The best common ancestor of a commit and a remote's branch, whatever this clone was cut to. Commits alone are
 * fetched, into a repository of our own; the ancestor itself then comes here.
 */
export async function fetchMergeBase(
  repository: Repository,
  commit: string,
  branch: string,
  reach: Reach = {},
): Promise<Got<{ readonly commit: string }>> {
  const remote = await readRemote(repository)
  if (remote === undefined) return noRemote
  const found = await withPrivateRepository(repository, undoingOf(reach), async (made) => {
    const settings = [...remote.settings, ...secrets(reach)]
    const line: Line = { place: made.git, remote: remoteAlias, settings, undoing: undoingOf(reach) }
    const [head, base] = ['refs/benchline/head', 'refs/benchline/base']
    for (const depth of depths) {
      const fetched = await fetchFrom(line, {
        refspecs: [`+${commit}:${head}`, `+refs/heads/${branch}:${base}`],
        filter: 'tree:0',
        depth,
      })
      if (fetched.kind === 'failed') return lacking(fetched.why)
      if (fetched.kind === 'absent') return lacking(`${remote.name} does not have ${branch}`)
      const ancestor = await gitLine(made.git, ['merge-base', head, base], { accept: [0, 1] })
      if (ancestor === undefined) continue
      const between = await gitLine(made.git, ['rev-list', head, base, '--not', ancestor])
      const cut = await readShallow(made.git)
      // Behind a cut there may be a way to a nearer ancestor.
      if (depth === depths.at(-1) || !(between ?? '').split('\n').some((id) => cut.has(id))) {
        return { kind: 'here', commit: ancestor } as const
      }
    }
    return lacking('they have no common ancestor')
  })
  if (found.kind === 'lacking') return found
  const got = await fetchCommit(repository, found.commit, reach)
  return got.kind === 'lacking' ? got : found
}

const secrets = ({ credentials }: Reach): Line['settings'] =>
  credentials === undefined ? [] : credentialSettings(credentials)

const undoingOf = ({ undoing }: Reach): Undoing => undoing ?? { undo: () => () => {} }
