/** `profile: auto`: the profiler that tells most of where a workload's time or memory goes, among those that are installed. */
import type { Resource } from '../../model/resource.ts'
import type { Lack } from '../instrument.ts'
import type { Profiler } from '../profiler.ts'
import type { Place, Workload } from '../source.ts'
import { cprofile } from './cprofile.ts'
import { memoryProfiler } from './memory-profiler.ts'
import { nodeCommand } from './node-command.ts'
import { nodeCpuProf } from './node-cpu-prof.ts'
import { pyinstrument } from './pyinstrument.ts'
import { pythonCommand } from './python-command.ts'
import { scalene } from './scalene.ts'
import { unseen } from './unseen.ts'

/**
 * The best first. Of time: stacks with lines at little cost, then what every Python has. Of memory: what raised the peak,
 * line by line, then what was allocated. Where none is installed, the first is what to install.
 */
const best: Readonly<Record<Language, Readonly<Record<Resource, readonly Profiler[]>>>> = {
  python: { time: [pyinstrument, cprofile], memory: [memoryProfiler, scalene] },
  node: { time: [nodeCpuProf], memory: [] },
}
type Language = 'python' | 'node'

/** The same for a workload on any machine with the same tools; a `Lack` where nothing can look at it. */
export async function chooseProfiler(
  workload: Workload,
  place: Place,
  resource: Resource = 'time',
): Promise<Profiler | Lack> {
  const command = workload.command(place)
  const python = await pythonCommand(command)
  if (python !== undefined) return ready(best.python[resource], workload, place)
  const node = await nodeCommand(command)
  if (node !== undefined) return ready(best.node[resource], workload, place)
  return unseen('Python or Node', command.argv)
}

/** Why a profiler that was named is not asked. */
export const tellsNothing = ({ name }: Profiler, resource: Resource): Lack => ({
  because: `${name} tells nothing of ${resource}, which is what got worse`,
  remedy:
    resource === 'memory'
      ? 'say `profile: auto`, which takes memory_profiler or scalene for the memory of a Python program'
      : 'say `profile: auto`, which takes another profiler for time',
})

async function ready(all: readonly Profiler[], workload: Workload, place: Place): Promise<Profiler | Lack> {
  let first: Lack | undefined
  for (const profiler of all) {
    const lack = await profiler.lacks(workload, place)
    if (lack === undefined) return profiler
    first ??= lack
  }
  return first ?? none
}

const none: Lack = {
  because: 'no profiler tells of the memory of a Node program',
  remedy: 'look at it with `node --heap-prof`',
}
