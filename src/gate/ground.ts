/** Where a command stands: the repository and the configuration of its working tree. */
import { findConfiguration } from '../config/find-configuration.ts'
import type { Plan } from '../config/plan.ts'
import { readPlan } from '../config/read-plan.ts'
import { Fault, type Finding, fault } from '../model/finding.ts'
import { readText, sizeOf } from '../system/files.ts'
import { fileAt } from '../system/git/commit.ts'
import { type Repository, openRepository } from '../system/git/repository.ts'
import { isWithin, join, relative, resolve } from '../system/paths.ts'

export interface Ground {
  readonly repository: Repository
  readonly plan: Plan
}

/** Opens the repository around `cwd` and reads its configuration. `config` is relative to `cwd`, as a user types it. */
export async function openGround({
  cwd,
  config,
}: {
  readonly cwd: string
  readonly config?: string
}): Promise<Ground> {
  const repository = await openRepository(cwd)
  const file = config === undefined ? await findFile(repository) : fileWithin(repository, cwd, config)
  const text = await readText(join(repository.root, file))
  if (text === undefined) throw fault('no-configuration', `there is no configuration at ${file}`)
  return { repository, plan: readPlan(text, { file }) }
}

async function findFile({ root }: Repository): Promise<string> {
  return findConfiguration(async (path) => (await sizeOf(join(root, path))) !== undefined)
}

/** Base's configuration is read from the same path of its commit, so the file must be the repository's. */
function fileWithin({ root }: Repository, cwd: string, config: string): string {
  const path = resolve(cwd, config)
  if (!isWithin(root, path)) {
    throw fault('outside-configuration', `${config} lies outside the repository`, {
      remedy:
        'give a file of the repository: base is judged by the configuration that its commit has at the same path',
    })
  }
  return relative(root, path).replaceAll('\\', '/')
}

export interface BasePlan {
  readonly plan?: Plan
  /** Names of its entries: none where base has no configuration, absent where nobody can tell. */
  readonly declares?: ReadonlySet<string>
  readonly findings: readonly Finding[]
}

/** Base's own configuration; undefined, with a finding where there is something to say, when it has none to use. */
export async function readBasePlan(repository: Repository, commit: string, file: string): Promise<BasePlan> {
  const text = await fileAt(repository, commit, file)
  if (text === undefined) {
    return {
      declares: new Set(),
      findings: [
        {
          code: 'no-base-configuration',
          severity: 'note',
          text: `base has no ${file}: it is measured as head's says`,
        },
      ],
    }
  }
  try {
    const plan = readPlan(text, { file })
    return { plan, declares: new Set(plan.entries.map(({ name }) => name)), findings: [] }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const first = error.findings[0]?.text ?? ''
    return {
      findings: [
        {
          code: 'bad-base-configuration',
          severity: 'warning',
          text: `base's ${file} cannot be read (${first}): base is measured as head's says, and nothing tells whether a limit was loosened`,
        },
      ],
    }
  }
}
