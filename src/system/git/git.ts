/** Runs git: clean environment, no hooks, bounded output; what it refuses becomes a fault in its own words. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { platform } from 'node:os'
import { type Fault, fault } from '../../model/finding.ts'
import { errorCode } from '../files.ts'
import type { Interruption } from '../interruption.ts'

/** The part of an interruption that makers of things need. */
export type Undoing = Pick<Interruption, 'undo'>

/** Where git runs, and what it must be told there. */
export interface GitPlace {
  readonly cwd: string
  /** `key=value` settings for this place only. */
  readonly config?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export interface GitCall {
  readonly config?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Uint8Array
  /** Bytes of standard output above which git is ended. */
  readonly limit?: number
  /** Given for whatever writes: an interruption ends git with everything it started before things are undone. */
  readonly undoing?: Undoing
  /** Exit codes that are an answer; 0 only when left out. */
  readonly accept?: readonly number[]
}

export interface GitResult {
  readonly code: number
  readonly stdout: string
  /** `stdout` as it was printed: what holds content of unknown make is cut by bytes. */
  readonly bytes: Uint8Array
  readonly stderr: string
}

/** Variables that point git at another repository, index or meaning of paths than the one we name. */
const redirecting: ReadonlySet<string> = new Set(
  `GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_INDEX_VERSION GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES
  GIT_COMMON_DIR GIT_NAMESPACE GIT_PREFIX GIT_IMPLICIT_WORK_TREE GIT_GRAFT_FILE GIT_SHALLOW_FILE
  GIT_NO_REPLACE_OBJECTS GIT_REPLACE_REF_BASE GIT_INTERNAL_SUPER_PREFIX GIT_CONFIG GIT_QUARANTINE_PATH
  GIT_LITERAL_PATHSPECS GIT_GLOB_PATHSPECS GIT_NOGLOB_PATHSPECS GIT_ICASE_PATHSPECS GIT_EXTERNAL_DIFF
  GIT_DIFF_OPTS GIT_ATTR_SOURCE GIT_DEFAULT_HASH GIT_LFS_SKIP_SMUDGE GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL
  GIT_AUTHOR_DATE GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL GIT_COMMITTER_DATE`.split(/\s+/u),
)

/**
 * What a user's configuration must not do to us: run programs, collect garbage, reach into submodules, stop. The
 * hooks' path also keeps git-lfs from installing its own, which it does whenever it runs.
 */
const settings: readonly string[] = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.quotePath=false',
  'core.safecrlf=false',
  'submodule.recurse=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'advice.detachedHead=false',
  'advice.addEmbeddedRepo=false',
  'color.ui=false',
]

function environment(...more: readonly (Readonly<Record<string, string>> | undefined)[]): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !redirecting.has(name.toUpperCase()))
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_EDITOR: ':',
    ...Object.assign({}, ...more),
  }
}

/** Bytes of complaints that are kept; the end of them says why. */
const complaintLimit = 64 * 1024

/** Milliseconds for git to take back what it was making before it is killed. */
const grace = 1000

/** Ends git and the programs it started; resolves when it is gone. */
async function end(child: ChildProcess, closed: Promise<unknown>): Promise<void> {
  const send = (signal: NodeJS.Signals): void => {
    try {
      if (child.pid !== undefined && platform() !== 'win32') process.kill(-child.pid, signal)
      else child.kill(signal)
    } catch {
      // Gone already.
    }
  }
  send('SIGTERM')
  const timer = setTimeout(send, grace, 'SIGKILL')
  await closed.catch(() => {})
  clearTimeout(timer)
  send('SIGKILL')
}

/** Runs git to its end, whatever its exit code. Throws a `Fault` when there is no git or it prints too much. */
export async function runGit(
  place: GitPlace,
  args: readonly string[],
  call: GitCall = {},
): Promise<GitResult> {
  const limit = call.limit ?? 256 * 2 ** 20
  let child: ChildProcess | undefined
  let interrupted = false
  let closed: Promise<number> = Promise.resolve(0)
  const release = call.undoing?.undo(async () => {
    interrupted = true
    if (child !== undefined) await end(child, closed)
  })
  const out: Buffer[] = []
  const complaints: Buffer[] = []
  let [size, complained] = [0, 0]
  try {
    const config = [...settings, ...(place.config ?? []), ...(call.config ?? [])]
    const started = spawn('git', [...config.flatMap((setting) => ['-c', setting]), ...args], {
      cwd: place.cwd,
      env: environment(place.env, call.env),
      stdio: ['pipe', 'pipe', 'pipe'],
      // A group of its own, so that Ctrl-C on the terminal leaves the end of it to us, in our order.
      detached: platform() !== 'win32',
      windowsHide: true,
    })
    child = started
    started.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= limit) out.push(chunk)
      else started.kill('SIGKILL')
    })
    started.stderr.on('data', (chunk: Buffer) => {
      complaints.push(chunk)
      complained += chunk.length
      while (complained - (complaints[0]?.length ?? 0) > complaintLimit) {
        complained -= complaints.shift()?.length ?? 0
      }
    })
    closed = new Promise((resolve, reject) => {
      started.once('error', reject)
      started.once('close', (code) => resolve(code ?? -1))
    })
    // Git may end without reading all of it, which is no fault of its own.
    started.stdin.on('error', () => {})
    started.stdin.end(call.input ?? '')
    const code = await closed
    if (interrupted) throw fault('interrupted', `git ${args[0]} was interrupted`)
    if (size > limit) {
      throw fault('git-failed', `git ${args[0]} printed more than ${limit} bytes`)
    }
    const bytes = Buffer.concat(out)
    return {
      code,
      stdout: bytes.toString('utf8'),
      bytes,
      stderr: Buffer.concat(complaints).toString('utf8'),
    }
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    if (!existsSync(place.cwd)) throw fault('no-folder', `there is no folder ${place.cwd}`)
    throw fault('missing-git', 'git is not on PATH, and Benchline finds base and head with it', {
      remedy: 'install git 2.33 or later',
    })
  } finally {
    release?.()
  }
}

/** What git says when it is told to ask git-lfs, and there is none. */
const lfsMissing = /git-lfs[^\n]*: (?:command )?not found|cannot run git-lfs/u

/** What git said last, without its hints and without the user and password that an address may hold. */
export function lastWords({ stderr, code }: Pick<GitResult, 'stderr' | 'code'>): string {
  const said = stderr
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('hint:'))
    .slice(-6)
    .map((line) => line.trimEnd().replaceAll(/(?<=\b[\w+.-]+:\/\/)[^/@\s]*@/gu, ''))
    .join('\n')
  return said === '' ? `exit code ${code}` : said
}

/** A failure of git, told in its own last words. */
export function gitFault(args: readonly string[], result: Pick<GitResult, 'stderr' | 'code'>): Fault {
  const { stderr } = result
  if (lfsMissing.test(stderr)) {
    const path =
      /^fatal: (.*): (?:clean|smudge) filter/mu.exec(stderr)?.[1] ?? 'the files that are kept with it'
    return fault('missing-git-lfs', `git-lfs is not installed, and git needs it for ${path}`, {
      remedy: 'install git-lfs',
    })
  }
  return fault('git-failed', `git ${args[0]} failed: ${lastWords(result)}`)
}

/** Runs git and gives what it printed; throws a `Fault` for an exit code that is no answer. */
export async function git(place: GitPlace, args: readonly string[], call: GitCall = {}): Promise<string> {
  const result = await runGit(place, args, call)
  if (!(call.accept ?? [0]).includes(result.code)) throw gitFault(args, result)
  return result.stdout
}

/** Runs git and gives the one line it printed; undefined when it printed none. */
export async function gitLine(
  place: GitPlace,
  args: readonly string[],
  call: GitCall = {},
): Promise<string | undefined> {
  const text = await git(place, args, call)
  return text === '' ? undefined : text.replace(/\n$/u, '')
}

/** The parts of an answer that was asked for with `-z`. */
export function zeroSeparated(text: string): readonly string[] {
  return text.split('\0').slice(0, -1)
}
