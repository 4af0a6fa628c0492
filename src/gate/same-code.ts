/** Whether the commit that is recorded is, as far as benchmarks run it, the same program as the commit before it. */
import type { Entry, Plan } from '../config/plan.ts'
import { Fault, type Finding } from '../model/finding.ts'
import { changedPaths, hasCommit, readCommit } from '../system/git/commit.ts'
import { type Reach, fetchCommit } from '../system/git/fetch-commit.ts'
import type { Head } from '../system/git/head.ts'
import type { Repository } from '../system/git/repository.ts'
import { readBasePlan } from './ground.ts'
import { type Only, select } from './selection.ts'
import type { SideRequest } from './sides.ts'
import { touchesCode } from './touches-code.ts'

export interface SameCode {
  /** The commit before, to be made ready beside head. */
  readonly before: SideRequest
  /** The entries whose code the two share; at least one. */
  readonly entries: readonly Entry[]
  /** The change touches nothing that runs at all; else it only spares the `paths` of these entries. */
  readonly whole: boolean
}

export interface SameCodeGround {
  readonly head: Pick<Head, 'commit'>
  readonly plan: Plan
  /** `--only`, as it was read and as it was typed. */
  readonly names: Only
  readonly glob: string | undefined
  /** Given in a job: a commit that its shallow clone lacks is fetched. */
  readonly reach: Reach | undefined
  readonly signal: AbortSignal
}

/**
 * All entries where the change touches nothing that runs; else those that have `paths` none of which it touches. The
 * commit before is the first parent: a merge brings in all of its branch at once.
 */
export async function sameCode(
  repository: Repository,
  ground: SameCodeGround,
): Promise<{ readonly same?: SameCode; readonly findings: readonly Finding[] }> {
  try {
    return await compared(repository, ground)
  } catch (error) {
    // What a recording could learn is no reason for it to fail.
    if (!(error instanceof Fault) || ground.signal.aborted) throw error
    return { findings: [untold(`: ${error.findings[0]?.text ?? ''}`)] }
  }
}

/** Nearly every change of a repository of many parts spares some: one in four teaches enough, and costs a second setup. */
const isDrawn = (commit: string): boolean => Number.parseInt(commit.slice(-2), 16) % 4 === 0

async function compared(
  repository: Repository,
  { head, plan, names, glob, reach }: SameCodeGround,
): ReturnType<typeof sameCode> {
  const [parent] = (await readCommit(repository, head.commit)).parents
  if (parent === undefined) return { findings: [] }
  if (!(await hasCommit(repository, parent))) {
    const got = reach === undefined ? undefined : await fetchCommit(repository, parent, reach)
    if (got?.kind !== 'here') {
      const tried = got === undefined ? '' : ` and could not be fetched (${got.why})`
      return { findings: [untold(`: it is not in this clone${tried}`, deepen)] }
    }
  }
  const files = await changedPaths(repository, parent, head.commit)
  const { entries, notLooked } = select(plan.entries, names, glob, { files, configuration: plan.file })
  const spared = new Set(notLooked)
  const whole = !touchesCode(files)
  const shared = [...(whole ? entries : []), ...plan.entries.filter(({ name }) => spared.has(name))]
  if (shared.length === 0 || (!whole && !isDrawn(head.commit))) return { findings: [] }
  const { plan: own = plan } = await readBasePlan(repository, parent, plan.file)
  return {
    same: { before: { commit: parent, label: 'HEAD~1', plan: own }, entries: shared, whole },
    findings: [],
  }
}

const deepen = 'set fetch-depth: 2 on actions/checkout; in a clone of your own run: git fetch --deepen=1'

const untold = (why: string, remedy?: string): Finding => ({
  code: 'no-null-pairs',
  severity: 'note',
  text: `nobody can tell what changed since the commit before HEAD, so nothing is learned from it${why}`,
  ...(remedy === undefined ? {} : { remedy }),
})
