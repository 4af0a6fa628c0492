/** The key `instrument`: what counts alone, one or several, or with when and how often it does. */
import { z } from 'zod'
import type { Instrument } from '../sources/instrument.ts'
import { instructions } from '../model/metric.ts'
import { found, listed, quoteIt } from './expectation.ts'

export interface InstrumentWords {
  readonly tools: readonly Instrument[]
  readonly when: 'always' | 'unsettled'
  readonly runs: number
}

/** Fewer tell nothing of repeats, and more than this are no few. */
const [leastRuns, mostRuns] = [2, 20]

export function instrumentField(table: readonly Instrument[]) {
  const usual = { when: 'always', runs: leastRuns } as const
  const words = table.map(({ name }) => name)
  const one = z
    .enum(words, {
      error: ({ input }) => `expected ${listed(words)}, found ${found(input)}${quoteIt(input)}`,
    })
    .transform((name) => table.find((each) => each.name === name) ?? z.NEVER)
  const several = z
    .array(one)
    .nonempty({ error: `expected ${listed(words)}, found an empty list` })
    .refine((tools) => new Set(tools).size === tools.length, { error: 'expected each instrument once' })
  const tool = z.union([one.transform((each): [Instrument] => [each]), several], {
    error: ({ input }) => `expected ${listed(words)}, found ${found(input)}${quoteIt(input)}`,
  })
  const whole = z.strictObject({
    tool: tool.meta({
      description:
        'What counts, one or several: instructions (`callgrind`), requests for memory (`allocations`).',
      examples: ['callgrind', ['callgrind', 'allocations']],
    }),
    when: z.enum(['always', 'unsettled']).prefault(usual.when).meta({
      description:
        'In every check, or only where a benchmark computes and time could not settle it within the time limit.',
    }),
    runs: z
      .int({ error: ({ input }) => `expected a whole number of runs such as \`2\`, found ${found(input)}` })
      .min(leastRuns, {
        error: `expected at least \`${leastRuns}\` runs, since repeats tell how exact a count is`,
      })
      .max(mostRuns, { error: `expected at most \`${mostRuns}\` runs` })
      .prefault(usual.runs)
      .meta({ description: 'Counts of each side, at least; more are made where they differ.' }),
  })
  const sometimes = whole
    .refine(({ tool: tools, when }) => when === 'always' || tools.every(tellsOfTime), {
      path: ['when'],
      error: 'expected `always`: only instructions can settle what time leaves open',
    })
    .transform(({ tool: tools, ...rest }): InstrumentWords => ({ tools, ...rest }))
  return z.union([tool.transform((tools): InstrumentWords => ({ tools, ...usual })), sometimes], {
    error: ({ input }) =>
      `expected ${listed(words)} or a mapping with \`tool\`, found ${found(input)}${quoteIt(input)}`,
  })
}

const tellsOfTime = ({ metric }: Instrument): boolean => metric.name === instructions.name
