// One change: a repository with a program at its base, the change on a branch, and what is said to have made it slower.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { delimiter, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { cleanEnvironment, processorTime, runProgram } from '../accuracy/live/pull-request.mjs'
import { baseOf, innocentHead, plantedHead, programs } from './cases.mjs'
import { plantedAmounts, unchangedAmounts } from './factors.mjs'
import { writeAmounts, writeTree } from './place.mjs'

/** Seconds that profiling may take: more than six runs of each side need. */
const seconds = 120
const kept = { culprits: 5, lines: 5 }
const explaining = join(import.meta.dirname, 'explain.mjs')

/** `benchline.yml` of a change. */
function configuration({ tool }, { name, run, setup }) {
  return [
    'version: 1',
    `time-limit: ${seconds}s`,
    'benchmarks:',
    `  - name: ${name}`,
    `    run: [${run.join(', ')}]`,
    ...(setup === undefined ? [] : [`    setup: ${setup}`]),
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
 * Has the change of a plan explained by the compiled modules of `build`, in a folder below `folder`; `python` is the folder
 * of the programs' interpreter. Gives what is to be kept of it. With a folder of `reports` the whole answer is put there.
 */
export async function attempt(change, { build, folder, python, factors, signal, reports }) {
  const own = mkdtempSync(join(folder, 'change-'))
  try {
    const temporary = join(own, 'temporary')
    mkdirSync(temporary)
    const clean = cleanEnvironment(temporary)
    const env = { ...clean, PATH: `${python}${delimiter}${clean.PATH}` }
    const sides = headOf(change, factors)
    const root = join(own, 'repository')
    makeRepository(root, change, sides, env)
    const file = join(own, 'explained.json')
    const [loadBefore, timeBefore, at] = [loadavg()[0], processorTime(), new Date().toISOString()]
    const begun = performance.now()
    const { errors } = await runProgram(explaining, [build, file], { cwd: root, env, signal })
    const took = (performance.now() - begun) / 1000
    const timeAfter = processorTime()
    if (reports !== undefined && existsSync(file)) cpSync(file, join(reports, `${change.number}.json`))
    const answer = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
    return {
      ...change,
      truth: sides.truth,
      at,
      seconds: rounded(took),
      load: { before: loadBefore, after: loadavg()[0] },
      ...(timeBefore === undefined
        ? {}
        : {
            stolen: rounded(
              (timeAfter.stolen - timeBefore.stolen) / Math.max(1, timeAfter.all - timeBefore.all),
            ),
          }),
      ...(answer === undefined ? {} : { environment: withoutFlags(answer.environment) }),
      ...told(answer, errors),
    }
  } finally {
    rmSync(own, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** The instructions that a processor knows fill a hundred lines. */
const withoutFlags = ({ flags: _flags, ...environment }) => environment

const rounded = (number) => (number === undefined ? undefined : Number(number.toPrecision(5)))

/** Who is blamed, or why nobody can be: without `culprits` no profiles were compared. */
function told(answer, errors) {
  const [explanation] = answer?.explanations ?? []
  const findings = (answer?.findings ?? []).map(({ code, text }) => ({ code, text }))
  if (explanation === undefined) {
    const why = [
      ...(answer?.absences ?? []).map(({ because }) => because),
      ...findings.map(({ text }) => text),
    ]
    return { error: why.join('; ') || errors.trim().split('\n').slice(-8).join('\n') }
  }
  const { runs, culprits, waterfall, cannotSay } = explanation
  return {
    runs,
    profiled: { base: rounded(waterfall?.base), head: rounded(waterfall?.head) },
    culprits: culprits.slice(0, kept.culprits).map(brief),
    cannotSay,
    findings,
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
