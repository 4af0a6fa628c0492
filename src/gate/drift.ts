/** What the stored runs say about drift once a run was added: where the branch got worse and was not mended. */
import type { Plan } from '../config/plan.ts'
import { driftsOf } from '../detect/drifts.ts'
import type { Accepted } from '../model/accepted.ts'
import type { Drift } from '../model/drift.ts'
import type { DriftView, Sighting } from '../model/drift-view.ts'
import { fingerprint } from '../model/environment.ts'
import { Fault, type Finding } from '../model/finding.ts'
import type { Run } from '../model/run.ts'
import { seriesKey } from '../model/series-key.ts'
import { bounded } from '../system/bounded.ts'
import { timestamp } from '../system/clock.ts'
import { readGithubEvent } from '../system/github-event.ts'
import { acceptancesOf } from './accepted.ts'
import { openGround } from './ground.ts'
import type { Setting } from './request.ts'

export interface DriftLook {
  /** Absent where the run is none of the default branch, or where the stored runs cannot be read. */
  readonly view?: DriftView
  readonly findings: readonly Finding[]
}

/** Runs that are looked at: what lies further back has its own segment long since. */
const most = 300

/** Seconds for reading them: the run is kept already, and nobody's verdict hangs on this. */
const patience = 30

/**
 * Looks at the stored runs of the environment, the launcher and the branch of a run that was put a moment ago. Whatever
 * keeps them from being read is a finding: what was recorded stays recorded.
 */
export async function lookForDrift(request: Setting, run: Run): Promise<DriftLook> {
  const { credentials, interruption, watch } = request
  try {
    const { repository, plan } = await openGround(request)
    const branch = branchOf(run, plan, (await readGithubEvent())?.defaultBranch)
    if (branch === undefined) return { findings: [] }
    watch({ kind: 'stage', text: 'looking for drift in the stored runs' })
    const read = await bounded(patience, interruption, (undoing) =>
      plan.baseline
        .openStore(repository, { credentials, undoing })
        .list(run.suite, { latest: most, fingerprint: fingerprint(run.environment) }),
    )
    if (read === 'late') return unread('note', `they could not be read within ${patience} s`)
    const line = read.done.filter(
      (each) => each.launcher === run.launcher && (each.branch ?? branch) === branch,
    )
    return { view: viewOf(line, run, branch, plan), findings: [] }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    // Whoever records for himself may well be without a network.
    const [{ code, text } = { code: '', text: error.message }] = error.findings
    return unread(code === 'store-unreachable' ? 'note' : 'warning', text)
  }
}

/**
 * The branch whose line is looked along; undefined for a run that is not on it. A run without a branch was recorded in a
 * checkout of a commit alone, as other services' jobs have it: whoever records there means the line that is kept.
 */
function branchOf(
  { branch }: Run,
  { baseline }: Plan,
  defaultBranch: string | undefined,
): string | undefined {
  const named = baseline.branch ?? defaultBranch
  const branches = named === undefined ? ['main', 'master'] : [named]
  return branch === undefined ? branches[0] : branches.find((each) => each === branch)
}

function unread(severity: Finding['severity'], why: string): DriftLook {
  const text = `the stored runs were not looked through for drift: ${why}`
  return { findings: [{ code: 'drift-unseen', severity, text }] }
}

/** `line` is oldest first and has the run that was added. */
function viewOf(line: readonly Run[], run: Run, branch: string, plan: Plan): DriftView {
  const today = timestamp().slice(0, 10)
  const answering = (drift: Drift): Accepted | undefined => answerFor(drift, plan, today)
  const found = driftsOf(line).map((drift) => ({ drift, accepted: answering(drift) }))
  const series = new Set(run.samples.map(({ benchmark, metric }) => seriesKey(benchmark, metric.name)))
  const seen = line.at(-1)?.at ?? run.at
  return {
    suite: run.suite,
    branch,
    commit: run.commit,
    section: {
      place: `${fingerprint(run.environment)} ${run.launcher}`,
      name: placeName(run),
      seen,
      sightings: found.flatMap(({ drift, accepted }) =>
        accepted === undefined ? [sighting(drift, line)] : [],
      ),
    },
    since: line[0]?.at ?? run.at,
    accepted: found.flatMap(({ drift, accepted }) => (accepted === undefined ? [] : [{ drift, accepted }])),
    accepts: (drift) => answering(drift) !== undefined,
    measures: ({ benchmark, metric }) => series.has(seriesKey(benchmark, metric)),
  }
}

/** The line of the configuration that answers for a drift on a day, by the rules of a check. */
export function answerFor(drift: Drift, { accepted, entries }: Plan, today: string): Accepted | undefined {
  const { benchmark, metric, change } = drift
  const ground = { accepted, entries, today, benchmarks: [benchmark], inPart: () => false, event: undefined }
  return acceptancesOf(ground).accepted.find(
    ({ metric: about, atMost = Infinity }) => about === metric && change <= atMost + 1e-9,
  )
}

/** By so many runs the place of a change is taken to be uncertain. */
const slack = 2

function sighting(drift: Drift, line: readonly Run[]): Sighting {
  const first = line.findIndex(({ commit }) => commit === drift.after)
  const last = line.findLastIndex(({ commit }) => commit === drift.upTo)
  const at = (index: number): string => line[Math.min(line.length - 1, Math.max(0, index))]?.at ?? ''
  return { drift, from: at(first - slack), to: at(last + slack) }
}

function placeName({ environment: { named, cpu, cores, os, arch }, launcher }: Run): string {
  const machine = named ?? `${cpu}, ${cores} ${cores === 1 ? 'core' : 'cores'}, ${os} ${arch}`
  return `${machine}, timed by ${launcher}`
}
