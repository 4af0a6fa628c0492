/** Profiler: line_profiler. Its hits of lines repeat exactly from version 5 on; its times are distorted. */
import { pythonProfiler } from './python-profiler.ts'
import { toolArguments } from './tool-arguments.ts'

export const lineProfiler = pythonProfiler({
  name: 'line_profiler',
  title: 'line_profiler',
  package: { name: 'line_profiler', oldest: '4.0' },
  format: 'lprof',
  tells: ['time'],
  counts: 'hits',
  selects: true,
  slowdown: 5,
  options: (args) => toolArguments(args, []),
  header: () => ({ mode: 'lines' }),
  // The launcher lets it look at each thread that is started.
  threads: () => 'all',
  whenEmpty:
    'it looks at the functions of the repository, or those that `functions` names: see that the program runs any',
})
