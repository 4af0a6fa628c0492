/** The simulation of benchmarks/accuracy with the types that its JavaScript leaves out. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface Model {
  readonly cv: number
  readonly cvSpread: number
  readonly own: number
  readonly slow: { readonly share: number; readonly rise: number }
  readonly spike: { readonly share: number; readonly mean: number }
  readonly shared: { readonly sd: number; readonly runs: number }
  readonly loading: readonly [number, number]
  readonly drift: number
  readonly step: { readonly share: number; readonly sd: number }
  readonly warmUp: { readonly height: number; readonly runs: number }
  readonly processors: readonly { readonly share: number; readonly level: number }[]
  readonly benchmarkByProcessor: number
  readonly machine: number
  readonly benchmarkByMachine: number
  readonly layout: number
  readonly second: number
}

interface Job {
  now(): number
  run(benchmark: number, side: string, shift: number): number
}

interface World {
  readonly benchmarks: readonly number[]
  readonly isSlowed: (benchmark: number) => boolean
  open(): { run(benchmark: number, side: string): number }
  history(which: 'same' | 'any', jobs: number, each: number): readonly (readonly (readonly number[])[])[]
}

const folder = join(import.meta.dirname, '../../benchmarks/accuracy/simulate')
/** What a module of the simulation exports; the compiler cannot know, the tests find out. */
const load = async <T>(file: string): Promise<T> =>
  (await import(pathToFileURL(join(folder, file)).href)) as T

export const { reference, unitOf } = await load<{ reference: Model; unitOf: (model: Model) => number }>(
  'model.mjs',
)
export const { randomStream } = await load<{
  randomStream: (
    seed: number,
    name: string,
  ) => Readonly<Record<'uniform' | 'normal' | 'exponential', () => number>>
}>('random.mjs')
export const { openJob } = await load<{
  openJob: (
    model: Model,
    seed: number,
    machine: {
      readonly length: number
      readonly levels: readonly number[]
      readonly noisiness: readonly number[]
      readonly loadings: readonly number[]
    },
  ) => Job
}>('job.mjs')
export const { makeWorld } = await load<{
  makeWorld: (
    model: Model,
    seed: number,
    size: {
      readonly benchmarks: number
      readonly runs: number
      readonly slowed: number
      readonly slowdown: number
    },
  ) => World
}>('world.mjs')
