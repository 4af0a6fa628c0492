// Measures Benchline's own cost beside hyperfine and an empty Node script, each in the same run, against its goals.
// Prints ratio and goal, and exits 1 beyond a goal. Needs a build (`npm run build`), hyperfine and python3.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const build = join(root, 'build')
if (!existsSync(join(build, 'main.js'))) {
  console.error('build/ is missing: run `npm run build` first')
  process.exit(2)
}
if (spawnSync('hyperfine', ['--version']).status !== 0) {
  console.error('hyperfine is missing: install it (on Debian: apt-get install hyperfine)')
  process.exit(2)
}
const { openLauncher } = await import(join(build, 'system/launcher/open-launcher.js'))
const { measurePairs } = await import(join(build, 'measure/measure-pairs.js'))
const { command } = await import(join(build, 'sources/command.js'))
const folder = mkdtempSync(join(tmpdir(), 'benchline-speed-'))
const rows = []
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const show = (name, mine, theirs, figure, goal, ok) => rows.push({ name, mine, theirs, figure, goal, ok })

/** CPU seconds of the launcher process itself, its children not included, to the nanosecond; only Linux tells. */
function launcherCpu() {
  if (launcherPid === undefined) return 0
  return Number(readFileSync(`/proc/${launcherPid}/schedstat`, 'utf8').split(' ')[0]) / 1e9
}

/** A command that takes 50 ms of CPU time on this machine, start included. */
async function fiftyMilliseconds() {
  const program = join(folder, 'busy.py')
  const write = (steps) =>
    writeFileSync(program, `total = 0\nfor i in range(${Math.round(steps)}):\n    total += i * i % 7\n`)
  const python = execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], {
    encoding: 'utf8',
  }).trim()
  const [start, whole] = [
    [python, '-I', '-S', '-c', ''],
    [python, '-I', '-S', program],
  ]
  write(400_000)
  const [startUp, first] = [
    median((await ours(start, 10)).map(({ cpu }) => cpu)),
    median((await ours(whole, 10)).map(({ cpu }) => cpu)),
  ]
  write((400_000 * (0.05 - startUp)) / (first - startUp))
  return whole
}

/** One block of hyperfine: medians of wall seconds, user + system seconds. */
function hyperfine(argv, runs) {
  const file = join(folder, 'hyperfine.json')
  execFileSync(
    'hyperfine',
    [
      '-N',
      '--style',
      'none',
      '--warmup',
      '3',
      '--runs',
      String(runs),
      '--export-json',
      file,
      argv.map((word) => `'${word}'`).join(' '),
    ],
    { stdio: ['ignore', 'ignore', 'ignore'] },
  )
  const { results } = JSON.parse(readFileSync(file, 'utf8'))
  const [{ times, user, system }] = results
  return { walls: times, cpu: user + system }
}

const launcher = await openLauncher()
const children = `/proc/${process.pid}/task/${process.pid}/children`
const launcherPid = existsSync(children) ? readFileSync(children, 'utf8').trim().split(' ')[0] : undefined
/** One block of our launcher: what it reports of each run. */
async function ours(argv, runs) {
  const exits = []
  for (let run = -3; run < runs; run += 1) {
    const exit = await launcher.launch({
      argv,
      cwd: folder,
      env: { PATH: process.env.PATH ?? '' },
      timeout: 60,
      stdout: join(folder, 'stdout'),
      stderr: join(folder, 'stderr'),
      outputLimit: 2 ** 20,
    })
    if (run >= 0) exits.push(exit)
  }
  return exits
}

// 1. The wall time of `true`, in alternating blocks so that the machine's drift hits both.
{
  const [mine, theirs] = [[], []]
  const program = '/bin/true'
  for (let block = 0; block < 20; block += 1) {
    mine.push(...(await ours([program], 25)).map(({ wall }) => wall))
    theirs.push(...hyperfine([program], 25).walls)
  }
  const ratio = median(mine) / median(theirs)
  show(
    'wall of `true`',
    `${(median(mine) * 1e3).toFixed(3)} ms`,
    `hyperfine ${(median(theirs) * 1e3).toFixed(3)} ms`,
    `${ratio.toFixed(3)} ×`,
    '≤ 1.25 ×',
    ratio <= 1.25,
  )
}

// 2. CPU time of a program of 50 ms.
const busy = await fiftyMilliseconds()
{
  const [mine, theirs] = [[], []]
  for (let block = 0; block < 20; block += 1) {
    mine.push(median((await ours(busy, 10)).map(({ cpu }) => cpu)))
    theirs.push(hyperfine(busy, 10).cpu)
  }
  const ratio = median(mine.map((value, i) => value / theirs[i]))
  show(
    'CPU of a 50 ms program',
    `${(median(mine) * 1e3).toFixed(1)} ms`,
    `hyperfine ${(median(theirs) * 1e3).toFixed(1)} ms`,
    `${((ratio - 1) * 100).toFixed(2)} %`,
    'within 2 %',
    Math.abs(ratio - 1) <= 0.02,
  )
}

// 3. What the gate itself spends while it measures that program: the real loop over the real source.
{
  const place = {
    side: 'base',
    root: folder,
    prefix: folder,
    scratch: folder,
    env: { PATH: process.env.PATH ?? '' },
    launcher,
  }
  const surroundings = {
    name: 'busy',
    prepare: [],
    env: {},
    passEnv: [],
    workingDirectory: '.',
    timeout: 60,
    metrics: ['wall', 'cpu'],
  }
  const [workload] = await command.bind({ run: busy }, surroundings).workloads(place)
  const begun = [launcherCpu(), process.cpuUsage(), performance.now() / 1000]
  const { runs } = await measurePairs(
    [
      {
        name: 'busy',
        pairSeconds: 0.1,
        // A threshold within the margin is never reached: as many pairs as there ever are.
        demands: [{ benchmark: 'busy', metric: 'auto', threshold: 0.001 }],
        run: async () => workload.run(place),
      },
    ],
    {
      seed: 1,
      deadline: 600,
      now: () => performance.now() / 1000 - begun[2],
      margin: 0.01,
      alpha: 0.01,
      family: 1,
      leastPairs: 7,
      watch: () => {},
    },
  )
  const { user, system } = process.cpuUsage(begun[1])
  const own = (user + system) / 1e6 + launcherCpu() - begun[0]
  const cpus = runs.map(({ readings }) => readings.find(({ metric }) => metric.name === 'cpu').value)
  const measured = cpus.reduce((sum, value) => sum + value, 0)
  const share = own / measured
  show(
    "the gate's own CPU",
    `${own.toFixed(2)} s`,
    `${runs.length} runs of ${measured.toFixed(2)} s`,
    `${(share * 100).toFixed(2)} %`,
    '≤ 2 %',
    share <= 0.02,
  )
}
await launcher.close()

// 4. `--version` beside an empty script, alternating.
{
  const empty = join(folder, 'empty.js')
  writeFileSync(empty, '')
  const time = (...args) => {
    const begun = performance.now()
    spawnSync(process.execPath, args)
    return performance.now() - begun
  }
  const [mine, theirs] = [[], []]
  for (let run = 0; run < 40; run += 1) {
    mine.push(time(join(root, 'dist/cli.js'), '--version'))
    theirs.push(time(empty))
  }
  const above = median(mine.map((value, i) => value - theirs[i]))
  show(
    '--version',
    `${median(mine).toFixed(1)} ms`,
    `empty node ${median(theirs).toFixed(1)} ms`,
    `${above.toFixed(1)} ms above`,
    '≤ 15 ms above',
    above <= 15,
  )
}

// 5. A thousand benchmarks, 2 × 30 values each: exact tests and intervals, in a process of its own.
{
  const script = join(folder, 'compare.mjs')
  writeFileSync(
    script,
    `import { judge } from ${JSON.stringify(join(root, 'dist/index.js'))}
let state = 1
const random = () => (state = (state * 48271) % 2147483647) / 2147483647
const metric = { name: 'wall', unit: 's', better: 'lower', nature: 'noisy' }
const names = Array.from({ length: 1000 }, (_, i) => 'benchmark ' + i)
const runs = Array.from({ length: 30 }, (_, pair) => names.flatMap((benchmark) => ['base', 'head'].map((side) => ({
  workload: benchmark, side, pair, at: 0, readings: [{ benchmark, metric, value: 1 + 0.1 * random() }] })))).flat()
const terms = { threshold: 0.03, thresholds: {}, budgets: {}, gate: 'fail', judge: 'auto' }
const evidence = {
  gate: { falseAlarmRate: 0.01, margin: 0.01, onInconclusive: 'warn', onMissing: 'fail' },
  terms: Object.fromEntries(names.map((name) => [name, terms])),
  paired: true, seed: 1, runs, absences: [], doubts: [], notLooked: [],
}
const begun = performance.now()
const verdicts = judge(evidence).verdicts.length
const seconds = (performance.now() - begun) / 1000
console.log(JSON.stringify({ seconds, verdicts, rss: process.resourceUsage().maxRSS * 1024 }))
`,
  )
  const { seconds, rss } = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' }))
  const empty = JSON.parse(
    execFileSync(process.execPath, ['-e', 'console.log(process.resourceUsage().maxRSS * 1024)'], {
      encoding: 'utf8',
    }),
  )
  show(
    '1,000 × 2 × 30 compared',
    `${seconds.toFixed(2)} s`,
    '',
    `${(seconds * 1000).toFixed(0)} ms`,
    '< 1 s',
    seconds < 1,
  )
  show(
    '… peak memory',
    `${(rss / 2 ** 20).toFixed(0)} MiB`,
    `empty node ${(empty / 2 ** 20).toFixed(0)} MiB`,
    `${(rss / empty).toFixed(2)} ×`,
    '≤ 150 MiB',
    rss <= 150 * 2 ** 20,
  )
}

rmSync(folder, { recursive: true, force: true })
for (const { name, mine, theirs, figure, goal, ok } of rows) {
  console.log(
    `${ok ? 'ok  ' : 'MISS'} ${name.padEnd(26)} ${mine.padEnd(12)} ${theirs.padEnd(22)} ${figure.padEnd(14)} goal ${goal}`,
  )
}
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1
