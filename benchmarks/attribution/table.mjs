// Prints what the changes that were run so far add up to: the tables of the document, then every one that went wrong.
//
//   node benchmarks/attribution/table.mjs [--results FOLDER]
import { parseArgs } from 'node:util'
import { readAll, resultsFolder } from './results.mjs'
import { section } from './section.mjs'
import { answerOf, placeOf } from './summary.mjs'

const { values: options } = parseArgs({ options: { results: { type: 'string', default: resultsFolder } } })
console.log(section(options.results))

console.log('Wrong, missed, and what could not be judged')
for (const result of readAll(options.results)) {
  const {
    number,
    kind,
    program,
    case: id = `${program}/unchanged`,
    size = 0,
    tool,
    truth,
    culprits = [],
  } = result
  const answer = answerOf(result)
  const wrong = kind === 'planted' ? answer !== 'line' : answer === 'error' || culprits.length > 0
  if (!wrong) continue
  const expected = truth.map((one) => `${one.file}:${one.lines.join(',')} ${one.function}`).join(' or ')
  const why = culprits.length > 0 ? placeOf(culprits[0]) : (result.error ?? result.cannotSay)
  console.log(
    `  ${String(number).padStart(5)}  ${id} +${size} % ${tool}: ${kind === 'planted' ? `${answer}, ${expected}; ` : ''}${why}`,
  )
}
