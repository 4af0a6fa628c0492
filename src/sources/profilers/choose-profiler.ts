/** `profile: auto`: the profiler that tells most of where a workload's time goes, among those that are installed. */
import type { Lack } from '../instrument.ts'
import type { Profiler } from '../profiler.ts'
import type { Place, Workload } from '../source.ts'
import { cprofile } from './cprofile.ts'
import { nodeCommand } from './node-command.ts'
import { nodeCpuProf } from './node-cpu-prof.ts'
import { pyinstrument } from './pyinstrument.ts'
import { pythonCommand } from './python-command.ts'
import { unseen } from './unseen.ts'

/** The best first: stacks with lines at little cost, then what every Python has. */
const forPython = [pyinstrument, cprofile]

/** The same for a workload on any machine with the same tools; a `Lack` where nothing can look at it. */
export async function chooseProfiler(workload: Workload, place: Place): Promise<Profiler | Lack> {
  const command = workload.command(place)
  const python = await pythonCommand(command)
  if (python !== undefined) return ready(forPython, workload, place)
  const node = await nodeCommand(command)
  if (node !== undefined) return ready([nodeCpuProf], workload, place)
  return unseen('Python or Node', command.argv)
}

async function ready(all: readonly Profiler[], workload: Workload, place: Place): Promise<Profiler | Lack> {
  let last: Lack | undefined
  for (const profiler of all) {
    last = await profiler.lacks(workload, place)
    if (last === undefined) return profiler
  }
  return last ?? { because: 'there is no profiler', remedy: 'take `profile` from it' }
}
