/** Fetching from a remote and pushing to it, with what can go wrong as answers. */
import { pause } from '../pause.ts'
import { type Setting, configEnvironment } from './config-environment.ts'
import { type GitPlace, type GitResult, type Undoing, lastWords, runGit } from './git.ts'

/** A remote as git knows it in some repository, and what it must be told there. */
export interface Line {
  readonly place: GitPlace
  readonly remote: string
  /** Given by environment: they may hold a token. */
  readonly settings: readonly Setting[]
  readonly undoing: Undoing
}

/** Why nothing came or went. `here`: this machine's disk is at fault, not the remote. */
export interface Failure {
  readonly kind: 'failed'
  readonly why: string
  readonly here: boolean
}

/** `absent`: there is no such branch. */
export type Fetched = { readonly kind: 'fetched' | 'absent' } | Failure

/** `raced`: somebody else was first, or nobody knows how it ended; `refused`: the remote does not want it. */
export type Pushed =
  | { readonly kind: 'pushed' | 'raced' }
  | { readonly kind: 'refused'; readonly why: string }
  | Failure

/** What tells of a bad moment rather than a bad remote. */
const passing =
  /HTTP 5\d\d|returned error: (?:429|5\d\d)|early EOF|unexpected disconnect|hung up unexpectedly|connection reset|timed out|Operation too slow/iu

const ownDisk =
  /^(?!remote:).*(?:No space left on device|Read-only file system|Disk quota exceeded|File too large|unable to (?:write|create) (?:loose|temporary|'))/mu

/** Attempts at reaching a remote that has a bad moment. */
const attempts = 4

async function reach(
  { place, settings, undoing }: Line,
  args: readonly string[],
  input = '',
): Promise<GitResult> {
  // A server that sends nothing for half a minute is gone.
  const patience: readonly Setting[] = [
    ['http.lowSpeedLimit', '1'],
    ['http.lowSpeedTime', '30'],
    ['protocol.version', '2'],
  ]
  const env = configEnvironment([...patience, ...settings])
  for (let attempt = 1; ; attempt += 1) {
    const result = await runGit(place, args, { env, input, undoing })
    if (result.code === 0 || attempt === attempts || !passing.test(result.stderr)) return result
    await pause(attempt, 0.5)
  }
}

const failure = (result: GitResult): Failure => ({
  kind: 'failed',
  why: lastWords(result),
  here: ownDisk.test(result.stderr),
})

/**
 * Fetches; writes no FETCH_HEAD, tags or remote-tracking branches that `refspecs` do not name. With `objects` (full
 * names, of any kind) all of them come in one request.
 */
export async function fetchFrom(
  line: Line,
  what: {
    readonly refspecs?: readonly string[]
    readonly objects?: readonly string[]
    readonly depth?: number
    readonly filter?: 'blob:none' | 'tree:0'
  },
): Promise<Fetched> {
  const { refspecs = [], objects, depth, filter } = what
  const args = [
    // What is asked for by name is not here: nothing has to be negotiated.
    ...(objects === undefined ? [] : ['-c', 'fetch.negotiationAlgorithm=noop']),
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-auto-maintenance',
    '--no-recurse-submodules',
    '--refmap=',
    ...(depth === undefined ? [] : [`--depth=${depth}`]),
    ...(filter === undefined ? [] : [`--filter=${filter}`]),
    ...(objects === undefined ? [] : ['--stdin']),
    line.remote,
    ...refspecs,
  ]
  // A remote that is known to give parts only: git need not write that into a configuration.
  const settings: readonly Setting[] =
    filter === undefined
      ? line.settings
      : [
          ...line.settings,
          [`remote.${line.remote}.promisor`, 'true'],
          [`remote.${line.remote}.partialclonefilter`, filter],
        ]
  const result = await reach({ ...line, settings }, args, objects?.map((id) => `${id}\n`).join(''))
  if (result.code === 0) return { kind: 'fetched' }
  if (result.stderr.includes("couldn't find remote ref")) return { kind: 'absent' }
  return failure(result)
}

const lock =
  /cannot lock|failed to lock|incorrect old value|already exists|but expected|reference conflict|failed to update ref/iu

const forbidden =
  /returned error: 40[13]|Authentication failed|could not read Username|denied|not granted|read-only/u

/** Pushes a commit to a branch, which must not lose anything by it. */
export async function pushTo(
  line: Line,
  commit: string,
  branch: string,
  { pretend = false }: { readonly pretend?: boolean } = {},
): Promise<Pushed> {
  const args = ['push', '--porcelain', '--no-verify', '--no-thin', '--no-signed', '--no-follow-tags']
  const result = await reach(line, [
    ...args,
    ...(pretend ? ['--dry-run'] : []),
    line.remote,
    `${commit}:refs/heads/${branch}`,
  ])
  const [, flag, summary = ''] = /^([ +\-*=!])\t[^\t]*\t(.*)$/mu.exec(result.stdout) ?? []
  if (result.code === 0) return { kind: 'pushed' }
  if (flag !== '!') {
    const { why, ...rest } = failure(result)
    return forbidden.test(result.stderr) ? { kind: 'refused', why } : { ...rest, why }
  }
  if (/^\[(?:rejected|remote failure)\]/u.test(summary) || lock.test(summary)) return { kind: 'raced' }
  const words = lastWords({ ...result, stderr: result.stderr.replaceAll(/^(?:error|To) .*\n?/gmu, '') })
  const said = words.startsWith('exit code') ? '' : `\n${words}`
  return { kind: 'refused', why: `${summary.replace(/^\[remote rejected\] \((.*)\)$/u, '$1')}${said}` }
}
