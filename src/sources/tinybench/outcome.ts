// What the runner program wrote: the tasks of a file with their medians, or why there are none.

export interface Task {
  readonly name: string
  /** Seconds. */
  readonly median: number
  /** How many samples it is the median of, and their median distance from it in seconds; absent where nobody says. */
  readonly samples?: number
  readonly deviation?: number
}

export type Outcome =
  | { readonly kind: 'measured'; readonly tasks: readonly [Task, ...Task[]] }
  /** `loading`: it failed before the file was loaded, in a way that another way of loading may mend. */
  | {
      readonly kind: 'failed'
      readonly text: string
      readonly loading: boolean
      readonly code: string | undefined
    }

/** What Node says when it cannot read a file as it stands, although a loader that knows TypeScript could. */
const loaderCodes = new Set([
  'ERR_UNKNOWN_FILE_EXTENSION',
  'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX',
  'ERR_INVALID_TYPESCRIPT_SYNTAX',
  'ERR_MODULE_NOT_FOUND',
  'ERR_UNSUPPORTED_DIR_IMPORT',
  'MODULE_NOT_FOUND',
])

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isKnownOrAbsent = (value: unknown): boolean =>
  value === undefined || (typeof value === 'number' && Number.isFinite(value) && value >= 0)

const isTask = (value: unknown): value is Task =>
  isRecord(value) &&
  typeof value['name'] === 'string' &&
  typeof value['median'] === 'number' &&
  Number.isFinite(value['median']) &&
  value['median'] > 0 &&
  isKnownOrAbsent(value['samples']) &&
  isKnownOrAbsent(value['deviation'])

/** Undefined where the text is no outcome, which a benchmark file could have seen to. */
export function readOutcome(text: string): Outcome | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isRecord(value)) return undefined
  const { tasks, error } = value
  if (Array.isArray(tasks)) {
    const list: readonly unknown[] = tasks
    const [first, ...rest] = list.filter(isTask)
    const sound = first !== undefined && rest.length + 1 === list.length
    return sound ? { kind: 'measured', tasks: [first, ...rest] } : undefined
  }
  if (!isRecord(error) || typeof error['text'] !== 'string') return undefined
  const code = typeof error['code'] === 'string' ? error['code'] : undefined
  const loading =
    error['stage'] === 'import' && (error['syntax'] === true || (code !== undefined && loaderCodes.has(code)))
  return { kind: 'failed', text: error['text'], loading, code }
}
