/** Whose pstats file it is: five tools write the same shape and mean different things, and none says its name. */
import type { PstatsKey, PstatsTable } from './pstats-rows.ts'

export type PstatsTool = 'cProfile' | 'profile' | 'profiling.sampling' | 'pyinstrument' | 'yappi'

/**
 * - `profiling.sampling` (Python 3.15) marks its files;
 * - pyinstrument counts no calls: -1 throughout;
 * - `profile` keeps one number for each caller, and a row for itself;
 * - cProfile alone calls the file of what is written in C `~`;
 * - yappi has modules in place of files there, qualified names, and all calls before the primitive ones.
 *
 * What shows none of this is as cProfile writes it.
 */
export function pstatsTool({ keys, rows, callers, isSampled }: PstatsTable): PstatsTool {
  if (isSampled) return 'profiling.sampling'
  if (rows.first.every((first) => first === -1) && rows.second.every((second) => second === -1))
    return 'pyinstrument'
  if (callers.self.includes(-1) || keys.some(isProfiler)) return 'profile'
  if (keys.some(({ path }) => path === '~')) return 'cProfile'
  const isQualified = ({ line, name }: PstatsKey): boolean =>
    line > 0 && name.includes('.') && !name.startsWith('<')
  return rows.first.some((first, place) => first > (rows.second[place] ?? 0)) ||
    keys.some((key) => isModule(key) || isQualified(key))
    ? 'yappi'
    : 'cProfile'
}

/** The rows that `profile` makes up: itself, and what it was told to run. */
export const isProfiler = ({ path, line }: PstatsKey): boolean => path === 'profile' && line === 0

/** `('posix', 0, 'stat')`: no file has a function at line 0, except for a module's own code. */
export const isModule = ({ path, line, name }: PstatsKey): boolean =>
  line <= 0 && name !== '<module>' && /^[\w.]+$/u.test(path) && !path.endsWith('.py')
