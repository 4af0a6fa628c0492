/** Profiler: cProfile of the standard library. Its counts of calls repeat exactly; its times are distorted. */
import { pythonProfiler } from './python-profiler.ts'
import { toolArguments } from './tool-arguments.ts'
import { versionAtLeast } from './version.ts'

export const cprofile = pythonProfiler({
  name: 'cprofile',
  title: 'cProfile',
  format: 'pstats',
  tells: ['time'],
  counts: 'calls',
  selects: false,
  slowdown: 2,
  options: (args) => toolArguments(args, []),
  header: () => ({ mode: 'wall' }),
  // From then on it stands on `sys.monitoring`, which is of the whole interpreter.
  threads: (python) => (versionAtLeast(python, '3.12') ? 'all' : 'main'),
  whenEmpty: 'see that the program calls anything',
})
