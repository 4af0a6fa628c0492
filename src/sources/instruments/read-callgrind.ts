/** Reads what callgrind writes at the end of a process: its instructions, those of the loader, and its allocations. */

export interface CallgrindTotals {
  readonly total: number
  /** Instructions of the dynamic loader itself; absent where the costs of the file do not add up to its total. */
  readonly loading?: number
  /** Calls of C's allocator, whoever makes them: a block that is made, or made larger or smaller. */
  readonly allocations: number
}

/**
 * glibc's loader, an object of its own (`ld-linux-x86-64.so.2`, `ld64.so.2`, `ld-2.31.so`). That of musl is the whole C
 * library, so nothing tells its loading from its work.
 */
const loader = /(?:^|\/)ld(?:-linux[\w.-]*|64|-\d[\w.-]*)?\.so[\d.]*$/u

/**
 * C's allocator, to which that of C++, of Rust and of most interpreters come down. What one of them calls of the others
 * is the same allocation.
 */
const allocator =
  /^(?:__libc_)?(?:malloc|calloc|realloc|reallocarray|memalign|posix_memalign|aligned_alloc|valloc|pvalloc)(?:@.+|'\d+)?$/u

const whole = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d+$/u.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined

/**
 * Undefined where it is not the whole output of one process or part of one, of instructions alone (`events: Ir`).
 * Format: Callgrind Format Specification, version 1, of the Valgrind manual; written without positions. Its `summary` is
 * taken a few instructions earlier than the costs that `totals` sums up, so it is no check on them.
 */
export function readCallgrind(text: string): CallgrindTotals | undefined {
  const heads = new Map<string, string>()
  const objects = new Map<string, string>()
  const functions = new Map<string, string>()
  let [object, name, sum, loading, allocations] = ['', '', 0, 0, 0]
  let [callee, calledObject] = ['', '']
  let called = false
  let sound = true
  for (const line of text.split('\n')) {
    const header = /^(version|events|totals): *(.*)$/u.exec(line)
    if (header !== null) {
      const [, key = '', value = ''] = header
      // Two totals would be those of two processes.
      if (heads.has(key)) return undefined
      heads.set(key, value.trim())
    } else if (line.startsWith('ob=')) {
      object = nameOf(line.slice(3), objects)
    } else if (line.startsWith('fn=')) {
      name = nameOf(line.slice(3), functions)
    } else if (line.startsWith('cob=')) {
      // What it cost is counted where it is the caller.
      calledObject = nameOf(line.slice(4), objects)
    } else if (line.startsWith('cfn=')) {
      callee = nameOf(line.slice(4), functions)
    } else if (line.startsWith('calls=')) {
      called = true
      // The loader has an allocator of its own, until the library's is there.
      if (allocator.test(callee) && !allocator.test(name) && !loader.test(calledObject || object)) {
        const calls = whole(/^\d+/u.exec(line.slice(6))?.[0])
        if (calls === undefined) return undefined
        allocations += calls
      }
      calledObject = ''
    } else {
      const cost = /^(?:[+-]?\d+|\*) (\d+)$/u.exec(line)
      if (cost === null) continue
      const own = whole(cost[1])
      if (own === undefined) sound = false
      // What follows a call is the callee's, and stands with the callee too.
      else if (!called) {
        sum += own
        if (loader.test(object)) loading += own
      }
      called = false
    }
  }
  const total = whole(heads.get('totals'))
  if (heads.get('version') !== '1' || heads.get('events') !== 'Ir' || total === undefined) return undefined
  return { total, allocations, ...(sound && sum === total ? { loading } : {}) }
}

/** `(3) /usr/lib/libc.so.6` names an object or a function, `(3)` alone is the same one again. */
function nameOf(text: string, known: Map<string, string>): string {
  const [, number, name = ''] = /^\((\d+)\)(?: (.*))?$/u.exec(text) ?? []
  if (number === undefined) return text
  if (name !== '') known.set(number, name)
  return name === '' ? (known.get(number) ?? '') : name
}
