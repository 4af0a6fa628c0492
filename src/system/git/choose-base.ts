/** Chooses the commit that head is compared with, and says in words why that one. */
import { fault } from '../../model/finding.ts'
import type { GithubEvent } from '../github-event.ts'
import { hasCommit, isShallow, readCommit, resolveCommit } from './commit.ts'
import { type Reach, fetchBranch, fetchCommit, fetchMergeBase, fetchRevision } from './fetch-commit.ts'
import { git, gitLine } from './git.ts'
import type { Head } from './head.ts'
import { remoteName } from './remote.ts'
import type { Repository } from './repository.ts'

export interface Base {
  readonly commit: string
  /** What the user calls it: a branch, what was given as `--base`, `HEAD~1`. */
  readonly label: string
  /** How it was chosen; continues "base is …". */
  readonly because: string
}

export interface Choice {
  readonly head: Head
  /** `--base`, which wins over everything. */
  readonly base?: string | undefined
  /** `baseline.branch` of the configuration. */
  readonly branch?: string | undefined
  readonly event?: GithubEvent | undefined
  /** Given in a job, whose clone nobody works in: what it lacks is fetched from the remote. */
  readonly reach?: Reach | undefined
}

const deepen = 'set fetch-depth: 0 on actions/checkout; in a clone of your own run: git fetch --unshallow'

/** Throws a `Fault` when base cannot be told or its commit is not in this clone. */
export async function chooseBase(repository: Repository, choice: Choice): Promise<Base> {
  const { head, base, event, reach } = choice
  if (base !== undefined) return givenBase(repository, base, reach)
  if (event?.kind === 'merge_group') {
    const because = 'the commit that the merge group is built on'
    return present(repository, { commit: event.baseSha, label: 'merge group base', because }, reach)
  }
  const merge = event?.kind === 'pull_request' ? await mergedInto(repository, head, event) : undefined
  if (merge !== undefined) return present(repository, merge, reach)
  return fromBranch(repository, choice)
}

async function givenBase(repository: Repository, name: string, reach: Reach | undefined): Promise<Base> {
  const because = `${name}, given as --base`
  const remote = await remoteName(repository)
  for (const candidate of [name, ...(remote === undefined ? [] : [`refs/remotes/${remote}/${name}`])]) {
    const commit = await resolveCommit(repository, candidate)
    if (commit !== undefined) return { commit, label: name, because }
  }
  const got = reach === undefined ? undefined : await fetchRevision(repository, name, reach)
  if (got?.kind === 'here') return { commit: got.commit, label: name, because }
  const shallow = await isShallow(repository)
  const tried = got === undefined ? '' : `, and it could not be fetched: ${got.why}`
  throw fault(
    'unknown-base',
    `--base ${name}: there is no such commit, branch or tag in this clone${tried}`,
    {
      remedy: shallow ? `the clone is shallow: ${deepen}` : `look for a slip of the pen, or run: git fetch`,
    },
  )
}

/**
 * The first parent of the merge commit that GitHub made of a pull request, where that is what is checked out: it is
 * the commit the job was started for, and its second parent is the pull request's tip. Any other merge commit is
 * somebody's own.
 */
async function mergedInto(
  repository: Repository,
  head: Head,
  event: Extract<GithubEvent, { kind: 'pull_request' }>,
): Promise<Base | undefined> {
  const { parents } = await readCommit(repository, head.commit)
  const [first, second] = parents
  if (first === undefined || parents.length !== 2 || second !== event.headSha) return undefined
  if (event.sha !== undefined && event.sha !== head.commit) return undefined
  const because = `the commit of ${event.baseBranch} that GitHub merged pull request ${event.number} into`
  return { commit: first, label: event.baseBranch, because }
}

async function fromBranch(repository: Repository, choice: Choice): Promise<Base> {
  const { head } = choice
  const { refs, name } = await findBranch(repository, choice)
  let nearest: { readonly commit: string; readonly ref: string } | undefined
  for (const ref of refs) {
    const commit = await mergeBase(repository, head.commit, ref)
    if (commit === undefined || commit === nearest?.commit) continue
    if (nearest === undefined || (await isAncestor(repository, nearest.commit, commit))) {
      nearest = { commit, ref }
    }
  }
  let tried = ''
  if (nearest === undefined && choice.reach !== undefined && (await isShallow(repository))) {
    const got = await fetchMergeBase(repository, head.commit, name, choice.reach)
    if (got.kind === 'here') nearest = { commit: got.commit, ref: refs[0] ?? name }
    else tried = `, nor could one be fetched: ${got.why}`
  }
  if (nearest === undefined) {
    const shallow = await isShallow(repository)
    throw fault('no-merge-base', `HEAD and ${name} have no common ancestor in this clone${tried}`, {
      remedy: shallow ? `the clone is shallow: ${deepen}` : 'name the commit to compare with: --base REF',
    })
  }
  const ref = shortName(nearest.ref)
  if (nearest.commit !== head.commit) {
    return { commit: nearest.commit, label: ref, because: `the merge base with ${ref}` }
  }
  const where = head.branch === name ? `HEAD is on ${name}` : `${ref} contains HEAD`
  if (head.uncommitted) {
    return { commit: head.commit, label: 'HEAD', because: `HEAD without the uncommitted changes (${where})` }
  }
  return previous(repository, head, where, choice.reach)
}

async function previous(
  repository: Repository,
  head: Head,
  where: string,
  reach: Reach | undefined,
): Promise<Base> {
  const [parent] = (await readCommit(repository, head.commit)).parents
  if (parent === undefined) {
    throw fault('root-commit', 'HEAD is the first commit, so there is nothing before it to compare with', {
      remedy: 'make a change, or name the commit to compare with: --base REF',
    })
  }
  const because = `the commit before HEAD (${where})`
  return present(repository, { commit: parent, label: 'HEAD~1', because }, reach)
}

/** A commit that is known by name only may be missing in a shallow clone. */
async function present(repository: Repository, base: Base, reach: Reach | undefined): Promise<Base> {
  if (await hasCommit(repository, base.commit)) return base
  const got = reach === undefined ? undefined : await fetchCommit(repository, base.commit, reach)
  if (got?.kind === 'here') return base
  const shallow = await isShallow(repository)
  const tried = got === undefined ? '' : ` and could not be fetched: ${got.why}`
  throw fault(
    'missing-base',
    `base is ${base.because}, ${base.commit}, and it is not in this clone${tried}`,
    {
      remedy: shallow ? `the clone is shallow: ${deepen}` : `run: git fetch origin ${base.commit}`,
    },
  )
}

const shortName = (ref: string): string => ref.replace(/^refs\/(?:remotes|heads)\//u, '')

interface Branch {
  readonly name: string
  /** The remote's and the local one, as far as they exist. */
  readonly refs: readonly string[]
}

async function findBranch(repository: Repository, { branch, event, reach }: Choice): Promise<Branch> {
  const remote = await remoteName(repository)
  const look = async (name: string): Promise<Branch | undefined> => {
    const here = await lookHere(name)
    if (here !== undefined || reach === undefined) return here
    return (await fetchBranch(repository, name, reach)).kind === 'here' ? lookHere(name) : undefined
  }
  const lookHere = async (name: string): Promise<Branch | undefined> => {
    const tracking = remote === undefined ? [] : [`refs/remotes/${remote}/${name}`]
    const refs: string[] = []
    for (const ref of [...tracking, `refs/heads/${name}`, `refs/remotes/${name}`]) {
      if ((await resolveCommit(repository, ref)) !== undefined) refs.push(ref)
    }
    return refs.length === 0 ? undefined : { name, refs }
  }
  if (branch !== undefined) {
    const found = await look(branch)
    if (found !== undefined) return found
    throw fault('unknown-branch', `baseline.branch: there is no branch ${branch} in this clone`, {
      remedy: `${remote === undefined ? '' : `run: git fetch ${remote} ${branch}:refs/remotes/${remote}/${branch}; in GitHub Actions set fetch-depth: 0; `}or name the commit: --base REF`,
    })
  }
  const wanted = event?.kind === 'pull_request' ? event.baseBranch : undefined
  const guesses = [wanted, await remoteDefault(repository, remote), event?.defaultBranch, 'main', 'master']
  for (const guess of guesses) {
    const found = guess === undefined ? undefined : await look(guess)
    if (found !== undefined) return found
    // The pull request says where it goes: another branch would be the wrong one to compare with.
    if (guess !== undefined && guess === wanted) throw unfetched(guess, remote)
  }
  const only = await onlyBranch(repository)
  const found = only === undefined ? undefined : await look(only)
  if (found !== undefined) return found
  throw fault('no-branch', 'which branch to compare with is not clear: there is no main and no master', {
    remedy: 'set baseline.branch in the configuration, or name the commit: --base REF',
  })
}

const unfetched = (name: string, remote = 'origin'): Error =>
  fault('unknown-branch', `the pull request goes into ${name}, which is not in this clone`, {
    remedy: `set fetch-depth: 0 on actions/checkout, or run: git fetch ${remote} ${name}`,
  })

async function remoteDefault(
  repository: Repository,
  remote: string | undefined,
): Promise<string | undefined> {
  if (remote === undefined) return undefined
  const args = ['symbolic-ref', '--quiet', `refs/remotes/${remote}/HEAD`]
  const ref = await gitLine(repository.git, args, { accept: [0, 1] })
  return ref?.slice(`refs/remotes/${remote}/`.length)
}

async function onlyBranch(repository: Repository): Promise<string | undefined> {
  const args = ['for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads']
  const names = (await git(repository.git, args)).split('\n').filter((name) => name !== '')
  return names.length === 1 ? names[0] : undefined
}

async function mergeBase(repository: Repository, a: string, b: string): Promise<string | undefined> {
  return gitLine(repository.git, ['merge-base', a, b], { accept: [0, 1] })
}

async function isAncestor(repository: Repository, a: string, b: string): Promise<boolean> {
  return (await mergeBase(repository, a, b)) === a
}
