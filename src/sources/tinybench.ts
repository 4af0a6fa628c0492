// Source: benchmark files for tinybench. Every task in them is a benchmark, every sample a process of its own.
import { z } from 'zod'
import { fault } from '../model/finding.ts'
import { wall } from '../model/metric.ts'
import { assetPath } from '../system/asset.ts'
import { readText, removeFile } from '../system/files.ts'
import { type NodeProgram, findNode, resolveModule } from '../system/node-program.ts'
import { join } from '../system/paths.ts'
import { lastLines } from './last-lines.ts'
import { type ProcessRequest, prepareRun, resolveProcess, runProcess } from './run-process.ts'
import {
  type Place,
  RunFault,
  type Source,
  type SourceKind,
  type Surroundings,
  type Workload,
} from './source.ts'
import { type BenchFile, benchFiles, findBenchFiles, isTypeScript } from './tinybench/bench-files.ts'
import { loadingRemedy, nodeFindings, readsTypeScript, typeScriptFinding } from './tinybench/node-needs.ts'
import { type Outcome, readOutcome } from './tinybench/outcome.ts'

const runner = assetPath(new URL('./tinybench/runner.mjs', import.meta.url))
/** Put there when Benchline is built; where it is missing the runner takes the one that is installed beside it. */
const shipped = assetPath(new URL('./tinybench/tinybench.mjs', import.meta.url))

const pattern = z.string().regex(/\S/u)

const options = z.object({
  tinybench: z
    .union([pattern, z.array(pattern).nonempty()], {
      error: 'expected a file pattern such as `benchmarks/**/*.bench.ts`, or a list of them',
    })
    .meta({
      description:
        'Files of benchmarks for tinybench, as a pattern from the working directory or a list of them (`!` takes ' +
        'files out). Every task is a benchmark.',
      examples: ['benchmarks/**/*.bench.ts'],
    }),
})

function bind({ tinybench: given }: z.infer<typeof options>, surroundings: Surroundings): Source {
  const patterns = typeof given === 'string' ? [given] : given
  const { name, workingDirectory: folder } = surroundings
  const nodes = new WeakMap<Place, Promise<NodeProgram>>()

  async function nodeOf(place: Place): Promise<NodeProgram> {
    try {
      const { env, cwd } = resolveProcess({ line: ['node'], place, surroundings, what: `"${name}"` })
      const node = nodes.get(place) ?? findNode(env, cwd)
      nodes.set(place, node)
      return await node
    } catch (error) {
      if (!(error instanceof RunFault)) throw error
      throw fault('working-directory', error.message, { benchmark: name })
    }
  }

  return {
    async workloads(place) {
      const files = await benchFiles(patterns, { root: place.root, folder, benchmark: name })
      const node = await nodeOf(place)
      return files.map((file) => workloadOf(file, node, surroundings))
    },

    async check(place) {
      // What is wrong with the patterns is said by `workloads`: on base it only means that the files are new.
      const { files, findings: faults } = await findBenchFiles(patterns, {
        root: place.root,
        folder,
        benchmark: name,
      })
      if (faults.length > 0) return []
      const node = await nodeOf(place)
      const unreadable = files.find(
        ({ path }) => isTypeScript(path) && !readsTypeScript(node) && tsxOf(path) === undefined,
      )
      return [
        ...nodeFindings(node, name),
        ...(unreadable === undefined ? [] : [typeScriptFinding(node, unreadable.shown, name)]),
      ]
    },
  }
}

/** The URL of the repository's own tsx, as the file would find it. */
const tsxOf = (path: string): string | undefined => resolveModule('tsx', path)

const outcomePath = (place: Place): string => join(place.scratch, 'tinybench.json')

/** One file: one process that runs all its tasks. */
function workloadOf(file: BenchFile, node: NodeProgram, surroundings: Surroundings): Workload {
  const name = `${surroundings.name}/${file.name}`
  const what = `"${name}"`
  let throughTsx = isTypeScript(file.path) && !readsTypeScript(node)
  /** Tasks that the file had when last run: so many share the time of the next process. */
  let expected = 0

  function request(place: Place): ProcessRequest {
    const tsx = throughTsx ? tsxOf(file.path) : undefined
    const flags = tsx === undefined ? [] : ['--import', tsx]
    // As wide for any number, so that base and head are started with as many bytes.
    const tasks = String(expected).padStart(6, '0')
    return {
      line: [node.path, ...flags, runner, file.path, outcomePath(place), shipped, tasks],
      place,
      surroundings,
      what,
    }
  }

  async function attempt(
    place: Place,
  ): Promise<{ readonly outcome: Outcome; readonly tail: readonly string[] }> {
    const path = outcomePath(place)
    await removeFile(path)
    let failure: RunFault | undefined
    try {
      await runProcess(request(place))
    } catch (error) {
      if (!(error instanceof RunFault) || error.code !== 'exit') throw error
      failure = error
    }
    const outcome = readOutcome((await readText(path)) ?? '')
    // A process that failed says why; any other end, such as by a signal, has no outcome or one that cannot hold.
    if (outcome?.kind === (failure === undefined ? 'measured' : 'failed')) {
      return { outcome, tail: failure?.tail ?? [] }
    }
    throw (
      failure ??
      new RunFault('no-value', `${what} at ${place.side}: ${file.shown} left no results that can be read`)
    )
  }

  return {
    name,
    command: (place) => resolveProcess(request(place)),
    async run(place, inside) {
      await prepareRun(place, surroundings)
      let { outcome, tail } = await attempt(place)
      if (outcome.kind === 'failed' && outcome.loading && !throughTsx && tsxOf(file.path) !== undefined) {
        throughTsx = true
        ;({ outcome, tail } = await attempt(place))
      }
      if (outcome.kind === 'failed') {
        const text = lastLines(outcome.text, 3).join(' ')
        const remedy = outcome.loading ? loadingRemedy(text, file, node, throughTsx) : undefined
        throw new RunFault('no-value', `${what} at ${place.side}: ${file.shown}: ${text}`, tail, remedy)
      }
      expected = outcome.tasks.length
      return outcome.tasks.map(({ median, samples = 0, deviation, ...task }) => {
        const benchmark = `${name}/${task.name}`
        if (samples > 1 && deviation !== undefined) {
          // As of normal samples: 1.4826 times the median distance from the median.
          const spread = (1.4826 * deviation) / median
          inside?.({ benchmark, metric: wall.name, count: samples, spread })
        }
        return { benchmark, metric: wall, value: median }
      })
    },
  }
}

export const tinybench: SourceKind<typeof options> = {
  name: 'tinybench',
  options,
  metrics: [wall],
  claims: (keys) => keys.has('tinybench'),
  bind,
}
