/** What GitHub's runner hands to a step: contexts for expressions, inputs, and the variables of the job. */
import { dirname, join } from 'node:path'
import type { Annotation } from './commands.ts'
import { type Contexts, fillIn } from './expressions.ts'

/** What GitHub starts a job with. */
export interface Job {
  /** `owner/name`. */
  readonly repository: string
  readonly event: { readonly name: string; readonly payload: unknown }
  /** Full name of what was pushed or opened: `refs/pull/7/merge`. */
  readonly ref: string
  readonly sha: string
  /** Branches of a pull request, by their short names. */
  readonly headRef?: string
  readonly baseRef?: string
  /** Where the checkout step put the repository. */
  readonly workspace: string
  /** Its identifier in the workflow. */
  readonly name?: string
  readonly matrix?: Readonly<Record<string, unknown>>
  readonly run?: { readonly id: number; readonly number?: number; readonly attempt?: number }
}

/** An action.yml. */
export interface Metadata {
  readonly inputs?: Readonly<Record<string, { readonly default?: string | number | boolean } | null>> | null
  readonly runs: {
    readonly using: string
    readonly main: string
    readonly pre?: string
    readonly post?: string
    readonly 'pre-if'?: string
    readonly 'post-if'?: string
  }
}

/** A step as far as its surroundings go. */
interface Request {
  readonly action: string
  readonly job: Job
  readonly token: string
  readonly github: { readonly server: string; readonly api: string }
}

const osNames: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'Linux',
  darwin: 'macOS',
  win32: 'Windows',
}

/** What the expressions of an action's metadata may speak of. */
export function contextsOf({ job, token, github }: Request, temporary: string): Contexts {
  return {
    github: {
      token,
      event: job.event.payload,
      event_name: job.event.name,
      repository: job.repository,
      ref: job.ref,
      sha: job.sha,
      head_ref: job.headRef ?? '',
      base_ref: job.baseRef ?? '',
      server_url: github.server,
      api_url: github.api,
      workspace: job.workspace,
      job: job.name ?? 'judge',
    },
    runner: { temp: temporary, os: osNames[process.platform] },
    matrix: job.matrix ?? null,
  }
}

/** Every declared input, and what was given beside them, which the runner hands on with a warning. */
export function inputsOf(
  { inputs }: Metadata,
  given: Readonly<Record<string, string>>,
  contexts: Contexts,
): { readonly variables: Readonly<Record<string, string>>; readonly strangers: Annotation[] } {
  const declared = inputs ?? {}
  const values: Record<string, string> = {}
  for (const [name, input] of Object.entries(declared)) {
    values[name] = fillIn(`${input?.default ?? ''}`, contexts)
  }
  Object.assign(values, given)
  const strange = Object.keys(given).filter((name) => !Object.hasOwn(declared, name))
  const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ')
  return {
    variables: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
        value,
      ]),
    ),
    strangers:
      strange.length === 0
        ? []
        : [
            {
              level: 'warning',
              message: `Unexpected input(s) ${quoted(strange)}, valid inputs are [${quoted(Object.keys(declared))}]`,
            },
          ],
  }
}

export function environmentOf(
  { job, github, action }: Request,
  own: {
    readonly event: string
    readonly temporary: string
    readonly tracking: string
    readonly home: string
  },
): NodeJS.ProcessEnv {
  const [owner = ''] = job.repository.split('/')
  const workflow = `${job.repository}/.github/workflows/perf.yml@${job.ref}`
  const refType = job.ref.startsWith('refs/tags/') ? 'tag' : 'branch'
  const handed = ['PATH', 'LANG', 'LC_ALL', 'TZ', 'SYSTEMROOT', 'PYENV_ROOT', 'PYENV_VERSION']
  return {
    ...Object.fromEntries(handed.map((name) => [name, process.env[name]])),
    HOME: own.home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__benchline_benchline',
    GITHUB_ACTION_REPOSITORY: action.includes('/comment/') ? '' : 'benchline/benchline',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTOR: 'ada',
    GITHUB_ACTOR_ID: '503',
    GITHUB_TRIGGERING_ACTOR: 'ada',
    GITHUB_API_URL: github.api,
    GITHUB_SERVER_URL: github.server,
    GITHUB_GRAPHQL_URL: `${github.api.replace(/\/v3$/u, '')}/graphql`,
    GITHUB_BASE_REF: job.baseRef ?? '',
    GITHUB_HEAD_REF: job.headRef ?? '',
    GITHUB_EVENT_NAME: job.event.name,
    GITHUB_EVENT_PATH: own.event,
    GITHUB_JOB: job.name ?? 'judge',
    GITHUB_REF: job.ref,
    GITHUB_REF_NAME: job.ref.replace(/^refs\/(?:heads|tags|pull)\//u, ''),
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: refType,
    GITHUB_REPOSITORY: job.repository,
    GITHUB_REPOSITORY_ID: '1001',
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: '502',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ID: `${job.run?.id ?? 9001}`,
    GITHUB_RUN_NUMBER: `${job.run?.number ?? 1}`,
    GITHUB_RUN_ATTEMPT: `${job.run?.attempt ?? 1}`,
    GITHUB_SHA: job.sha,
    GITHUB_WORKFLOW: 'perf',
    GITHUB_WORKFLOW_REF: workflow,
    GITHUB_WORKFLOW_SHA: job.sha,
    GITHUB_WORKSPACE: job.workspace,
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: osNames[process.platform],
    RUNNER_TEMP: own.temporary,
    RUNNER_TOOL_CACHE: join(own.home, 'toolcache'),
    RUNNER_TRACKING_ID: own.tracking,
    RUNNER_WORKSPACE: dirname(job.workspace),
    ACTIONS_RUNTIME_TOKEN: 'a-token-of-the-runtime',
    ACTIONS_RUNTIME_URL: `${github.server}/_runtime/`,
    ACTIONS_RESULTS_URL: `${github.server}/_results/`,
    ACTIONS_CACHE_SERVICE_V2: 'true',
  }
}
