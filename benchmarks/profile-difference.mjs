// `benchline diff` of two profiles of one million samples each, as a process of its own with its start, beside what reading
// the same files alone costs: `JSON.parse` in Node and `json.load` in Python for V8's profiles, `go tool pprof` (where Go is
// installed) for pprof's. Those hold one message for all samples of a stack, as whoever writes pprof sums them up; and once,
// without a goal, one message a sample. Prints figure and goal, and exits 1 beyond a goal. The goal is for the time that someone waits,
// the shortest of five, which other programs delayed least; beside the others are CPU times of whole processes, garbage
// collection in other threads included. Needs a build
// (`npm run build`) and python3.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cpuprofile, pprof, samples } from './profiles/million-samples.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const build = process.env.BENCHLINE_BUILD ?? join(root, 'build')
const dist = process.env.BENCHLINE_DIST ?? join(root, 'dist')
if (!existsSync(join(build, 'main.js')) || !existsSync(join(dist, 'cli.js'))) {
  console.error('build/ or dist/ is missing: run `npm run build` first')
  process.exit(2)
}
const { openLauncher } = await import(join(build, 'system/launcher/open-launcher.js'))

const repeats = 5
const folder = mkdtempSync(join(tmpdir(), 'benchline-profile-difference-'))
const launcher = await openLauncher()
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const seconds = (value) => `${value.toFixed(2)} s`
const mebibytes = (value) => `${Math.round(value / 2 ** 20)} MiB`
const ratio = (mine, theirs) =>
  mine <= theirs ? `1/${(theirs / mine).toFixed(1)}` : `${(mine / theirs).toFixed(1)} ×`

async function processOfItsOwn(argv) {
  const [stdout, stderr] = [join(folder, 'stdout'), join(folder, 'stderr')]
  const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? folder }
  const outputLimit = 2 ** 24
  const exit = await launcher.launch({ argv, cwd: folder, env, timeout: 300, stdout, stderr, outputLimit })
  if (exit.code !== 0) throw new Error(`${argv.join(' ')}: ${readFileSync(stderr, 'utf8')}`)
  return { ...exit, text: readFileSync(stdout, 'utf8') }
}

const parse = join(folder, 'parse.mjs')
writeFileSync(
  parse,
  `import { readFileSync } from 'node:fs'
for (const file of process.argv.slice(2)) if (JSON.parse(readFileSync(file, 'utf8')).samples.length !== ${samples}) throw new Error(file)
`,
)
const load = `
import json, sys
for name in sys.argv[1:]:
    with open(name) as file:
        assert len(json.load(file)['samples']) == ${samples}
`
const hasGo = spawnSync('go', ['tool', 'pprof', '-h']).error === undefined
const goPprof = hasGo
  ? [{ name: 'go tool pprof', argv: (files) => ['go', 'tool', 'pprof', '-top', '-diff_base', ...files] }]
  : []
const kinds = [
  {
    name: 'V8',
    hasGoal: true,
    write: cpuprofile,
    beside: [
      { name: 'JSON.parse', argv: (files) => [process.execPath, parse, ...files] },
      { name: 'json.load', argv: (files) => ['python3', '-c', load, ...files] },
    ],
  },
  { name: 'pprof', hasGoal: true, write: (made) => pprof({ ...made, summed: true }), beside: goPprof },
  {
    name: 'pprof, a message a sample',
    hasGoal: false,
    write: (made) => pprof({ ...made, summed: false }),
    beside: goPprof,
  },
]

const rows = []
const show = (name, mine, other, figure, goal, ok) => rows.push({ name, mine, other, figure, goal, ok })
try {
  for (const { name, hasGoal, write, beside } of kinds) {
    const files = ['base', 'head'].map((side) => join(folder, side))
    files.forEach((file, place) =>
      writeFileSync(file, write({ seed: 2 + place, slower: place === 0 ? 1 : 1.5 })),
    )
    const mine = []
    const theirs = beside.map(() => [])
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      mine.push(await processOfItsOwn([process.execPath, join(dist, 'cli.js'), 'diff', ...files]))
      for (const [place, { argv }] of beside.entries()) theirs[place].push(await processOfItsOwn(argv(files)))
    }
    // What was planted must be what is told first.
    const first = mine[0].text.split('\n').find((line) => line.includes('function_'))
    if (!/function_\d*7\b/u.test(first ?? '')) throw new Error(`found something else: ${first}`)
    const cpu = median(mine.map((one) => one.cpu))
    const wall = Math.min(...mine.map((one) => one.wall))
    const peak = median(mine.map((one) => one.peakRss))
    const size = `2 × ${(statSync(files[0]).size / 1e6).toFixed(0)} MB`
    show(`${name}, ${size}`, seconds(wall), '', '', hasGoal ? '< 1 s' : '', !hasGoal || wall < 1)
    show('… peak memory', mebibytes(peak), '', '', '< 500 MiB', peak < 500 * 2 ** 20)
    beside.forEach((other, place) => {
      const own = median(theirs[place].map((one) => one.cpu))
      show(`… beside ${other.name}`, seconds(cpu), seconds(own), ratio(cpu, own), '', true)
    })
  }
} finally {
  await launcher.close()
  rmSync(folder, { recursive: true, force: true })
}
for (const { name, mine, other, figure, goal, ok } of rows) {
  console.log(
    `${ok ? 'ok  ' : 'MISS'} ${name.padEnd(40)} ${mine.padEnd(9)} ${other.padEnd(9)} ${figure.padEnd(8)} ${goal === '' ? '' : `goal ${goal}`}`.trimEnd(),
  )
}
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1
