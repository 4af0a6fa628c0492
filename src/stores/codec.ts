/** The one form in which every store keeps a run: a line of JSON with a hash of its content. */
import * as z from 'zod'
import { fault, type Fault } from '../model/finding.ts'
import { readJson, writeJson, type Json } from '../model/json-text.ts'
import type { Run } from '../model/run.ts'
import { makeSample } from '../model/sample.ts'
import { sha256 } from '../system/hash.ts'

const family = 'benchline.run/'
const schema = `${family}1`

const text = z.string().min(1)

/** The content; the names stand once per series and its values follow in order of measurement. */
const content = z.strictObject({
  suite: z.string(),
  commit: text,
  branch: text.exactOptional(),
  at: z.iso.datetime(),
  environment: z.strictObject({
    cpu: z.string(),
    flags: z.array(text).exactOptional(),
    cores: z.number(),
    memory: z.number(),
    os: z.string(),
    kernel: z.string(),
    arch: z.string(),
    runtimes: z.record(z.string(), z.string()),
    image: text.exactOptional(),
    named: z.string().exactOptional(),
  }),
  workflow: text.exactOptional(),
  launcher: z.string(),
  samples: z
    .array(
      z.strictObject({
        benchmark: text,
        metric: z.strictObject({
          name: text,
          unit: z.string(),
          better: z.enum(['lower', 'higher']),
          nature: z.enum(['exact', 'counted', 'noisy']),
        }),
        values: z.array(z.number().nonnegative()).min(1),
      }),
    )
    .min(1),
  nulls: z
    .array(
      z.strictObject({ benchmark: text, metric: text, ratio: z.number(), error: z.number().nonnegative() }),
    )
    .min(1)
    .exactOptional(),
})

/**
 * The text of a run, one line. Every number comes back bit for bit. Refuses (a `Fault`) what `decodeRun` would refuse,
 * so that nothing can be kept that cannot be read again.
 */
export function encodeRun(run: Run): string {
  const samples = run.samples.map(({ benchmark, metric, values }) => ({
    benchmark,
    metric: { name: metric.name, unit: metric.unit, better: metric.better, nature: metric.nature },
    values: makeSample(benchmark, metric, values).values,
  }))
  const { suite, commit, branch, at, environment, workflow, launcher, nulls } = run
  const { cpu, flags, cores, memory, os, kernel, arch, runtimes, image, named } = environment
  const kept: Json = {
    suite,
    commit,
    branch,
    at,
    environment: { cpu, flags: flags && [...flags], cores, memory, os, kernel, arch, runtimes, image, named },
    workflow,
    launcher,
    samples,
    nulls: nulls?.map(({ benchmark, metric, ratio, error }) => ({ benchmark, metric, ratio, error })),
  }
  const body = writeJson(kept, false)
  const line = `${opening(body)}${body}}\n`
  decodeRun(line, 'the run to be kept')
  return line
}

/**
 * The name under which a store keeps the text of a run: sorts by the time at which measuring began and is the same for
 * the same run, so that a run which is put twice is kept once.
 */
export function runName(run: Run, line: string): string {
  const time = new Date(run.at).toISOString().replaceAll(/[-:]/gu, '')
  return `${time}-${sha256(line).slice(0, 16)}`
}

/** What `runName` gives. */
export const namePattern = /^[0-9]{8}T[0-9]{6}\.[0-9]{3}Z-[0-9a-f]{16}$/u

const opening = (body: string): string => `{"schema":"${schema}","sha256":"${sha256(body)}","run":`

/** The run in a text that `encodeRun` made; anything else is a `Fault` that names the file and the reason. */
export function decodeRun(line: string, file: string): Run {
  const read = readJson(line)
  if ('problem' in read) {
    const { kind, text: reason, line: row, column } = read.problem
    const position = {
      file,
      ...(row === undefined ? {} : { line: row }),
      ...(column === undefined ? {} : { column }),
    }
    throw refused(file, kind === 'truncated' ? 'truncated' : 'corrupt', reason, position)
  }
  const named = z.object({ schema: z.string() }).safeParse(read.value)
  if (!named.success || !named.data.schema.startsWith(family)) {
    throw refused(file, 'foreign', `it is not a run of Benchline (no "schema": "${schema}")`)
  }
  if (named.data.schema !== schema) {
    throw fault(
      'store-newer',
      `${file} has the schema ${named.data.schema}, which this version does not know`,
      {
        remedy: 'Update Benchline to the version that wrote it.',
        position: { file },
      },
    )
  }
  const start = opening('').length
  const body = line.trimEnd().slice(start, -1)
  if (!line.startsWith(opening(body))) {
    throw refused(file, 'changed', 'its content does not match its hash: it was changed after it was written')
  }
  const checked = z.object({ run: content }).safeParse(read.value)
  if (!checked.success) {
    const [issue] = checked.error.issues
    const place = issue === undefined ? '' : `${issue.path.join('.')}: ${issue.message}`
    throw refused(file, 'corrupt', place)
  }
  const { samples, ...rest } = checked.data.run
  return {
    ...rest,
    samples: samples.map(({ benchmark, metric, values }) => makeSample(benchmark, metric, values)),
  }
}

function refused(
  file: string,
  kind: string,
  reason: string,
  position: { readonly file: string } = { file },
): Fault {
  return fault(`store-${kind}`, `${file} cannot be decoded: ${reason}`, {
    remedy: 'Restore the file from a copy, or take it away if its run may be lost; nothing was overwritten.',
    position,
  })
}
