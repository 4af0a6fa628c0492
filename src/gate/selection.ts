/** Which benchmarks a run is about: `--only` by name and `paths` by what changed. */
import picomatch from 'picomatch'
import type { Entry } from '../config/plan.ts'
import { fault } from '../model/finding.ts'

/** `--only GLOB`: an entry's name selects all its benchmarks, `entry/part` some of them. */
export interface Only {
  /** Whether the entry may hold a selected benchmark. */
  readonly mayHold: (entry: string) => boolean
  readonly holds: (entry: string, benchmark: string) => boolean
}

export function only(glob: string | undefined): Only {
  if (glob === undefined) return { mayHold: () => true, holds: () => true }
  const matches = picomatch(glob, { dot: true })
  const [head = glob] = glob.split('/')
  const matchesHead = picomatch(head, { dot: true })
  return {
    mayHold: (entry) => matches(entry) || matchesHead(entry) || glob.startsWith(`${entry}/`),
    holds: (entry, benchmark) => matches(entry) || matches(benchmark),
  }
}

/** The entries to measure, and the names of those whose `paths` saw no change. */
export interface Selection {
  readonly entries: readonly Entry[]
  readonly notLooked: readonly string[]
}

/** `changed` is undefined where nothing tells what changed (a recording): then everything is looked at. */
export function select(
  entries: readonly Entry[],
  { mayHold }: Only,
  glob: string | undefined,
  changed: { readonly files: readonly string[]; readonly configuration: string } | undefined,
): Selection {
  const named = entries.filter((entry) => mayHold(entry.name))
  if (named.length === 0) {
    throw fault('no-match', `no benchmark matches --only ${glob ?? ''}`, {
      remedy: `the configuration has ${entries.map(({ name }) => `"${name}"`).join(', ')}`,
    })
  }
  if (changed === undefined || changed.files.includes(changed.configuration))
    return { entries: named, notLooked: [] }
  const touched = (entry: Entry): boolean => {
    if (entry.paths.length === 0) return true
    const matches = picomatch([...entry.paths], { dot: true })
    return changed.files.some((file) => matches(file))
  }
  return {
    entries: named.filter(touched),
    notLooked: named.filter((entry) => !touched(entry)).map(({ name }) => name),
  }
}
