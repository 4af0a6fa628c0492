// Prints what the changes that were run so far add up to: the tables of the document, then every one that went wrong.
//
//   node benchmarks/attribution/table.mjs [--results FOLDER]
import { parseArgs } from 'node:util'
import { readAll, resultsFolder } from './results.mjs'
import { section } from './section.mjs'
import { answerOf, culpritsOf } from './summary.mjs'

const { values: options } = parseArgs({ options: { results: { type: 'string', default: resultsFolder } } })
console.log(section(options.results))

const placeOf = ({ file, line, name }) => `${file}:${line ?? '?'} ${name}`
console.log('Wrong, missed, and what could not be judged')
for (const result of readAll(options.results)) {
  const {
    number,
    kind,
    program,
    case: id = `${program}/unchanged`,
    size = 0,
    tool,
    error,
    truth,
    rows = [],
    explanations = [],
  } = result
  const culprits = culpritsOf(result)
  const answer = answerOf(result)
  const wrong = kind === 'planted' ? answer !== 'line' : answer === 'error' || culprits.length > 0
  if (!wrong) continue
  const judge = rows.find(({ judges }) => judges)
  const expected = truth.map((one) => `${one.file}:${one.lines.join(',')} ${one.function}`).join(' or ')
  const why =
    error ??
    (culprits.length > 0
      ? placeOf(culprits[0])
      : (explanations.find(({ cannotSay }) => cannotSay)?.cannotSay ?? judge?.because ?? 'no row judges'))
  console.log(
    `  ${String(number).padStart(5)}  ${id} +${size} % ${tool}: ${kind === 'planted' ? `${answer}, ${expected}; ` : ''}${why}`,
  )
}
