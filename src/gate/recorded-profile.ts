/** A profile that was kept with a recorded run, found by commit and benchmark. */
import { benchlineProfile } from '../formats/profiles/benchline-profile.ts'
import { readProfile } from '../formats/profiles/read-profile.ts'
import { fingerprint } from '../model/environment.ts'
import { Fault, type Finding, fault } from '../model/finding.ts'
import type { Profile } from '../model/profile.ts'
import type { Run } from '../model/run.ts'
import { isOfWorkload } from '../stores/profile-name.ts'
import { diffText, fileAt, resolveCommit } from '../system/git/commit.ts'
import type { Repository } from '../system/git/repository.ts'
import { openGround } from './ground.ts'

const formats = [benchlineProfile]

export interface RecordedProfile {
  readonly profile: Profile
  /** Of the machine that it was taken on. */
  readonly fingerprint: string
  readonly findings: readonly Finding[]
  /** Texts of the files of the repository that it names, by path, as the commit has them. */
  readonly sources: ReadonlyMap<string, string>
}

export interface RecordedProfiles {
  readonly profiles: readonly RecordedProfile[]
  /** From the first commit to the last; empty where git refuses to print so much. */
  readonly diff: string
}

export interface RecordedRequest {
  readonly cwd: string
  readonly config?: string
  readonly benchmark: string
}

/**
 * The first profile of the newest run of each of these revisions. Throws a `Fault` that says what is recorded where that
 * is not.
 */
export async function recordedProfiles(
  { benchmark, ...where }: RecordedRequest,
  revisions: readonly string[],
): Promise<RecordedProfiles> {
  const { repository, plan } = await openGround(where)
  const store = plan.baseline.openStore(repository)
  const commits = await Promise.all(
    revisions.map(async (name) => {
      const commit = await resolveCommit(repository, name)
      if (commit !== undefined) return commit
      throw fault('unknown-revision', `nothing here is called ${name}`, {
        remedy: 'name a commit, a branch or a tag of this clone; a file is read without --benchmark',
      })
    }),
  )
  const runs = await store.list(plan.suite)
  const found: RecordedProfile[] = []
  for (const commit of commits) {
    const run = runs.findLast((each) => each.commit === commit)
    if (run === undefined) throw notRecorded(commit, runs)
    const kept = await store.profiles(run)
    const own = kept.find(({ name }) => isOfWorkload(name, benchmark))
    if (own === undefined) throw notProfiled(commit, benchmark, await workloadsOf(kept))
    const { profile, findings } = await readProfile(own.bytes, { name: own.name, formats })
    if (profile === undefined) throw new Fault(findings)
    const sources = await sourcesOf(repository, commit, profile)
    found.push({ profile, fingerprint: fingerprint(run.environment), findings, sources })
  }
  const [from = '', to = from] = commits
  return { profiles: found, diff: await diffText(repository, from, to).catch(refusal) }
}

function refusal(error: unknown): string {
  if (error instanceof Fault) return ''
  throw error
}

async function sourcesOf(
  repository: Repository,
  commit: string,
  { files }: Profile,
): Promise<ReadonlyMap<string, string>> {
  const own = files.filter(({ origin }) => origin === 'repository')
  const texts = await Promise.all(
    own.map(async ({ path }) => {
      const text = await fileAt(repository, commit, path)
      return text === undefined ? [] : [[path, text] as const]
    }),
  )
  return new Map(texts.flat())
}

function notRecorded(commit: string, runs: readonly Run[]): Fault {
  const newest = runs.at(-1)
  return fault('not-recorded', `no run of ${commit.slice(0, 10)} is recorded`, {
    remedy:
      newest === undefined
        ? 'record one: `benchline record`'
        : `record it there, or take one that is: the newest is of ${newest.commit.slice(0, 10)}`,
  })
}

function notProfiled(commit: string, benchmark: string, others: readonly string[]): Fault {
  return fault('no-profile', `no profile of ${benchmark} is kept with the run of ${commit.slice(0, 10)}`, {
    remedy:
      others.length === 0
        ? 'say `profile: auto` for it in the configuration, and later recordings keep one'
        : `kept are profiles of ${others.join(', ')}`,
  })
}

async function workloadsOf(kept: readonly { readonly bytes: Uint8Array }[]): Promise<readonly string[]> {
  const read = await Promise.all(kept.map(({ bytes }) => readProfile(bytes, { formats })))
  return [...new Set(read.flatMap(({ profile }) => profile?.header.workload ?? []))]
}
