/** One file of a scalene profile: its lines and its functions. */
import type { ValueType } from '../../model/profile.ts'
import { type JsonRecord, isRecord } from './parse-json.ts'
import { plainName } from './plain-name.ts'
import type { ProfileBuilder } from './profile-builder.ts'
import { isLine } from './python-code.ts'
import { isUncertainName } from './uncertain-name.ts'

export const mebibyte = 2 ** 20

const sampled = (name: string, unit: 's' | 'B', additive = true): ValueType => ({
  name,
  unit,
  nature: 'sampled',
  additive,
})

/** `python`, `native` and `system` are the parts of `wall`. Stacks tell of `wall` and `alloc-bytes` alone. */
export const valueTypes: readonly ValueType[] = [
  sampled('wall', 's'),
  sampled('alloc-bytes', 'B'),
  sampled('python', 's'),
  sampled('native', 's'),
  sampled('system', 's'),
  sampled('copy-bytes', 'B'),
  sampled('peak-bytes', 'B', false),
]

export const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value < Infinity

/** `path NUL name` → place of the function, so that a stack that names it means the same one. */
export type KnownFunctions = Map<string, number>

/** What is wrong with the file, in words that "in orders.py" may follow; undefined when all is well. */
export function addFile(
  builder: ProfileBuilder,
  known: KnownFunctions,
  path: string,
  file: unknown,
  elapsed: number,
): string | undefined {
  const { lines, functions } = isRecord(file) ? file : {}
  if (!areRecords(lines) || !areRecords(functions)) return 'there are no lines or functions'
  const source = sourceOf(lines)
  const places = new Map<unknown, number>()
  for (const { line: name, lineno: first, ...row } of functions) {
    const values = valuesOf(row, elapsed)
    if (typeof name !== 'string' || name === '' || !isLine(first)) return 'a function has no name or no line'
    if (values === undefined) return `${name} has an impossible number`
    const place = functionAt(builder, path, name, first, source)
    // A function begins at its first decorator, but for the lines at its `def`.
    places.set(first, place).set(defAt(source, first)?.line, place)
    known.set(`${path}\0${name}`, place)
    builder.functionRows.push({ function: place, self: values })
  }
  for (const { lineno: line, start_function_line: first, ...row } of lines) {
    const values = valuesOf(row, elapsed)
    if (!isLine(line)) return 'a line has no number'
    if (values === undefined) return `line ${line} has an impossible number`
    // Every line of a file is listed, with zeros where it was never seen: nothing is known of those.
    if (!values.some((value) => value > 0)) continue
    const place = isLine(first) ? places.get(first) : undefined
    const owner = place === undefined ? {} : { function: place }
    builder.lineRows.push({ file: builder.file(plainName(path)), line, ...owner, values })
  }
  return undefined
}

const areRecords = (value: unknown): value is readonly JsonRecord[] =>
  Array.isArray(value) && value.every(isRecord)

/** Everything is a share of the run: percent of its time, MiB copied a second. Undefined where a number is none. */
function valuesOf(row: JsonRecord, elapsed: number): readonly number[] | undefined {
  const { n_cpu_percent_python: python, n_cpu_percent_c: native, n_sys_percent: system } = row
  const { n_malloc_mb: allocated, n_copy_mb_s: copied, n_peak_mb: peak } = row
  if (!isAmount(python) || !isAmount(native) || !isAmount(system)) return undefined
  if (!isAmount(allocated) || !isAmount(copied) || !isAmount(peak)) return undefined
  const percent = python + native + system
  // Scalene itself looks that the whole part is at most 100.
  if (percent >= 101) return undefined
  const seconds = (share: number): number => (share / 100) * elapsed
  return [
    seconds(percent),
    allocated * mebibyte,
    seconds(python),
    seconds(native),
    seconds(system),
    copied * elapsed * mebibyte,
    peak * mebibyte,
  ]
}

/** What the lines of a file say, so far as they are there. */
export const sourceOf = (lines: readonly JsonRecord[]): ReadonlyMap<unknown, string> =>
  new Map(lines.flatMap(({ lineno, line }) => (typeof line === 'string' ? [[lineno, line] as const] : [])))

/** The `def` that begins at a line or under the decorators there, of which one may run over some lines. */
function defAt(
  source: ReadonlyMap<unknown, string>,
  first: number,
): { readonly name: string; readonly line: number } | undefined {
  for (let at = first; at < first + 30; at += 1) {
    const text = source.get(at)
    const name = /^\s*(?:async\s+)?def\s+([\p{L}\p{N}_]+)/u.exec(text ?? '')?.[1]
    if (name !== undefined) return { name, line: at }
    if (text === undefined || (at === first && !/^\s*@/u.test(text))) return undefined
  }
  return undefined
}

/**
 * Scalene gives a name the first line of any function of that name in any file, and 1.5.16 the class of whatever `self`
 * is up the stack. Only the source, where it is there, tells that a function is the one that it is called.
 */
function functionAt(
  builder: ProfileBuilder,
  path: string,
  name: string,
  first: number,
  source: ReadonlyMap<unknown, string>,
): number {
  const isThere = defAt(source, first)?.name === name.slice(name.lastIndexOf('.') + 1)
  const isElsewhere = source.has(first) && !isThere
  return builder.function(plainName(name), {
    path: plainName(path),
    ...(isElsewhere ? {} : { startLine: first }),
    uncertain: !isThere || isUncertainName(name, path),
  })
}
