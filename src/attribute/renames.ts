/** Sees through names: a line in which a renamed function is called by its new name is the same line. */

export type Renames = ReadonlyMap<string, string>

const names = /[\p{L}_$][\p{L}\p{N}_$]*/gu

/** From names at base to names at head, last parts alone; a name that became two different ones is left out. */
export function renamesOf(pairs: Iterable<readonly [base: string, head: string]>): Renames {
  const found = new Map<string, string | undefined>()
  const last = (name: string): string => name.slice(name.lastIndexOf('.') + 1)
  for (const [base, head] of pairs) {
    const [from, to] = [last(base), last(head)]
    if (from === to || from.startsWith('<') || from.startsWith('(')) continue
    found.set(from, found.has(from) && found.get(from) !== to ? undefined : to)
  }
  return new Map([...found].flatMap(([from, to]) => (to === undefined ? [] : [[from, to]])))
}

/** Text of base as it would read with the names of head. */
export function renamed(text: string, renames: Renames): string {
  return renames.size === 0 ? text : text.replace(names, (name) => renames.get(name) ?? name)
}
