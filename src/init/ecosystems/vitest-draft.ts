/**
 * `vitest bench` runs for a fixed time, so that the time of the whole command tells nothing. Its results do: a few
 * lines of Node turn them into the format that is read.
 */
import type { Draft } from '../ecosystem.ts'

/** Vitest up to 4: files, groups (suites) and their benchmarks; medians in milliseconds. */
const upTo4 = (exec: string): string => `${exec} vitest bench --run --outputJson vitest.json &&
node -e '
const fs = require("fs")
const { files } = JSON.parse(fs.readFileSync("vitest.json", "utf8"))
const groups = files.flatMap((file) => file.groups)
const benchmarks = groups.flatMap(({ fullName, benchmarks }) => benchmarks.map(({ name, median }) => (
  { name: fullName + " > " + name, metrics: { wall: { unit: "ms", values: [median] } } })))
fs.writeFileSync("benchline.json", JSON.stringify({ schema: "benchline.results/1", benchmarks }))
'`

/** Vitest 5 and later: benchmarks belong to tests, in the report of its JSON reporter. */
const from5 = (
  exec: string,
): string => `${exec} vitest bench --run --reporter=default --reporter=json --outputFile.json=vitest.json &&
node -e '
const fs = require("fs"), path = require("path")
const { testResults } = JSON.parse(fs.readFileSync("vitest.json", "utf8"))
const benchmarks = testResults.flatMap(({ name: file, assertionResults }) => assertionResults.flatMap((test) =>
  (test.benchmarks || []).flatMap(({ tasks }) => tasks.map(({ name, latency }) => (
    { name: [path.relative(".", file), test.fullName, name].join(" > "),
      metrics: { wall: { unit: "ms", values: [latency.p50] } } })))))
fs.writeFileSync("benchline.json", JSON.stringify({ schema: "benchline.results/1", benchmarks }))
'`

/** `range` is the version as package.json asks for it; `exec` runs an installed program. */
export function vitestDraft(range: string, exec: string, folder: string): Draft {
  const major = Number(/\d+/u.exec(range)?.[0] ?? 5)
  return {
    name: 'vitest',
    comment:
      "Vitest's own results are not read yet: the lines of Node turn them into the format that is. Each benchmark " +
      'counts with the median of its samples.',
    folder,
    workload: { run: (major < 5 ? upTo4 : from5)(exec), format: 'benchline', output: 'benchline.json' },
  }
}
