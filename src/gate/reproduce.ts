/** The command that repeats a check, ready to paste into a shell. */
import type { CheckRequest } from './request.ts'

/** Words that a POSIX shell takes as they are; others go between single quotes. */
const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`

export function reproduce({ only, config, timeLimit }: CheckRequest, base: string, seed: number): string {
  const words = ['benchline', 'check', '--base', base, '--seed', String(seed)]
  if (only !== undefined) words.push('--only', only)
  if (config !== undefined) words.push('--config', config)
  if (timeLimit !== undefined) words.push('--time-limit', `${timeLimit}s`)
  return words.map(quoted).join(' ')
}
