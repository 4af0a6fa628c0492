/** Runs for tests of stores. */
import type { Run } from '../src/model/run.ts'

/** The run of a minute: every number gives another one. */
export function makeRun(number: number, more: Partial<Run> = {}): Run {
  return {
    suite: 'backend',
    commit: number.toString(16).padStart(40, '0'),
    at: new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString(),
    environment: {
      cpu: 'AMD EPYC 7763',
      cores: 4,
      memory: 16 * 2 ** 30,
      os: 'debian 12',
      kernel: '6.1.0',
      arch: 'x64',
      runtimes: { node: '20.20.2' },
    },
    launcher: 'python3',
    samples: [
      {
        benchmark: 'parse',
        metric: { name: 'wall', unit: 's', better: 'lower', nature: 'noisy' },
        values: [0.1 + number / 3, 1 / (number + 3), 0.30000000000000004, 5e-324],
      },
    ],
    ...more,
  }
}
