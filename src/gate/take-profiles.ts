/** Profiles of base and head in turn, some pairs at a time, until what is left of the time is spent. */
import type { Profiling } from '../config/profiling.ts'
import { durationText } from '../model/duration.ts'
import type { Side } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { Profile } from '../model/profile.ts'
import type { Profiler } from '../sources/profiler.ts'
import type { TakenProfile } from './keep-profile.ts'
import { type Subject, type Unprofiled, patience, profileRun, profiledSeconds } from './profile-run.ts'
import type { Tried } from './tried.ts'

export interface Taking {
  readonly profiler: Profiler
  readonly profiling: Profiling
  /** For the tool. */
  readonly args: readonly string[]
  readonly subjects: Readonly<Record<Side, Subject>>
  /** When measuring began, when it has to end, and when this has to, on the clock of `now`. */
  readonly begun: number
  readonly deadline: number
  readonly until: number
  readonly now: () => number
  /** Given every profile as it is taken; gives the name of its file. */
  readonly keep?: ((taken: TakenProfile) => Promise<string>) | undefined
}

export interface Taken {
  readonly profiles: Readonly<Record<Side, readonly Profile[]>>
  /** Names of their files, where they are kept. */
  readonly kept: Readonly<Record<Side, readonly string[]>>
  readonly findings: readonly Finding[]
  /** Why the pairs that were asked for last are not all there, unless it is for want of time. */
  readonly problem?: Unprofiled
}

/** Seconds by which a run that has begun may outlast the time limit. */
const grace = 5

/** Takes as many pairs more as it is called with and gives all that were taken so far. */
export function profileTaker(tried: Tried, taking: Taking): (pairs: number) => Promise<Taken> {
  const { profiler, profiling, args, subjects, begun, deadline, until, now, keep } = taking
  const profiles: Record<Side, Profile[]> = { base: [], head: [] }
  const kept: Record<Side, string[]> = { base: [], head: [] }
  const findings = new Map<string, Finding>()
  const taken = (problem?: Unprofiled): Taken => ({
    profiles: { base: [...profiles.base], head: [...profiles.head] },
    kept: { base: [...kept.base], head: [...kept.head] },
    findings: [...findings.values()],
    ...(problem === undefined ? {} : { problem }),
  })
  const options = { args, functions: profiling.functions, warmed: true }
  // Nothing is known of a pair before the first one, but that it takes no less than without a profiler.
  const pairSeconds = (slowdown: number): number =>
    profiledSeconds(slowdown, tried.seconds.base, tried.seconds.head)
  let [pair, expected, least] = [0, pairSeconds(profiler.slowdown), pairSeconds(1)]
  return async (pairs) => {
    for (const last = pair + pairs; pair < last; pair += 1) {
      const started = now()
      if (started + least > until) {
        if (pair > 0) break
        const limit = durationText(deadline - begun)
        const enough = durationText(Math.ceil(started - begun + expected * pairs))
        return taken({
          code: 'not-profiled',
          text: `it was not profiled: ${limit} left no time for it`,
          remedy: `set \`time-limit\` to ${enough} or more`,
        })
      }
      // Base first, then head first, so that neither always runs on the warmer machine.
      for (const side of pair % 2 === 0 ? (['base', 'head'] as const) : (['head', 'base'] as const)) {
        const longest = until - now() + Math.max(expected, grace)
        const seconds = Math.max(1, Math.min(tried.entry.timeout * patience, longest))
        const answer = await profileRun(subjects[side], { profiler, profiling, options, seconds })
        if (!('profile' in answer)) {
          // What ran out of time leaves the pairs before it.
          return taken(pair > 0 && now() > until ? undefined : answer)
        }
        for (const finding of answer.findings) findings.set(finding.text, finding)
        profiles[side].push(answer.profile)
        const { root } = subjects[side].place
        const one = { profile: answer.profile, tool: profiler.name, side, repeat: pair + 1, root }
        if (keep !== undefined) kept[side].push(await keep(one))
      }
      expected = now() - started
      least = expected
    }
    return taken()
  }
}
