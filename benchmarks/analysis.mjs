// The whole analysis of a large check: 200 benchmarks with 3 metrics, about 60 runs each, and 30 stored runs, once as a
// staged check and once measured directly. Times the judging alone, from runs to verdicts, and `compare REPORT` as a
// process of its own, which reads and checks 5 MB beside, with its peak memory: next to Python tools on the same numbers
// in the same run. Prints figure and goal, and exits 1 beyond a goal. Times are CPU times, garbage collection included:
// what else the machine does is no cost of either. Needs a build (`npm run build`) and python3.
//
//   node benchmarks/analysis.mjs [--python PATH] [--keep FOLDER]
//
// PATH (or BENCHLINE_PYTHON) is a Python that has SciPy and pyperf: `python3 -m venv venv && venv/bin/pip install scipy
// pyperf`, then `--python venv/bin/python`. Without it Benchline is measured alone. FOLDER keeps the reports.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const build = process.env.BENCHLINE_BUILD ?? join(root, 'build')
const dist = process.env.BENCHLINE_DIST ?? join(root, 'dist')
if (!existsSync(join(build, 'main.js')) || !existsSync(join(dist, 'cli.js'))) {
  console.error('build/ or dist/ is missing: run `npm run build` first')
  process.exit(2)
}
const { values: options } = parseArgs({ options: { python: { type: 'string' }, keep: { type: 'string' } } })
const python = options.python ?? process.env.BENCHLINE_PYTHON
if (python !== undefined && spawnSync(python, ['-c', 'import scipy.stats, pyperf']).status !== 0) {
  console.error(
    `${python} lacks SciPy or pyperf: python3 -m venv venv && venv/bin/pip install scipy pyperf, then name venv/bin/python`,
  )
  process.exit(2)
}
const load = (path) => import(join(build, path))
const { assess } = await load('assess.js')
const { screenSeriesIn } = await load('compare/screen-series.js')
const { measureStages } = await load('measure/measure-stages.js')
const { cpu, peakRss, wall } = await load('model/metric.js')
const { makeSample } = await load('model/sample.js')
const { json } = await load('reports/json.js')
const { seededRandom } = await load('stats/random.js')
const { openLauncher } = await load('system/launcher/open-launcher.js')

const count = 200
const runsOfEach = 60
const storedRuns = 30
/** Values of a series in a stored run, as `benchline record` keeps them. */
const recorded = 10
const repeats = 5

const names = Array.from({ length: count }, (_, index) => `package/benchmark ${index}`)
/** One in twenty is slower. */
const factor = (index) => (index % 20 === 7 ? 1.06 : 1)
const terms = { threshold: 0.03, thresholds: {}, budgets: {}, gate: 'fail', judge: 'auto' }
const gate = { falseAlarmRate: 0.01, margin: 0.01, onInconclusive: 'warn', onMissing: 'fail' }

/** Three metrics of one process: CPU time is nearly all of its elapsed time, and memory hardly varies. */
function processOf(random, noise) {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return (times) => {
    const busy = 0.2 * times * Math.exp(noise * normal() + (random() < 0.02 ? 5 * noise * random() : 0))
    return [
      [wall, busy * (1.02 + 0.5 * noise * random())],
      [cpu, busy],
      [peakRss, 4096 * Math.round(12_000 * (1 + 0.002 * normal()))],
    ]
  }
}

/** A check that was measured by the real stages on a simulated clock, and its report as a file has it. */
async function reportOf({ noise, limit, seed }) {
  const random = seededRandom(seed)
  const run = processOf(random, noise)
  const runs = Array.from({ length: storedRuns }, (_, place) => {
    const moment = Math.exp(noise * (random() - 0.5))
    const samples = names.flatMap((benchmark) => {
      const processes = Array.from({ length: recorded }, () => run(moment))
      return [wall, cpu, peakRss].map((metric, index) =>
        makeSample(
          benchmark,
          metric,
          processes.map((each) => each[index][1]),
        ),
      )
    })
    return {
      commit: place.toString(16).padStart(40, '0'),
      at: new Date(Date.UTC(2026, 0, 1 + place)).toISOString(),
      samples,
    }
  })
  const history = { base: runs.at(-1).commit, runs }
  const recordedAs = screenSeriesIn(history)
  let now = 0
  const contenders = names.map((benchmark, index) => {
    const side = async (which) => {
      const made = run(which === 'head' ? factor(index) : 1)
      now += made[0][1]
      return made.map(([metric, value]) => ({ benchmark, metric, value }))
    }
    return {
      name: benchmark,
      seconds: { base: 0.2, head: 0.2 },
      exact: false,
      demands: [{ benchmark, metric: 'auto', better: 'lower', threshold: terms.threshold, counts: true }],
      run: side,
      control: async () => () => side('base'),
    }
  })
  const measured = await measureStages(contenders, {
    seed,
    deadline: limit,
    now: () => now,
    margin: gate.margin,
    alpha: gate.falseAlarmRate,
    otherTests: 0,
    recorded: (benchmark, metric) => recordedAs(benchmark, metric)?.values ?? [],
    watch: () => {},
  })
  const evidence = {
    gate,
    terms: Object.fromEntries(names.map((name) => [name, terms])),
    paired: true,
    seed,
    runs: measured.runs,
    absences: [],
    doubts: [],
    notLooked: [],
    history,
    schedule: measured.schedule,
    health: { steal: 0, other: 0.05, idle: 0.4 },
  }
  const { verdicts, decision, findings, unsettled } = assess(evidence)
  const report = {
    suite: 'default',
    decision,
    verdicts,
    findings,
    policy: 'interleaved',
    base: { commit: history.base, label: 'main', uncommitted: false },
    head: { commit: 'f'.repeat(40), label: 'HEAD', uncommitted: false },
    unsettled,
    evidence,
    reproduce: 'benchline check',
  }
  return { report, text: json.render(report, { color: false, width: 80 }) }
}

const folder = mkdtempSync(join(tmpdir(), 'benchline-analysis-'))
const write = (name, text) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const rows = []
const show = (name, mine, other, figure, goal, ok) => rows.push({ name, mine, other, figure, goal, ok })
const seconds = (value) => `${value.toFixed(2)} s`
const mebibytes = (value) => `${Math.round(value / 2 ** 20)} MiB`

const launcher = await openLauncher()
/** One process: wall and CPU seconds of it, and its peak memory, as the launcher of a check takes them. */
async function processOfItsOwn(argv, allowed = [0]) {
  const [stdout, stderr] = [join(folder, 'stdout'), join(folder, 'stderr')]
  const env = { PATH: process.env.PATH ?? '', HOME: folder, OPENBLAS_NUM_THREADS: '1' }
  const exit = await launcher.launch({
    argv,
    cwd: folder,
    env,
    timeout: 300,
    stdout,
    stderr,
    outputLimit: 2 ** 26,
  })
  if (!allowed.includes(exit.code)) throw new Error(`${argv.join(' ')}: ${readFileSync(stderr, 'utf8')}`)
  return { ...exit, text: readFileSync(stdout, 'utf8') }
}

/** Judging alone, in a fresh process, nothing compiled or remembered yet. */
const judging = write(
  'judge.mjs',
  `import { readFileSync } from 'node:fs'
const { readReport } = await import(${JSON.stringify(join(build, 'reports/read-report.js'))})
const { assess } = await import(${JSON.stringify(join(build, 'assess.js'))})
const { evidence } = readReport(readFileSync(process.argv[2], 'utf8'), process.argv[2])
const begun = process.cpuUsage()
const { verdicts } = assess(evidence)
const { user, system } = process.cpuUsage(begun)
console.log(JSON.stringify({ seconds: (user + system) / 1e6, verdicts: verdicts.length }))
`,
)

/**
 * The same statistics as somebody would write them: the flip test of three scores on both clocks for what judges, with
 * 20,000 flips whatever the family asks for; Wilcoxon's for the rest; estimates; t predictions where base has no runs.
 */
const scipy = write(
  'beside.py',
  `import json, sys, time
import numpy
from scipy import stats

benchmarks = json.load(open(sys.argv[1]))
begun = time.process_time()
margin = numpy.log1p(0.01)
random = numpy.random.default_rng(1)

def unit(scores):
    length = numpy.sqrt(numpy.sum(scores**2))
    return scores / length if length > 0 else scores

def scores(base, head):
    k, d = len(base), head - base
    u = d / (4 * numpy.median(numpy.abs(d)))
    cut = numpy.minimum(k + 0.5, stats.rankdata(numpy.concatenate([base, head])))
    signed = numpy.sign(d) * stats.rankdata(numpy.abs(d))
    return [unit(numpy.where(numpy.abs(u) < 1, u * (1 - u**2) ** 2, 0)), unit(cut[k:] - cut[:k]), unit(signed)]

def flips(clocks):
    rows = numpy.array([row for base, head in clocks for row in scores(base, head)]).T
    signs = 1.0 - 2.0 * random.integers(0, 2, (20000, len(rows)))
    return (1 + numpy.sum((signs @ rows).max(axis=1) >= rows.sum(axis=0).max() - 1e-10)) / 20001

ps, effects = [], []
for one in benchmarks:
    pairs = {}
    for metric, values in one.items():
        head = numpy.log(values["head"])
        if len(values["base"]) == len(head):
            pairs[metric] = (numpy.log(values["base"]), head)
            d = head - pairs[metric][0]
            i, j = numpy.triu_indices(len(d))
            effect = numpy.median((d[i] + d[j]) / 2)
            if metric != "cpu":
                stats.wilcoxon(d - margin, alternative="greater", method="approx")
                stats.wilcoxon(d + margin, alternative="less", method="approx")
        else:
            stored = numpy.log([numpy.median(each[: len(head)]) for each in values["stored"]])
            effect = numpy.median(head) - stored.mean()
            scale = stored.std(ddof=1) * numpy.sqrt(1 + 1 / len(stored))
            p = stats.t.sf((effect - margin) / scale, len(stored) - 1)
        if metric == "cpu":
            effects.append(effect)
    clocks = [pairs[metric] for metric in ("cpu", "wall") if metric in pairs]
    if clocks:
        p = flips([(base, head - margin) for base, head in clocks])
        flips([(head, base - margin) for base, head in clocks])
    ps.append(p)
order = numpy.argsort(ps)
adjusted = numpy.empty(len(ps))
adjusted[order] = numpy.minimum(1, numpy.maximum.accumulate(numpy.array(ps)[order] * numpy.arange(len(ps), 0, -1)))
found = sum(p <= 0.01 and effect >= numpy.log1p(0.03) for p, effect in zip(adjusted, effects))
print(json.dumps({"seconds": time.process_time() - begun, "found": int(found)}))
`,
)

/** What was measured, by benchmark and metric, as other tools take it. */
function forOthers(name, { evidence }) {
  const found = new Map(names.map((benchmark) => [benchmark, {}]))
  const seriesOf = (benchmark, metric) => {
    const own = found.get(benchmark)
    own[metric.name] ??= { unit: metric.unit, base: [], head: [], stored: [] }
    return own[metric.name]
  }
  for (const { stage, side, readings } of evidence.runs) {
    if (stage === 'control') continue
    for (const { benchmark, metric, value } of readings) seriesOf(benchmark, metric)[side].push(value)
  }
  for (const { samples } of evidence.history.runs) {
    for (const { benchmark, metric, values } of samples) seriesOf(benchmark, metric).stored.push(values)
  }
  const all = [...found].flatMap(([benchmark, metrics]) =>
    Object.entries(metrics).map(([metric, series]) => {
      // The runs of a screen have no partner at base: where there are pairs, the pairs count.
      if (series.base.length > 0) series.head = series.head.slice(-series.base.length)
      return { name: `${benchmark} ${metric}`, ...series }
    }),
  )
  const suite = (valuesOf) =>
    JSON.stringify({
      version: '1.0',
      benchmarks: all.map((one) => ({
        metadata: { name: one.name, unit: one.unit === 's' ? 'second' : 'byte' },
        runs: valuesOf(one).map((value) => ({ values: [value] })),
      })),
    })
  const pastOr = ({ base, stored }) => (base.length > 0 ? base : stored.map(([first]) => first))
  return {
    series: write(`${name}-series.json`, JSON.stringify([...found.values()])),
    base: write(`${name}-base.json`, suite(pastOr)),
    head: write(
      `${name}-head.json`,
      suite(({ head }) => head),
    ),
  }
}

const ratio = (mine, theirs) =>
  mine <= theirs ? `1/${(theirs / mine).toFixed(1)}` : `${(mine / theirs).toFixed(1)} ×`
const checks = [
  { name: 'staged', noise: 0.05, limit: 0.2 * runsOfEach * count, seed: 1 },
  // More time than is used: what their noise asks for comes to about as many runs.
  { name: 'direct', noise: 0.012, limit: 3 * 0.2 * runsOfEach * count, seed: 2 },
]
for (const { name, ...made } of checks) {
  const { report, text } = await reportOf(made)
  const { runs, schedule } = report.evidence
  if (schedule.design !== name) throw new Error(`measured ${schedule.design}, not ${name}`)
  const file = write(`${name}.json`, text)
  if (options.keep !== undefined) {
    mkdirSync(options.keep, { recursive: true })
    writeFileSync(join(options.keep, `${name}.json`), text)
  }
  const others = python === undefined ? undefined : forOthers(name, report)
  const [alone, whole, by, pyperf] = [[], [], [], []]
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    alone.push(JSON.parse((await processOfItsOwn([process.execPath, judging, file])).text))
    whole.push(await processOfItsOwn([process.execPath, join(dist, 'cli.js'), 'compare', file, '--no-fail']))
    if (others === undefined) continue
    const hand = await processOfItsOwn([resolve(python), scipy, others.series])
    by.push({ ...hand, ...JSON.parse(hand.text) })
    pyperf.push(
      await processOfItsOwn([
        resolve(python),
        '-m',
        'pyperf',
        'compare_to',
        '--table',
        others.base,
        others.head,
      ]),
    )
  }
  const of = (measured, what) => median(measured.map((one) => one[what]))
  const judged = of(alone, 'seconds')
  const perBenchmark = (runs.length / count).toFixed(0)
  show(
    `${name}, judging`,
    seconds(judged),
    by.length === 0 ? '' : `SciPy ${seconds(of(by, 'seconds'))}`,
    by.length === 0 ? seconds(judged) : ratio(judged, of(by, 'seconds')),
    '< 1 s',
    judged < 1,
  )
  show(
    '… compare REPORT, all of it',
    seconds(of(whole, 'cpu')),
    by.length === 0 ? '' : `SciPy ${seconds(of(by, 'cpu'))}`,
    by.length === 0 ? '' : ratio(of(whole, 'cpu'), of(by, 'cpu')),
    '',
    true,
  )
  if (pyperf.length > 0)
    show(
      '… beside pyperf compare_to',
      seconds(of(whole, 'cpu')),
      `pyperf ${seconds(of(pyperf, 'cpu'))}`,
      ratio(of(whole, 'cpu'), of(pyperf, 'cpu')),
      '',
      true,
    )
  const peak = of(whole, 'peakRss')
  show(
    '… its peak memory',
    mebibytes(peak),
    by.length === 0 ? '' : `SciPy ${mebibytes(of(by, 'peakRss'))}`,
    by.length === 0 ? '' : ratio(peak, of(by, 'peakRss')),
    '< 200 MiB',
    peak < 200 * 2 ** 20,
  )
  const regressions = report.verdicts.filter(({ word, judges }) => judges && word === 'regression')
  show(
    '… regressions among 200',
    String(regressions.length),
    by.length === 0 ? '' : `SciPy ${by[0].found}`,
    `${perBenchmark} runs each`,
    '',
    regressions.every(({ benchmark }) => factor(names.indexOf(benchmark)) > 1),
  )
}
await launcher.close()
rmSync(folder, { recursive: true, force: true })
for (const { name, mine, other, figure, goal, ok } of rows) {
  console.log(
    `${ok ? 'ok  ' : 'MISS'} ${name.padEnd(28)} ${mine.padEnd(9)} ${other.padEnd(18)} ${figure.padEnd(12)} ${goal === '' ? '' : `goal ${goal}`}`.trimEnd(),
  )
}
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1
