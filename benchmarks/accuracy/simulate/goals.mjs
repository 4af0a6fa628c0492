// What the rows are held to: promises of the product, and floors that were reached before by a simulation of its plan.

/** Shares found at the levels of noise, with and without history, by slowdown. */
const found = {
  'CV 2 %': { 0.03: [0.98, 0.98] },
  'CV 5 %': { 0.03: [0.62, 0.5], 0.05: [0.97, 0.93], 0.1: [0.995, 0.99] },
  'CV 10 %': { 0.1: [0.97, 0.93] },
}

/** What the plan reached at +5 % when its machines were made worse. */
const floors = {
  'quiet runner': [0.97, 0.93],
  'a neighbour in half the jobs': [0.89, 0.93],
  'spikes in 5 % of the runs': [0.985, 0.965],
  'two speeds far apart': [0.9, 0.77],
  'benchmarks unlike in noise': [0.84, 0.82],
  'machines unlike by 3 %': [0.87, 0.918],
  'ten stored runs': [0.946],
}

/**
 * The goals of a row: `of` names the share that is meant (see `sharesOf`), which must be at least or at most `value`.
 * `promised` is false for floors.
 */
export function goalsOf({ part, noise, slowdown, slowed, jobs, margin }) {
  const place = jobs > 0 ? 0 : 1
  if (slowdown === 0) {
    const quiet = { of: 'red', most: 0.01, promised: true }
    if (part === 'equivalence') return [quiet, { of: 'unchanged', least: 0.9, promised: true }]
    // A build that is slower by itself is slower: without a margin for it there is nothing to promise.
    return part === 'layout' && margin === 0.01 ? [] : [quiet]
  }
  if (part === 'levels') {
    const least = found[noise]?.[slowdown]?.[place]
    return least === undefined ? [] : [{ of: 'found', least, promised: true }]
  }
  if (part === 'equivalence') return [{ of: 'missed', most: 0.05, promised: true }]
  if (part === 'many') return [{ of: 'red', least: slowed === 3 ? 0.995 : 1, promised: false }]
  const least = part === 'robustness' ? floors[noise]?.[place] : undefined
  return least === undefined ? [] : [{ of: 'found', least, promised: false }]
}

/** The shares of a row by name, as `[count, of]`. */
export function sharesOf(row, { blocks, counts }, blocksOfRow) {
  const requests = (row.pullRequests * blocks) / blocksOfRow
  const slowed = row.slowdown === 0 ? 0 : row.slowed * requests
  const others = row.benchmarks * requests - slowed
  return {
    red: [counts.red, requests],
    found: [counts.found, slowed],
    wrong: [counts.wrong, others],
    better: [counts.better, row.benchmarks * requests],
    unchanged: [counts.unchanged, others],
    missed: [counts.missed, slowed],
  }
}

/** `met`, `missed`, or `within error` where the share is beyond the goal by no more than chance explains. */
export function standing({ least, most }, [count, of], [low, high]) {
  const share = count / of
  if (least !== undefined) return share >= least ? 'met' : high >= least ? 'within error' : 'missed'
  return share <= most ? 'met' : low <= most ? 'within error' : 'missed'
}
