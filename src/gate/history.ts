/** The stored runs that a check may use: to judge by where base gives no values, and to show how things went before. */
import { choosePast } from '../compare/choose-past.ts'
import { leastRuns, mostRuns } from '../compare/deviation.ts'
import { type Environment, fingerprint } from '../model/environment.ts'
import { Fault, type Finding } from '../model/finding.ts'
import type { Past } from '../model/past.ts'
import type { Run } from '../model/run.ts'
import type { Plan } from '../config/plan.ts'
import type { Selection } from '../stores/store.ts'
import { bounded } from '../system/bounded.ts'
import type { Base } from '../system/git/choose-base.ts'
import type { Head } from '../system/git/head.ts'
import { type Precedence, precedenceOf } from '../system/git/precedence.ts'
import type { Repository } from '../system/git/repository.ts'
import type { GithubEvent } from '../system/github-event.ts'
import type { CheckRequest } from './request.ts'

export interface HistoryGround {
  readonly request: Pick<CheckRequest, 'credentials' | 'interruption' | 'watch'>
  readonly repository: Repository
  readonly plan: Plan
  readonly base: Base
  readonly head: Head
  readonly event: GithubEvent | undefined
  readonly environment: Environment
  readonly launcher: string
}

export interface History {
  readonly past: Past
  /** Why there may be more than can be seen. */
  readonly findings: readonly Finding[]
}

/** Runs that are looked at where the latest ones do not give enough to judge by: far more than ever judge. */
const mostLooked = 300

/** Seconds that a check waits for runs which it would only show. */
const patience = 20

/**
 * Reads the latest runs of this environment, with one look at the store; where a verdict hangs on them and they are too
 * few, a second look tells why. A store that cannot be reached gives none and a note; one that holds what cannot be
 * decoded is the `Fault` of the store.
 */
export async function readHistory(ground: HistoryGround, judging: boolean): Promise<History> {
  const { environment } = ground
  const recent = await chosen(ground, { latest: mostRuns, fingerprint: fingerprint(environment) }, judging)
  if (!judging || recent.findings.length > 0 || recent.past.runs.length >= leastRuns) return recent
  return chosen(ground, { latest: mostLooked }, judging)
}

async function chosen(ground: HistoryGround, selection: Selection, judging: boolean): Promise<History> {
  const { base, head, plan, event, repository, environment, launcher } = ground
  const read = await list(ground, selection, judging)
  if ('findings' in read) {
    const [{ text }] = read.findings
    return { past: { base: base.commit, runs: [], others: text }, findings: read.findings }
  }
  const known = await precedenceOf(
    repository,
    base.commit,
    read.map(({ commit }) => commit),
  )
  const branches = branchesOf(plan, event)
  const { runs: usable, others } = choosePast(read, {
    environment,
    launcher,
    precedes: (run) => precedes(run, known.get(run.commit), head, branches),
  })
  return {
    past: { base: base.commit, runs: usable, ...(others === undefined ? {} : { others }) },
    findings: [],
  }
}

/** Where git cannot tell, the branch that a run was recorded on does. */
function precedes(
  { commit, branch }: Run,
  known: Precedence | undefined,
  head: Head,
  branches: readonly string[],
): boolean {
  if (known === 'precedes') return true
  return known === 'unknown' && commit !== head.commit && branch !== undefined && branches.includes(branch)
}

/** The branch that base is on, or what it is usually called. */
function branchesOf({ baseline }: Plan, event: GithubEvent | undefined): readonly string[] {
  const named =
    baseline.branch ?? (event?.kind === 'pull_request' ? event.baseBranch : undefined) ?? event?.defaultBranch
  return named === undefined ? ['main', 'master'] : [named]
}

interface Unread {
  readonly findings: readonly [Finding]
}

/** What is only shown is not waited for long; what a verdict hangs on is. */
async function list(
  { request, repository, plan }: HistoryGround,
  selection: Selection,
  judging: boolean,
): Promise<readonly Run[] | Unread> {
  const { interruption, credentials, watch } = request
  watch({ kind: 'stage', text: 'reading the stored runs' })
  try {
    const read = await bounded(judging ? 10 * patience : patience, interruption, (undoing) =>
      plan.baseline.openStore(repository, { credentials, undoing }).list(plan.suite, selection),
    )
    return read === 'late' ? unread('store-slow', 'the stored runs did not arrive in time') : read.done
  } catch (error) {
    const [first] = error instanceof Fault ? error.findings : []
    if (first?.code !== 'store-unreachable') throw error
    return unread(first.code, first.text, first.remedy)
  }
}

const unread = (code: string, text: string, remedy?: string): Unread => ({
  findings: [{ code, severity: 'note', text, ...(remedy === undefined ? {} : { remedy }) }],
})

/** Throws why base is not there unless stored runs may judge instead. */
export function requireHistory(baseFault: Fault, { past }: History): void {
  const { runs, base } = past
  if (runs.length >= leastRuns || runs.some(({ commit }) => commit === base)) return
  throw withoutHistory(baseFault, past)
}

/** The fault of base, and why stored runs do not judge in its place: a check that compared nothing is never green. */
export function withoutHistory(baseFault: Fault, { runs, others }: Past): Fault {
  const count =
    runs.length === 0 ? 'no stored run' : `${runs.length} stored run${runs.length === 1 ? '' : 's'}`
  const text = `${count} of this environment could stand in for base, and a verdict needs ${leastRuns} of a benchmark`
  return new Fault(
    [
      ...baseFault.findings,
      {
        code: 'no-history',
        severity: 'note',
        text: others === undefined ? text : `${text}: ${others}`,
        remedy: 'record the commits of the branch that changes are compared with: benchline record',
      },
    ],
    { cause: baseFault },
  )
}

/**
 * Only what judges something, so that a report carries what its verdicts rest on and no more; everything if undefined.
 * Of those of `counted` the counts come along: they tell of the noise of counting.
 */
export function pastOf(
  { past }: History,
  benchmarks: ReadonlySet<string> | undefined,
  counted: ReadonlySet<string> = new Set(),
): Past {
  return {
    ...past,
    runs: past.runs.map(({ commit, at, samples }) => ({
      commit,
      at,
      samples: samples.filter(
        ({ benchmark, metric }) =>
          (benchmarks?.has(benchmark) ?? true) || (metric.nature === 'counted' && counted.has(benchmark)),
      ),
    })),
  }
}
