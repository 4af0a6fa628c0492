// The noise that is simulated: what a shared runner does to the logarithm of the time of a process.

/**
 * Times are logarithms. What one process has of its own and what it shares with its neighbours in time is given in
 * units of which so many make the coefficient of variation `cv` (see `unitOf`); what changes slowly over a job is
 * given in coefficients of variation; what differs between jobs, machines and builds is given as it is.
 *
 * The model and its numbers are a guess, shaped by reports of projects that measure on hosted runners: two speeds,
 * heavy tails, noise that stays for a while, neighbours that come and go, and a lottery of processors.
 */
export const reference = {
  cv: 0.05,
  /** Log-normal spread of the benchmarks' own coefficients of variation around `cv`. */
  cvSpread: 0,
  /** Units. Independent for each process. */
  own: 0.6,
  /** A share of processes runs at a second, slower speed. */
  slow: { share: 0.25, rise: 1.2 },
  /** A share of processes is disturbed by an exponential amount of this mean. */
  spike: { share: 0.02, mean: 4 },
  /** Autoregressive noise of the machine, time constant in runs. */
  shared: { sd: 0.5, runs: 20 },
  /** How much of what is shared reaches a benchmark: uniform between these. */
  loading: [0.5, 1.5],
  /** Coefficients of variation. Standard deviation of a straight drift from the beginning to the end of a job. */
  drift: 0.5,
  /** A share of jobs gets a neighbour at a random moment. */
  step: { share: 0.2, sd: 2 },
  /** Slower at the start of a job, fading with this many runs. */
  warmUp: { height: 1, runs: 60 },
  /** Plain logarithms from here on. Processor models by how often they are met. */
  processors: [
    { share: 0.45, level: 0 },
    { share: 0.35, level: Math.log(1.25) },
    { share: 0.2, level: Math.log(0.9) },
  ],
  /** Benchmarks differ in how they take to a processor model. */
  benchmarkByProcessor: 0.06,
  /** Machines of one model differ, all benchmarks together and each for itself. */
  machine: 0.02,
  benchmarkByMachine: 0.01,
  /** Every build lays out its code by chance. */
  layout: 0.002,
  /** The second of two processes of the same benchmark in a row is a little faster. */
  second: -0.003,
}

/**
 * One unit as a fraction: what makes the standard deviation of a process equal `cv` for a benchmark that the shared noise
 * reaches as it is; 0 where there is no noise.
 */
export function unitOf({ own, slow, spike, shared }) {
  const twoSpeeds = slow.share * (1 - slow.share) * slow.rise ** 2
  const spikes = spike.share * 2 * spike.mean ** 2 - (spike.share * spike.mean) ** 2
  const variance = own ** 2 + twoSpeeds + spikes + shared.sd ** 2
  return variance > 0 ? 1 / Math.sqrt(variance) : 0
}
