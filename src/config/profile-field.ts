/** The key `profile`: its tool alone, or with what it is told, how often it runs, and budgets for what is counted. */
import { z } from 'zod'
import type { Profiler } from '../sources/profiler.ts'
import { found, listed, quoteIt } from './expectation.ts'

export interface ProfileWords {
  /** `auto`: the best that is installed. */
  readonly tool: Profiler | 'auto'
  readonly args: readonly string[]
  /** Dotted names of what it looks at; empty for all of the repository. */
  readonly functions: readonly string[]
  /** Profiles of each side. */
  readonly repeats: number
  /** How often a function may be called in one run, by dotted name; absent where calls are not counted. */
  readonly calls?: Readonly<Record<string, number>>
  /** How often a line may run, by the dotted name of its function or with its text; absent where they are not counted. */
  readonly hits?: Readonly<Record<string, number>>
}

/** Times are told apart by six runs of a side; counts repeat exactly, and a second run proves that. */
const usualRepeats = 6
const [leastRepeats, mostRepeats] = [2, 50]

export function profileField(table: readonly Profiler[]) {
  const words = [...table.map(({ name }) => name), 'auto']
  const tool = z
    .enum(words, { error: ({ input }) => `expected ${listed(words)}, found ${found(input)}` })
    .transform((name) => (name === 'auto' ? name : (table.find((one) => one.name === name) ?? z.NEVER)))
  const whole = z
    .strictObject({
      tool: tool
        .prefault('auto')
        .meta({ description: 'What profiles; `auto` is the best that is installed.' }),
      args: z
        .array(z.string({ error: ({ input }) => `expected text, found ${found(input)}${quoteIt(input)}` }))
        .prefault([])
        .meta({
          description: 'More arguments for the tool, as its own command line takes them.',
          examples: [['--interval', '0.0005']],
        }),
      functions: z
        .array(dottedName)
        .prefault([])
        .meta({
          description:
            'What line_profiler, memory_profiler and scalene look at: functions, classes, modules or packages by their dotted names, those of a script by the name of its file. All of the repository when left out.',
          examples: [['etl.load', 'etl.transform']],
        }),
      repeats: z
        .int({
          error: ({ input }) => `expected a whole number of profiles such as \`6\`, found ${found(input)}`,
        })
        .min(leastRepeats, {
          error: `expected at least \`${leastRepeats}\` profiles, since repeats tell how exact a count is`,
        })
        .max(mostRepeats, { error: `expected at most \`${mostRepeats}\` profiles` })
        .prefault(usualRepeats)
        .meta({
          description:
            'Profiles of each side, base and head in turn; by fewer than six no change of a time can be told. As many again where they name nobody and time is left.',
        }),
      calls: z
        .record(dottedName, budgetOf('calls'))
        .optional()
        .meta({
          description:
            'How often a function may be called in one run, whatever the baseline says. Counted exactly, by cProfile, in every check, and every change of a count is shown; `{}` shows them alone.',
          examples: [{ 'etl.normalise': 1000 }],
        }),
      hits: z
        .record(lineName, budgetOf('hits'))
        .optional()
        .meta({
          description:
            'How often any line of a function may run, or the line with this text, whatever the baseline says. Counted exactly, by line_profiler 5 or later, in every check, and every change of a count is shown; `{}` shows them alone.',
          examples: [{ 'etl.normalise': 1000, 'etl.normalise: total += row.price': 500 }],
        }),
    })
    .transform(({ calls, hits, ...rest }) => ({
      ...rest,
      ...(calls === undefined ? {} : { calls }),
      ...(hits === undefined ? {} : { hits }),
    }))
    .superRefine((value, context) => {
      for (const { path, message, remedy } of mismatches(value, table)) {
        context.addIssue({ code: 'custom', path: [...path], message, params: { code: 'profile', remedy } })
      }
    })
  return z.union([tool.transform((one): ProfileWords => ({ tool: one, ...alone })), whole], {
    error: ({ input }) =>
      `expected ${listed(words)} or a mapping with \`tool\`, found ${found(input)}${quoteIt(input)}`,
  })
}

const alone = { args: [], functions: [], repeats: usualRepeats } as const

/** Letters by numbers, since not every editor reads the classes of Unicode in a schema's pattern. */
const part = String.raw`[A-Za-z_\u00AA-\uFFFF][0-9A-Za-z_\u00AA-\uFFFF]*`
const dotted = String.raw`${part}(?:\.${part})*`
const nameless = (input: unknown): string =>
  typeof input === 'string' && /<\w+>/u.test(input)
    ? '; what has no name of its own, as a lambda or a comprehension, cannot be told from others of its kind'
    : ''
const dottedName = z.string().regex(new RegExp(`^${dotted}$`, 'u'), {
  error: ({ input }) =>
    `expected a dotted name such as \`etl.load\`, found ${found(input)}${nameless(input)}`,
})
/** A function, or a line of it by its text: numbers of lines go stale with every change above them. */
const lineName = z.string().regex(new RegExp(`^${dotted}(?:: +[^ ].*)?$`, 'u'), {
  error: ({ input }) =>
    `expected a dotted name such as \`etl.load\`, or one with the text of a line as in \`'etl.load: rows += 1'\`, found ${found(input)}${nameless(input)}`,
})

const budgetOf = (what: string) =>
  z
    .int({
      error: ({ input }) => `expected a whole number of ${what} such as \`1000\`, found ${found(input)}`,
    })
    .min(0, { error: `expected \`0\` or more ${what}` })

interface Mismatch {
  readonly path: readonly (string | number)[]
  readonly message: string
  readonly remedy: string
}

/** What the parts say together. */
function mismatches(
  { tool, args, functions, ...counted }: ProfileWords,
  table: readonly Profiler[],
): readonly Mismatch[] {
  const all: Mismatch[] = []
  if (tool === 'auto') {
    if (args.length > 0) {
      const remedy = 'name the tool that they are for'
      all.push({ path: ['args'], message: 'expected no arguments for `auto`, which may be any tool', remedy })
    }
  } else {
    const wrong = tool.refuses(args)
    if (wrong !== undefined) {
      const remedy = 'leave it out: where it writes, and in which form, Benchline says itself'
      all.push({ path: ['args'], message: `arguments of ${tool.name}: ${wrong}`, remedy })
    }
    for (const [what, counter] of [
      ['calls', 'cProfile'],
      ['hits', 'line_profiler'],
    ] as const) {
      if (tool.language === 'Python' || counted[what] === undefined) continue
      const message = `expected no \`${what}\` beside \`${tool.name}\`: they are counted by ${counter}, in Python programs alone`
      all.push({ path: [what], message, remedy: 'leave them out' })
    }
  }
  if (functions.length > 0 && (tool === 'auto' || !tool.selects)) {
    const choosers = table.filter(({ selects }) => selects).map(({ name }) => name)
    const message = `expected no \`functions\` beside \`${tool === 'auto' ? tool : tool.name}\`, which looks at all of them`
    all.push({ path: ['functions'], message, remedy: `leave them out, or take ${listed(choosers)}` })
  }
  return all
}
