/** What the launcher says came of a profiled Python program. */

export interface PythonReport {
  /** `3.11.7`. */
  readonly python: string
  readonly implementation: string
  readonly hashSeed: string
  /** Of the program itself, whatever the shell around it made of that. */
  readonly exit?: number
  /** Seconds: elapsed, of all threads, of the main thread, of processes that it waited for. */
  readonly wall?: number
  readonly cpu?: number
  readonly mainCpu?: number
  readonly childCpu?: number
  /** Rows of the profile; absent where the tool writes it later. */
  readonly rows?: number
  /** Something took the profiler's place in the interpreter before the end. */
  readonly displaced: boolean
  /** Of the functions that were asked for, those that were never loaded. */
  readonly missing: readonly string[]
  /** Why the tool could not begin, or not write. */
  readonly failed?: string
}

/** Undefined for what is no report. */
export function readPythonReport(text: string): PythonReport | undefined {
  let said: unknown
  try {
    said = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof said !== 'object' || said === null) return undefined
  const facts = new Map<string, unknown>(Object.entries(said))
  const textOf = (name: string): string | undefined => {
    const value = facts.get(name)
    return typeof value === 'string' ? value : undefined
  }
  const numbers = ['exit', 'wall', 'cpu', 'mainCpu', 'childCpu', 'rows'] as const
  const known = numbers.flatMap((name) => {
    const value = facts.get(name)
    return typeof value === 'number' && Number.isFinite(value) ? [[name, value] as const] : []
  })
  const missing = facts.get('missing')
  const failed = textOf('failed')
  return {
    python: textOf('python') ?? '',
    implementation: textOf('implementation') ?? '',
    hashSeed: textOf('hashSeed') ?? 'random',
    ...Object.fromEntries(known),
    displaced: facts.get('displaced') === true,
    missing: Array.isArray(missing) ? missing.filter((one) => typeof one === 'string') : [],
    ...(failed === undefined ? {} : { failed }),
  }
}
