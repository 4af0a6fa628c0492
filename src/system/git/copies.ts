/** Makes the copies of base and head: work trees that differ in nothing but the content of their commits. */
import { mkdirSync } from 'node:fs'
import { Fault, type Finding } from '../../model/finding.ts'
import type { Side } from '../../model/evidence.ts'
import { join } from '../paths.ts'
import { type Undoing, git } from './git.ts'
import { pointersOnly, restoreLfs } from './lfs.ts'
import type { Repository } from './repository.ts'
import { type RunFolder, makeRunFolder } from './run-folder.ts'
import { copySparse } from './sparse.ts'
import { type Part, type Parts, originOf, planParts } from './submodules.ts'
import { addWorktree } from './worktree.ts'

/** One side's own surroundings; every path is absolute and equally long in all of them. */
export interface Copy {
  readonly side: Side
  /** The commit's files and nothing else. */
  readonly root: string
  /** Empty folder for what `setup` installs. */
  readonly prefix: string
  /** Empty folder for output and the like. */
  readonly scratch: string
}

export interface Copies {
  /** The run folder that holds everything. */
  readonly folder: string
  readonly head: Copy
  readonly base?: Copy
  /** What a reader should know of the copies. */
  readonly findings: readonly Finding[]
  /**
   * Makes a second copy of base, from the same plan as the first, at the first call; later ones give the same copy.
   * There where `base` is. It goes with the others.
   */
  readonly twin?: () => Promise<Copy>
  /** Takes everything back; may be called again. Says what could not be removed. */
  remove(): Promise<readonly Finding[]>
}

/** Commits to check out. `head` must hold exactly what lies in the user's tree. */
export interface CopyCommits {
  readonly head: string
  readonly base?: string
}

/**
 * Makes a copy per commit. Throws a `Fault`, and leaves nothing, when one cannot be made as the user's tree is:
 * submodules that are changed or not here, LFS content that is not here.
 */
export async function makeCopies(
  repository: Repository,
  commits: { readonly head: string; readonly base: string },
  undoing: Undoing,
): Promise<Copies & Required<Pick<Copies, 'base' | 'twin'>>>
export async function makeCopies(
  repository: Repository,
  commits: CopyCommits,
  undoing: Undoing,
): Promise<Copies>
export async function makeCopies(
  repository: Repository,
  { base, head }: CopyCommits,
  undoing: Undoing,
): Promise<Copies> {
  const origin = originOf(repository, head)
  const basePlan = base === undefined ? undefined : await planParts(origin, 'base', base)
  const headPlan = await planParts(origin, 'head', head)
  const findings = [...(basePlan?.findings ?? []), ...headPlan.findings]
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Fault(errors)

  const folder = await makeRunFolder(repository, undoing)
  try {
    // All at once: an interruption can then come between steps of git only, and git takes back its own.
    const baseCopy = basePlan === undefined ? undefined : makeFolders(folder, 'base')
    const headCopy = makeFolders(folder, 'head')
    const work = [...filling(baseCopy, basePlan), ...filling(headCopy, headPlan)]
    for (const { copy, part } of work) await copyPart(part, copy, folder, undoing)
    let gone = false
    return {
      folder: folder.path,
      head: headCopy,
      ...(baseCopy === undefined || basePlan === undefined
        ? {}
        : { base: baseCopy, twin: once(() => makeTwin(basePlan, folder, undoing, gone)) }),
      findings,
      remove: () => {
        gone = true
        return folder.remove()
      },
    }
  } catch (error) {
    await folder.remove()
    throw error
  }
}

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

async function makeTwin(plan: Parts, folder: RunFolder, undoing: Undoing, gone: boolean): Promise<Copy> {
  if (gone) throw new Error('the copies are removed, so there can be no further one')
  // Throws once interrupted: the run folder is being removed then, and must not come back.
  undoing.undo(async () => {})()
  const copy = makeFolders(folder, 'base', 'twin')
  for (const part of plan.parts) await copyPart(part, copy, folder, undoing)
  return copy
}

function filling(
  copy: Copy | undefined,
  plan: Parts | undefined,
): readonly { readonly copy: Copy; readonly part: Part }[] {
  return copy === undefined ? [] : (plan?.parts ?? []).map((part) => ({ copy, part }))
}

/** The names of folders are of one length: a longer path is a larger environment, which moves results. */
function makeFolders(folder: RunFolder, side: Side, called: Side | 'twin' = side): Copy {
  const place = (name: string): string => join(folder.path, called, name)
  const copy: Copy = { side, root: place('tree'), prefix: place('prefix'), scratch: place('scratch') }
  for (const path of [copy.prefix, copy.scratch]) mkdirSync(path, { recursive: true })
  return copy
}

async function copyPart(
  { path, commit, origin }: Part,
  copy: Copy,
  folder: RunFolder,
  undoing: Undoing,
): Promise<void> {
  const tree = join(copy.root, path)
  folder.involve(origin.gitDirectory)
  await addWorktree(origin.place, tree, commit, folder.owner, folder.path, undoing)
  if (origin.tree !== undefined) await copySparse(origin.tree.repository, tree)
  await git({ cwd: tree }, ['reset', '--hard', '--quiet', '--no-recurse-submodules'], {
    config: pointersOnly,
    undoing,
  })
  await restoreLfs(tree, origin, undoing)
}
