/** What a repository has, of all ecosystems together → the entries, commands and steps of the files to write. */
import type { Draft, Ecosystem, Proposal, Step } from './ecosystem.ts'
import type { Tree } from './tree.ts'

export interface Outline {
  /** False where nothing was found and the one entry is a first example. */
  readonly found: boolean
  /** Names are unique. */
  readonly drafts: readonly [Draft, ...Draft[]]
  /** Commands at the root, once per side. */
  readonly setup: readonly string[]
  readonly steps: readonly Step[]
  readonly notes: readonly string[]
}

/** Runs everywhere that Benchline does. */
const lastResort: Draft = {
  name: 'example',
  comment: 'It times a command that is certainly there.',
  folder: '',
  workload: { run: 'git --version' },
}

interface Found extends Proposal {
  readonly wrapper: boolean
}

export async function propose(
  tree: Tree,
  ecosystems: readonly Ecosystem[],
  wanted: (name: string) => boolean = () => true,
): Promise<Outline | undefined> {
  const proposals: Found[] = []
  for (const ecosystem of ecosystems) {
    const proposal = await ecosystem.propose(tree)
    if (proposal !== undefined) proposals.push({ ...proposal, wrapper: ecosystem.wrapper ?? false })
  }
  const real = proposals.filter(({ benchmarks, wrapper }) => benchmarks.length > 0 && !wrapper)
  const wrapping = proposals.filter(({ benchmarks, wrapper }) => benchmarks.length > 0 && wrapper)
  const found = real.length > 0 ? real : wrapping
  const exemplary = proposals.find(({ example }) => example !== undefined)
  const chosen = found.length > 0 ? found : exemplary === undefined ? [] : [exemplary]
  // What a wrapper calls may be anything of what is there.
  const needed = chosen.some(({ wrapper }) => wrapper) ? proposals : chosen
  const drafts =
    found.length > 0
      ? found.flatMap((proposal) => proposal.benchmarks.map((draft) => placed(draft, proposal)))
      : [exemplary?.example === undefined ? lastResort : placed(exemplary.example, exemplary)]
  const [first, ...rest] = unique(drafts).filter(({ name }) => wanted(name))
  if (first === undefined) return undefined
  return {
    found: found.length > 0,
    drafts: [first, ...rest],
    setup: [...new Set(needed.filter(({ folder }) => folder === '').flatMap(({ install }) => install))],
    steps: needed.flatMap(({ steps }) => steps),
    notes: proposals.flatMap(({ notes }) => notes),
  }
}

/** An ecosystem that lives below the root is installed there, by the entries that need it. */
function placed(draft: Draft, { folder, install }: Proposal): Draft {
  if (folder === '' || install.length === 0) return draft
  return { ...draft, setup: [...install, ...(draft.setup ?? [])] }
}

/** Characters of a name, with room for a number. */
const longest = 80

function unique(drafts: readonly Draft[]): readonly Draft[] {
  const taken = new Set<string>()
  return drafts.map((draft) => {
    const given = draft.name.slice(0, longest).trim() || 'benchmark'
    let name = given
    for (let number = 2; taken.has(name); number += 1) name = `${given} ${number}`
    taken.add(name)
    return { ...draft, name }
  })
}
