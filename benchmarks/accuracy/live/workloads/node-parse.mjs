// CPU: text is parsed as JSON, cut into words by a regular expression, and written again.
import { report } from './harness.mjs'

const UNITS = 1000
const text = JSON.stringify(
  Array.from({ length: 50 }, (_, i) => ({ name: `item ${i}`, size: i * 3.5, tags: ['red', 'green'] })),
)

report(UNITS, () => {
  const words = text.split(/\W+/u).length
  return JSON.stringify(JSON.parse(text)).length + words
})
