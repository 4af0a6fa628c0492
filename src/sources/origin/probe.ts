/** One untimed run of a workload that shows whether it works, what it yields, and whose code it runs. */
import type { Reading } from '../../model/evidence.ts'
import { assetPath } from '../../system/asset.ts'
import { searchPath, searchPathName } from '../../system/executable.ts'
import {
  makeDirectory,
  makeTemporaryDirectory,
  readTail,
  readText,
  removeFile,
  removeTree,
  writeText,
} from '../../system/files.ts'
import { delimiter, join } from '../../system/paths.ts'
import type { Command, Launcher } from '../../system/launcher/launcher.ts'
import { type Place, RunFault, type Workload } from '../source.ts'
import { parseLoaded } from './loaded.ts'
import type { OwnNames } from './manifest-names.ts'
import { type Outsider, outsidersAmong } from './outsiders.ts'
import { ownNames } from './own-names.ts'
import { makeStandIns } from './stand-ins.ts'
import { openTerritory, type Territory } from './territory.ts'

export interface Probed {
  /** What the run gave: never used as a measurement. Empty where it failed. */
  readonly readings: readonly Reading[]
  readonly failure?: RunFault
  /** What is this repository's own and lies outside the side's copy; empty is what one hopes for. */
  readonly outsiders: readonly Outsider[]
}

export interface ProbeTerms {
  /** Absolute root of the user's working tree. */
  readonly userRoot: string
  /** Absolute folders of the other side. */
  readonly others?: readonly string[]
}

const pythonProbe = assetPath(new URL('./python-probe.py', import.meta.url))
const nodeProbe = assetPath(new URL('./node-probe.cjs', import.meta.url))
/** Bytes of the log that are looked at, the last ones: a run that starts a great many processes repeats itself. */
const logLimit = 2 ** 25

/**
 * Runs the workload once with probes in every Python and Node process that it starts and stand-ins for suspicious
 * commands on PATH. Only the timed process counts, not what `prepare` runs before it. Where the run fails, it is
 * tried once more without the probes, so that they can never be the reason. What other languages load at run time
 * is known by command lines and search variables alone.
 */
export async function probe(workload: Workload, place: Place, terms: ProbeTerms): Promise<Probed> {
  const own = await ownNames(place.root)
  const territory = await openTerritory(place, terms.userRoot, terms.others ?? [])
  const folder = await makeTemporaryDirectory('probe-', place.scratch)
  try {
    const watch = await openWatch(folder, own, territory)
    const probed = await attempt(workload, { ...place, launcher: watch.over(place.launcher) })
    const last = watch.last()
    const loaded = parseLoaded(await readTail(watch.log, logLimit))
    const outsiders = last === undefined ? [] : await outsidersAmong(loaded, last, own, territory)
    const outcome = mayBeOurs(probed.failure) ? await attempt(workload, place) : probed
    return { ...outcome, outsiders }
  } finally {
    await removeTree(folder)
  }
}

/** A run that took too long without doing anything wrong is not tried again. */
const mayBeOurs = (failure: RunFault | undefined): boolean =>
  failure !== undefined && failure.code !== 'timeout'

async function attempt(workload: Workload, place: Place): Promise<Omit<Probed, 'outsiders'>> {
  try {
    return { readings: await workload.run(place) }
  } catch (error) {
    if (error instanceof RunFault) return { readings: [], failure: error }
    throw error
  }
}

interface ProbeWatch {
  /** Where the probes write. */
  readonly log: string
  /** A launcher whose processes are looked at. */
  over(launcher: Launcher): Launcher
  /** The last process that was started, as the workload wanted it: the timed one. */
  last(): Command | undefined
}

/** A search variable with one folder before the others. */
const listed = (first: string, rest: string | undefined): string =>
  rest === undefined || rest === '' ? first : first + delimiter + rest

async function openWatch(folder: string, own: OwnNames, territory: Territory): Promise<ProbeWatch> {
  const log = join(folder, 'loaded')
  const python = join(folder, 'python')
  const commands = join(folder, 'commands')
  await writeText(join(python, 'sitecustomize.py'), (await readText(pythonProbe)) ?? '')
  let last: Command | undefined

  const watched = async (command: Command): Promise<Command> => {
    last = command
    await removeFile(log)
    await removeTree(commands)
    await makeDirectory(commands)
    await makeStandIns(commands, log, command, own, territory)
    const { env } = command
    return {
      ...command,
      env: {
        ...env,
        [searchPathName(env)]: listed(commands, searchPath(env)),
        PYTHONPATH: listed(python, env['PYTHONPATH']),
        NODE_OPTIONS:
          `--require "${nodeProbe.replaceAll(/["\\]/gu, String.raw`\$&`)}" ${env['NODE_OPTIONS'] ?? ''}`.trim(),
        BENCHLINE_LOADED: log,
        BENCHLINE_PYTHON_PROBE: join(python, 'sitecustomize.py'),
      },
    }
  }
  return {
    log,
    last: () => last,
    over: (launcher) => ({
      name: launcher.name,
      gives: launcher.gives,
      close: async () => launcher.close(),
      launch: async (command) => launcher.launch(await watched(command)),
    }),
  }
}
