// The neutral results file, `benchline.results/1`: what any tool can write to be judged. docs/reference has the format.
import type { Finding } from '../../model/finding.ts'
import { readJson, writeJson } from '../../model/json-text.ts'
import { type Metric, processMetrics } from '../../model/metric.ts'
import { type Sample, makeSample } from '../../model/sample.ts'
import { toBase } from '../../model/unit.ts'
import { repeatsKey } from './repeats-key.ts'
import type { ResultFormat } from './result-format.ts'

const family = 'benchline.results/'
const schema = `${family}1`

/** Beyond this a number of nanoseconds, bytes or instructions is no measurement, and doubles skip whole numbers. */
const largest = Number.MAX_SAFE_INTEGER

/** Characters of JSON that are read at all. */
const longest = 100 * 2 ** 20

export const benchline: ResultFormat = { name: 'benchline', recognises, read }

/** A JSON object that names its schema near its beginning, of any version: a newer one is refused by name. */
function recognises(head: string): boolean {
  return /^\uFEFF?\s*\{/u.test(head) && /"schema"\s*:\s*"benchline\.results\//u.test(head)
}

type Note = (code: string, text: string, remedy?: string) => void
type Fields = Readonly<Record<string, unknown>>

function read(text: string): { readonly samples: readonly Sample[]; readonly findings: readonly Finding[] } {
  const samples: Sample[] = []
  const findings: Finding[] = []
  const note: Note = (code, message, remedy) => {
    findings.push({ code, severity: 'error', text: message, ...(remedy !== undefined && { remedy }) })
  }
  const file = fileOf(text.replace(/^\uFEFF/u, ''), note)
  if (file !== undefined) samples.push(...benchmarksOf(file, note))
  return { samples, findings }
}

/** The outermost object, once it is known to be of this version. */
function fileOf(text: string, note: Note): Fields | undefined {
  if (text.length > longest) {
    note('too-large', `the results are larger than ${longest / 2 ** 20} MiB`)
    return undefined
  }
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u0008\u000E-\u001F]/u.test(text.slice(0, 4096))) {
    note('not-text', 'the results are binary, not text')
    return undefined
  }
  const reading = readJson(text)
  if ('problem' in reading) {
    const { line, column, text: why } = reading.problem
    const place = line === undefined || column === undefined ? '' : ` at ${line}:${column}`
    note('not-json', `the results are not JSON that can be read${place}: ${why}`)
    return undefined
  }
  const file = fields(reading.value)
  if (file === undefined) {
    note('wrong-type', `the results are ${kind(reading.value)}, not an object with "schema" and "benchmarks"`)
    return undefined
  }
  if (repeatsKey(text, file)) {
    note('repeated-key', 'a key stands twice in one object, so that one of its values would be lost')
    return undefined
  }
  if (file['schema'] === schema) return file
  const named = typeof file['schema'] === 'string' ? quote(file['schema']) : kind(file['schema'])
  if (typeof file['schema'] === 'string' && /^benchline\.results\/[1-9][0-9]*$/u.test(file['schema'])) {
    note(
      'newer-schema',
      `schema: ${named} is newer than this Benchline, which reads "${schema}"`,
      'Update Benchline.',
    )
  } else {
    note('wrong-schema', `schema: expected "${schema}", found ${named}`)
  }
  return undefined
}

function benchmarksOf(file: Fields, note: Note): readonly Sample[] {
  const list = file['benchmarks']
  if (!isList(list)) {
    note('wrong-type', `benchmarks: expected a list, found ${kind(list)}`)
    return []
  }
  const places = new Map<string, string>()
  return list.flatMap((entry, index) => {
    const path = `benchmarks[${index}]`
    const benchmark = fields(entry)
    if (benchmark === undefined) {
      note('wrong-type', `${path}: expected an object, found ${kind(entry)}`)
      return []
    }
    const name = nameOf(benchmark['name'], `${path}.name`, note)
    if (name === undefined) return []
    const earlier = places.get(name)
    if (earlier !== undefined) {
      note('duplicate-name', `${path}.name: ${quote(name)} is also the name of ${earlier}`)
      return []
    }
    places.set(name, path)
    const metrics = fields(benchmark['metrics'])
    if (metrics === undefined || Object.keys(metrics).length === 0) {
      const found = metrics === undefined ? kind(benchmark['metrics']) : 'an empty object'
      note('wrong-type', `${path}.metrics: expected an object with at least one metric, found ${found}`)
      return []
    }
    return Object.entries(metrics).flatMap(([key, value]) => {
      const sample = sampleOf(name, key, value, `${path}.metrics.${plain(key)}`, note)
      return sample === undefined ? [] : [sample]
    })
  })
}

function sampleOf(
  benchmark: string,
  key: string,
  value: unknown,
  path: string,
  note: Note,
): Sample | undefined {
  const metricName = nameOf(key, path, note)
  const series = fields(value)
  if (metricName === undefined) return undefined
  if (series === undefined) {
    note('wrong-type', `${path}: expected an object with "unit" and "values", found ${kind(value)}`)
    return undefined
  }
  // A misspelt `better` would turn the verdict round, so nothing unknown is passed over here.
  const unknown = Object.keys(series).find((name) => !['unit', 'values', 'better', 'nature'].includes(name))
  if (unknown !== undefined) {
    note('unknown-key', `${path}: no such key ${quote(unknown)}; there are unit, values, better and nature`)
    return undefined
  }
  const unit = nameOf(series['unit'], `${path}.unit`, note)
  const values = valuesOf(series['values'], unit ?? '', `${path}.values`, note)
  if (unit === undefined || values === undefined) return undefined
  const metric = metricOf(metricName, unit, series, path, note)
  return metric === undefined ? undefined : makeSample(benchmark, metric, values)
}

/** The metric that a series is of: Benchline's own where it has the name of one, and then it must agree with it. */
function metricOf(name: string, unit: string, series: Fields, path: string, note: Note): Metric | undefined {
  const known = processMetrics.find(({ metric }) => metric.name === name)
  const base = toBase(0, unit).unit
  if (known !== undefined && known.metric.unit !== base) {
    note(
      'wrong-unit',
      `${path}.unit: ${quote(unit)} is no unit of ${known.meaning}, which is in ${known.metric.unit}`,
    )
    return undefined
  }
  const better = choice(series['better'], ['lower', 'higher'] as const, `${path}.better`, note)
  const nature = choice(series['nature'], ['exact', 'counted', 'noisy'] as const, `${path}.nature`, note)
  if (better === 'refused' || nature === 'refused') return undefined
  if (known !== undefined) {
    const { metric } = known
    if ((better ?? metric.better) === metric.better && (nature ?? metric.nature) === metric.nature)
      return metric
    note('wrong-metric', `${path}: ${name} is ${metric.nature} and ${metric.better} is better, always`)
    return undefined
  }
  if (better === undefined && /\/\s*s(?:ec(?:onds?)?)?$|^hz$/iu.test(unit)) {
    note('wrong-metric', `${path}: ${quote(unit)} looks like a rate; say "better": "higher" or "lower"`)
    return undefined
  }
  return { name, unit: base, better: better ?? 'lower', nature: nature ?? 'noisy' }
}

function valuesOf(value: unknown, unit: string, path: string, note: Note): readonly number[] | undefined {
  if (!isList(value) || value.length === 0) {
    note(
      'wrong-type',
      `${path}: expected a list of at least one number, found ${isList(value) ? 'an empty list' : kind(value)}`,
    )
    return undefined
  }
  const values: number[] = []
  for (const [index, raw] of value.entries()) {
    const place = `${path}[${index}]`
    if (typeof raw !== 'number') {
      note('wrong-type', `${place}: expected a number, found ${kind(raw)}`)
      return undefined
    }
    const converted = toBase(raw, unit).value
    if (!Number.isFinite(converted) || converted < 0 || converted > largest) {
      note(
        'bad-value',
        `${place}: ${raw} is no measurement; expected a number from 0 to ${largest} in base units`,
      )
      return undefined
    }
    // Negative zero says no more than zero and would not compare as the same.
    values.push(converted === 0 ? 0 : converted)
  }
  return values
}

function nameOf(value: unknown, path: string, note: Note): string | undefined {
  if (typeof value !== 'string') {
    note('wrong-type', `${path}: expected a text, found ${kind(value)}`)
    return undefined
  }
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (value.trim() === '' || value.length > 500 || /[\u0000-\u001F\u007F]/u.test(value)) {
    note(
      'bad-name',
      `${path}: ${quote(value)} is empty, longer than 500 characters or has control characters`,
    )
    return undefined
  }
  return value
}

function choice<T extends string>(
  value: unknown,
  words: readonly T[],
  path: string,
  note: Note,
): T | undefined | 'refused' {
  const word = words.find((candidate) => candidate === value)
  if (value === undefined || word !== undefined) return word
  const found = typeof value === 'string' ? quote(value) : kind(value)
  note('wrong-type', `${path}: expected ${words.map((each) => `"${each}"`).join(' or ')}, found ${found}`)
  return 'refused'
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** None of the keys that are looked up stands on the prototype of objects, and JSON can bring no other prototype. */
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const fields = (value: unknown): Fields | undefined => (isFields(value) ? value : undefined)

function kind(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'number' || typeof value === 'boolean') return `the ${typeof value} ${value}`
  return typeof value === 'string' ? 'a text' : 'an object'
}

const quote = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text)

/** A key as it stands in a path; quoted where it would not be read as one step. */
const plain = (key: string): string => (/^[\w-]{1,80}$/u.test(key) ? key : quote(key))

/**
 * The file for samples, which reads back as the same ones. Samples of one benchmark are put together, in the order
 * in which benchmarks first appear. Throws a RangeError where a series comes twice.
 */
export function writeResults(samples: readonly Sample[]): string {
  const benchmarks = new Map<string, Map<string, Sample>>()
  for (const sample of samples) {
    const metrics = benchmarks.get(sample.benchmark) ?? new Map<string, Sample>()
    if (metrics.has(sample.metric.name)) {
      throw new RangeError(`${sample.benchmark} has ${sample.metric.name} twice`)
    }
    benchmarks.set(sample.benchmark, metrics.set(sample.metric.name, sample))
  }
  const list = Array.from(benchmarks, ([name, metrics]) => ({
    name,
    metrics: Object.fromEntries(
      Array.from(metrics, ([metricName, { metric, values }]) => [
        metricName,
        { unit: metric.unit, better: metric.better, nature: metric.nature, values },
      ]),
    ),
  }))
  return `${writeJson({ schema, benchmarks: list }, true)}\n`
}
