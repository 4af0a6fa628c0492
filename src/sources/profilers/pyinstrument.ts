/** Profiler: pyinstrument, which looks at the stack of the main thread again and again. */
import { pythonProfiler } from './python-profiler.ts'
import { number, toolArguments } from './tool-arguments.ts'

/** Seconds between samples where nothing else is said, as its own command line has it. */
const usual = 0.001

export const pyinstrument = pythonProfiler({
  name: 'pyinstrument',
  title: 'pyinstrument',
  package: { name: 'pyinstrument', oldest: '4.4' },
  format: 'pyinstrument-session',
  tells: ['time'],
  selects: false,
  slowdown: 2,
  options: (args) =>
    toolArguments(args, [
      { names: ['-i', '--interval'], option: 'interval', value: number(0.00001, 1, '0.001') },
      { names: ['--use-timing-thread'], option: 'use-timing-thread' },
    ]),
  every: (seconds) => ['--interval', String(seconds)],
  header: ({ interval = usual }) => ({ mode: 'wall', interval: Number(interval) }),
  threads: () => 'main',
  whenEmpty: 'let the program run for longer than the time between two samples',
})
