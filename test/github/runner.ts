/**
 * A stand-in for GitHub's runner: reads an action's metadata, gives it the inputs, the event and the environment that
 * the real one gives (https://github.com/actions/runner, v2.336.0), runs pre, main and post, and takes in what it wrote.
 */
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parse } from 'yaml'
import { type Annotation, type Spoken, mask, readLog } from './commands.ts'
import { type Standing, evaluate } from './expressions.ts'
import { FileCommandFault, readPairs, readSummary } from './file-commands.ts'
import { type Job, type Metadata, contextsOf, environmentOf, inputsOf } from './job-environment.ts'
import { endOrphans, finish } from './step-process.ts'

export interface ActionRun {
  /** Path of an action.yml. */
  readonly action: string
  readonly job: Job
  readonly inputs?: Readonly<Record<string, string>>
  /** Addresses of the server, as the loopback GitHub gives them. */
  readonly github: { readonly server: string; readonly api: string }
  /** `github.token`. */
  readonly token: string
  /** `env:` of the workflow; over everything, so that faults can be planted. Undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** The Node that runs the action. */
  readonly node?: string
  /** RUNNER_TEMP, where several runs share a machine. */
  readonly temporary?: string
  /** Cancels the job, as a person does: SIGINT to the entry process alone, later SIGTERM, later the end. */
  readonly signal?: AbortSignal
  /** Sees every line of the log as it comes. */
  readonly watch?: (line: string) => void
  /** Seconds until the stand-in gives up and throws. */
  readonly patience?: number
}

export interface Stage {
  readonly stage: 'pre' | 'main' | 'post'
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

export interface Outcome {
  /** Exit code of the first stage that failed, else 0; null where a signal ended it. */
  readonly code: number | null
  readonly conclusion: Standing
  readonly stages: readonly Stage[]
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  /** Variables for later steps. */
  readonly variables: Readonly<Record<string, string>>
  /** Job summary as it is shown: empty where it was too large. */
  readonly summary: string
  readonly annotations: readonly Annotation[]
  /** Annotations beyond the limits. */
  readonly dropped: number
  readonly masks: readonly string[]
  readonly withdrawn: readonly string[]
  readonly log: string
  /** What the action left in RUNNER_TEMP. */
  readonly leftovers: readonly string[]
  /** Processes that were still there when the last stage had ended; they are ended then. Linux only. */
  readonly orphans: readonly string[]
}

/** Runs an action as one step of a job. */
export async function runAction(run: ActionRun): Promise<Outcome> {
  const { job, token, patience = 150 } = run
  const metadata = parse(readFileSync(run.action, 'utf8')) as Metadata
  const { using } = metadata.runs
  if (!/^node(?:20|24)$/u.test(using)) throw new Error(`this runner has no ${using}`)
  const folder = mkdtempSync(join(tmpdir(), 'benchline-runner-'))
  const temporary = run.temporary ?? join(folder, 'temp')
  const own = join(folder, 'commands')
  for (const each of [temporary, own, join(folder, 'home')]) mkdirSync(each, { recursive: true })
  const event = join(folder, 'event.json')
  writeFileSync(event, JSON.stringify(job.event.payload))
  const tracking = `github_${randomUUID()}`
  const contexts = contextsOf(run, temporary)
  const { variables: inputs, strangers } = inputsOf(metadata, run.inputs ?? {}, contexts)
  const environment = environmentOf(run, { event, temporary, tracking, home: join(folder, 'home') })

  const stages: Stage[] = []
  const spoken: Spoken[] = []
  const summaries: string[] = []
  const extra: Annotation[] = strangers
  const kept = { outputs: {}, state: {}, variables: {} } as Record<
    'outputs' | 'state' | 'variables',
    Record<string, string>
  >
  let standing: Standing = 'success'
  let refused = false
  let orphans: readonly string[] = []
  let leftovers: readonly string[] = []
  try {
    for (const stage of ['pre', 'main', 'post'] as const) {
      const script = metadata.runs[stage]
      const condition = stage === 'main' ? 'success()' : (metadata.runs[`${stage}-if` as const] ?? 'always()')
      if (script === undefined || evaluate(condition, contexts, standing) !== true) continue
      const files = filesFor(own, stage)
      const env: NodeJS.ProcessEnv = {
        ...environment,
        ...inputs,
        ...Object.fromEntries(Object.entries(kept.state).map(([name, value]) => [`STATE_${name}`, value])),
        ...Object.fromEntries(Object.entries(files).map(([name, path]) => [`GITHUB_${name}`, path])),
        ...run.env,
      }
      const child = spawn(run.node ?? process.execPath, [resolve(dirname(run.action), script)], {
        cwd: job.workspace,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      const { text, code, signal } = await finish(child, {
        cancellation: run.signal,
        patience,
        watch: run.watch,
      })
      stages.push({ stage, code, signal })
      const masks = spoken.flatMap((each) => each.masks)
      spoken.push(readLog(text, [token, ...masks]))
      try {
        Object.assign(kept.outputs, readPairs(files.OUTPUT))
        Object.assign(kept.state, readPairs(files.STATE))
        Object.assign(kept.variables, allowed(readPairs(files.ENV)))
      } catch (error) {
        if (!(error instanceof FileCommandFault)) throw error
        extra.push({ level: 'error', message: `Unable to process file command: ${error.message}` })
        standing = 'failure'
        refused = true
      }
      const summary = readSummary(files.STEP_SUMMARY)
      summaries.push(summary.text)
      if (summary.fault !== undefined) extra.push({ level: 'error', message: summary.fault })
      if (run.signal?.aborted === true) standing = 'cancelled'
      else if (code !== 0) standing = 'failure'
    }
  } finally {
    orphans = endOrphans(tracking, [temporary, job.workspace])
    leftovers = readdirSync(temporary)
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
  const failed = stages.find(({ code }) => code !== 0)
  const masks = spoken.flatMap((each) => each.masks)
  const annotations = [...spoken.flatMap((each) => each.annotations), ...extra]
  return {
    code: failed === undefined ? (refused ? 1 : 0) : failed.code,
    conclusion: standing,
    stages,
    ...kept,
    summary: mask(summaries.join(''), [token, ...masks]),
    annotations,
    dropped: spoken.reduce((sum, each) => sum + each.dropped, 0),
    masks,
    withdrawn: spoken.flatMap((each) => each.withdrawn),
    log: spoken.map((each) => each.log).join('\n'),
    leftovers,
    orphans,
  }
}

function filesFor(
  folder: string,
  stage: string,
): Record<'OUTPUT' | 'STATE' | 'ENV' | 'PATH' | 'STEP_SUMMARY', string> {
  const path = (name: string): string => {
    const file = join(folder, `${stage}_${name}`)
    writeFileSync(file, '')
    return file
  }
  return {
    OUTPUT: path('output'),
    STATE: path('state'),
    ENV: path('env'),
    PATH: path('path'),
    STEP_SUMMARY: path('summary'),
  }
}

/** The runner refuses variables of its own and the one that would load code into later steps. */
function allowed(variables: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(variables).filter(([name]) => !/^(?:GITHUB_|RUNNER_|NODE_OPTIONS$)/u.test(name)),
  )
}
