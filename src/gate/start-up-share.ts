/** How much of a run is the start of its interpreter: timed by running an empty program in its place. */
import type { StudiedWorkload } from '../model/study.ts'
import { median } from '../stats/median.ts'
import { emptyProgram } from '../sources/instruments/empty-program.ts'
import type { Place, Workload } from '../sources/source.ts'
import { writeText } from '../system/files.ts'
import { join } from '../system/paths.ts'

/** Runs of the empty program; the first one only warms up. */
const runs = 4

/** Seconds after which an empty program is taken for one that is not. */
const patience = 10

/** Seconds of an empty run by its command line, so that benchmarks of one interpreter share it. */
export type StartUps = Map<string, number | undefined>

/** Undefined where the command line starts no interpreter that is known, or the empty program does not run. */
export async function startUpShare(
  workload: Workload,
  place: Place,
  seconds: number,
  known: StartUps,
): Promise<StudiedWorkload['startUp']> {
  const { argv, cwd, env } = workload.command(place)
  let file = ''
  const empty = emptyProgram(argv, (ending) => (file = join(place.scratch, `empty${ending}`)))
  if (empty === undefined || seconds <= 0) return undefined
  const key = JSON.stringify([empty.argv, cwd, env])
  if (!known.has(key)) {
    await writeText(file, '')
    const [stdout, stderr] = [join(place.scratch, 'empty.out'), join(place.scratch, 'empty.err')]
    const command = { argv: empty.argv, cwd, env, timeout: patience, stdout, stderr, outputLimit: 2 ** 20 }
    const walls: number[] = []
    let sound = true
    for (let run = 0; run < runs && sound; run += 1) {
      const exit = await place.launcher.launch(command)
      sound = exit.code === 0 && exit.ended === 'by-itself'
      if (run > 0) walls.push(exit.wall)
    }
    known.set(key, sound ? median(walls) : undefined)
  }
  const start = known.get(key)
  return start === undefined ? undefined : { of: empty.of, share: Math.min(1, start / seconds) }
}
