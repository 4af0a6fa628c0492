/**
 * The files through which a step hands over outputs, state, variables and its summary, read as GitHub's runner reads
 * them (https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/FileCommandManager.cs), with its limits.
 */
import { existsSync, readFileSync } from 'node:fs'

export class FileCommandFault extends Error {}

/** `name=value` and `name<<DELIMITER … DELIMITER` of one file, in order. */
export function readPairs(path: string): Readonly<Record<string, string>> {
  const text = existsSync(path) ? readFileSync(path, 'utf8').replace(/^\uFEFF/u, '') : ''
  const lines = text.split(/\r?\n/u)
  if (lines.at(-1) === '') lines.pop()
  const pairs: Record<string, string> = {}
  while (lines.length > 0) {
    const line = lines.shift() ?? ''
    if (line === '') continue
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')]
    if (heredoc > 0 && (equals < 0 || heredoc < equals)) {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)]
      const end = lines.indexOf(delimiter)
      if (delimiter === '' || end < 0) {
        throw new FileCommandFault(`Invalid value. Matching delimiter not found '${delimiter}'`)
      }
      pairs[name] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n')
    } else if (equals > 0) pairs[line.slice(0, equals)] = line.slice(equals + 1)
    else throw new FileCommandFault(`Invalid format '${line}'`)
  }
  return pairs
}

/** A summary above this is not taken, and an annotation says so. */
const largestSummary = 1024 * 1024

/** What of a summary arrives; `fault` is the annotation that takes the place of one that is too large. */
export function readSummary(path: string): { readonly text: string; readonly fault?: string } {
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
  if (bytes.length <= largestSummary) return { text: bytes.toString() }
  const size = Math.ceil(bytes.length / 1024)
  return {
    text: '',
    fault: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${size}k`,
  }
}
