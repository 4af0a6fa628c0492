// Prints what the live pull requests that were run so far add up to: the tables of the document, then workload by
// workload, then every case that went wrong.
//
//   node benchmarks/accuracy/live/table.mjs [--results FOLDER]
import { parseArgs } from 'node:util'
import { kinds } from './plan.mjs'
import { readAll, resultsFolder } from './results.mjs'
import { section } from './section.mjs'
import { goals, isFound, judgedRow, mostPairs, summarise } from './summary.mjs'

const { values: options } = parseArgs({ options: { results: { type: 'string', default: resultsFolder } } })
console.log(section(options.results))
const results = readAll(options.results)
const sum = summarise(results, Object.keys(kinds))
const fraction = ({ count, of }) => (of === 0 ? '-' : `${count}/${of}`)

console.log('By workload: red of the unchanged; found of what reaches the goal')
for (const { workload, kinds: own } of sum.byWorkload) {
  const cells = own
    .filter(({ kind }) => kind in goals)
    .map(({ kind, red, found }) => `${kind} ${fraction(red)}, ${fraction(found)}`.padEnd(26))
  console.log(`  ${workload.padEnd(12)} ${cells.join('  ')}`)
}

const wrong = (result) =>
  result.decision === undefined ||
  (result.slowdown === 0 && result.decision === 'failed') ||
  (goals[result.kind] !== undefined && result.slowdown >= goals[result.kind].slowdown && !isFound(result))
console.log('\nFalse alarms, goals missed, and what could not be judged')
for (const result of results.filter(wrong)) {
  const { number, kind, workload = 'all', slowdown, error, rows = [] } = result
  const row = judgedRow(result) ?? rows.find(({ verdict }) => verdict === 'regression')
  const why =
    error ??
    (row === undefined
      ? result.decision
      : `${row.benchmark} ${row.metric} ${row.verdict} in ${row.pairs} pairs${row.pairs > mostPairs ? ' (too many)' : ''}: ${row.because}`)
  console.log(`  ${String(number).padStart(5)}  ${kind}/${workload} +${slowdown} %: ${why}`)
}
