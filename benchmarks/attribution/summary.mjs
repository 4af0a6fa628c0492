// What the changes that were run add up to: numbers only, from the files of results/.
import { clopperPearson, quantile } from '../accuracy/live/rates.mjs'
import { answerTo } from './truth.mjs'

/** Shares that are to be reached, of all planted cases and of all unchanged programs that were run. */
export const goals = { function: 0.95, line: 0.9, quiet: 0.98, unchanged: 200 }

/**
 * What is said of a planted case, in the order of the tables: function and line are right; the function alone; another
 * function is named first; nobody is named though it is called slower; it is not called slower; it could not be judged.
 */
export const answers = ['line', 'function', 'other', 'none', 'missed', 'error']

/** Who is blamed, the likeliest first, by what judges. */
export function culpritsOf({ rows = [] }) {
  return rows.filter(({ judges }) => judges).flatMap(({ culprits = [] }) => culprits)
}

/** Whether profiles of base and head were held against each other. */
export const isLookedInto = ({ explanations = [] }) => explanations.length > 0

export function answerOf(result) {
  if (result.decision === undefined) return 'error'
  const culprits = culpritsOf(result)
  if (culprits.length > 0) return answerTo(result.truth, culprits[0])
  const slower = (result.rows ?? []).some(({ judges, verdict }) => judges && verdict === 'regression')
  return slower ? 'none' : 'missed'
}

const share = (count, of) => ({
  count,
  of,
  rate: of === 0 ? undefined : count / of,
  ...clopperPearson(count, of),
})

function grouped(values, keyOf) {
  const groups = new Map()
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value])
  return groups
}

/** Planted cases: how often the function and the line are right, of all and of those that were called slower. */
function planted(results) {
  const given = results.map(answerOf)
  const count = (...words) => given.filter((answer) => words.includes(answer)).length
  const slower = count('line', 'function', 'other', 'none')
  return {
    of: results.length,
    answers: answers.map((answer) => count(answer)),
    function: share(count('line', 'function'), results.length),
    line: share(count('line'), results.length),
    slower,
    functionOfSlower: share(count('line', 'function'), slower),
    lineOfSlower: share(count('line'), slower),
  }
}

/** Unchanged programs: how often nobody is blamed, of all and of those whose profiles were compared. */
function unchanged(results) {
  const judged = results.filter(({ decision }) => decision !== undefined)
  const blamed = judged.filter((result) => culpritsOf(result).length > 0).length
  const looked = judged.filter(isLookedInto)
  return {
    of: results.length,
    errors: results.length - judged.length,
    quiet: share(judged.length - blamed, judged.length),
    quietOfLooked: share(looked.length - blamed, looked.length),
    red: share(judged.filter(({ decision }) => decision === 'failed').length, judged.length),
  }
}

const spread = (values) => ({
  middle: quantile(values, 0.5),
  high: quantile(values, 0.95),
  most: values.length === 0 ? undefined : Math.max(...values),
})

const split = (results, keyOf) =>
  [...grouped(results, keyOf)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => ({ key, ...planted(own) }))

/** Everything that the tables say; `tuned` and `heldOut` apart, as they are never to be added up. */
export function summarise(results) {
  const part = (own) => {
    const changed = own.filter(({ kind }) => kind === 'planted')
    return {
      programs: new Set(own.map(({ program }) => program)).size,
      planted: planted(changed),
      bySize: [...grouped(changed, ({ size }) => size)]
        .toSorted(([a], [b]) => a - b)
        .map(([size, cases]) => ({ size, ...planted(cases) })),
      byTool: split(changed, ({ tool }) => tool),
      byKind: split(changed, ({ sort }) => sort),
      byProgram: split(changed, ({ program }) => program),
      unchanged: unchanged(own.filter(({ kind }) => kind === 'unchanged')),
    }
  }
  const times = results.map(({ at }) => at).toSorted()
  return {
    count: results.length,
    from: times[0],
    to: times.at(-1),
    tuned: part(results.filter(({ heldOut }) => !heldOut)),
    heldOut: part(results.filter(({ heldOut }) => heldOut)),
    seconds: spread(results.map(({ seconds }) => seconds)),
    load: spread(results.map(({ load }) => load.before)),
    stolen: spread(results.flatMap(({ stolen }) => stolen ?? [])),
    dists: [...grouped(results, ({ dist }) => `${dist.version}, ${dist.sha256}`)].map(
      ([name, { length }]) => ({ name, count: length }),
    ),
    machines: [...grouped(results, ({ environment }) => environment?.fingerprint ?? 'unknown')].map(
      ([name, cases]) => ({ name, count: cases.length, environment: cases[0].environment }),
    ),
  }
}
