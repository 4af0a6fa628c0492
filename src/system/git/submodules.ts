/** Plans which repositories a copy is put together from: the repository itself and its submodules, all the way down. */
import { stat } from 'node:fs/promises'
import type { Finding } from '../../model/finding.ts'
import type { Side } from '../../model/evidence.ts'
import { isWithin, join } from '../paths.ts'
import { type GitPlace, git, gitLine, runGit, zeroSeparated } from './git.ts'
import { type Repository, isPopulated, openRepository } from './repository.ts'

/** Where one part of a copy comes from. No network is asked: what is not on this machine is refused by name. */
export interface Origin {
  /** Where git is run for it. */
  readonly place: GitPlace
  /** The git directory that holds its `worktrees`. */
  readonly gitDirectory: string
  /** The git directory that holds its `modules`. */
  readonly ownDirectory: string
  /** The user's own tree of it and the commit that this tree stands for; absent for what head no longer has. */
  readonly tree?: { readonly repository: Repository; readonly commit: string }
}

export interface Part {
  /** Path in the copy, with slashes; empty for the repository itself. Parents come before their submodules. */
  readonly path: string
  readonly commit: string
  readonly origin: Origin
}

export interface Parts {
  readonly parts: readonly Part[]
  /** `error` for what cannot be copied faithfully. */
  readonly findings: readonly Finding[]
}

/** The origin that a user's tree is. `commit` holds exactly what lies in that tree. */
export function originOf(repository: Repository, commit: string): Origin {
  const { git: place, gitDirectory, ownDirectory } = repository
  return { place, gitDirectory, ownDirectory, tree: { repository, commit } }
}

/** The parts of one side's copy. */
export async function planParts(origin: Origin, side: Side, commit: string, path = ''): Promise<Parts> {
  const parts: Part[] = [{ path, commit, origin }]
  const findings: Finding[] = []
  const links = await linksOf(origin.place, commit)
  if (links.length === 0) return { parts, findings }
  const names = await namesOf(origin.place, commit)
  const here =
    origin.tree === undefined
      ? undefined
      : { root: origin.tree.repository.root, names: await namesOf(origin.place, origin.tree.commit) }
  for (const link of links) {
    const below = path === '' ? link.path : `${path}/${link.path}`
    const name = names.get(link.path)
    const found = await findOrigin(origin, here, name, link.path)
    if (found === 'uninitialised') continue
    if (found === 'unknown') {
      findings.push(absent(side, below))
      continue
    }
    if (side === 'head' && found.tree !== undefined) {
      const doubt = await unfaithful(found.tree, below, link.commit)
      if (doubt !== undefined) findings.push(doubt)
    }
    if ((await runGit(found.place, ['cat-file', '-e', `${link.commit}^{commit}`])).code !== 0) {
      findings.push(notLocal(side, below, link.commit))
      continue
    }
    const deeper = await planParts(found, side, link.commit, below)
    parts.push(...deeper.parts)
    findings.push(...deeper.findings)
  }
  return { parts, findings }
}

interface Link {
  readonly path: string
  readonly commit: string
}

/** The submodules that a commit records. */
async function linksOf(place: GitPlace, commit: string): Promise<readonly Link[]> {
  return zeroSeparated(await git(place, ['ls-tree', '-r', '-z', '--full-tree', commit])).flatMap((entry) => {
    const match = /^160000 commit ([0-9a-f]+)\t(.*)$/su.exec(entry)
    return match === null ? [] : [{ commit: match[1] ?? '', path: match[2] ?? '' }]
  })
}

/** Path → name, from the `.gitmodules` of a commit. A repository that merely lies in another one has no name. */
async function namesOf(place: GitPlace, commit: string): Promise<ReadonlyMap<string, string>> {
  const file = `${commit}:.gitmodules`
  if ((await runGit(place, ['cat-file', '-e', file])).code !== 0) return new Map()
  const key = String.raw`^submodule\..*\.path$`
  const args = ['config', '-z', '--blob', file, '--get-regexp', key]
  return new Map(
    zeroSeparated(await git(place, args, { accept: [0, 1] })).map((entry) => {
      const [variable = '', ...path] = entry.split('\n')
      return [path.join('\n'), variable.slice('submodule.'.length, -'.path'.length)]
    }),
  )
}

/** A submodule is the same one by its name, wherever the side has it; the user may have moved it since. */
async function findOrigin(
  parent: Origin,
  here: { readonly root: string; readonly names: ReadonlyMap<string, string> } | undefined,
  name: string | undefined,
  path: string,
): Promise<Origin | 'uninitialised' | 'unknown'> {
  const moved = [...(here?.names ?? [])].find(([, other]) => other === name)?.[0]
  if (here !== undefined && (name === undefined || moved !== undefined)) {
    const folder = join(here.root, moved ?? path)
    if (!(await isPopulated(folder))) return 'uninitialised'
    const repository = await openRepository(folder)
    const commit = await gitLine(repository.git, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], {
      accept: [0, 1],
    })
    return commit === undefined ? 'uninitialised' : originOf(repository, commit)
  }
  const modules = join(parent.ownDirectory, 'modules')
  const kept = join(modules, name ?? path)
  if (!isWithin(modules, kept) || !(await isFolder(join(kept, 'objects')))) return 'unknown'
  // Its configuration names a work tree that is gone, and git looks for it: any folder that exists will do.
  const place = { cwd: kept, env: { GIT_DIR: kept, GIT_WORK_TREE: kept } }
  return { place, gitDirectory: kept, ownDirectory: kept }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

/** Why the user's tree of a submodule is not what head records of it. */
async function unfaithful(
  tree: NonNullable<Origin['tree']>,
  path: string,
  recorded: string,
): Promise<Finding | undefined> {
  const status = ['status', '--porcelain', '-z', '--untracked-files=normal', '--ignore-submodules=all']
  if (tree.commit !== recorded) {
    return refuse(
      `submodule ${path} is at ${tree.commit.slice(0, 10)}, but ${recorded.slice(0, 10)} is recorded for it`,
      'commit it in the repository around it, or run: git submodule update --init --recursive',
    )
  }
  const changes = zeroSeparated(await git(tree.repository.git, status))
  if (changes.length === 0) return undefined
  const named = changes.slice(0, 3).map((entry) => entry.slice(3))
  return refuse(
    `submodule ${path} has uncommitted changes, which no copy would have: ${named.join(', ')}${changes.length > 3 ? ' …' : ''}`,
    'commit them there, stash them, or let its .gitignore name the files',
  )
}

const refuse = (text: string, remedy: string): Finding => ({
  code: 'submodule-changed',
  severity: 'error',
  text,
  remedy,
})

const notLocal = (side: Side, path: string, commit: string): Finding => ({
  code: 'submodule-commit',
  severity: 'error',
  text: `${side} needs commit ${commit} of submodule ${path}, which is not in this clone`,
  remedy: `run: git -C '${path}' fetch origin ${commit}; in GitHub Actions set fetch-depth: 0 on actions/checkout`,
})

const absent = (side: Side, path: string): Finding => ({
  code: 'submodule-absent',
  severity: 'warning',
  text: `${side} has submodule ${path}, of which this clone has nothing: it is absent from the copy`,
  remedy: `if ${side} does not build without it, check that commit out once with: git submodule update --init`,
})
