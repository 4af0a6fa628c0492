/** Findings about the machine: that it was in poor health and what follows from that, and that its clock jumped. */
import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { ClockJump, Health } from '../model/health.ts'
import { plain } from './phrases.ts'
import type { Condition } from './health.ts'
import { switchedBy } from './under-condition.ts'

export function tellHealth(
  condition: Condition,
  { health, terms }: Pick<Evidence, 'health' | 'terms'>,
): readonly Finding[] {
  const { poor, starved } = condition
  const switched = [...switchedBy({ terms }, condition)].toSorted()
  const told = poor.length === 0 ? [] : [poorHealth(poor, starved, switched)]
  return [...told, ...(health?.clockJumps === undefined ? [] : jumped(health.clockJumps))]
}

/** The same of a recording, which nothing is judged by yet. */
export function tellRecorded({ poor }: Condition, { clockJumps }: Health): readonly Finding[] {
  const told: readonly Finding[] =
    poor.length === 0
      ? []
      : [
          {
            code: 'poor-health',
            severity: 'warning',
            text: `the machine was in poor health while it recorded: ${poor.join('; ')}. Checks will hold head against these times where base is not measured`,
            remedy: 'record again when the machine is quieter',
          },
        ]
  return [...told, ...(clockJumps === undefined ? [] : jumped(clockJumps))]
}

function poorHealth(poor: readonly string[], starved: boolean, switched: readonly string[]): Finding {
  const [first = ''] = switched
  const who = switched.length === 1 ? first : `${switched.length} benchmarks`
  const consequences = [
    ...(switched.length === 0 ? [] : [`CPU time speaks for ${who} instead of elapsed time`]),
    starved
      ? 'no verdict is given on elapsed time'
      : 'elapsed time that was not measured side by side fails nothing',
  ]
  return {
    code: 'poor-health',
    severity: 'warning',
    text: `the machine was in poor health while it measured: ${poor.join('; ')}. So ${consequences.join(', and ')}`,
    remedy:
      'run the check again when the machine is quieter or on another one; let `cpu` or `instrument: callgrind` judge what computes',
  }
}

function jumped(jumps: readonly ClockJump[]): readonly Finding[] {
  const [first] = jumps
  if (first === undefined) return []
  const slept = jumps
    .filter(({ kind }) => kind === 'suspended')
    .reduce((sum, { seconds }) => sum + seconds, 0)
  const moved = jumps.filter(({ kind }) => kind !== 'suspended')
  const parts = [
    ...(slept === 0 ? [] : [`the machine was suspended for ${plain(slept)} s`]),
    ...(moved.length === 0 ? [] : [`its clock jumped ${jumpText(moved)}`]),
  ]
  return [
    {
      code: 'clock-jump',
      severity: 'warning',
      text: `while measuring, ${parts.join(' and ')}. Benchline times by a clock that is not set and, on Linux, not moved by sleep; a harness may time by another`,
      remedy: 'keep the machine awake, and its clock in step, while it measures',
    },
  ]
}

/** `back by 1.75 s`; `3 times, at most forward by 3600 s`. */
function jumpText(jumps: readonly ClockJump[]): string {
  const most = jumps.reduce(
    (largest, { seconds }) => (Math.abs(seconds) > Math.abs(largest) ? seconds : largest),
    0,
  )
  const text = `${most < 0 ? 'back' : 'forward'} by ${plain(Math.abs(most))} s`
  return jumps.length === 1 ? text : `${jumps.length} times, at most ${text}`
}
