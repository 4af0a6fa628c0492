// Change points over 500 series of 1,000 runs, from the beginning and after one more run, beside Apache Otava on the same
// numbers in the same run. Prints times, ratios and goals, and exits 1 beyond a goal. Times are CPU times, garbage
// collection included: what else the machine does is no cost of either. Needs a build (`npm run build`).
//
//   node benchmarks/change-points.mjs [--python PATH]
//
// PATH is a Python that has Otava: `python3 -m venv otava && otava/bin/pip install apache-otava==0.8.0`, then
// `--python otava/bin/python`. Without it Benchline is measured alone.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const build = join(dirname(dirname(fileURLToPath(import.meta.url))), 'build')
if (!existsSync(join(build, 'main.js'))) {
  console.error('build/ is missing: run `npm run build` first')
  process.exit(2)
}
const { values: options } = parseArgs({ options: { python: { type: 'string' } } })
const { changePoints, changePointsOf } = await import(join(build, 'detect/change-points.js'))
const { driftsOf } = await import(join(build, 'detect/drifts.js'))
const { emptyHistory, extendHistory } = await import(join(build, 'detect/history.js'))
const { seededRandom } = await import(join(build, 'stats/random.js'))

const [count, length] = [500, 1000]
const random = seededRandom(1)
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** Noise of 3 % with an outlier in fifty runs, and a step by 5 to 15 % up or down about once in 200 runs. */
const series = Array.from({ length: count }, () => {
  let level = 0.2
  return Array.from({ length }, () => {
    if (random() < 1 / 200) level *= 1 + (random() < 0.5 ? 1 : -1) * (0.05 + 0.1 * random())
    return level * Math.exp(0.03 * normal()) * (random() < 0.02 ? 1.5 : 1)
  })
})
const metric = { name: 'wall', unit: 's', better: 'lower', nature: 'noisy' }
const environment = {
  cpu: 'cpu',
  cores: 4,
  memory: 2 ** 34,
  os: 'ubuntu 24.04',
  kernel: '6.11.0',
  arch: 'x64',
  runtimes: { node: '24.1.0' },
}
const runs = Array.from({ length }, (_, place) => ({
  suite: 'speed',
  commit: place.toString(16).padStart(40, '0'),
  at: new Date(Date.UTC(2026, 0, 1, place)).toISOString(),
  environment,
  launcher: 'python3',
  samples: series.map((values, i) => ({ benchmark: `benchmark ${i}`, metric, values: [values[place]] })),
}))

/** CPU seconds and the result. */
const seconds = (work) => {
  const begun = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(begun)
  return [(user + system) / 1e6, result]
}
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

// The first time is the one that a command pays, before anything is compiled well.
const [first, points] = seconds(() => changePoints(runs))
const scratch = median(Array.from({ length: 5 }, () => seconds(() => changePoints(runs))[0]))
const before = extendHistory(emptyHistory, runs.slice(0, -1))
const extended = Array.from({ length: 9 }, () =>
  seconds(() => changePointsOf(extendHistory(before, runs.slice(-1)))),
)
const appended = median(extended.map(([time]) => time))
const [drift] = seconds(() => driftsOf(runs))
const same = JSON.stringify(extended[0][1]) === JSON.stringify(points)

const rows = []
const show = (name, mine, theirs, figure, goal, ok) => rows.push({ name, mine, theirs, figure, goal, ok })
const ms = (time) => `${(time * 1000).toFixed(0)} ms`
const size = `${count} × ${length.toLocaleString('en')}`

if (options.python === undefined) {
  show(`${size}, change points`, ms(first), '', ms(first), '< 2 s', first < 2)
} else {
  const folder = mkdtempSync(join(tmpdir(), 'benchline-change-points-'))
  writeFileSync(join(folder, 'series.json'), JSON.stringify(series))
  writeFileSync(
    join(folder, 'beside.py'),
    `import json, sys, time
from importlib.metadata import version
from otava.analysis import compute_change_points
series = json.load(open(sys.argv[1]))
begun = time.process_time()
found = sum(len(compute_change_points(values, window_len=50, max_pvalue=0.001, min_magnitude=0.02)[0]) for values in series)
print(json.dumps({"seconds": time.process_time() - begun, "found": found, "version": version("apache-otava")}))
`,
  )
  const text = execFileSync(options.python, [join(folder, 'beside.py'), join(folder, 'series.json')], {
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true, force: true })
  const { seconds: theirs, found, version } = JSON.parse(text)
  const otava = `otava ${version} ${theirs.toFixed(1)} s`
  show(
    `${size}, change points`,
    ms(first),
    otava,
    `${(theirs / first).toFixed(0)} × faster`,
    '< 2 s',
    first < 2,
  )
  show('… of them found', String(points.length), `otava ${found}`, '', '', true)
}
show('… once warm', ms(scratch), '', `${(first / scratch).toFixed(1)} × faster`, '', true)
show(
  '… after one more run',
  ms(appended),
  ms(scratch),
  `${(scratch / appended).toFixed(1)} × faster`,
  '≥ 3 ×',
  scratch >= 3 * appended,
)
show('… the same points', same ? 'yes' : 'no', '', '', 'yes', same)
show('… and drift', ms(drift), '', ms(drift), '< 2 s', drift < 2)
for (const { name, mine, theirs, figure, goal, ok } of rows) {
  console.log(
    `${ok ? 'ok  ' : 'MISS'} ${name.padEnd(28)} ${mine.padEnd(10)} ${theirs.padEnd(22)} ${figure.padEnd(14)} ${goal === '' ? '' : `goal ${goal}`}`.trimEnd(),
  )
}
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1
