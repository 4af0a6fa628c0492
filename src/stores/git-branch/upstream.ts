/** The branch as the remote has it: its tip and the contents that are wanted, and pushing one commit more. */
import { type Fault, fault } from '../../model/finding.ts'
import { credentialSettings } from '../../system/git/credentials.ts'
import type { Undoing } from '../../system/git/git.ts'
import { type PrivateRepository, withPrivateRepository } from '../../system/git/private-repository.ts'
import { type Remote, remoteAlias } from '../../system/git/remote.ts'
import type { Repository } from '../../system/git/repository.ts'
import { type Failure, type Line, fetchFrom, pushTo } from '../../system/git/transfer.ts'
import type { Access } from '../store.ts'
import { missing, tipOf } from './tree.ts'

export interface Upstream {
  readonly repository: Repository
  readonly remote: Remote
  readonly branch: string
  readonly access: Access
  readonly undoing: Undoing
}

/** Where the tip of the remote's branch is kept meanwhile. */
const reference = 'refs/benchline/tip'

const lineTo = ({ remote, access, undoing }: Upstream, { git }: PrivateRepository): Line => ({
  place: git,
  remote: remoteAlias,
  settings: [
    ...remote.settings,
    ...(access.credentials === undefined ? [] : credentialSettings(access.credentials)),
  ],
  undoing,
})

/**
 * Fetches the newest commit of the branch and the names in it, and content only where `whole` is wanted; undefined
 * where there is no branch.
 */
export async function fetchTip(
  upstream: Upstream,
  made: PrivateRepository,
  { whole = false }: { readonly whole?: boolean } = {},
): Promise<string | undefined> {
  const refspecs = [`+refs/heads/${upstream.branch}:${reference}`]
  const part = whole ? {} : ({ filter: 'blob:none' } as const)
  const fetched = await fetchFrom(lineTo(upstream, made), { refspecs, depth: 1, ...part })
  if (fetched.kind === 'failed') throw unreachable(upstream, fetched)
  return fetched.kind === 'absent' ? undefined : tipOf(made.git, reference)
}

/**
 * Calls `work` with a repository that has all these contents. They come in one request; a server that hands out no
 * single objects is asked for the whole branch instead.
 */
export async function withContents<T>(
  upstream: Upstream,
  made: PrivateRepository,
  objects: readonly string[],
  work: (place: PrivateRepository) => Promise<T>,
): Promise<T> {
  const wanted = [...new Set(await missing(made.git, objects))]
  if (wanted.length === 0) return work(made)
  const fetched = await fetchFrom(lineTo(upstream, made), { objects: wanted, filter: 'blob:none' })
  if (fetched.kind === 'fetched') return work(made)
  return withPrivateRepository(upstream.repository, upstream.undoing, async (whole) => {
    await fetchTip(upstream, whole, { whole: true })
    return work(whole)
  })
}

/** Pushes a commit onto the branch; false where another one was faster. Throws a `Fault` where the remote refuses. */
export async function pushTip(
  upstream: Upstream,
  made: PrivateRepository,
  commit: string,
  options: { readonly pretend?: boolean } = {},
): Promise<boolean> {
  const { branch, remote } = upstream
  const pushed = await pushTo(lineTo(upstream, made), commit, branch, options)
  if (pushed.kind === 'failed') throw unreachable(upstream, pushed)
  if (pushed.kind !== 'refused') return pushed.kind === 'pushed'
  throw fault(
    'push-refused',
    `${remote.name} (${remote.address}) refuses a push to the branch ${branch}: ${pushed.why}`,
    {
      remedy:
        'In GitHub Actions give the job `permissions: contents: write`, and leave the branch out of rules that protect branches; elsewhere see that you may push to it.',
    },
  )
}

function unreachable({ remote, branch }: Upstream, { why, here }: Failure): Fault {
  const place = `the branch ${branch} of ${remote.name} (${remote.address})`
  return here
    ? fault('store-unwritable', `there is no room on this machine to work on ${place}: ${why}`, {
        remedy: 'See that the folder for temporary files is writable and that the disk has room.',
      })
    : fault('store-unreachable', `${place} cannot be reached: ${why}`, {
        remedy:
          'See that the remote exists and answers; in GitHub Actions give the job `permissions: contents: read` and the action its `github-token`.',
      })
}
