/** Git LFS: files are real content in a copy exactly when they are in the user's tree. Nothing is downloaded. */
import { lstat, open, rm } from 'node:fs/promises'
import { Fault, type Finding, fault } from '../../model/finding.ts'
import { sizeOf } from '../files.ts'
import { join, resolve } from '../paths.ts'
import { type GitPlace, type Undoing, git, gitLine, runGit, zeroSeparated } from './git.ts'
import type { Origin } from './submodules.ts'

/** Settings under which git writes the pointers themselves: what is fetched is then ours to say. */
export const pointersOnly: readonly string[] = [
  'filter.lfs.process=',
  'filter.lfs.smudge=',
  'filter.lfs.required=false',
]

interface Pointer {
  readonly path: string
  /** Name of the object: SHA-256 of the content. */
  readonly id: string
}

/** A pointer is a small text (specification: https://github.com/git-lfs/git-lfs/blob/v3.7.0/docs/spec.md). */
const pointerLimit = 1024
const pointerForm =
  /^version https:\/\/[^\n]+\n(?:[a-z0-9.-]+ [^\n]*\n)*?oid sha256:([0-9a-f]{64})\nsize \d+\n/u

/** The object a file points at; without `id` for real content, undefined where there is no file. */
async function pointerAt(path: string): Promise<{ readonly id?: string } | undefined> {
  const found = await lstat(path).catch(() => undefined)
  if (found === undefined || !found.isFile()) return undefined
  if (found.size >= pointerLimit) return {}
  const file = await open(path, 'r')
  try {
    const id = pointerForm.exec(await file.readFile('utf8'))?.[1]
    return id === undefined ? {} : { id }
  } finally {
    await file.close()
  }
}

const isContent = (state: { readonly id?: string } | undefined): boolean =>
  state !== undefined && state.id === undefined

/** Tracked paths that the attributes give to LFS. */
async function lfsPaths(place: GitPlace): Promise<readonly string[]> {
  return zeroSeparated(await git(place, ['ls-files', '-z', '--', ':(top,attr:filter=lfs)']))
}

/**
 * Turns pointers in `tree` into content where the user's tree has content at that path; a path that the user's tree
 * does not have follows the others. Throws a `Fault` naming every file whose object is not on this machine.
 */
export async function restoreLfs(tree: string, origin: Origin, undoing: Undoing): Promise<void> {
  const place: GitPlace = { cwd: tree }
  const pointers: Pointer[] = []
  for (const path of await lfsPaths(place)) {
    const id = (await pointerAt(join(tree, path)))?.id
    if (id !== undefined) pointers.push({ path, id })
  }
  const wanted = await wantedOf(pointers, origin)
  if (wanted.length === 0) return
  await requireLfs(place, wanted)
  await requireObjects(origin, wanted)
  const configured = await gitLine(
    place,
    ['config', '--get-regexp', String.raw`^filter\.lfs\.(process|smudge)$`],
    {
      accept: [0, 1],
    },
  )
  const filter =
    configured === undefined ? ['filter.lfs.process=git-lfs filter-process', 'filter.lfs.required=true'] : []
  // Git leaves a file alone that is as the index says, so the pointers go first.
  for (const { path } of wanted) await rm(join(tree, path))
  await git(place, ['checkout-index', '--force', '--index', '-z', '--stdin'], {
    input: wanted.map(({ path }) => `${path}\0`).join(''),
    config: filter,
    undoing,
  })
  const still: Finding[] = []
  for (const { path } of wanted) {
    if (!isContent(await pointerAt(join(tree, path)))) {
      still.push(missing(path, 'git-lfs left its pointer in place'))
    }
  }
  if (still.length > 0) throw new Fault(still)
}

async function wantedOf(pointers: readonly Pointer[], { tree }: Origin): Promise<readonly Pointer[]> {
  if (tree === undefined || pointers.length === 0) return []
  const { root, git: place } = tree.repository
  const states = await Promise.all(pointers.map(({ path }) => pointerAt(join(root, path))))
  let others = false
  if (states.includes(undefined)) {
    for (const path of await lfsPaths(place)) {
      others ||= isContent(await pointerAt(join(root, path)))
    }
  }
  return pointers.filter((_, index) => (states[index] === undefined ? others : isContent(states[index])))
}

async function requireLfs(place: GitPlace, wanted: readonly Pointer[]): Promise<void> {
  if ((await runGit(place, ['lfs', 'version'])).code === 0) return
  const names = wanted.slice(0, 5).map(({ path }) => path)
  throw fault(
    'missing-git-lfs',
    `git-lfs is not installed, and the copies need it for ${names.join(', ')}${wanted.length > 5 ? ' …' : ''}`,
    { remedy: 'install git-lfs' },
  )
}

async function requireObjects({ gitDirectory, place }: Origin, wanted: readonly Pointer[]): Promise<void> {
  const storage = await gitLine(place, ['config', '--type=path', '--get', 'lfs.storage'], { accept: [0, 1] })
  const objects = join(resolve(gitDirectory, storage ?? 'lfs'), 'objects')
  const findings: Finding[] = []
  for (const { path, id } of wanted) {
    const object = join(objects, id.slice(0, 2), id.slice(2, 4), id)
    if ((await sizeOf(object)) === undefined)
      findings.push(missing(path, `object ${id} is not on this machine`))
  }
  if (findings.length > 0) throw new Fault(findings)
}

const missing = (path: string, why: string): Finding => ({
  code: 'missing-lfs-object',
  severity: 'error',
  text: `the copies need the content of ${path} from git-lfs: ${why}`,
  remedy: 'run: git lfs fetch --all',
})
