// One pull request: a repository with the programs at its base, one change on a branch, and what the built command-line
// program says of it.
import { execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { suite, turned, workloads } from './workloads.mjs'

const sources = join(import.meta.dirname, 'workloads')

/** A pull request may take this many seconds in all; what builds and copies take is kept free of it. */
export const mostSeconds = 60
const kept = { suite: 14, instructions: 8 }

/** Pairs that a pull request of one workload is given time for, those of base against a second copy of base included. */
const pairsAimedAt = 40
/** Trying both sides before the first pair takes as long as so many processes, and a quarter of a second. */
const trying = 12
/**
 * Of times the smallest slowdown that is run. Of instructions half of it: what a program does before its units (importing,
 * compiling what has become hot) is counted too, so that 1 % more units are a little less than 1 % of all.
 */
const thresholds = { time: '2%', instructions: '0.5%' }

/**
 * The folder of the interpreter itself: what version managers put on PATH under its name is a shell script, which takes
 * longer than the programs here and starts dozens of processes.
 */
const pythonFolder = dirname(
  execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim(),
)

/** What is handed to git and to the program: nothing of the continuous integration that this may run in. */
export function cleanEnvironment(temporary) {
  const path = [pythonFolder, process.env.PATH].join(delimiter)
  const env = { ...process.env, PATH: path, TMPDIR: temporary, NO_COLOR: '1' }
  for (const name of Object.keys(env)) {
    if (/^(GITHUB_|RUNNER_|CI$|FORCE_COLOR|NODE_OPTIONS|GIT_)/u.test(name)) delete env[name]
  }
  const settings = [
    ['user.name', 'Live'],
    ['user.email', 'live@localhost'],
    ['init.defaultBranch', 'main'],
    ['commit.gpgSign', 'false'],
  ]
  const numbered = settings.flatMap(([key, value], place) => [
    [`GIT_CONFIG_KEY_${place}`, key],
    [`GIT_CONFIG_VALUE_${place}`, value],
  ])
  return { ...env, GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(numbered) }
}

/** `benchline.yml` of a pull request. */
function configuration({ kind }, chosen, seconds) {
  const counting = kind === 'instructions'
  const entry = ({ name, run, setup, own, env }) => [
    `  - name: ${name}`,
    `    run: [${run.join(', ')}]`,
    ...(setup === undefined ? [] : [`    setup: ${setup}`]),
    ...(own && !counting ? ['    format: benchline'] : []),
    ...(counting
      ? ['    instrument: callgrind', `    threshold: { instructions: ${thresholds.instructions} }`]
      : []),
    ...(counting && env !== undefined ? [`    env: ${JSON.stringify(env)}`] : []),
    ...(kind === 'suite' ? [] : [`    judge: ${kind}`]),
  ]
  return [
    'version: 1',
    `time-limit: ${seconds.toFixed(1)}s`,
    `gate: { threshold: ${thresholds.time} }`,
    'benchmarks:',
    ...chosen.flatMap(entry),
    '',
  ].join('\n')
}

/** What an unchanged pull request does to the source of a workload: one more line of comment, no other code. */
function commented({ language }, source) {
  const mark = { Python: '#', sh: '#' }[language] ?? '//'
  return `${source}${mark} Reviewed.\n`
}

/** Seconds of one process: the second fastest of five, near what an undisturbed one takes. */
function secondsOf([program, ...words], options) {
  const times = Array.from({ length: 5 }, () => {
    const begun = performance.now()
    execFileSync(program, words, { ...options, stdio: 'ignore' })
    return (performance.now() - begun) / 1000
  })
  return times.toSorted((a, b) => a - b)[1]
}

/** Seconds of one process of a workload at its base, as a launcher sees it that starts one in a thousandth of a second. */
const processSeconds = ({ run }, cwd, env) =>
  secondsOf(run, { cwd, env }) - secondsOf(['true'], { cwd, env }) + 0.001

/** The time limit of a pull request of one workload. */
const secondsFor = (process) => 0.25 + trying * process + 2 * pairsAimedAt * process

/** Every workload built in one folder, to learn how long it takes here, and that its compiler is there. */
export function buildAll(folder, names) {
  for (const name of names) {
    const { files, setup } = workloads.get(name)
    for (const file of files) cpSync(join(sources, file), join(folder, file))
    if (setup !== undefined) execFileSync('sh', ['-c', setup], { cwd: folder })
  }
}

function makeRepository(root, plan, chosen, seconds, env) {
  const git = (...words) =>
    execFileSync('git', words, { cwd: root, env, encoding: 'utf8', stdio: 'pipe' }).trim()
  mkdirSync(root)
  git('init', '-q')
  for (const { files } of chosen) {
    for (const file of files) cpSync(join(sources, file), join(root, file))
  }
  writeFileSync(join(root, 'benchline.yml'), configuration(plan, chosen, seconds))
  writeFileSync(join(root, 'README.md'), 'Programs to measure.\n')
  git('add', '--all')
  git('commit', '-qm', 'Programs')
  git('checkout', '-qb', 'change')
  const workload = workloads.get(plan.workload)
  if (plan.slowdown > 0 || plan.edit === 'comment') {
    const path = join(root, workload.files[0])
    const source = readFileSync(path, 'utf8')
    writeFileSync(path, plan.slowdown > 0 ? turned(source, plan.slowdown) : commented(workload, source))
  } else writeFileSync(join(root, 'README.md'), 'Programs to measure, and a sentence more.\n')
  git('commit', '-qam', 'Change')
}

/** Hundredths of seconds since the machine started, of all processors: in all, and taken away by its host. */
export function processorTime() {
  if (!existsSync('/proc/stat')) return undefined
  const fields = readFileSync('/proc/stat', 'utf8')
    .split('\n', 1)[0]
    .trim()
    .split(/\s+/u)
    .slice(1, 9)
    .map(Number)
  return { all: fields.reduce((sum, one) => sum + one, 0), stolen: fields[7] ?? 0 }
}

/** Runs the program to its end; one that does not come to it is interrupted. */
export function runProgram(program, words, { cwd, env, signal }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words], {
      cwd,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const stop = () => child.kill('SIGINT')
    const timer = setTimeout(stop, 4 * mostSeconds * 1000)
    signal.addEventListener('abort', stop)
    let errors = ''
    child.stderr.setEncoding('utf8').on('data', (text) => {
      errors = (errors + text).slice(-2000)
    })
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      resolve({ code, errors })
    })
  })
}

/**
 * Runs the pull request of a plan with the program whose `cli.js` is at `cli`. `built` holds every workload, built.
 * Gives what is to be kept of it: no raw runs, all rows. With a folder of `reports` the whole report is put there too.
 */
export async function runPullRequest(plan, { cli, built, signal, reports }) {
  const folder = mkdtempSync(join(built, '..', 'pull-request-'))
  try {
    const temporary = join(folder, 'temporary')
    mkdirSync(temporary)
    const env = cleanEnvironment(temporary)
    const chosen = (plan.kind === 'suite' ? suite : [plan.workload]).map((name) => workloads.get(name))
    const seconds =
      kept[plan.kind] === undefined
        ? Math.min(mostSeconds - 5, secondsFor(processSeconds(chosen[0], built, env)))
        : mostSeconds - kept[plan.kind]
    const root = join(folder, 'repository')
    makeRepository(root, plan, chosen, seconds, env)
    const file = join(folder, 'report.json')
    const [loadBefore, timeBefore, at] = [loadavg()[0], processorTime(), new Date().toISOString()]
    const begun = performance.now()
    const { code, errors } = await runProgram(cli, ['check', '--quiet', '--json', file], {
      cwd: root,
      env,
      signal,
    })
    const took = (performance.now() - begun) / 1000
    const timeAfter = processorTime()
    if (reports !== undefined && existsSync(file)) cpSync(file, join(reports, `${plan.number}.json`))
    const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
    return {
      ...plan,
      at,
      seconds: rounded(took),
      exit: code ?? -1,
      load: { before: loadBefore, after: loadavg()[0] },
      ...(timeBefore === undefined
        ? {}
        : {
            stolen: rounded(
              (timeAfter.stolen - timeBefore.stolen) / Math.max(1, timeAfter.all - timeBefore.all),
            ),
          }),
      ...(report === undefined ? { error: errors.trim().split('\n').slice(-8).join('\n') } : told(report)),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

const rounded = (number) => (number === undefined ? undefined : Number(number.toPrecision(5)))

/** What a report says, without its runs. */
function told(report) {
  const { decision, rows, findings, environment, time, evidence, launcher } = report
  return {
    decision,
    measured: { limit: rounded(time?.limit), spent: rounded(time?.spent) },
    ...(evidence.schedule === undefined ? {} : { design: evidence.schedule.design }),
    launcher: launcher?.name,
    ...(evidence.health === undefined ? {} : { health: evidence.health }),
    environment,
    findings: findings.map(({ code, severity, benchmark, text }) => ({ code, severity, benchmark, text })),
    rows: rows.map((row) => ({
      benchmark: row.benchmark,
      metric: row.metric,
      verdict: row.verdict,
      judges: row.judges,
      ...pairsOf(row, evidence),
      ratio: rounded(row.effect?.ratio),
      low: rounded(row.effect?.low),
      high: rounded(row.effect?.high),
      p: rounded(row.pWorse),
      spread: rounded(row.spread),
      minimumDetectable: rounded(row.minimumDetectable),
      ...(row.judges ? { because: row.because } : {}),
    })),
  }
}

/**
 * Whole pairs that were run of a benchmark's workload: those of base against head, whatever they were for, and those of
 * base against a second copy of base. Stages are kept as lengths, in the order of the runs.
 */
function pairsOf({ benchmark }, { workloads: names, runs, stages = [['confirm', runs.length]] }) {
  const place = names.findIndex((name) => benchmark === name || benchmark.startsWith(`${name}/`))
  const stageOf = stages.flatMap(([stage, count]) => Array.from({ length: count }, () => stage))
  const own = runs.flatMap(([workload, side], run) =>
    workload === place && side === 0 ? [stageOf[run]] : [],
  )
  const control = own.filter((stage) => stage === 'control').length
  return { pairs: own.length - control, ...(control === 0 ? {} : { control }) }
}
