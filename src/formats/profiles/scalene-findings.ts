/** What a reader of a scalene profile must know of it. */
import type { Finding } from '../../model/finding.ts'
import { type JsonRecord, isRecord } from './parse-json.ts'
import { isLine } from './python-code.ts'
import { isAmount, sourceOf } from './scalene-rows.ts'

export const censored: Finding = {
  code: 'censored-profile',
  severity: 'note',
  text:
    'Scalene leaves out files that took little time and memory: what is not in this profile is below its threshold, ' +
    'not zero.',
}

const recordsOf = (value: unknown): readonly JsonRecord[] =>
  Array.isArray(value) ? value.filter(isRecord) : []

/** Once a function of a file is marked, scalene looks at no other of that file, and charges them to those it looks at. */
export function onlyMarked(files: JsonRecord): readonly Finding[] {
  return Object.entries(files).flatMap(([path, file]): readonly Finding[] => {
    const { lines, functions } = isRecord(file) ? file : {}
    const source = sourceOf(recordsOf(lines))
    const firsts = recordsOf(functions).map(({ lineno }) => lineno)
    if (firsts.length === 0 || !firsts.every((first) => isLine(first) && isMarked(source, first))) return []
    return [
      {
        code: 'only-marked-functions',
        severity: 'warning',
        text: `Scalene looked at the functions marked @profile alone in ${path}; what they call there is charged to them.`,
        remedy: 'Take @profile out, so that every function is looked at.',
      },
    ]
  })
}

/** Whether a decorator `@profile` stands in the lines of decorators that `first` is one of or that end above it. */
function isMarked(source: ReadonlyMap<unknown, string>, first: number): boolean {
  const isDecorator = (line: number): boolean => /^\s*@/u.test(source.get(line) ?? '')
  let from = first
  while (isDecorator(from - 1)) from -= 1
  for (let line = from; isDecorator(line); line += 1) {
    if (/^\s*@(?:\w+\.)*profile\b/u.test(source.get(line) ?? '')) return true
  }
  return false
}

const mostLeaks = 5

/** What scalene thinks is never given back, the likeliest first. */
export function leaks(files: JsonRecord): readonly Finding[] {
  const found = Object.entries(files).flatMap(([file, value]) => {
    const { leaks: ofFile } = isRecord(value) ? value : {}
    return Object.entries(isRecord(ofFile) ? ofFile : {}).flatMap(([line, leak]) => {
      const { likelihood, velocity_mb_s: velocity } = isRecord(leak) ? leak : {}
      return isLine(Number(line)) && isAmount(likelihood) && isAmount(velocity)
        ? [{ file, line: Number(line), likelihood, velocity }]
        : []
    })
  })
  found.sort((one, other) => other.likelihood - one.likelihood || other.velocity - one.velocity)
  return found.slice(0, mostLeaks).map(({ file, line, likelihood, velocity }) => ({
    code: 'possible-leak',
    severity: 'note',
    text:
      `Scalene suspects that memory taken at line ${line} of ${file} is not given back ` +
      `(${(100 * likelihood).toFixed(0)} % likely, ${velocity.toFixed(1)} MiB a second).`,
    position: { file, line },
  }))
}
