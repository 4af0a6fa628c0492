/** A study as a file for programs, schema `benchline.doctor/1`: fields may be added, those that are here stay. */
import * as z from 'zod'
import { fingerprint } from '../model/environment.ts'
import { type Json, writeJson } from '../model/json-text.ts'
import type { Change, Found, StudiedSeries, Study } from '../model/study.ts'
import { healthData, healthSchema } from './health-data.ts'

const text = z.string()
const seconds = z.number().nonnegative()
const count = z.int().nonnegative()
const share = z.number().min(0).max(1)
const fraction = z.number()

const sight = z.object({
  pairs: count,
  change: fraction.exactOptional().meta({
    description: 'The smallest worsening that so many pairs show in 95 % of cases; absent where none.',
  }),
})

const noise = z
  .object({
    run: fraction.meta({ description: 'Of a single run.' }),
    pair: fraction.meta({ description: 'Of the ratio of a pair.' }),
    overTime: z
      .object({ spread: fraction, range: fraction, stretches: count })
      .exactOptional()
      .meta({ description: 'Of the level over stretches of the study, beyond what runs explain.' }),
    within: z
      .object({ spread: fraction, count })
      .exactOptional()
      .meta({ description: 'Of the values inside one process; absent where it gives one.' }),
    speeds: z.object({ share, gap: fraction }).exactOptional().meta({
      description: 'Runs have two speeds: the share of slow ones, and by how much they are slower.',
    }),
  })
  .meta({ description: 'Robust standard deviations, as fractions of the value.' })

const series = z.object({
  benchmark: text,
  metric: text,
  unit: text,
  better: z.enum(['lower', 'higher']),
  workload: text,
  pairs: count,
  center: z.number().meta({ description: 'Median of all runs, in the unit.' }),
  judges: z.boolean(),
  threshold: fraction,
  because: text.exactOptional().meta({ description: 'Why nothing is known of its noise.' }),
  noise: noise.exactOptional(),
  copies: z
    .object({ value: fraction, low: fraction.exactOptional(), high: fraction.exactOptional() })
    .exactOptional()
    .meta({
      description: 'One copy of the commit against the other, with the 99 % interval; positive is worse.',
    }),
  reach: z
    .object({
      after: z.array(sight),
      inLimit: sight.meta({ description: 'With the pairs that the time limit leaves for it.' }),
      threshold: z.object({ pairs: count, seconds }).exactOptional().meta({
        description: 'What a check spends to show the threshold; absent where no number of pairs would.',
      }),
      holds: fraction.exactOptional().meta({
        description: 'The smallest usual threshold that the time limit can hold, noise at its upper bound.',
      }),
    })
    .exactOptional(),
})

const found = {
  trials: count,
  found: count.meta({ description: 'Verdict `regression`.' }),
  named: count.meta({ description: 'Surely worse, and estimated below the threshold.' }),
  cut: count.meta({
    description: 'Not found, and no recorded pair of the benchmark was left: a check might have gone on.',
  }),
  low: share.meta({ description: '95 % interval of the chance to be found (Clopper and Pearson).' }),
  high: share,
}

const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('time-limit'), from: seconds, to: seconds, because: text }),
  z.object({
    kind: z.literal('judge'),
    entry: text,
    from: z.union([z.literal('auto'), z.array(text)]),
    to: text,
    because: text,
  }),
  z.object({
    kind: z.literal('threshold'),
    entry: text,
    metric: text,
    from: fraction,
    to: fraction,
    because: text,
  }),
])

export const doctorSchema = z
  .object({
    schema: z.literal('benchline.doctor/1'),
    suite: text,
    file: text.meta({ description: 'The configuration.' }),
    head: z.object({ commit: text, label: text, uncommitted: z.boolean() }),
    environment: z.object({ fingerprint: text, cpu: text, cores: count, os: text }),
    launcher: text,
    health: healthSchema,
    seed: z.number(),
    time: z
      .object({ given: seconds, spent: seconds, limit: seconds })
      .meta({ description: 'Seconds given to the study and spent on it, and what a check may measure.' }),
    design: z
      .enum(['direct', 'staged'])
      .meta({ description: 'Whether a check measures all at length, or races and confirms.' }),
    series: z.array(series).meta({ description: 'What cannot show its threshold first.' }),
    workloads: z.array(
      z.object({
        name: text,
        pairs: count,
        pairSeconds: seconds,
        startUp: z.object({ of: text, share }).exactOptional(),
      }),
    ),
    trials: z
      .object({
        seconds,
        planted: z.array(
          z.object({
            slowdown: fraction,
            ...found,
            byBenchmark: z.array(z.object({ benchmark: text, ...found })),
          }),
        ),
        nothing: z.object({ trials: count, alarms: count, low: share, high: share }),
      })
      .exactOptional()
      .meta({
        description:
          'The procedure of a check on resamples of the recorded pairs, with recorded times multiplied.',
      }),
    changes: z.array(change),
    diff: text.exactOptional().meta({ description: 'The proposed change, as `diff -u` has it.' }),
    written: z.boolean(),
    findings: z.array(
      z.object({
        code: text,
        severity: z.enum(['note', 'warning', 'error']),
        text,
        remedy: text.exactOptional(),
        benchmark: text.exactOptional(),
      }),
    ),
  })
  .meta({
    title: 'Benchline study',
    description: 'What `benchline doctor` found out. What is unknown is absent, never null and never zero.',
  })

/** The same as JSON Schema (draft 2020-12), for editors and other programs. */
export function doctorJsonSchema(): unknown {
  return z.toJSONSchema(doctorSchema, { io: 'input' })
}

export function doctorJson(study: Study): string {
  const { suite, file, head, environment, launcher, health, seed, time, design, written } = study
  return `${writeJson(
    {
      schema: 'benchline.doctor/1',
      suite,
      file,
      head: { commit: head.commit, label: head.label, uncommitted: head.uncommitted },
      environment: {
        fingerprint: fingerprint(environment),
        cpu: environment.cpu,
        cores: environment.cores,
        os: environment.os,
      },
      launcher,
      health: healthData(health),
      seed,
      time: { given: time.given, spent: time.spent, limit: time.limit },
      design,
      series: study.series.map(seriesData),
      workloads: study.workloads.map(({ name, pairs, pairSeconds, startUp }) => ({
        name,
        pairs,
        pairSeconds,
        startUp: startUp && { of: startUp.of, share: startUp.share },
      })),
      trials: study.trials && trialsData(study.trials),
      changes: study.changes.map(changeData),
      diff: study.diff,
      written,
      findings: study.findings.map(({ code, severity, text: said, remedy, benchmark }) => ({
        code,
        severity,
        text: said,
        remedy,
        benchmark,
      })),
    },
    true,
  )}\n`
}

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined)

function seriesData(one: StudiedSeries): Json {
  const { metric, noise: heard, copies, reach } = one
  return {
    benchmark: one.benchmark,
    metric: metric.name,
    unit: metric.unit,
    better: metric.better,
    workload: one.workload,
    pairs: one.pairs,
    center: one.center,
    judges: one.judges,
    threshold: one.threshold,
    because: one.because,
    noise: heard && {
      run: heard.run,
      pair: heard.pair,
      overTime: heard.overTime && { ...heard.overTime },
      within: heard.within && { ...heard.within },
      speeds: heard.speeds && { ...heard.speeds },
    },
    copies: copies && { value: copies.value, low: finite(copies.low), high: finite(copies.high) },
    reach: reach && {
      after: reach.after.map(({ pairs, change: seen }) => ({ pairs, change: seen })),
      inLimit: { pairs: reach.inLimit.pairs, change: reach.inLimit.change },
      threshold: reach.threshold && { ...reach.threshold },
      holds: reach.holds,
    },
  }
}

function trialsData({ seconds: limit, planted, nothing }: NonNullable<Study['trials']>): Json {
  const foundData = (one: Found) => ({
    trials: one.trials,
    found: one.found,
    named: one.named,
    cut: one.cut,
    low: one.low,
    high: one.high,
  })
  return {
    seconds: limit,
    planted: planted.map(({ slowdown, byBenchmark, ...own }) => ({
      slowdown,
      ...foundData(own),
      byBenchmark: byBenchmark.map(({ benchmark, ...its }) => ({ benchmark, ...foundData(its) })),
    })),
    nothing: { ...nothing },
  }
}

const changeData = (one: Change): Json =>
  one.kind === 'judge' ? { ...one, from: one.from === 'auto' ? one.from : [...one.from] } : { ...one }
