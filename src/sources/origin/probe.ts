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
import { type Outsider, outsidersAmong } from './outsiders.ts'
import { makeStandIns } from './stand-ins.ts'
import { type Survey, type SurveyTerms, survey } from './survey.ts'

export interface Probed {
  /** What the run gave: never used as a measurement. Empty where it failed. */
  readonly readings: readonly Reading[]
  readonly failure?: RunFault
  /** Seconds of its processes alone, `prepare` included: what looking at them takes is not in it. */
  readonly seconds: number
  /** What is this repository's own and lies outside the side's copy; empty is what one hopes for. */
  readonly outsiders: readonly Outsider[]
}

export interface ProbeTerms extends SurveyTerms {
  /** The survey of this side, where there is one already. */
  readonly survey?: Survey
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
  const known = terms.survey ?? (await survey(place, terms))
  const folder = await makeTemporaryDirectory('probe-', place.scratch)
  try {
    const watch = await openWatch(folder, known)
    const probed = await attempt(workload, place, (launcher) => watch.over(launcher))
    const last = watch.last()
    const loaded = parseLoaded(await readTail(watch.log, logLimit))
    const outsiders = last === undefined ? [] : await outsidersAmong(loaded, last, known.own, known.territory)
    const outcome = mayBeOurs(probed.failure) ? await attempt(workload, place) : probed
    return { ...outcome, outsiders }
  } finally {
    await removeTree(folder)
  }
}

/** A run that took too long without doing anything wrong is not tried again. */
const mayBeOurs = (failure: RunFault | undefined): boolean =>
  failure !== undefined && failure.code !== 'timeout'

async function attempt(
  workload: Workload,
  place: Place,
  over: (launcher: Launcher) => Launcher = (launcher) => launcher,
): Promise<Omit<Probed, 'outsiders'>> {
  let seconds = 0
  const { launcher } = place
  const timed = over({
    name: launcher.name,
    gives: launcher.gives,
    close: async () => launcher.close(),
    async launch(command) {
      const exit = await launcher.launch(command)
      seconds += exit.wall
      return exit
    },
  })
  try {
    const readings = await workload.run({ ...place, launcher: timed })
    return { readings, seconds }
  } catch (error) {
    if (error instanceof RunFault) return { readings: [], failure: error, seconds }
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

async function openWatch(folder: string, known: Survey): Promise<ProbeWatch> {
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
    await makeStandIns(commands, log, command, known)
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
