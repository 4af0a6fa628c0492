// What the pull requests that were run add up to: numbers only, from the files of results/.
import { clopperPearson, quantile } from './rates.mjs'

/** The most pairs with which a slowdown counts as found at all. */
export const mostPairs = 40
/** A slowdown is found reliably where this share of the cases finds it. */
const reliable = 0.95

/** The answers there are, in the order of the table; `none` is a pull request that could not be judged. */
export const answers = ['regression', 'improvement', 'unchanged', 'inconclusive', 'other', 'none']

const worstFirst = ['regression', 'inconclusive', 'improvement', 'unchanged']

/** What the program said of the workload that was changed, or may have been: its judging row. */
export function judgedRow({ workload, rows = [] }) {
  if (workload === undefined) return undefined
  return rows.find(
    ({ benchmark, judges }) => judges && (benchmark === workload || benchmark.startsWith(`${workload}/`)),
  )
}

const isRed = ({ decision }) => decision === 'failed'

/** The word of a pull request: of its changed workload; of an unchanged suite the worst of all. */
export function answerOf(result) {
  if (result.decision === undefined) return 'none'
  const row = judgedRow(result)
  const judged = (result.rows ?? []).filter(({ judges }) => judges)
  const word =
    row?.verdict ??
    (result.workload === undefined
      ? worstFirst.find((each) => judged.some(({ verdict }) => verdict === each))
      : undefined)
  return answers.includes(word) ? word : 'other'
}

const isNamed = (result) => isRed(result) && judgedRow(result)?.verdict === 'regression'

/** Told as a regression, by a red build, with no more pairs than are allowed. */
export function isFound(result) {
  return isNamed(result) && judgedRow(result).pairs <= mostPairs
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

const spread = (values) => ({
  middle: quantile(values, 0.5),
  high: quantile(values, 0.95),
  most: values.length === 0 ? undefined : Math.max(...values),
})

/**
 * The smallest slowdown from which on every one that was tried is found in 95 % of its cases; undefined where there is
 * none. `cases`: slowdown and share of each, ascending.
 */
function smallestFound(cases) {
  let smallest
  for (const one of cases.toReversed()) {
    if (!(one.rate >= reliable)) break
    smallest = one
  }
  return smallest
}

/** Everything that the tables say. `kinds` in the order of the tables. */
export function summarise(results, kinds) {
  const unchanged = results.filter(({ slowdown }) => slowdown === 0)
  const changed = results.filter(({ slowdown }) => slowdown > 0)
  const byKind = kinds.map((kind) => {
    const own = results.filter((result) => result.kind === kind)
    const bySlowdown = [...grouped(own, ({ slowdown }) => slowdown)].toSorted(([a], [b]) => a - b)
    const found = bySlowdown
      .filter(([slowdown]) => slowdown > 0)
      .map(([slowdown, cases]) => ({
        slowdown,
        ...share(cases.filter(isFound).length, cases.length),
        late: cases.filter((one) => isNamed(one) && !isFound(one)).length,
      }))
    return {
      kind,
      count: own.length,
      confusion: bySlowdown.map(([slowdown, cases]) => ({
        slowdown,
        of: cases.length,
        answers: answers.map((answer) => cases.filter((result) => answerOf(result) === answer).length),
      })),
      found,
      smallest: smallestFound(found),
      /** Judged by another metric than was asked for: on a machine in poor health CPU time speaks for wall time. */
      switched: own.filter((result) => kind in goals && (judgedRow(result)?.metric ?? kind) !== kind).length,
      pairs: spread(own.flatMap((result) => judgedRow(result)?.pairs ?? [])),
      seconds: spread(own.map(({ seconds }) => seconds)),
    }
  })
  // In a suite, what was not slowed may be called slower beside what was.
  const bystanders = changed
    .filter(({ kind }) => kind === 'suite')
    .flatMap((result) => (result.rows ?? []).filter((row) => row.judges && row !== judgedRow(result)))
  return {
    count: results.length,
    from: results.map(({ at }) => at).toSorted()[0],
    to: results
      .map(({ at }) => at)
      .toSorted()
      .at(-1),
    byKind: byKind.filter(({ count }) => count > 0),
    red: share(unchanged.filter(isRed).length, unchanged.length),
    /** Unchanged ones that were told to be unchanged. */
    told: share(unchanged.filter((result) => answerOf(result) === 'unchanged').length, unchanged.length),
    bystanders: share(bystanders.filter(({ verdict }) => verdict === 'regression').length, bystanders.length),
    seconds: spread(results.map(({ seconds }) => seconds)),
    load: spread(results.map(({ load }) => load.before)),
    others: spread(results.flatMap(({ health }) => health?.other ?? [])),
    stolen: spread(results.flatMap(({ stolen }) => stolen ?? [])),
    dists: [...grouped(results, ({ dist }) => `${dist.version}, ${dist.sha256}`)].map(
      ([name, { length }]) => ({
        name,
        count: length,
      }),
    ),
    machines: [...grouped(results, ({ environment }) => environment?.fingerprint ?? 'unknown')].map(
      ([name, cases]) => ({ name, count: cases.length, environment: cases[0].environment }),
    ),
    byWorkload: [
      ...grouped(
        results.filter(({ workload, kind }) => workload && kind !== 'suite'),
        (r) => r.workload,
      ),
    ]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([workload, cases]) => ({
        workload,
        kinds: kinds.map((kind) => {
          const own = cases.filter((result) => result.kind === kind)
          const large = own.filter(({ slowdown }) => slowdown >= goals[kind]?.slowdown)
          return {
            kind,
            red: share(
              own.filter((one) => one.slowdown === 0 && isRed(one)).length,
              own.filter((one) => one.slowdown === 0).length,
            ),
            found: share(large.filter(isFound).length, large.length),
          }
        }),
      })),
  }
}

/** From which slowdown on 95 % of the cases are to be found, in percent, by what judges. */
export const goals = { wall: { slowdown: 10 }, cpu: { slowdown: 5 }, instructions: { slowdown: 1 } }
