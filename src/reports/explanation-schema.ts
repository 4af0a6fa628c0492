/** Explanations in report files: what was blamed for a benchmark that got worse. */
import * as z from 'zod'
import type { Explanation } from '../model/explanation.ts'

const text = z.string()
const number = z.number()
const count = z.int().nonnegative()

const estimate = z.object({ value: number, low: number.exactOptional(), high: number.exactOptional() })
const lines = z.object({ from: count, to: count })

export const culpritSchema = z.object({
  kind: z.literal('function'),
  name: text,
  file: text,
  line: count.exactOptional().meta({ description: 'At head: the line to look at first.' }),
  lineFrom: z
    .enum(['measured', 'call', 'diff', 'definition'])
    .exactOptional()
    .meta({ description: 'How the line was found.' }),
  was: z
    .object({ name: text, file: text })
    .exactOptional()
    .meta({ description: 'Its name and file at base, where that is something else.' }),
  change: estimate.meta({ description: 'How much more a run of head spends in it, with its 95 % interval.' }),
  unit: text,
  selfTime: z
    .object({ ratio: number, low: number, high: number })
    .exactOptional()
    .meta({ description: 'Head / base of what is spent in it; absent where it is new.' }),
  share: number.exactOptional().meta({ description: 'Part of the whole change, 0 to 1.' }),
  calls: z.object({ baseline: number, candidate: number }).exactOptional(),
  split: z
    .object({ moreCalls: number, costPerCall: number })
    .exactOptional()
    .meta({ description: 'The change in two parts that sum to it, where calls are known.' }),
  inDiff: z.boolean(),
  confidence: z.enum(['high', 'medium', 'low']),
  because: text,
  lines: z.array(z.object({ lines, was: lines.exactOptional(), change: estimate, inDiff: z.boolean() })),
  callees: z.array(
    z.object({ name: text, file: text.exactOptional(), line: count.exactOptional(), change: estimate }),
  ),
})

const waterfall = z.object({
  unit: text,
  base: number,
  head: number,
  parts: z
    .array(
      z.object({
        kind: z.enum(['culprit', 'improvement', 'moved', 'machine', 'outside', 'rest']),
        name: text,
        file: text.exactOptional(),
        line: count.exactOptional(),
        change: number,
      }),
    )
    .meta({ description: 'They sum to head - base.' }),
})

export const exactChangeSchema = z.object({
  counter: text,
  unit: text,
  name: text,
  file: text,
  line: count.exactOptional(),
  base: number.exactOptional(),
  head: number.exactOptional(),
  change: number,
  deterministic: z.boolean().exactOptional(),
  uncertain: z.boolean(),
  gated: z.boolean(),
})

export const explanationSchema: z.ZodType<Explanation> = z.object({
  benchmark: text,
  resource: z
    .enum(['time', 'memory'])
    .exactOptional()
    .meta({ description: 'What of it is explained; time where nothing is said.' }),
  tool: text,
  runs: z.object({ base: count, head: count }),
  culprits: z.array(culpritSchema),
  waterfall: waterfall.exactOptional(),
  exact: z.array(exactChangeSchema),
  cannotSay: text.exactOptional(),
  profiles: z
    .object({ base: z.array(text), head: z.array(text) })
    .exactOptional()
    .meta({
      description:
        'Files with the profiles, in the folder beside the report file: `report.profiles` for `report.json`.',
    }),
  picture: text
    .exactOptional()
    .meta({ description: 'The page in the report folder with its flame graph and lines.' }),
})
