// Source: another tool's harness. It runs as one process per sample, and what it prints or writes is read.
import { z } from 'zod'
import { resultFormats } from '../formats/results/index.ts'
import { readResults } from '../formats/results/read-results.ts'
import type { ResultFormat } from '../formats/results/result-format.ts'
import type { Reading } from '../model/evidence.ts'
import { isDirectory, readBytes, removeFile, sizeOf } from '../system/files.ts'
import { isWithin, resolve } from '../system/paths.ts'
import { lastLines } from './last-lines.ts'
import { type ProcessRequest, prepareRun, resolveProcess, runProcess } from './run-process.ts'
import {
  type Place,
  RunFault,
  type Source,
  type SourceKind,
  type Surroundings,
  type Within,
} from './source.ts'

/** Bytes of a file of results that are read. */
const most = 100 * 2 ** 20

/** The source for the result formats of a table; `results` is the one for all that Benchline knows. */
function resultsOf(formats: readonly ResultFormat[]) {
  const names = formats.map((format) => format.name)
  const options = z.object({
    run: z.union([z.string().regex(/\S/u), z.tuple([z.string().regex(/\S/u)], z.string())]).meta({
      description: 'The command: a string for the shell, or a list of program and arguments for exec.',
    }),
    format: z
      .enum(names)
      .optional()
      .meta({ description: 'The format of the results that the command gives; recognised when left out.' }),
    output: z
      .string()
      .regex(/\S/u)
      .optional()
      .meta({
        description:
          'The file that the command writes its results to, from the working directory; it is removed before every ' +
          'run. When left out, results are read from standard output.',
        examples: ['bench.json'],
      }),
  })

  function bind({ run: line, format, output }: z.infer<typeof options>, surroundings: Surroundings): Source {
    const { name } = surroundings
    const what = `"${name}"`
    const chosen = formats.find((each) => each.name === format)
    const where = output ?? 'standard output'

    async function run(place: Place, inside?: (within: Within) => void): Promise<readonly Reading[]> {
      const refuse = (code: RunFault['code'], text: string, remedy?: string): RunFault =>
        new RunFault(code, `${what} at ${place.side}: ${lastLines(text, 5).join(' ')}`, [], remedy)
      await prepareRun(place, surroundings)
      const request: ProcessRequest = { line, place, surroundings, what }
      const file = output === undefined ? undefined : await clear(place, output, request, refuse)
      const { stdout } = await runProcess(request)
      const path = file ?? stdout
      if (((await sizeOf(path)) ?? 0) > most) {
        throw refuse('output-limit', `${where} is larger than ${most / 2 ** 20} MiB`, 'Let it write less.')
      }
      const bytes = await readBytes(path)
      if (bytes === undefined) {
        throw refuse(
          'no-value',
          `it ended well but did not write ${where}`,
          'See what its harness calls its file.',
        )
      }
      const { samples, findings } = await readResults(bytes, { formats, ...(chosen && { format: chosen }) })
      const [first, ...rest] = findings.filter(({ severity }) => severity === 'error')
      if (first !== undefined) {
        const others = rest.length === 0 ? '' : ` (and ${rest.length} more)`
        throw refuse('no-value', `${where}: ${first.text}${others}`, first.remedy)
      }
      if (samples.length === 0) throw refuse('no-value', `${where} has no benchmark in it`)
      return samples.map((sample) => {
        const benchmark = `${name}/${sample.benchmark}`
        const value = median(sample.values)
        if (sample.values.length > 1 && value > 0) {
          // As of normal values: 1.4826 times the median distance from the median.
          const distance = median(sample.values.map((each) => Math.abs(each - value)))
          const spread = (1.4826 * distance) / value
          inside?.({ benchmark, metric: sample.metric.name, count: sample.values.length, spread })
        }
        return { benchmark, metric: sample.metric, value }
      })
    }

    return {
      async workloads() {
        return [{ name, run, command: (place) => resolveProcess({ line, place, surroundings, what }) }]
      },
    }
  }

  const kind: SourceKind<typeof options> = {
    name: 'results',
    options,
    claims: (keys) => keys.has('run') && (keys.has('format') || keys.has('output')),
    bind,
  }
  return kind
}

export const results = resultsOf(resultFormats)

/** The absolute path of `output`, with nothing there: results of an earlier run must never be taken for this one's. */
async function clear(
  place: Place,
  output: string,
  request: ProcessRequest,
  refuse: (code: RunFault['code'], text: string, remedy?: string) => RunFault,
): Promise<string> {
  const path = resolve(resolveProcess(request).cwd, output)
  if (!isWithin(place.root, path) || path === place.root) {
    throw refuse(
      'unstarted',
      `its output ${output} lies outside the repository`,
      'Write it within the repository.',
    )
  }
  if ((await isDirectory(path)) === true) throw refuse('unstarted', `its output ${output} is a folder`)
  await removeFile(path)
  return path
}

/** The value of a process whose harness gives several: their median, of two middle ones the mean. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = (sorted.length - 1) / 2
  const [low = 0, high = 0] = [sorted[Math.floor(half)], sorted[Math.ceil(half)]]
  return low + (high - low) / 2
}
