/** The key `instrument`: its tool alone, or with when and how often it counts. */
import { z } from 'zod'
import type { Instrument } from '../sources/instrument.ts'
import { found, quoteIt } from './expectation.ts'

export interface InstrumentWords {
  readonly tool: Instrument
  readonly when: 'always' | 'unsettled'
  readonly runs: number
}

/** Fewer tell nothing of repeats, and more than this are no few. */
const [leastRuns, mostRuns] = [2, 20]

export function instrumentField(table: readonly Instrument[]) {
  const usual = { when: 'always', runs: leastRuns } as const
  const tool = z
    .enum(
      table.map(({ name }) => name),
      { error: ({ input }) => `expected ${names(table)}, found ${found(input)}${quoteIt(input)}` },
    )
    .transform((name) => table.find((one) => one.name === name) ?? z.NEVER)
  const whole = z.strictObject({
    tool: tool.meta({ description: 'What counts.' }),
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
  return z.union([tool.transform((one): InstrumentWords => ({ tool: one, ...usual })), whole], {
    error: ({ input }) =>
      `expected ${names(table)} or a mapping with \`tool\`, found ${found(input)}${quoteIt(input)}`,
  })
}

const names = (table: readonly Instrument[]): string => table.map(({ name }) => `\`${name}\``).join(' or ')
