/** Profiler: `profile` of the standard library, which is written in Python: as cProfile, and far slower. */
import { pythonProfiler } from './python-profiler.ts'
import { toolArguments } from './tool-arguments.ts'
import { versionAtLeast } from './version.ts'

export const profile = pythonProfiler({
  name: 'profile',
  title: 'profile',
  format: 'pstats',
  tells: ['time'],
  counts: 'calls',
  selects: false,
  slowdown: 12,
  options: (args) => toolArguments(args, []),
  header: () => ({ mode: 'wall' }),
  threads: () => 'main',
  unfit: ({ python }) =>
    versionAtLeast(python, '3.17')
      ? {
          because: `Python ${python} has no \`profile\` any more`,
          remedy: 'take `profile: cprofile`, which tells the same and is quicker',
        }
      : undefined,
  whenEmpty: 'see that the program calls anything',
})
