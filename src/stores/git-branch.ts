/**
 * Runs in a branch of the repository that shares no history with the code: one file a run, only ever added. Plumbing
 * alone touches it, in a repository of our own, so that the user's working tree, index and branches never change.
 */
import { fault } from '../model/finding.ts'
import type { KeptProfile } from '../model/kept-profile.ts'
import type { Run } from '../model/run.ts'
import { monotonicSeconds } from '../system/clock.ts'
import type { GitPlace, Undoing } from '../system/git/git.ts'
import { type PrivateRepository, withPrivateRepository } from '../system/git/private-repository.ts'
import { readRemote } from '../system/git/remote.ts'
import type { Repository } from '../system/git/repository.ts'
import { pause } from '../system/pause.ts'
import { encodeRun, runName } from './codec.ts'
import { type AddedFile, commitAddition, moveReference, writeContent } from './git-branch/append.ts'
import { keepAside } from './git-branch/keep-aside.ts'
import { type Entry, profilePath, profilesPath, runPath, select } from './git-branch/layout.ts'
import { messageOf } from './git-branch/message.ts'
import { toldWhere } from './git-branch/told-where.ts'
import { readProfileTree, readProfiles, readRuns, readTree, tipOf } from './git-branch/tree.ts'
import { type Upstream, fetchTip, pushTip, withContents } from './git-branch/upstream.ts'
import type { Access, Kept, Selection, Store, StoreKind } from './store.ts'

/** What git takes as the name of a branch, a little stricter. */
const branchForm = '(?![-/.])(?!.*(?:\\.\\.|//|/\\.|\\.lock(?:/|$)))[\\w./+#=,-]+(?<![/.])'

export const gitBranch: StoreKind = {
  scheme: 'git',
  argument: 'BRANCH',
  otherwise: 'benchline',
  form: branchForm,
  open(branch, repository, access = {}) {
    if (!new RegExp(`^${branchForm}$`, 'u').test(branch)) {
      throw fault(
        'store-argument',
        `store: git needs the name of a branch: git:BRANCH, and ${JSON.stringify(branch)} is none`,
      )
    }
    return gitStore(branch, repository, access)
  },
}

/** Registers nothing: for callers that are not interrupted. */
const uninterrupted: Undoing = { undo: () => () => {} }

function gitStore(branch: string, repository: Repository, access: Access): Store {
  const undoing = access.undoing ?? uninterrupted
  const near: Near = { repository, branch, reference: `refs/benchline/${branch}`, access, undoing }
  let last: Promise<unknown> = Promise.resolve()
  return {
    place: `the branch ${branch}`,
    async ready(suite) {
      if (access.push === true) await readyUpstream(await upstreamOf(near), suite)
      else await readLocal(near, suite)
    },
    async put(run, profiles = []) {
      // Writers of this process take turns: they could only get into each other's way.
      const turn = last.then(() => put(near, { run, line: encodeRun(run), profiles }))
      last = turn.catch(() => {})
      return turn
    },
    async list(suite, selection = {}) {
      return list(near, suite, selection)
    },
    async profiles(run) {
      return profilesOf(near, profilesPath(run, encodeRun(run)))
    },
  }
}

/** The branch as this clone has it: runs that were recorded here and not pushed. */
interface Near {
  readonly repository: Repository
  readonly branch: string
  readonly reference: string
  readonly access: Access
  readonly undoing: Undoing
}

async function upstreamOf({ repository, branch, access, undoing }: Near): Promise<Upstream> {
  const remote = await readRemote(repository)
  if (remote !== undefined) return { repository, remote, branch, access, undoing }
  throw fault('no-remote', 'there is no remote to push the run to', {
    remedy: 'Add one called origin, or record without pushing.',
  })
}

async function readLocal({ repository, reference }: Near, suite: string): Promise<readonly Entry[]> {
  const tip = await tipOf(repository.git, reference)
  return tip === undefined ? [] : readTree(repository.git, reference, tip, suite)
}

async function list(near: Near, suite: string, selection: Selection): Promise<readonly Run[]> {
  const { repository, branch, reference, access, undoing } = near
  const [mine, remote] = await Promise.all([readLocal(near, suite), readRemote(repository)])
  if (remote === undefined) return readRuns(repository.git, reference, suite, select(mine, selection))
  const upstream: Upstream = { repository, remote, branch, access, undoing }
  return withPrivateRepository(repository, undoing, async (made) => {
    const tip = await fetchTip(upstream, made)
    const theirs = tip === undefined ? [] : await readTree(made.git, branch, tip, suite)
    const known = new Set(theirs.map(({ path }) => path))
    const chosen = select([...theirs, ...mine.filter(({ path }) => !known.has(path))], selection)
    const far = chosen.filter(({ path }) => known.has(path))
    const here = chosen.filter(({ path }) => !known.has(path))
    const objects = far.map(({ object }) => object)
    const runs = new Map<Entry, Run>()
    const keep = (entries: readonly Entry[], read: readonly Run[]): void =>
      read.forEach((run, index) => {
        const entry = entries[index]
        if (entry !== undefined) runs.set(entry, run)
      })
    keep(far, await withContents(upstream, made, objects, (place) => readRuns(place.git, branch, suite, far)))
    keep(here, await readRuns(repository.git, reference, suite, here))
    return chosen.flatMap((entry) => runs.get(entry) ?? [])
  })
}

/** From this clone, or else from the remote. */
async function profilesOf(near: Near, beginning: string): Promise<readonly KeptProfile[]> {
  const { repository, branch, reference, access, undoing } = near
  const here = await tipOf(repository.git, reference)
  const mine = here === undefined ? [] : await readProfileTree(repository.git, here, beginning)
  if (mine.length > 0) return readProfiles(repository.git, reference, beginning, mine)
  const remote = await readRemote(repository)
  if (remote === undefined) return []
  const upstream: Upstream = { repository, remote, branch, access, undoing }
  return withPrivateRepository(repository, undoing, async (made) => {
    const tip = await fetchTip(upstream, made)
    const theirs = tip === undefined ? [] : await readProfileTree(made.git, tip, beginning)
    const objects = theirs.map(({ object }) => object)
    return withContents(upstream, made, objects, (place) =>
      readProfiles(place.git, branch, beginning, theirs),
    )
  })
}

async function readyUpstream(upstream: Upstream, suite: string): Promise<void> {
  const { repository, branch, undoing } = upstream
  await withPrivateRepository(repository, undoing, async (made) => {
    const tip = await fetchTip(upstream, made)
    if (tip !== undefined) await readTree(made.git, branch, tip, suite)
    // A server tells at the first word whether this user may push at all.
    await pushTip(upstream, made, tip ?? (await firstCommit(made, undoing)), { pretend: true })
  })
}

async function firstCommit({ git, folder }: PrivateRepository, undoing: Undoing): Promise<string> {
  const object = await writeContent(git, '', undoing)
  return commitAddition(
    git,
    folder,
    undefined,
    { files: [{ path: 'v1/x', object }], message: 'Would it be taken?' },
    undoing,
  )
}

/** A run with its text and what is kept with it. */
interface Parcel {
  readonly run: Run
  readonly line: string
  readonly profiles: readonly KeptProfile[]
}

async function put(near: Near, parcel: Parcel): Promise<Kept> {
  const { run, line, profiles } = parcel
  const { access, repository, undoing } = near
  let saved: Promise<string | undefined> | undefined
  const aside = (): Promise<string | undefined> =>
    (saved ??= keepAside(repository, runName(run, line), line, profiles))
  let release: (() => void) | undefined
  try {
    // Registered before all else it is done last, when nothing else can be in the way any more.
    release = undoing.undo(async () => {
      await aside()
    })
    return access.push === true
      ? await putUpstream(await upstreamOf(near), parcel)
      : await putLocal(near, parcel)
  } catch (error) {
    throw toldWhere(error, await aside())
  } finally {
    release?.()
  }
}

async function putUpstream(upstream: Upstream, parcel: Parcel): Promise<Kept> {
  const { run, line } = parcel
  const { repository, branch, remote, undoing } = upstream
  await withPrivateRepository(repository, undoing, async (made) => {
    const files = await writeFiles(made.git, parcel, undoing)
    await contend(upstream.access, async () => {
      const tip = await fetchTip(upstream, made)
      const there = await sameRun(made, branch, tip, run, line)
      if (there !== undefined) {
        await withContents(upstream, made, [there.object], (place) =>
          readRuns(place.git, branch, run.suite, [there]),
        )
        return true
      }
      const addition = { files, message: messageOf(run) }
      const commit = await commitAddition(made.git, made.folder, tip, addition, undoing)
      return pushTip(upstream, made, commit)
    })
  })
  return { place: `the branch ${branch} of ${remote.name}`, findings: [] }
}

async function putLocal(near: Near, parcel: Parcel): Promise<Kept> {
  const { run, line } = parcel
  const { repository, branch, reference, access, undoing } = near
  const { git } = repository
  await withPrivateRepository(repository, undoing, async ({ folder }) => {
    const files = await writeFiles(git, parcel, undoing)
    await contend(access, async () => {
      const tip = await tipOf(git, reference)
      const there = await sameRun({ git, folder }, reference, tip, run, line)
      if (there !== undefined) {
        await readRuns(git, reference, run.suite, [there])
        return true
      }
      const addition = { files, message: messageOf(run) }
      const commit = await commitAddition(git, folder, tip, addition, undoing)
      return moveReference(git, reference, [tip, commit], undoing)
    })
  })
  const remote = await readRemote(repository)
  const place = `${reference} of this clone`
  if (remote === undefined) return { place, findings: [] }
  return {
    place,
    findings: [
      {
        code: 'not-pushed',
        severity: 'note',
        text: `the run is kept in this clone only, under ${reference}`,
        remedy: `\`benchline record --push\` puts it into the branch ${branch} of ${remote.name}, as the action does on the default branch`,
      },
    ],
  }
}

async function writeFiles(
  place: GitPlace,
  { run, line, profiles }: Parcel,
  undoing: Undoing,
): Promise<readonly AddedFile[]> {
  const files: AddedFile[] = [{ path: runPath(run, line), object: await writeContent(place, line, undoing) }]
  for (const { name, bytes } of profiles) {
    files.push({ path: profilePath(run, line, name), object: await writeContent(place, bytes, undoing) })
  }
  return files
}

/** The run where it is in the branch already: its name is made from its content, so it is this very run, or damaged. */
async function sameRun(
  { git }: PrivateRepository,
  branch: string,
  tip: string | undefined,
  run: Run,
  line: string,
): Promise<Entry | undefined> {
  if (tip === undefined) return undefined
  const path = runPath(run, line)
  return (await readTree(git, branch, tip, run.suite)).find((entry) => entry.path === path)
}

/** Tries until it is done, further and further apart, since others write too. */
async function contend({ patience = 120 }: Access, attempt: () => Promise<boolean>): Promise<void> {
  const begun = monotonicSeconds()
  for (let count = 0; !(await attempt()); count += 1) {
    const spent = monotonicSeconds() - begun
    if (spent > patience) {
      throw fault(
        'push-contended',
        `the branch was changed by others in each of ${count + 1} attempts over ${Math.round(spent)} s`,
        { remedy: 'Let fewer jobs record at the same time: `concurrency` in the workflow.' },
      )
    }
    await pause(count)
  }
}
