/** The schema of report files, `benchline.report/1`: fields may be added, those that are here stay as they are. */
import * as z from 'zod'
import { culpritSchema, explanationSchema, exactChangeSchema } from './explanation-schema.ts'
import { healthSchema } from './health-data.ts'

const text = z.string()
const number = z.number()
const count = z.int().nonnegative()
const metricFields = {
  unit: text.meta({
    description: 'Base unit of all values: s, B, count, or the unit of the tool it came from.',
  }),
  better: z.enum(['lower', 'higher']),
  nature: z.enum(['exact', 'counted', 'noisy']),
}
const decision = z.enum(['passed', 'warned', 'failed', 'inconclusive', 'unjudged'])

const side = z.object({
  center: number.meta({ description: 'Median.' }),
  n: z.int().positive().meta({ description: 'Measurements, one per process.' }),
  values: z.array(number.nonnegative()).min(1).exactOptional().meta({
    description: 'In order of measurement; absent where they are what the runs of the evidence gave.',
  }),
})

const sign = z.literal([1, -1])
const estimate = z.object({
  value: number.exactOptional(),
  low: number.exactOptional(),
  high: number.exactOptional(),
  infinite: z
    .object({ value: sign.exactOptional(), low: sign.exactOptional(), high: sign.exactOptional() })
    .exactOptional()
    .meta({ description: 'Which of them have no bound, and on which side; they are absent.' }),
})

const effect = z.object({
  ratio: number.exactOptional().meta({ description: 'Candidate / baseline as measured.' }),
  low: number.exactOptional(),
  high: number.exactOptional(),
  level: number.meta({ description: 'Confidence of the intervals.' }),
  relative: estimate.meta({ description: 'Fraction, positive where it is worse.' }),
  absolute: estimate.meta({ description: 'In the base unit, positive where it is worse.' }),
})

const accepted = z
  .object({
    benchmark: text.meta({ description: '`*` where a label speaks for all benchmarks.' }),
    metric: text.meta({ description: '`*` where a label speaks for all metrics.' }),
    reason: text,
    until: text.exactOptional().meta({ description: 'The last day on which it holds, in UTC.' }),
    atMost: number
      .exactOptional()
      .meta({ description: 'The largest worsening that is accepted, a fraction; absent where any is.' }),
    label: text.exactOptional().meta({ description: 'The label of the pull request that says so.' }),
  })
  .meta({ description: 'Who answers for a worsening: a line of the configuration, or a label.' })

const rowSchema = z.object({
  benchmark: text,
  metric: text.exactOptional().meta({ description: 'Absent where a benchmark has no series at all.' }),
  unit: metricFields.unit.exactOptional(),
  verdict: z.enum([
    'regression',
    'improvement',
    'unchanged',
    'inconclusive',
    'over-budget',
    'missing',
    'removed',
    'new',
    'not-looked',
  ]),
  because: text,
  baseline: side.exactOptional(),
  candidate: side.exactOptional(),
  effect: effect.exactOptional(),
  minimumDetectable: number.exactOptional().meta({
    description: 'Smallest relative worsening that could have been shown; absent where none could.',
  }),
  judges: z.boolean().meta({ description: 'Whether this series speaks for its benchmark.' }),
  decision,
  threshold: number.exactOptional(),
  budget: number.exactOptional(),
  comparison: z.enum(['compared', 'added', 'removed', 'incomparable']).exactOptional(),
  incomparable: text.exactOptional(),
  better: metricFields.better.exactOptional(),
  nature: metricFields.nature.exactOptional(),
  paired: z.boolean().exactOptional(),
  exact: z.boolean().exactOptional(),
  pWorse: number.exactOptional(),
  pBetter: number.exactOptional(),
  upperBound: number.exactOptional(),
  spread: number
    .exactOptional()
    .meta({ description: 'Robust standard deviation of the log-ratios of pairs.' }),
  noise: number.exactOptional().meta({
    description: 'Fraction by which counts of the same code may differ, as far as repeats tell.',
  }),
  apart: z
    .object({ historyRuns: count, worse: z.boolean(), better: z.boolean() })
    .exactOptional()
    .meta({ description: 'What is known of sides that were not run in pairs.' }),
  stage: z.enum(['confirm', 'race', 'screen', 'count']).exactOptional().meta({
    description:
      "What it rests on in a planned check: pairs that confirm, pairs of the race, head's runs against stored ones, whose medians are then the baseline, or what was counted.",
  }),
  suspected: z
    .boolean()
    .exactOptional()
    .meta({ description: 'It looked worse in the race and was not confirmed.' }),
  policy: z.literal('history').exactOptional().meta({
    description:
      'Set where stored runs stand in for base: the baseline is then the median of each of them, oldest first.',
  }),
  exactChange: number
    .exactOptional()
    .meta({ description: 'Change of an exact metric from or to nothing, positive where it is worse.' }),
  pairsNeeded: number
    .exactOptional()
    .meta({ description: 'Pairs that would likely settle what is inconclusive.' }),
  culprits: z.array(culpritSchema).exactOptional().meta({
    description: 'What made it worse, the likeliest first; absent where nothing is blamed.',
  }),
  accepted: accepted.exactOptional(),
})

const revision = {
  commit: text.exactOptional(),
  label: text,
  chosen: text.exactOptional(),
  uncommitted: z.boolean(),
}

const finding = z.object({
  code: text,
  severity: z.enum(['note', 'warning', 'error']),
  text,
  remedy: text.exactOptional(),
  position: z
    .object({ file: text, line: number.exactOptional(), column: number.exactOptional() })
    .exactOptional(),
  benchmark: text.exactOptional(),
})

const lenience = z.enum(['pass', 'warn', 'fail'])
const perMetric = z.array(z.object({ metric: text, value: number }))
const sideName = z.enum(['base', 'head'])

const hypothesis = z.object({ benchmark: text, metric: text, witnesses: z.array(text) })
const step = z.object({
  workload: text,
  hypotheses: z.array(hypothesis),
  direction: z.enum(['worse', 'better', 'either']),
  pairs: count,
  looks: z.array(count),
})

const evidence = z.object({
  gate: z.object({ falseAlarmRate: number, margin: number, onInconclusive: lenience, onMissing: lenience }),
  terms: z.array(
    z.object({
      benchmark: text,
      threshold: number,
      thresholds: perMetric,
      budgets: perMetric,
      gate: z.enum(['fail', 'warn', 'off']),
      judge: z.union([z.literal('auto'), z.array(text)]),
      counting: z
        .enum(['always', 'unsettled'])
        .exactOptional()
        .meta({ description: 'When instructions are counted; absent: never.' }),
      margins: perMetric.exactOptional().meta({
        description: "Margins wider than the gate's: so far apart come two builds of the same code.",
      }),
    }),
  ),
  paired: z.boolean(),
  seed: number,
  absences: z.array(
    z.object({
      benchmark: text,
      side: sideName,
      kind: z.enum(['undeclared', 'vanished', 'crashed', 'unmeasured']),
      because: text,
    }),
  ),
  doubts: z.array(
    z.object({
      benchmark: text,
      metric: text
        .exactOptional()
        .meta({ description: 'The one metric that is in doubt; absent where all of the benchmark are.' }),
      code: text,
      because: text,
      remedy: text.exactOptional(),
    }),
  ),
  notLooked: z.array(text),
  series: z.array(z.object({ benchmark: text, metric: text, ...metricFields })),
  workloads: z.array(text),
  runs: z.array(z.array(number).min(4)).meta({
    description:
      'One run each, in the order in which they happened: [workload, 0 for base or 1 for head, pair, seconds since the start, then series and value in turn]. Workloads and series are positions in the lists of that name.',
  }),
  queued: z
    .array(z.tuple([count, count, number.nonnegative()]))
    .exactOptional()
    .meta({
      description:
        'Where it is known how much of an elapsed time the process was ready to run and had no processor: [run, series, seconds]. Runs and series are positions in the lists of that name.',
    }),
  untouched: z
    .literal(true)
    .exactOptional()
    .meta({ description: 'Set where the change touches nothing that runs.' }),
  stages: z
    .array(z.tuple([z.enum(['none', 'screen', 'race', 'confirm', 'control', 'count']), z.int().positive()]))
    .exactOptional()
    .meta({ description: 'What the runs were for, in their order: a stage and how many runs in a row.' }),
  schedule: z
    .object({
      design: z.enum(['direct', 'staged']),
      otherTests: count,
      hypotheses: z.array(hypothesis),
      screen: z.object({ runs: count }).exactOptional(),
      rounds: z.array(z.object({ pairs: count, workloads: z.array(text) })),
      steps: z.array(step),
      control: z.array(step),
    })
    .exactOptional()
    .meta({ description: 'How measuring was planned; absent for files of results.' }),
  history: z
    .object({
      base: text.meta({ description: "Base's commit." }),
      others: text.exactOptional().meta({ description: 'What keeps other stored runs out.' }),
      runs: z
        .array(
          z.object({
            commit: text,
            at: text.meta({ description: 'When it was measured, ISO 8601 in UTC.' }),
            samples: z.array(z.array(number.nonnegative()).min(2)).meta({
              description: 'Series, then its values in order of measurement.',
            }),
          }),
        )
        .meta({ description: 'Oldest first, all of the environment of the report.' }),
    })
    .exactOptional()
    .meta({ description: 'Stored runs that judged what base did not give.' }),
  accepted: z
    .array(accepted)
    .exactOptional()
    .meta({ description: 'Worsenings that were accepted on the day of the check.' }),
  health: healthSchema.exactOptional(),
})

export const reportSchema = z
  .object({
    schema: z.literal('benchline.report/1'),
    suite: text,
    decision,
    rows: z.array(rowSchema),
    findings: z.array(finding),
    baseline: z.object({
      policy: z.enum(['history', 'interleaved', 'file']),
      ...revision,
      runs: count.exactOptional().meta({
        description: 'Base runs of the workload that has most; with the policy history, stored runs.',
      }),
    }),
    head: z.object(revision),
    environment: z
      .object({
        fingerprint: text,
        cpu: text,
        flags: z.array(text).exactOptional().meta({ description: 'What the processor can do, sorted.' }),
        cores: number,
        memory: number,
        os: text,
        kernel: text,
        arch: text,
        runtimes: z.record(text, text),
        image: text.exactOptional().meta({ description: 'The image it was started from, with its build.' }),
        named: text.exactOptional(),
      })
      .exactOptional(),
    launcher: z.object({ name: text, lacks: z.array(text) }).exactOptional(),
    time: z
      .object({ limit: number, spent: number })
      .exactOptional()
      .meta({ description: 'Seconds of measuring that were allowed, and seconds that it took.' }),
    unsettled: z.object({ count, of: count }),
    reproduce: text,
    trends: z
      .array(z.object({ benchmark: text, metric: text, medians: z.array(number.nonnegative()).min(1) }))
      .exactOptional()
      .meta({ description: 'How what changed went before: a median for each stored run, oldest first.' }),
    explanations: z
      .array(explanationSchema)
      .exactOptional()
      .meta({ description: 'What profiles of base and head say of the benchmarks that got worse.' }),
    counted: z
      .array(
        z.object({
          benchmark: text,
          counter: z.enum(['calls', 'hits']),
          tool: text,
          runs: z.object({ base: count, head: count }),
          changes: z.array(exactChangeSchema),
          more: count.meta({ description: 'Changes that are not listed.' }),
        }),
      )
      .exactOptional()
      .meta({
        description:
          "What of the repository's own code was called, or ran, more or less often than at base, counted exactly.",
      }),
    evidence,
  })
  .meta({
    title: 'Benchline report',
    description:
      'What is unknown is absent, never null and never zero. Fields may be added within this version.',
  })

export type ReportData = z.infer<typeof reportSchema>

/** The same as JSON Schema (draft 2020-12), for editors and other programs. */
export function reportJsonSchema(): unknown {
  return z.toJSONSchema(reportSchema, { io: 'input' })
}
