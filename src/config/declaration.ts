/** What may stand in the configuration: every section as a schema, with the words that editors and documentation show. */
import { z } from 'zod'
import { type Metric, processMetrics } from '../model/metric.ts'
import { instruments } from '../sources/instruments/index.ts'
import { profilers } from '../sources/profilers/index.ts'
import type { StoreKind } from '../stores/store.ts'
import { acceptedItem } from './accepted.ts'
import { anyQuantity, branchName, commands, inside, name, quantity } from './fields.ts'
import { found } from './expectation.ts'
import { instrumentField } from './instrument-field.ts'
import { profileField } from './profile-field.ts'
import { remembered } from './remembered.ts'
import { storeField, storeForms } from './store-field.ts'

const day = '24h'
const threshold = () => quantity('1', { above: '0%', to: '1000%' }, ['3%', '10%'])

const variable = z.string().regex(/^[A-Za-z_][A-Za-z0-9_().-]*$/u, {
  error: 'expected the name of an environment variable, such as `DATABASE_URL`',
})

/** What would let the code under test act in the repository's name. */
const credentials = new Set([
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
])

const passEnv = z
  .array(
    variable.refine((word) => !credentials.has(word.toUpperCase()), {
      error:
        'expected no credential of the job: benchmarks are the code under test, and it would hold the token',
    }),
  )
  .meta({ examples: [['DATABASE_URL']] })

const env = z
  .record(
    variable,
    z
      .union([z.string(), z.number(), z.boolean()], {
        error: ({ input }) =>
          `expected text, found ${found(input)}; for empty text write \`""\`, to hand a variable on list it under \`pass-env\``,
      })
      .transform(String),
  )
  .meta({ title: 'mapping of variables to text', examples: [{ LC_ALL: 'C' }] })

const processMetric = z.enum(processMetrics.map(({ metric }) => metric.name))

const metrics = z
  .array(processMetric)
  .nonempty({ error: 'expected at least one metric, found an empty list' })
  .meta({ examples: [['wall', 'cpu', 'peak-rss']] })

/** Names of metrics: those of the kind of entry, or any where results bring their own. */
const metricName = (known: readonly Metric[] | undefined) =>
  known === undefined ? name('a metric', 100) : z.enum(known.map((metric) => metric.name))

const judge = (known: readonly Metric[] | undefined) =>
  z
    .union([
      z.literal('auto'),
      metricName(known).transform((one): [string] => [one]),
      z.array(metricName(known)).nonempty({ error: 'expected at least one metric, found an empty list' }),
    ])
    .meta({ examples: ['auto', 'cpu', ['wall', 'peak-rss']] })

/** One value per metric; a process metric is known with its unit, whoever measures it. */
function perMetric<Value extends z.ZodType>(
  known: readonly Metric[] | undefined,
  value: (metric: Metric) => Value,
) {
  const own = known ?? processMetrics.map(({ metric }) => metric)
  return Object.fromEntries(own.map((metric) => [metric.name, value(metric).optional()]))
}

function thresholds(known: readonly Metric[] | undefined) {
  const shape = perMetric(known, threshold)
  const each = known === undefined ? z.object(shape).catchall(threshold()) : z.strictObject(shape)
  return z.union([threshold(), each], {
    error: ({ input }) =>
      typeof input === 'number'
        ? `expected a percentage such as \`3%\`, or one for each metric; the number \`${input}\` alone has no unit`
        : 'expected a percentage such as `3%`, or one for each metric such as `{ wall: 3% }`',
  })
}

function budget(known: readonly Metric[] | undefined) {
  const example: Readonly<Record<string, string>> = { s: '250ms', B: '300MiB', count: '5000000count' }
  const shape = perMetric(known, ({ unit }) =>
    quantity(unit, { above: `0${unit}` }, [example[unit] ?? '']).transform((value) => ({
      value,
      unit,
    })),
  )
  return known === undefined ? z.object(shape).catchall(anyQuantity) : z.strictObject(shape)
}

const timeout = quantity('s', { above: '0s', to: day }, ['60s', '5m']).meta({
  description: 'How long one run may take before it and everything it started are ended.',
})
const warmup = z
  .int({ error: ({ input }) => `expected a whole number of runs such as \`1\`, found ${found(input)}` })
  .min(0, { error: 'expected `0` or more runs' })
  .max(1000, { error: 'expected at most `1000` runs' })
  .meta({ description: 'Untimed runs before the timed ones.' })
const gate = z.enum(['fail', 'warn', 'off']).meta({
  description:
    'What a regression of the benchmark does: fail the build, warn, or nothing (`off`: measured and shown, never failing).',
})
const workingDirectory = inside('a folder').meta({
  description: 'Where commands run, relative to the root of the repository.',
  examples: ['packages/parse'],
})

/** Shared by `defaults` and every entry, so that they cannot differ. */
const shared = {
  metrics: metrics.meta({ description: 'What is measured of each process.' }),
  warmup,
  timeout,
  gate,
  env: env.meta({ description: 'Environment variables for commands; values are kept as they are written.' }),
  'pass-env': passEnv.meta({
    description: 'Variables handed on from where Benchline runs, beyond the allow-listed ones.',
  }),
  'working-directory': workingDirectory,
}

const judgeWords =
  'The metrics that speak for a benchmark. `auto`: CPU time where the base is bound by it, else wall time. A metric with a threshold or budget of its own always speaks; the others are shown.'

const entrySchema = (known: readonly Metric[] | undefined) =>
  z.strictObject({
    name: name('a name', 200).meta({
      description: 'What reports call it; unique in the file. Its history hangs on the name.',
      examples: ['parse'],
    }),
    setup: commands.optional().meta({
      description:
        'Once per side, in its own copy of the repository, before anything of this entry; not timed.',
      examples: ['make build'],
    }),
    prepare: commands.optional().meta({
      description: 'Before each run; not timed.',
      examples: ['rm -rf cache'],
    }),
    env: shared.env.optional(),
    'pass-env': shared['pass-env'].optional(),
    'working-directory': shared['working-directory'].optional(),
    timeout: shared.timeout.optional(),
    warmup: shared.warmup.optional(),
    metrics: shared.metrics.optional(),
    judge: judge(known).optional().meta({ description: judgeWords }),
    threshold: thresholds(known)
      .optional()
      .meta({
        description: 'How much worse than its base fails; one percentage, or one per metric.',
        examples: ['3%', { wall: '3%', 'peak-rss': '10%' }],
      }),
    budget: budget(known)
      .optional()
      .meta({
        description: 'Absolute limits by metric, whatever the baseline says.',
        examples: [{ wall: '250ms', 'peak-rss': '300MiB' }],
      }),
    gate: shared.gate.optional(),
    instrument: instrumentField(instruments)
      .optional()
      .meta({
        description:
          'Counts the instructions of the work itself (`callgrind`), or how often it asks for memory (`allocations`), which hardly depend on the machine: metrics of their own, judged by a threshold of 1% unless `threshold` says another. For a command of `run` alone; many times slower, so it needs its part of `time-limit`.',
        examples: [
          'callgrind',
          ['callgrind', 'allocations'],
          { tool: 'callgrind', when: 'unsettled', runs: 2 },
        ],
      }),
    profile: profileField(profilers)
      .optional()
      .meta({
        description:
          'What names the function and the line when the benchmark gets worse: base and head are then run under it in turn, within `time-limit`. Times are never taken under a profiler.',
        examples: ['auto', 'cprofile', { tool: 'line_profiler', functions: ['etl.load'] }],
      }),
    paths: z
      .array(inside('a pattern'))
      .nonempty({ error: 'expected at least one pattern, found an empty list' })
      .optional()
      .meta({
        description:
          'Measured only when a file that matches, or the configuration, changed; else shown as not looked at.',
        examples: [['packages/parse/**']],
      }),
  })
const limitedEntry = remembered((known: readonly Metric[]) => entrySchema(known))
const openEntry = entrySchema(undefined)

/** How runs of one entry are named, set up and judged, whatever it runs; `known` limits the metrics it can name. */
export const entrySection = (known: readonly Metric[] | undefined): typeof openEntry =>
  known === undefined ? openEntry : limitedEntry(known)

const reaction = z.enum(['pass', 'warn', 'fail'])

const gateSection = z.strictObject({
  'false-alarm-rate': quantity('1', { above: '0%', to: '20%' }, ['1%']).prefault('1%').meta({
    description: 'How often a check may fail with nothing worse, over all benchmarks and metrics together.',
  }),
  threshold: threshold()
    .prefault('3%')
    .meta({ description: 'How much worse than its base fails, where a benchmark says nothing else.' }),
  margin: quantity('1', { from: '0%', to: '100%' }, ['1%']).prefault('1%').meta({
    description:
      'A change counts only when it is surely beyond this; raise it where builds of the same code differ by more.',
  }),
  confirm: z
    .boolean({ error: ({ input }) => `expected \`true\` or \`false\`, found ${found(input)}` })
    .prefault(true)
    .meta({
      description:
        'Measure base and head side by side before anything fails. `false` measures head alone and judges it by the stored runs of the same environment, ten at least: half the time, and far less can be told.',
    }),
  'on-inconclusive': reaction
    .prefault('warn')
    .meta({ description: 'What a benchmark does that could not be judged.' }),
  'on-missing': reaction
    .prefault('fail')
    .meta({ description: 'What a benchmark does that vanished, crashed or measured nothing.' }),
})

const defaultsSection = z.strictObject({
  metrics: shared.metrics.prefault(['wall', 'cpu', 'peak-rss']),
  judge: judge(undefined).prefault('auto').meta({ description: judgeWords }),
  warmup: shared.warmup.prefault(1),
  timeout: shared.timeout.prefault('5m'),
  gate: shared.gate.prefault('fail'),
  env: shared.env.prefault({}),
  'pass-env': shared['pass-env'].prefault([]),
  'working-directory': shared['working-directory'].prefault('.'),
})

const baselineSection = (stores: readonly StoreKind[]) =>
  z.strictObject({
    store: storeField(stores)
      .optional()
      .meta({
        description: `Where runs are kept: ${storeForms(stores)
          .map((form) => `\`${form}\``)
          .join(
            ', ',
          )}. \`git\`, the branch \`benchline\` of the remote, when left out; a relative path counts from the root of the repository.`,
      }),
    branch: branchName.optional().meta({
      description:
        'The branch that changes are compared with and whose runs are recorded; found by itself when left out.',
      examples: ['main'],
    }),
  })

const top = {
  version: z
    .literal(1, {
      error: ({ input }) =>
        `expected \`1\`, the only version of this file that Benchline reads${input === '1' ? ', as a number without quotes' : `, found ${found(input)}`}`,
    })
    .meta({ description: 'The version of this file.', examples: [1] }),
  suite: name('a suite', 64)
    .prefault('default')
    .meta({
      description: 'A name for everything in this file; several suites keep their own baselines.',
      examples: ['backend'],
    }),
  environment: name('an environment', 64)
    .optional()
    .meta({
      description:
        'A name for the machines this runs on: you vouch that runs of the same name are comparable. Told apart by CPU, memory and versions when left out.',
      examples: ['perf-lab'],
    }),
  setup: commands.optional().meta({
    description: 'Once per side, in its own copy of the repository, before everything else; not timed.',
    examples: ['npm ci', ['npm ci', 'npm run build']],
  }),
  'time-limit': quantity('s', { from: '1s', to: day }, ['10m'])
    .prefault('10m')
    .meta({ description: 'How long one check may measure; the schedule fits itself into it.' }),
}

const list = z
  .array(z.unknown())
  .nonempty({ error: 'expected at least one benchmark, found an empty list' })
  .meta({ description: 'What is measured.' })

/** The schemas of the file, for the stores there are. */
export const declaration = remembered((stores: readonly StoreKind[]) => {
  const baseline = baselineSection(stores)
  return {
    /** The file as editors see it; what an entry may say is added for the kinds of entry there are. */
    whole: z.strictObject({
      ...top,
      baseline: baseline.prefault({}).meta({ description: 'What changes are compared with.' }),
      gate: gateSection.prefault({}).meta({ description: 'When the build fails.' }),
      defaults: defaultsSection
        .prefault({})
        .meta({ description: 'What holds for every benchmark that says nothing else.' }),
      benchmarks: list,
      accepted: z.array(acceptedItem).prefault([]).meta({
        description:
          'Worsenings that somebody answers for: they are shown with their reason and warn instead of failing. `benchline accept` writes them.',
      }),
    }),
    /** The file as it is read: sections and entries one by one, so that a fault in one hides none in another. */
    top: z.strictObject({
      ...top,
      baseline: z.unknown().optional(),
      gate: z.unknown().optional(),
      defaults: z.unknown().optional(),
      benchmarks: list,
      accepted: z.unknown().optional(),
    }),
    baseline,
    gate: gateSection,
    defaults: defaultsSection,
  }
})
