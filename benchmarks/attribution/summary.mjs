// What the changes that were run add up to: numbers only, from the files of results/.
import { clopperPearson, quantile } from '../accuracy/live/rates.mjs'
import { answerTo } from './truth.mjs'

/** Shares that are to be reached, of all planted cases and of all unchanged programs that were run. */
export const goals = { function: 0.95, line: 0.9, quiet: 0.98, unchanged: 200 }

/**
 * What is said of a planted case, in the order of the tables: function and line are right; the function alone; another
 * function is named first; nobody is named; no profiles could be compared.
 */
export const answers = ['line', 'function', 'other', 'none', 'error']

/** Where a culprit stands, as people write it. */
export const placeOf = ({ file, line, name }) => `${file}:${line ?? '?'} ${name}`

export function answerOf({ truth, culprits }) {
  return culprits === undefined ? 'error' : answerTo(truth, culprits[0])
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

/** Planted cases: how often the function and the line are right. */
function planted(results) {
  const given = results.map(answerOf)
  const count = (...words) => given.filter((answer) => words.includes(answer)).length
  return {
    of: results.length,
    answers: answers.map((answer) => count(answer)),
    function: share(count('line', 'function'), results.length),
    line: share(count('line'), results.length),
    functionOfNamed: share(count('line', 'function'), count('line', 'function', 'other')),
  }
}

/** Unchanged programs: how often nobody is blamed. */
function unchanged(results) {
  const explained = results.filter(({ culprits }) => culprits !== undefined)
  const quiet = explained.filter(({ culprits }) => culprits.length === 0).length
  return {
    of: results.length,
    errors: results.length - explained.length,
    quiet: share(quiet, explained.length),
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
    builds: [...grouped(results, ({ build }) => `${build.version}, ${build.sha256}`)].map(
      ([name, { length }]) => ({ name, count: length }),
    ),
    machines: [...grouped(results, ({ environment }) => JSON.stringify(environment))].map(([, cases]) => ({
      count: cases.length,
      environment: cases[0].environment,
    })),
  }
}
