/** Finds the repository around a folder and says where its parts lie. */
import { fault } from '../../model/finding.ts'
import { realPath } from '../files.ts'
import { isWithin, join, relative } from '../paths.ts'
import { type GitPlace, type GitResult, git, gitFault, gitLine, runGit } from './git.ts'

export interface Repository {
  /** Real path of the work tree. */
  readonly root: string
  /** Absolute git directory that all work trees of the repository share: objects, refs, `worktrees`. */
  readonly gitDirectory: string
  /** Absolute git directory of this work tree alone: index, HEAD, sparse patterns. */
  readonly ownDirectory: string
  /** The folder it was opened from, relative to the root; empty for the root itself. */
  readonly subdirectory: string
  /** How git is run in it. */
  readonly git: GitPlace
}

/** `worktree add --lock --reason` came with 2.33. */
const oldest = [2, 33] as const

async function requireVersion(place: GitPlace): Promise<void> {
  const text = await git(place, ['--version'])
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/u.exec(text) ?? []
  const [left, right] = [Number(major), Number(minor)]
  if (left > oldest[0] || (left === oldest[0] && right >= oldest[1])) return
  throw fault('old-git', `${text.trim()} is too old: Benchline needs ${oldest.join('.')} or later`, {
    remedy: `install git ${oldest.join('.')} or later`,
  })
}

/**
 * Git refuses a repository of another user, because its configuration could run programs. That is the user's
 * protection and stays, with one exception: the workspace of a GitHub job, which the runner itself fills, often as
 * another user than the job's container. It is trusted for our own calls only; no configuration is written.
 */
async function trusted(cwd: string, refusal: GitResult): Promise<GitPlace> {
  const workspace = process.env['GITHUB_ACTIONS'] === 'true' ? process.env['GITHUB_WORKSPACE'] : undefined
  const line = await gitLine({ cwd, config: ['safe.directory=*'] }, ['rev-parse', '--show-toplevel'])
  const root = line ?? cwd
  const real = workspace === undefined || workspace === '' ? undefined : await realPath(workspace)
  if (real !== undefined && isWithin(real, (await realPath(root)) ?? root)) {
    return { cwd, config: [`safe.directory=${root}`] }
  }
  const said = refusal.stderr.split('\n')[0] ?? ''
  throw fault('dubious-ownership', `the repository belongs to another user; git says: ${said}`, {
    remedy: `if you trust it, run: git config --global --add safe.directory '${root}'`,
  })
}

async function findPlace(cwd: string): Promise<GitPlace> {
  const args = ['rev-parse', '--is-bare-repository', '--is-inside-work-tree']
  let place: GitPlace = { cwd }
  let result = await runGit(place, args)
  if (result.code !== 0 && /dubious ownership|unsafe repository/u.test(result.stderr)) {
    place = await trusted(cwd, result)
    result = await runGit(place, args)
  }
  if (result.code !== 0 && result.stderr.includes('not a git repository')) {
    throw fault('not-a-repository', `${cwd} is not in a git repository`, {
      remedy: 'run Benchline in a clone of the repository, or make one with: git init',
    })
  }
  if (result.code !== 0) throw gitFault(args, result)
  const [bare, inside] = result.stdout.split('\n')
  if (inside === 'true') return place
  throw bare === 'true'
    ? fault('bare-repository', `${cwd} is a bare repository: there is no working tree to measure`, {
        remedy: 'run Benchline in a clone of it, or in a work tree made with: git worktree add',
      })
    : fault('outside-work-tree', `${cwd} lies inside a git directory, not in a working tree`, {
        remedy: 'run Benchline in the working tree',
      })
}

/** Opens the repository around `cwd`. Throws a `Fault` where there is none, or none with a work tree. */
export async function openRepository(cwd: string): Promise<Repository> {
  await requireVersion({ cwd })
  const place = await findPlace(cwd)
  const ask = async (...args: readonly string[]): Promise<string> =>
    (await gitLine(place, ['rev-parse', '--path-format=absolute', ...args])) ?? ''
  const [top, common, own] = await Promise.all([
    ask('--show-toplevel'),
    ask('--git-common-dir'),
    ask('--git-dir'),
  ])
  const [root = top, gitDirectory = common, ownDirectory = own, here = cwd] = await Promise.all(
    [top, common, own, cwd].map(realPath),
  )
  return {
    root,
    gitDirectory,
    ownDirectory,
    subdirectory: relative(root, here),
    git: { ...place, cwd: root },
  }
}

/** Whether a folder is the root of a populated submodule, or of a repository that lies in another one. */
export async function isPopulated(folder: string): Promise<boolean> {
  return (await realPath(join(folder, '.git'))) !== undefined
}
