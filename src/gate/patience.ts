/** How long the first look at a program may take, so that a slow one leaves time to the others. */
import { type Command, type Launcher } from '../system/launcher/launcher.ts'
import type { Place } from '../sources/source.ts'

/** When measuring began and how many seconds it has, on the clock of whoever measures. */
export interface TimeLimit {
  readonly begun: number
  readonly limit: number
}

/** Pairs without which there is no verdict: a run that takes more than this part of the time is of no use. */
const leastPairs = 8

/** So many times base's duration are always waited for on head, since base has shown that it ends. */
const asBase = 2

/** What trying may take of the time as long as anybody else could use the rest. */
const share = 0.5

/**
 * Seconds for one run of a trial: an eighth of what is left, all of it where there is nobody else; 0 where those that
 * were tried already need the rest. `base` are the seconds of base's run, on head.
 */
export function patienceOf(
  { begun, limit }: TimeLimit,
  { now, others, base }: { readonly now: number; readonly others: boolean; readonly base?: number },
): number {
  const spent = now - begun
  if (!others) return Infinity
  if (base === undefined && spent > share * limit) return 0
  return Math.max((limit - spent) / leastPairs, asBase * (base ?? 0))
}

/** A place whose processes are ended after so many seconds together, and whether that has happened. */
export function impatient(
  place: Place,
  seconds: number,
): { readonly place: Place; readonly ended: () => boolean } {
  if (seconds === Infinity) return { place, ended: () => false }
  const { launcher } = place
  let left = seconds
  let ended = false
  const launch: Launcher['launch'] = async (command: Command) => {
    // No launcher takes a limit of nothing.
    const allowed = Math.max(0.01, left)
    const exit = await launcher.launch({ ...command, timeout: Math.min(command.timeout, allowed) })
    left -= exit.wall
    if (exit.ended === 'timeout' && allowed < command.timeout) ended = true
    return exit
  }
  const { name, gives } = launcher
  return {
    place: { ...place, launcher: { name, gives, launch, close: async () => launcher.close() } },
    ended: () => ended,
  }
}
