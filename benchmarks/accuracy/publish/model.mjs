// The simulated noise in words, from the numbers that make it.
import { reference } from '../simulate/model.mjs'
import { percent, table } from './markdown.mjs'

const plain = (value) => String(Number(value.toFixed(4)))

/** Rows of what disturbs a process, a job, a machine and a build. */
export function modelTable() {
  const { own, slow, spike, shared, loading, drift, step, warmUp, processors } = reference
  const { benchmarkByProcessor, machine, benchmarkByMachine, layout, second } = reference
  const levels = processors
    .map(({ share, level }) => `${percent(share, 0)} of jobs at ${percent(Math.expm1(level), 0)}`)
    .join(', ')
  return table(
    ['what', 'how much'],
    [
      ['noise of a process of its own', `normal, ${plain(own)} units`],
      ['second speed', `${percent(slow.share, 0)} of processes, ${plain(slow.rise)} units slower`],
      ['spikes', `${percent(spike.share, 0)} of processes, exponential, mean ${plain(spike.mean)} units`],
      [
        'noise that stays for a while and that all benchmarks share',
        `autoregressive, ${plain(shared.sd)} units, fading over ${shared.runs} runs; reaches a benchmark by a factor of ${loading.join(' to ')}, and so do the next three`,
      ],
      ['drift over a job', `normal, ${plain(drift)} × CV from its beginning to its end`],
      [
        'a neighbour that comes at a random moment',
        `${percent(step.share, 0)} of jobs, normal, ${plain(step.sd)} × CV`,
      ],
      ['warm-up of a job', `${plain(warmUp.height)} × CV, fading over ${warmUp.runs} runs`],
      [
        'processor models',
        `${levels}; a benchmark takes to each with a spread of ${percent(benchmarkByProcessor, 0)}`,
      ],
      [
        'machines of one model',
        `spread of ${percent(machine, 0)} for all benchmarks together, of ${percent(benchmarkByMachine, 0)} for each by itself`,
      ],
      ['layout of a build', `spread of ${percent(layout)} for each benchmark`],
      ['second process of a pair', `${percent(-second)} faster`],
    ],
  )
}
