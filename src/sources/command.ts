/** `run:` alone: a command, timed as a whole process. */
import { z } from 'zod'
import { allocations, instructions, processMetrics } from '../model/metric.ts'
import { readTail } from '../system/files.ts'
import { processReadings } from './process-readings.ts'
import { type ProcessResult, prepareRun, resolveProcess, runProcess } from './run-process.ts'
import { type Place, RunFault, type Source, type SourceKind, type Surroundings } from './source.ts'

const options = z.object({
  run: z.union([z.string().regex(/\S/u), z.tuple([z.string().regex(/\S/u)], z.string())]).meta({
    description: 'The command: a string for the shell, or a list of program and arguments for exec.',
  }),
})

/** Printed data is not looked at, but binary data in a log is a mistake (a lost `-o FILE`), and slows the run it is in. */
async function refuseBinary({ exit, stdout, stderr }: ProcessResult, what: string): Promise<void> {
  if (exit.output === 0) return
  for (const [path, name] of [
    [stdout, 'standard output'],
    [stderr, 'standard error'],
  ] as const) {
    const end = await readTail(path, 8192)
    const foreign = end.match(/\uFFFD/gu)?.length ?? 0
    if (!end.includes('\0') && foreign <= end.length / 10) continue
    throw new RunFault(
      'no-value',
      `${what} printed binary data on its ${name}`,
      [],
      'Send it to a file or to /dev/null, as in `run: make-image > /dev/null`.',
    )
  }
}

function bind({ run: line }: z.infer<typeof options>, surroundings: Surroundings): Source {
  const { name, metrics } = surroundings
  const what = `"${name}"`
  const looked = new WeakSet<Place>()

  async function run(place: Place) {
    await prepareRun(place, surroundings)
    const result = await runProcess({ line, place, surroundings, what })
    // Once per side: reading what every run printed would cost more than the runs of a quick program.
    if (!looked.has(place)) await refuseBinary(result, `${what} at ${place.side}`)
    looked.add(place)
    const readings = processReadings(name, result.exit, metrics)
    if (readings.length > 0) return readings
    const { name: launcher, gives } = place.launcher
    throw new RunFault(
      'no-value',
      `${what} at ${place.side} gave no value: ${metrics.join(', ')} asked for, and the ${launcher} launcher gives ` +
        `${gives.join(', ')} here${gives.includes('peak-rss') ? ' (peak-rss only above what the launcher itself takes)' : ''}`,
      [],
      'Add `wall` to its `metrics`.',
    )
  }

  return {
    async workloads() {
      return [{ name, run, command: (place) => resolveProcess({ line, place, surroundings, what }) }]
    },
  }
}

export const command: SourceKind<typeof options> = {
  name: 'command',
  options,
  metrics: [...processMetrics.map(({ metric }) => metric), instructions, allocations],
  countable: true,
  single: true,
  claims: (keys) => keys.has('run') && !keys.has('format') && !keys.has('output'),
  bind,
}
