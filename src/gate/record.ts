/** Measures the committed state on its own and keeps it in the store: what later changes are held against. */
import type { Doubt, Reading } from '../model/evidence.ts'
import { Fault, type Finding, fault } from '../model/finding.ts'
import type { Health } from '../model/health.ts'
import { conditionOf } from '../judge/health.ts'
import { tellRecorded } from '../judge/tell-health.ts'
import { measureSeries } from '../measure/measure-series.ts'
import type { Run } from '../model/run.ts'
import { type Sample, makeSample } from '../model/sample.ts'
import { seriesKey } from '../model/series-key.ts'
import { RunFault } from '../sources/source.ts'
import { monotonicSeconds, timestamp } from '../system/clock.ts'
import { readHead } from '../system/git/head.ts'
import { readGithubEvent } from '../system/github-event.ts'
import { sweep } from '../system/git/sweep.ts'
import { readEnvironment } from '../system/machine.ts'
import { watchHealth } from '../system/health/watch-health.ts'
import { workflowRun } from '../system/workflow-run.ts'
import { openCounting } from './count.ts'
import { openGround } from './ground.ts'
import { profileHead, reservedForRecording } from './profile-head.ts'
import { type Recorded, openForKeeping } from './keep-run.ts'
import type { RecordRequest } from './request.ts'
import { runFinding } from './run-finding.ts'
import { only, select } from './selection.ts'
import { measureNulls, withBefore } from './null-pairs.ts'
import { sameCode } from './same-code.ts'
import { tryAll } from './trial.ts'

export async function record(request: RecordRequest): Promise<Recorded> {
  const { watch, interruption } = request
  watch({ kind: 'stage', text: 'reading the repository' })
  const { repository, plan } = await openGround(request)
  await sweep(repository)
  const head = await readHead(repository, interruption)
  if (head.uncommitted) {
    throw fault('uncommitted', 'there are uncommitted changes, and a baseline belongs to a commit', {
      remedy: 'commit or stash them, then record',
    })
  }
  const store = await openForKeeping(request, { repository, plan })
  await store.ready(plan.suite)
  const names = only(request.only)
  const { entries } = select(plan.entries, names, request.only, undefined)
  const event = await readGithubEvent()
  const { same, findings: unknown } = await sameCode(repository, {
    head,
    plan,
    names,
    glob: request.only,
    // Outside a job the clone is the user's own, and nothing is fetched into it.
    reach: event === undefined ? undefined : { credentials: request.credentials, undoing: interruption },
    signal: interruption.signal,
  })
  const sides = {
    head: { commit: head.commit, label: head.label, plan },
    ...(same === undefined ? {} : { base: same.before }),
  }
  const selected = new Set(entries.map(({ name }) => name))
  const seed = request.seed ?? Number.parseInt(head.commit.slice(0, 8), 16)
  const { run, profiles, findings } = await withBefore(
    sides,
    { repository, selected, interruption, watch },
    async (made, alone) => {
      const begun = monotonicSeconds()
      const at = timestamp()
      const health = watchHealth(begun)
      const now = (): number => {
        health.look()
        return monotonicSeconds()
      }
      const trial = await tryAll(entries, {
        places: { head: made.places.head },
        declaredAtBase: undefined,
        userRoot: repository.root,
        only: names,
        glob: request.only,
        now,
        watch,
      })
      const counting = openCounting(trial.tried, {
        places: { head: made.places.head },
        begun,
        deadline: begun + plan.timeLimit,
        now,
        watch,
        // Nothing is judged here: whatever may be counted later has its counts then.
        unsettled: () => new Set(trial.tried.map(({ name }) => name)),
      })
      await counting.begin(new Set(), begun + plan.timeLimit / 2)
      const readings = await measureSeries(
        trial.tried.map(({ name, sides: { head: workload } }) => ({
          name,
          run: async () => (workload === undefined ? [] : faulting(name, workload.run(made.places.head))),
        })),
        {
          seed,
          runs: request.runs,
          deadline:
            begun +
            plan.timeLimit -
            counting.reserved(plan.timeLimit) -
            reservedForRecording(trial.tried, plan.timeLimit),
          now,
          watch,
        },
      )
      const counted = await counting.finish()
      const seen = health.done()
      const profiled = await profileHead(trial.tried, {
        place: made.places.head,
        commit: head.commit,
        deadline: begun + plan.timeLimit,
        now: monotonicSeconds,
        watch,
      })
      const taught =
        same === undefined
          ? undefined
          : await measureNulls(made, {
              same,
              gate: plan.gate,
              tried: trial.tried,
              userRoot: repository.root,
              names,
              glob: request.only,
              seed,
              begun,
              deadline: begun + plan.timeLimit,
              now: monotonicSeconds,
              watch,
              interruption,
            })
      const environment = await readEnvironment({
        env: made.places.head.env,
        ...(plan.environment === undefined ? {} : { named: plan.environment }),
      })
      const recorded: Run = {
        suite: plan.suite,
        commit: head.commit,
        ...(head.branch === undefined ? {} : { branch: head.branch }),
        at,
        environment,
        ...workflowRun(),
        launcher: made.launcher.name,
        samples: samplesOf(
          [...readings, ...counted.runs.map((one) => one.readings)],
          (benchmark) => trial.terms[benchmark] !== undefined,
        ),
        ...(taught === undefined || taught.nulls.length === 0 ? {} : { nulls: taught.nulls }),
      }
      return {
        run: recorded,
        profiles: profiled.profiles,
        findings: [
          ...plan.findings,
          ...made.findings,
          ...trial.findings,
          ...recordedIn(seen, readings),
          ...counted.findings,
          ...profiled.findings,
          ...uncounted(counted.doubts),
          ...unknown,
          ...alone,
          ...(taught?.findings ?? []),
        ],
      }
    },
  )
  watch({ kind: 'stage', text: `keeping the run in ${store.place}` })
  const kept = await store.put(run, profiles)
  return { run, profiles, place: kept.place, findings: [...findings, ...kept.findings] }
}

/** What later checks should not have to find out: that the machine was in no state to be measured by. */
function recordedIn(health: Health, rounds: readonly (readonly Reading[])[]): readonly Finding[] {
  const runs = rounds.map((readings, pair) => ({
    workload: '',
    side: 'head' as const,
    pair,
    at: 0,
    readings,
  }))
  return tellRecorded(conditionOf({ health, runs }), health)
}

/** A recording without counts is a recording of times: told, and no reason to keep nothing. */
const uncounted = (doubts: readonly Doubt[]): readonly Finding[] =>
  doubts.map(({ benchmark, code, because, remedy }) => ({
    code,
    severity: 'warning',
    text: `${benchmark}: ${because}`,
    ...(remedy === undefined ? {} : { remedy }),
    benchmark,
  }))

/** A recording has no second side to be held against: a run that fails makes the whole unusable. */
async function faulting(name: string, run: Promise<readonly Reading[]>): Promise<readonly Reading[]> {
  try {
    return await run
  } catch (error) {
    if (error instanceof RunFault) throw new Fault([runFinding(name, 'fails', error)])
    throw error
  }
}

function samplesOf(
  rounds: readonly (readonly Reading[])[],
  wanted: (benchmark: string) => boolean,
): readonly Sample[] {
  const series = new Map<string, { readonly reading: Reading; readonly values: number[] }>()
  for (const reading of rounds.flat().filter(({ benchmark }) => wanted(benchmark))) {
    const key = seriesKey(reading.benchmark, reading.metric.name)
    const sample = series.get(key) ?? { reading, values: [] }
    sample.values.push(reading.value)
    series.set(key, sample)
  }
  return [...series.values()].map(({ reading, values }) =>
    makeSample(reading.benchmark, reading.metric, values),
  )
}
