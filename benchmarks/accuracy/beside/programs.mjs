// Talks with the real tools: benchstat as the program it is, the Python ones through one process that keeps running.
import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const judge = join(dirname(fileURLToPath(import.meta.url)), 'judge.py')

/**
 * `benchstat({ base, head })` and `python(request)` give a boolean by benchmark: slower or not. Files are written below
 * `place`; the Python process ends with the thread that asks it.
 */
export function openPrograms(paths, place) {
  const folder = mkdtempSync(join(place, 'beside-'))
  let child
  let answers
  const start = () => {
    child = spawn(paths.python, [judge], { stdio: ['pipe', 'pipe', 'inherit'] })
    answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  }
  return {
    async benchstat(data) {
      const files = Object.entries(data).map(([side, times]) => {
        const file = join(folder, `${side}.txt`)
        writeFileSync(file, goBenchmarks(times))
        return file
      })
      const { stdout } = await promisify(execFile)(paths.benchstat, ['-format', 'csv', ...files])
      return slowerRows(stdout, data.base.length)
    },
    async python(request) {
      if (child === undefined) start()
      child.stdin.write(`${JSON.stringify(request)}\n`)
      const { value, done } = await answers.next()
      if (done) throw new Error(`${request.tool} gave no answer`)
      return JSON.parse(value)
    },
  }
}

/** What `go test -bench . -count N` prints. */
function goBenchmarks(times) {
  const lines = times.flatMap((values, benchmark) =>
    values.map((value) => `BenchmarkB${benchmark} 1 ${(value * 1e9).toFixed(1)} ns/op`),
  )
  return `pkg: simulated\n${lines.join('\n')}\n`
}

/** benchstat writes the change where it is significant, `~` where it is not. */
function slowerRows(csv, benchmarks) {
  const changes = new Map(
    csv.split('\n').flatMap((line) => {
      const found = /^B(?<number>\d+),(?:[^,]*,){4}(?<change>[^,]*)/u.exec(line)
      return found === null ? [] : [[Number(found.groups.number), found.groups.change]]
    }),
  )
  if (changes.size !== benchmarks)
    throw new Error(`benchstat compared ${changes.size} of ${benchmarks} benchmarks`)
  return Array.from({ length: benchmarks }, (_, number) => changes.get(number).startsWith('+'))
}
