// One change: a repository with a program at its base, the change on a branch, and what the built command-line program
// says of it and of what made it slower.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { delimiter, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { cleanEnvironment, processorTime, runProgram } from '../accuracy/live/pull-request.mjs'
import { baseOf, innocentHead, plantedHead, programs } from './cases.mjs'
import { plantedAmounts, unchangedAmounts } from './factors.mjs'
import { writeAmounts, writeTree } from './place.mjs'

/** Seconds that Benchline is given to measure and to profile in, by the size of what is planted; 0 for what is unchanged. */
const seconds = { 0: 75, 5: 100, 20: 75 }
const kept = { culprits: 5, lines: 5 }

/**
 * `benchline.yml` of a change. Nobody looks for what made a program slower that is not: an unchanged one gets a budget that
 * none keeps, so that its profiles are held against each other all the same.
 */
function configuration({ kind, size = 0, tool }, { name, run, setup }) {
  return [
    'version: 1',
    `time-limit: ${seconds[size]}s`,
    'gate: { threshold: 2% }',
    'benchmarks:',
    `  - name: ${name}`,
    `    run: [${run.join(', ')}]`,
    ...(setup === undefined ? [] : [`    setup: ${setup}`]),
    ...(kind === 'unchanged' ? ['    budget: { wall: 1ms }'] : []),
    `    profile: ${tool}`,
    '',
  ].join('\n')
}

/** The files of head, what may be named for the change (nothing, where it is none), and how much of each job is done. */
function headOf({ kind, program, case: id, size, edits }, factors) {
  if (kind === 'unchanged') {
    return { head: innocentHead(program, edits), truth: [], amounts: unchangedAmounts(factors, program) }
  }
  return { ...plantedHead(id), amounts: plantedAmounts(factors, id, size) }
}

function makeRepository(root, change, { head, amounts }, env) {
  const git = (...words) =>
    execFileSync('git', words, { cwd: root, env, encoding: 'utf8', stdio: 'pipe' }).trim()
  mkdirSync(root)
  git('init', '-q')
  writeTree(root, baseOf(change.program))
  writeAmounts(root, amounts)
  writeFileSync(join(root, 'benchline.yml'), configuration(change, programs.get(change.program)))
  writeFileSync(join(root, '.gitignore'), '__pycache__/\n*.so\n')
  git('add', '--all')
  git('commit', '-qm', 'Program')
  git('checkout', '-qb', 'change')
  writeTree(root, head)
  git('commit', '-qam', 'Change')
}

/**
 * Runs the change of a plan with the program whose `cli.js` is at `cli`, in a folder below `folder`; `python` is the folder
 * of the programs' interpreter. Gives what is to be kept of it. With a folder of `reports` the whole report is put there.
 */
export async function attempt(change, { cli, folder, python, factors, signal, reports }) {
  const own = mkdtempSync(join(folder, 'change-'))
  try {
    const temporary = join(own, 'temporary')
    mkdirSync(temporary)
    const clean = cleanEnvironment(temporary)
    const env = { ...clean, PATH: `${python}${delimiter}${clean.PATH}` }
    const sides = headOf(change, factors)
    const root = join(own, 'repository')
    makeRepository(root, change, sides, env)
    const file = join(own, 'report.json')
    const [loadBefore, timeBefore, at] = [loadavg()[0], processorTime(), new Date().toISOString()]
    const begun = performance.now()
    const { code, errors } = await runProgram(cli, ['check', '--quiet', '--json', file], {
      cwd: root,
      env,
      signal,
    })
    const took = (performance.now() - begun) / 1000
    const timeAfter = processorTime()
    if (reports !== undefined && existsSync(file)) cpSync(file, join(reports, `${change.number}.json`))
    const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
    return {
      ...change,
      truth: sides.truth,
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
    rmSync(own, { recursive: true, force: true, maxRetries: 5 })
  }
}

const rounded = (number) => (number === undefined ? undefined : Number(number.toPrecision(5)))

/** What a report says, without its runs. `explanations` has one for each benchmark whose profiles were compared. */
function told({ decision, rows, explanations = [], findings, environment, time, evidence, launcher }) {
  return {
    decision,
    measured: { limit: rounded(time?.limit), spent: rounded(time?.spent) },
    launcher: launcher?.name,
    ...(evidence?.health === undefined ? {} : { health: evidence.health }),
    environment,
    explanations: explanations.map(({ tool, runs, culprits, cannotSay }) => ({
      tool,
      runs,
      culprits: culprits.length,
      cannotSay,
    })),
    findings: findings.map(({ code, severity, benchmark, text }) => ({ code, severity, benchmark, text })),
    rows: rows.map((row) => ({
      benchmark: row.benchmark,
      metric: row.metric,
      verdict: row.verdict,
      judges: row.judges,
      ratio: rounded(row.effect?.ratio),
      low: rounded(row.effect?.low),
      high: rounded(row.effect?.high),
      p: rounded(row.pWorse),
      ...(row.judges ? { because: row.because } : {}),
      ...(row.culprits === undefined ? {} : { culprits: row.culprits.slice(0, kept.culprits).map(brief) }),
    })),
  }
}

const brief = ({
  kind,
  name,
  file,
  line,
  lineFrom,
  was,
  share,
  calls,
  inDiff,
  confidence,
  because,
  lines = [],
}) => ({
  kind,
  name,
  file,
  line,
  lineFrom,
  was,
  share: rounded(share),
  calls,
  inDiff,
  confidence,
  because,
  lines: lines.slice(0, kept.lines).map((one) => ({ lines: one.lines, inDiff: one.inDiff })),
})
