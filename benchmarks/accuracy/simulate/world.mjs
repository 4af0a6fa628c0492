// The world of one pull request: machines to be met, builds to be made, and what became slower.
import { openJob } from './job.mjs'
import { randomStream, seedOf } from './random.mjs'

/**
 * `model` is the noise, `benchmarks` how many there are, `runs` how many processes of each the pull request may spend,
 * `slowed` how many of them (the first ones) head makes slower by the fraction `slowdown`. The same seed is the same
 * world for every tool that is asked about it.
 */
export function makeWorld(model, seed, { benchmarks, runs, slowed, slowdown }) {
  const nature = randomStream(seed, 'nature')
  const many = (draw) => Float64Array.from({ length: benchmarks }, draw)
  const [least, most] = model.loading
  const loadings = many(() => least + (most - least) * nature.uniform())
  const noisiness = many(() => model.cv * Math.exp(model.cvSpread * nature.normal()))
  const tastes = model.processors.map(() => many(() => model.benchmarkByProcessor * nature.normal()))
  const layout = () => many(() => model.layout * nature.normal())
  const effect = (benchmark) => (benchmark < slowed ? Math.log1p(slowdown) : 0)
  const base = layout()
  const head = layout().map((shift, benchmark) => shift + effect(benchmark))
  const processor = drawProcessor(model, nature)

  /** A machine of this processor model and a job on it. */
  const machine = (name, kind, length) => {
    const instance = randomStream(seed, `${name}: machine`)
    const common = model.processors[kind].level + model.machine * instance.normal()
    const levels = many(
      (_, benchmark) => common + tastes[kind][benchmark] + model.benchmarkByMachine * instance.normal(),
    )
    return openJob(model, seedOf(name, seed), { length, levels, noisiness, loadings })
  }
  return {
    /** Numbers of the benchmarks, and which of them head made slower. */
    benchmarks: Array.from({ length: benchmarks }, (_, index) => index),
    isSlowed: (benchmark) => benchmark < slowed && slowdown !== 0,
    runs,
    /** The pull request's own job. Each tool opens it anew and finds the same machine at the same moment. */
    open() {
      const job = machine('pull request', processor, benchmarks * runs)
      const builds = { base, head }
      return { now: job.now, run: (benchmark, side) => job.run(benchmark, side, builds[side][benchmark]) }
    },
    /**
     * Jobs of the default branch, oldest first, each of its own build on a machine of its own: `same` processor model as
     * the pull request's, or `any`. Each gives by benchmark the times of `each` processes, in the order of `plan`. With
     * `merged` they are the jobs after the pull request was merged: what it made slower is slower in all of them.
     */
    history(which, jobs, each, { plan = rounds, merged = false } = {}) {
      return Array.from({ length: jobs }, (_, number) => {
        const name = `${which} ${merged ? 'after' : 'before'} ${number}`
        const random = randomStream(seed, `${name}: build`)
        const build = many(
          (_none, benchmark) => model.layout * random.normal() + (merged ? effect(benchmark) : 0),
        )
        const job = machine(
          name,
          which === 'same' ? processor : drawProcessor(model, random),
          benchmarks * each,
        )
        return measure(benchmarks, plan(benchmarks, each), (benchmark) =>
          job.run(benchmark, 'base', build[benchmark]),
        )
      })
    },
  }
}

function drawProcessor({ processors }, random) {
  let left = random.uniform()
  for (const [number, { share }] of processors.entries()) {
    left -= share
    if (left < 0) return number
  }
  return processors.length - 1
}

/** Every benchmark once, and again: how a recording of Benchline goes. */
export function* rounds(benchmarks, each) {
  for (let round = 0; round < each; round += 1) {
    for (let benchmark = 0; benchmark < benchmarks; benchmark += 1) yield benchmark
  }
}

/** All processes of one benchmark, then those of the next: how the harnesses of most languages go. */
export function* blocks(benchmarks, each) {
  for (let benchmark = 0; benchmark < benchmarks; benchmark += 1) {
    for (let run = 0; run < each; run += 1) yield benchmark
  }
}

/** Times by benchmark, in order of measurement. */
export function measure(benchmarks, plan, run) {
  const times = Array.from({ length: benchmarks }, () => [])
  for (const benchmark of plan) times[benchmark].push(run(benchmark))
  return times
}
