// Pieces of Markdown that the sections share.

/** A table of cells that are text already. */
export function table(head, rows) {
  const lineOf = (cells) => `| ${cells.join(' | ')} |`
  return [lineOf(head), lineOf(head.map(() => '---')), ...rows.map(lineOf)].join('\n')
}

/** `98.3 %`, and as many digits for shares near nothing as it takes to tell them from nothing. */
export function percent(share, digits = 1) {
  return `${(100 * share).toFixed(digits)} %`
}

/** A share with its interval: `98.3 % (97.1 to 99.0)`; a dash where nothing was counted. */
export function shareText([count, of], interval) {
  if (of === 0) return '–'
  const digits = count / of < 0.02 || count / of > 0.98 ? 2 : 1
  const [low, high] = interval(count, of)
  return `${percent(count / of, digits)} (${(100 * low).toFixed(digits)} to ${(100 * high).toFixed(digits)})`
}

/** A whole number as people write it. */
export const whole = (count) => count.toLocaleString('en-US')
