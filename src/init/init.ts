/** Looks at a repository and makes the two files (with `forks` three) that begin a gate. Writes nothing. */
import { findConfiguration } from '../config/find-configuration.ts'
import { readPlan } from '../config/read-plan.ts'
import { Fault, fault } from '../model/finding.ts'
import { sizeOf } from '../system/files.ts'
import { openRepository } from '../system/git/repository.ts'
import { join } from '../system/paths.ts'
import { configurationText } from './configuration.ts'
import { defaultBranch } from './default-branch.ts'
import type { Draft } from './ecosystem.ts'
import { ecosystems } from './ecosystems/index.ts'
import { propose } from './propose.ts'
import { openTree } from './tree.ts'
import { type Posting, type WorkflowFile, workflowFiles } from './workflows.ts'

export interface InitRequest {
  readonly cwd: string
  readonly posting: Posting
  /** Whether an entry of this name is wanted. */
  readonly wanted: (name: string) => boolean
}

export interface Beginning {
  /** Absolute root of the repository. */
  readonly root: string
  /** False where the one entry is a first example. */
  readonly found: boolean
  readonly drafts: readonly Draft[]
  readonly files: readonly [WorkflowFile, ...WorkflowFile[]]
  /** Paths of `files`, or of another configuration, that are there already. */
  readonly existing: readonly string[]
}

export async function init({ cwd, posting, wanted }: InitRequest): Promise<Beginning> {
  const repository = await openRepository(cwd)
  const { root } = repository
  const branch = await defaultBranch(repository)
  const outline = await propose(await openTree(repository), ecosystems, wanted)
  if (outline === undefined) throw fault('no-match', 'no benchmark that was found matches --only')
  const configuration: WorkflowFile = {
    path: 'benchline.yml',
    text: configurationText(outline, ['main', 'master'].includes(branch) ? undefined : branch),
  }
  prove(configuration)
  const files = [configuration, ...workflowFiles(posting, branch, outline.steps)] as const
  const exists = async (path: string): Promise<boolean> => (await sizeOf(join(root, path))) !== undefined
  const there = await Promise.all(files.map(async ({ path }) => ((await exists(path)) ? [path] : [])))
  return {
    root,
    found: outline.found,
    drafts: outline.drafts,
    files,
    existing: [...new Set([...(await configurations(exists)), ...there.flat()])],
  }
}

/** A configuration may lie in several places; two of them are refused by every other command. */
async function configurations(exists: (path: string) => Promise<boolean>): Promise<readonly string[]> {
  const found: string[] = []
  await findConfiguration(async (path) => {
    const is = await exists(path)
    if (is) found.push(path)
    return is
  }).catch((error: unknown) => {
    if (!(error instanceof Fault)) throw error
  })
  return found
}

/** What is written is what `check` reads; anything else would be our fault, not the user's. */
function prove({ path, text }: WorkflowFile): void {
  try {
    readPlan(text, { file: path })
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    throw new Error(`the configuration that init made is refused: ${error.message}\n${text}`, {
      cause: error,
    })
  }
}
