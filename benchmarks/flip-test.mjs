// Measures the flip test beside SciPy's permutation_test on the same pairs with as many flips, in turns in the same
// run, and 600 series of 60 pairs as a whole suite has them. Prints figure and goal, and exits 1 beyond a goal. Needs a
// build (`npm run build`) and a Python with SciPy, 1.15 or later, named on the command line or in BENCHLINE_PYTHON:
//
//     python3 -m venv venv && venv/bin/pip install scipy
//     node benchmarks/flip-test.mjs venv/bin/python
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { generator } from './numbers.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const build = process.env.BENCHLINE_BUILD ?? join(root, 'build')
if (!existsSync(join(build, 'main.js'))) {
  console.error('build/ is missing: run `npm run build` first')
  process.exit(2)
}
const python = process.argv[2] ?? process.env.BENCHLINE_PYTHON ?? 'python3'
if (spawnSync(python, ['-c', 'import scipy.stats']).status !== 0) {
  console.error(
    `${python} has no SciPy: python3 -m venv venv && venv/bin/pip install scipy, then name venv/bin/python`,
  )
  process.exit(2)
}
const { flipTest } = await import(join(build, 'stats/flip-test.js'))
const { onGrid } = await import(join(build, 'stats/log-ratio.js'))

const flips = 20_000
const shift = onGrid(Math.log1p(0.01))

/** The same three scores, and the same largest sum, the way NumPy does it best: one product of all signs and scores. */
const scipy = `
import json, sys, time
import numpy
from scipy import stats

def unit(scores):
    length = numpy.sqrt(numpy.sum(scores**2))
    return scores / length if length > 0 else scores

def rows(base, head):
    k, d = len(base), head - base
    u = d / (4 * numpy.median(numpy.abs(d)))
    cut = numpy.minimum(k + 0.5, stats.rankdata(numpy.concatenate([base, head])))
    signed = numpy.sign(d) * stats.rankdata(numpy.abs(d))
    return [unit(numpy.where(numpy.abs(u) < 1, u * (1 - u**2) ** 2, 0)), unit(cut[k:] - cut[:k]), unit(signed)]

for line in sys.stdin:
    case = json.loads(line)
    base, head = numpy.array(case["base"]), numpy.array(case["head"])
    begun = time.perf_counter()
    k, scores = len(base), numpy.array(rows(base, head - case["shift"])).T

    def largest(first, second, axis):
        signs = numpy.where(numpy.moveaxis(first, axis, -1) >= k, -1.0, 1.0)
        return numpy.maximum(0, (signs @ scores).max(axis=-1))

    p = stats.permutation_test(
        (numpy.arange(k), numpy.arange(k) + k), largest, permutation_type="samples", alternative="greater",
        n_resamples=case["flips"], vectorized=True, rng=numpy.random.default_rng(1)).pvalue
    print(json.dumps({"seconds": time.perf_counter() - begun, "p": float(p)}), flush=True)
`

const next = generator(1)
const log = () => Math.log(1 + 0.03 * next() + 0.05 * next() ** 8)
/** Pairs whose head is slower by `factor`. */
const made = (pairs, factor) => ({
  base: Array.from({ length: pairs }, () => onGrid(log())),
  head: Array.from({ length: pairs }, () => onGrid(log() + Math.log(factor))),
})
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const rows = []
const show = (name, mine, other, figure, goal, ok) => rows.push({ name, mine, other, figure, goal, ok })
const milliseconds = (seconds) => `${(seconds * 1000).toFixed(2)} ms`

const child = spawn(python, ['-c', scipy], { stdio: ['pipe', 'pipe', 'inherit'] })
const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
async function theirs(series) {
  child.stdin.write(`${JSON.stringify({ ...series, shift, flips: flips - 1 })}\n`)
  return JSON.parse((await answers.next()).value)
}
function ours(series, times) {
  const begun = performance.now()
  let p
  for (let time = 0; time < times; time += 1) [p] = flipTest([[series]], { shift, seed: 1, flips })
  return { seconds: (performance.now() - begun) / 1000 / times, p }
}

// 1 and 2. One series of 95 pairs, slower (all flips are tried) and at the margin (the test ends early).
for (const [name, factor, goal] of [
  ['95 pairs, 1.3 % slower', 1.013, 20],
  ['95 pairs, 1.1 % slower', 1.011, 100],
]) {
  const series = made(95, factor)
  ours(series, 200)
  const blocks = []
  for (let block = 0; block < 9; block += 1)
    blocks.push({ mine: ours(series, 20), scipy: await theirs(series) })
  const ratio = median(blocks.map((block) => block.mine.seconds / block.scipy.seconds))
  show(
    name,
    milliseconds(median(blocks.map((block) => block.mine.seconds))),
    `SciPy ${milliseconds(median(blocks.map((block) => block.scipy.seconds)))}`,
    `1/${(1 / ratio).toFixed(0)}`,
    `≤ 1/${goal}`,
    ratio <= 1 / goal,
  )
  const [{ mine, scipy: other }] = blocks
  // Both draw: where they disagree by more than drawing explains, the faster one is no help.
  const agree =
    Math.abs(mine.p - other.p) <= 5 * Math.sqrt(other.p * Math.max(other.p / 200, 1 / flips)) + 2 / flips
  show('… its p-value', mine.p.toPrecision(3), `SciPy ${other.p.toPrecision(3)}`, '', 'the same', agree)
}
// 3. A whole suite: 200 benchmarks of 3 metrics, 60 pairs each, one in twenty slower; SciPy gets one in sixty of them.
{
  const suite = Array.from({ length: 600 }, (_, index) => made(60, index % 20 === 0 ? 1.05 : 1))
  const ps = []
  const seconds = { mine: 0, scipy: 0 }
  for (let start = 0; start < suite.length; start += 60) {
    const begun = performance.now()
    for (const series of suite.slice(start, start + 60))
      ps.push(...flipTest([[series]], { shift, seed: 1, flips }))
    seconds.mine += (performance.now() - begun) / 1000
    seconds.scipy += 60 * (await theirs(suite[start + (start === 0 ? 0 : 1)])).seconds
  }
  const found = ps.filter((p) => p <= 0.001).length
  show(
    '600 series of 60 pairs',
    `${seconds.mine.toFixed(2)} s`,
    `SciPy ${seconds.scipy.toFixed(0)} s`,
    `1/${(seconds.scipy / seconds.mine).toFixed(0)}`,
    '≤ 1/100',
    seconds.mine <= seconds.scipy / 100,
  )
  show('… found', String(found), 'of 30', '', '≥ 29', found >= 29 && found <= 30)
}
child.stdin.end()
await once(child, 'exit')

for (const { name, mine, other, figure, goal, ok } of rows) {
  console.log(
    `${ok ? 'ok  ' : 'MISS'} ${name.padEnd(24)} ${mine.padEnd(10)} ${other.padEnd(18)} ${figure.padEnd(9)} goal ${goal}`,
  )
}
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1
