// One job on one machine: processes run one after another, and each takes the time that the machine allows it.
import { unitOf } from './model.mjs'
import { randomStream } from './random.mjs'

/**
 * A machine whose clock counts processes. `length` is how many the job is planned to run; `levels` is the mean
 * logarithm of each benchmark on this machine; `noisiness` the coefficient of variation of each, `loadings` how much of
 * the shared noise reaches it. `run(benchmark, side, shift)` is the time of one process, where `shift` is what its
 * build adds. Two jobs of one seed see the same machine over time, whatever they run on it.
 */
export function openJob(model, seed, { length, levels, noisiness, loadings }) {
  const surroundings = randomStream(seed, 'surroundings')
  const processes = randomStream(seed, 'processes')
  const unit = unitOf(model)
  const keep = Math.exp(-1 / model.shared.runs)
  const fresh = model.shared.sd * Math.sqrt(1 - keep * keep)
  let shared = model.shared.sd * surroundings.normal()
  const drift = model.drift * surroundings.normal()
  const stepped = surroundings.uniform() < model.step.share
  const step = { at: surroundings.uniform() * length, height: model.step.sd * surroundings.normal() }
  let done = 0
  let previous

  const own = () => {
    const slow = processes.uniform() < model.slow.share ? model.slow.rise : 0
    const spike = processes.uniform() < model.spike.share ? model.spike.mean * processes.exponential() : 0
    return model.own * processes.normal() + slow + spike
  }
  /** Whether this process follows the first of its pair; the one after a pair begins a new one. */
  const isSecond = (benchmark, side) => {
    const second = previous?.benchmark === benchmark && previous.side !== side && !previous.second
    previous = { benchmark, side, second }
    return second
  }
  return {
    /** Processes so far. */
    now: () => done,
    run(benchmark, side, shift) {
      if (done > 0) shared = keep * shared + fresh * surroundings.normal()
      const slow =
        (drift * done) / length +
        (stepped && done >= step.at ? step.height : 0) +
        model.warmUp.height * Math.exp(-done / model.warmUp.runs)
      const noise = noisiness[benchmark] * (unit * own() + loadings[benchmark] * (unit * shared + slow))
      const second = isSecond(benchmark, side) ? model.second : 0
      done += 1
      return Math.exp(levels[benchmark] + shift + second + noise)
    },
  }
}
