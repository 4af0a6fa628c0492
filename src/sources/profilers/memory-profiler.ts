/**
 * Profiler: memory_profiler, for the lines that raise the peak of resident memory as the kernel keeps it; with `--backend`
 * for those between which what is resident differs. Nothing of it repeats exactly.
 */
import { pythonProfiler } from './python-profiler.ts'
import { number, oneOf, toolArguments } from './tool-arguments.ts'
import { versionAtLeast } from './version.ts'

/** What memory is to it. */
const modes = new Map([
  ['psutil', 'rss'],
  ['posix', 'rss'],
  ['psutil_pss', 'pss'],
  ['psutil_uss', 'uss'],
  ['tracemalloc', 'traced'],
])

export const memoryProfiler = pythonProfiler({
  name: 'memory_profiler',
  title: 'memory_profiler',
  package: { name: 'memory_profiler', oldest: '0.60' },
  format: 'memory-profiler',
  tells: ['memory'],
  selects: true,
  slowdown: 4,
  options: (args) =>
    toolArguments(args, [
      { names: ['--precision'], option: 'precision', value: number(0, 12, '3') },
      {
        names: ['--backend'],
        option: 'backend',
        value: oneOf(['psutil', 'psutil_pss', 'psutil_uss', 'posix', 'tracemalloc']),
      },
      { names: ['-C', '--include-children'], option: 'include-children' },
    ]),
  header: ({ backend }) => ({ mode: modes.get(String(backend)) ?? 'peak' }),
  threads: () => 'main',
  unfit: ({ python, tools }) => {
    const version = tools['memory_profiler']
    if (version === undefined || versionAtLeast(version, '0.61') || !versionAtLeast(python, '3.11'))
      return undefined
    return {
      because: `memory_profiler ${version} cannot be imported by Python ${python}`,
      remedy: 'install `memory_profiler>=0.61` in its place',
    }
  },
  whenEmpty:
    'it looks at the code of the repository, or what `functions` names: see that the program runs any',
})
