/** Keeps the last few results of a pure function of whole numbers: null distributions are asked for again and again. */

/** At most `limit` results are kept, the oldest goes first, so that memory stays bounded whatever is asked. */
export function remembered<T>(limit: number, make: (...key: number[]) => T): (...key: number[]) => T {
  const kept = new Map<string, { readonly value: T }>()
  return (...key) => {
    const name = key.join(',')
    const found = kept.get(name)
    if (found !== undefined) return found.value
    const value = make(...key)
    const oldest = kept.keys().next()
    if (kept.size >= limit && oldest.done !== true) kept.delete(oldest.value)
    kept.set(name, { value })
    return value
  }
}
