// Adds up the JSON results that the test runs left in a folder and prints `N passed, N failed` as the last line.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2]
let [passed, failed] = [0, 0]
for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
  const result = JSON.parse(readFileSync(join(folder, name), 'utf8'))
  passed += result.numPassedTests
  failed += result.numFailedTests + (result.numFailedTestSuites > 0 && result.numFailedTests === 0 ? 1 : 0)
}
console.log(`${passed} passed, ${failed} failed`)
// No test at all is a failure: it means that the runner broke before it began.
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
