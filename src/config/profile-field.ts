/** The key `profile`: its tool alone, or with what it looks at and how often. */
import { z } from 'zod'
import { readProfile } from '../formats/profiles/read-profile.ts'
import type { ProfileFormat } from '../formats/profiles/profile-format.ts'
import type { Profiler } from '../sources/profiler.ts'
import { chooseProfiler } from '../sources/profilers/choose-profiler.ts'
import { found, quoteIt } from './expectation.ts'
import type { Profiling } from './profiling.ts'

export interface ProfileWords {
  /** Undefined for the best that is installed. */
  readonly tool: Profiler | undefined
  readonly args: readonly string[]
  readonly functions: readonly string[]
  readonly repeats: number
}

/** Fewer say nothing of times, and more than this are no few. Why six: docs/attribution.md. */
const [leastRepeats, usualRepeats, mostRepeats] = [2, 6, 50]

export function profileField(table: readonly Profiler[]) {
  const usual = { args: [], functions: [], repeats: usualRepeats } as const
  const words = ['auto', ...table.map(({ name }) => name)]
  const tool = z
    .enum(words, {
      error: ({ input }) => `expected ${listed(words)}, found ${found(input)}${quoteIt(input)}`,
    })
    .transform((name) => table.find((one) => one.name === name))
  const whole = z
    .strictObject({
      tool: tool
        .prefault('auto')
        .meta({ description: 'What looks inside; `auto` takes the best that is installed.' }),
      args: z
        .array(z.string())
        .prefault([])
        .meta({
          description: 'More arguments for the tool, as its own command line takes them.',
          examples: [['--interval', '0.0005']],
        }),
      functions: z
        .array(z.string().min(1))
        .prefault([])
        .meta({
          description: 'Functions, classes or modules to look at, for tools that look at chosen ones.',
          examples: [['etl.load', 'etl.transform']],
        }),
      repeats: z
        .int({ error: ({ input }) => `expected a whole number of runs such as \`6\`, found ${found(input)}` })
        .min(leastRepeats, { error: `expected at least \`${leastRepeats}\` runs of each side` })
        .max(mostRepeats, { error: `expected at most \`${mostRepeats}\` runs` })
        .prefault(usualRepeats)
        .meta({ description: 'Profiled runs of each side, when there is something to explain.' }),
    })
    .superRefine(({ tool: profiler, args, functions }, context) => {
      const refused = profiler?.refuses(args)
      if (refused !== undefined) context.addIssue({ code: 'custom', path: ['args'], message: refused })
      if (profiler !== undefined && functions.length > 0 && !profiler.selects) {
        const message = `\`${profiler.name}\` looks at everything, so there is nothing to choose`
        context.addIssue({ code: 'custom', path: ['functions'], message })
      }
    })
  return z.union([tool.transform((one): ProfileWords => ({ tool: one, ...usual })), whole], {
    error: ({ input }) =>
      `expected ${listed(words)} or a mapping with \`tool\`, found ${found(input)}${quoteIt(input)}`,
  })
}

const listed = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ')

/** The words with what they name. */
export function profilingOf(
  { tool, args, functions, repeats }: ProfileWords,
  formats: readonly ProfileFormat[],
): Profiling {
  return {
    args,
    functions,
    repeats,
    choose: async (workload, place) =>
      tool === undefined ? chooseProfiler(workload, place) : ((await tool.lacks(workload, place)) ?? tool),
    read: async (bytes, profiler) => {
      const format = formats.find(({ name }) => name === profiler.format)
      return readProfile(bytes, { formats, ...(format === undefined ? {} : { format }) })
    },
  }
}
