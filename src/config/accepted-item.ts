/** One acceptance as it is written into the file: text of each value, and all of them on one line. */

/** The values as a user would write them; checked before they come here. */
export interface ItemTexts {
  readonly benchmark: string
  readonly metric: string
  readonly reason: string
  readonly until: string
  /** A percentage with its sign: `15%`. */
  readonly 'at-most'?: string
}

export const itemKeys = ['benchmark', 'metric', 'reason', 'until', 'at-most'] as const

/** `{ benchmark: parse, metric: wall, reason: worth it, until: 2027-01-31 }` */
export function itemText(item: ItemTexts): string {
  const parts = itemKeys.flatMap((key) => {
    const value = item[key]
    return value === undefined ? [] : [`${key}: ${scalarText(value)}`]
  })
  return `{ ${parts.join(', ')} }`
}

/** Words that some reader of YAML takes for something else than text. */
const other = /^(?:null|true|false|y|n|yes|no|on|off)$/iu

/**
 * A value as YAML: plain where no reader could take it for anything else, in a list on one line too, and else in
 * quotes, where JSON is YAML.
 */
export function scalarText(value: string): string {
  const word = /^[A-Za-z_][\w./-]*(?: [\w./-]+)*$/u.test(value) && !other.test(value)
  const date = /^\d{4}-\d{2}-\d{2}$/u.test(value)
  const percentage = /^\d+(?:\.\d+)?%$/u.test(value)
  return word || date || percentage ? value : JSON.stringify(value)
}
