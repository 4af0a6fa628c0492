/** Profiler: scalene, which looks at where Python, native code and memory are, in all threads. */
import { pythonProfiler } from './python-profiler.ts'
import { type ToolArgument, number, toolArguments } from './tool-arguments.ts'

/** Seconds between samples where nothing else is said, as its own command line has it. */
const usual = 0.01
/** Each look takes it some tenths of a millisecond. */
const shortest = 0.001

const text = (word: string): { readonly is: string } => ({ is: word })

/** What changes what it sees, and nothing of where it writes. */
const known: readonly ToolArgument[] = [
  ...[
    '--cpu-only',
    '--cpu',
    '--gpu',
    '--memory',
    '--stacks',
    '--no-stacks',
    '--async',
    '--no-async',
    '--profile-all',
    '--profile-system-libraries',
    '--use-virtual-time',
    '--memory-leak-detector',
    '--use-legacy-tracer',
    '--use-python-callback',
    '--disable-jit',
  ].map((name): ToolArgument => ({ names: [name], option: name })),
  { names: ['--profile-only'], option: '--profile-only', value: text },
  { names: ['--profile-exclude'], option: '--profile-exclude', value: text },
  { names: ['--cpu-percent-threshold'], option: '--cpu-percent-threshold', value: number(0, 100, '0') },
  { names: ['--cpu-sampling-rate'], option: '--cpu-sampling-rate', value: number(0.0001, 1, '0.001') },
  {
    names: ['--allocation-sampling-window'],
    option: '--allocation-sampling-window',
    value: number(1, 2 ** 40, '10485767'),
  },
  { names: ['--malloc-threshold'], option: '--malloc-threshold', value: number(0, 2 ** 40, '100') },
]

export const scalene = pythonProfiler({
  name: 'scalene',
  title: 'scalene',
  package: { name: 'scalene', oldest: '1.5.16' },
  format: 'scalene',
  tells: ['time', 'memory'],
  file: 'profile.json',
  selects: true,
  slowdown: 3,
  options(args) {
    const read = toolArguments(args, known)
    return typeof read === 'string' ? read : { args, ...read }
  },
  alone: (resource) => (resource === 'time' ? ['--cpu-only'] : []),
  every: (seconds) => ['--cpu-sampling-rate', String(Math.max(shortest, seconds))],
  header: (options) => ({ interval: Number(options['--cpu-sampling-rate'] ?? usual) }),
  threads: () => 'all',
  unfit: ({ python }) =>
    python === '3.11.0'
      ? {
          because: 'scalene does not work on Python 3.11.0',
          remedy: 'let the command run on Python 3.11.1 or later',
        }
      : undefined,
  // What it writes of a program that ended before it had looked often enough.
  isEmpty: (bytes) => bytes.length < 1024 && /^\s*\{\s*\}\s*$/u.test(new TextDecoder().decode(bytes)),
  whenEmpty:
    'it looks a hundred times a second: let the program run for seconds, or give `args: ["--cpu-sampling-rate", "0.001"]`',
})
