/** Whether a profiler can look at a command's Python program: where it runs, and what is missing there. */
import type { Lack } from '../instrument.ts'
import type { Place, Workload } from '../source.ts'
import { type PythonCommand, pythonCommand } from './python-command.ts'
import { type PythonEnvironment, describePython, installRemedy } from './python-environment.ts'
import type { PythonTool } from './python-tool.ts'
import { unseen } from './unseen.ts'
import { versionAtLeast } from './version.ts'

/** The oldest Python that profiles are taken on. */
const oldestPython = '3.8'

interface Ready {
  readonly command: PythonCommand
  readonly environment: PythonEnvironment
}

const prepared = new WeakMap<Place, Map<string, Promise<Ready | Lack>>>()

/** The command and its environment, asked once for each command of a place. */
export async function ready(workload: Workload, place: Place): Promise<Ready | Lack> {
  const known = prepared.get(place) ?? new Map<string, Promise<Ready | Lack>>()
  prepared.set(place, known)
  const named = workload.command(place)
  const key = JSON.stringify(named)
  const work = known.get(key) ?? prepare(workload, place)
  known.set(key, work)
  return work
}

async function prepare(workload: Workload, place: Place): Promise<Ready | Lack> {
  const named = workload.command(place)
  const command = await pythonCommand(named)
  if (command === undefined) return unseen('Python', named.argv)
  if ('because' in command) return command
  const environment = await describePython(named, command, place)
  return 'because' in environment ? environment : { command, environment }
}

/** Undefined where it can. */
export async function lackOf(
  tool: PythonTool,
  { command, environment }: Ready,
  place: Place,
): Promise<Lack | undefined> {
  const { python, executable, tools } = environment
  if (!versionAtLeast(python, oldestPython)) {
    return {
      because: `${executable} is Python ${python}, and profiles are taken on Python ${oldestPython} and later`,
      remedy: 'let the command run on a Python that is still maintained',
    }
  }
  const unfit = tool.unfit?.(environment)
  if (unfit !== undefined) return unfit
  const version = tools[tool.name]
  if (tool.package === undefined) {
    return version === undefined
      ? {
          because: `this Python ${python} comes without ${tool.title}`,
          remedy: 'install the whole standard library of it, or take another profiler',
        }
      : undefined
  }
  const { name, oldest } = tool.package
  if (version === undefined) {
    return {
      because: `${tool.title} is not installed for ${executable}`,
      remedy: await installRemedy(name, command, environment, place),
    }
  }
  if (version !== 'unknown' && !versionAtLeast(version, oldest)) {
    return {
      because: `${tool.title} ${version} is older than ${oldest}, the oldest that is read`,
      remedy: await installRemedy(`'${name}>=${oldest}'`, command, environment, place),
    }
  }
  return undefined
}
