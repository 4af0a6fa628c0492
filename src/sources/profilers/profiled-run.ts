/** One run of a workload with its process started another way, under a profiler. */
import { makeTemporaryDirectory, removeTree } from '../../system/files.ts'
import type { Command, Exit } from '../../system/launcher/launcher.ts'
import { type Place, RunFault, type Workload } from '../source.ts'
import { isStartedAs } from '../started-as.ts'

export interface ProfiledRun {
  readonly workload: Workload
  readonly place: Place
  /** Of the profiler, for messages. */
  readonly tool: string
  readonly seconds: number
  /** The same process under the profiler, which writes into `folder`. */
  readonly wrapped: (command: Command, folder: string) => Promise<Command>
}

export const nameOf = ({ name }: Workload, { side }: Place): string => `"${name}" at ${side}`

const warm = new WeakMap<Place, Set<string>>()

/** A run as it is, once for each workload of a place: what is compiled and cached then is there for every profile. */
export async function warmUp(workload: Workload, place: Place): Promise<void> {
  const known = warm.get(place) ?? new Set<string>()
  warm.set(place, known)
  const key = JSON.stringify(workload.command(place))
  if (!known.has(key)) await workload.run(place)
  known.add(key)
}

/**
 * Runs it, and hands the folder of the last process to `read`. A failure of the workload is told as one under the
 * profiler; where `explain` knows better what is behind it, as what it says.
 */
export async function runProfiled<Result>(
  { workload, place, tool, seconds, wrapped }: ProfiledRun,
  read: (folder: string) => Promise<Result>,
  explain?: (folder: string) => Promise<RunFault | undefined>,
): Promise<Result> {
  const named = workload.command(place)
  const parent = await makeTemporaryDirectory('profile-', place.scratch)
  let last = ''
  // What `prepare` starts is no part of it.
  const launch = async (command: Command): Promise<Exit> => {
    if (!isStartedAs(command, named)) return place.launcher.launch(command)
    last = await makeTemporaryDirectory('run-', parent)
    return place.launcher.launch({ ...(await wrapped(command, last)), timeout: seconds })
  }
  const { name, gives } = place.launcher
  const launcher = { name, gives, launch, close: async () => place.launcher.close() }
  try {
    try {
      await workload.run({ ...place, launcher })
    } catch (error) {
      if (!(error instanceof RunFault)) throw error
      const better = last === '' ? undefined : await explain?.(last)
      throw better ?? underTool(error, nameOf(workload, place), tool, seconds)
    }
    return await read(last)
  } finally {
    await removeTree(parent)
  }
}

/** Names what a failure under a profiler was, since without it the same run works. */
function underTool(error: RunFault, what: string, tool: string, seconds: number): RunFault {
  if (error.code === 'timeout') {
    const text = `${what} did not end within ${Math.round(seconds)} s under ${tool}`
    return new RunFault('timeout', text, error.tail, 'let it do less work, or take `profile` from it')
  }
  if (error.code === 'prepare') return error
  return new RunFault(error.code, `under ${tool} ${error.message}`, error.tail, error.remedy)
}
