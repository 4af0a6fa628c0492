/** What no single key can tell: whether the parts of the file fit together. */
import type { Finding } from '../model/finding.ts'
import { allocations, instructions } from '../model/metric.ts'
import type { declaration } from './declaration.ts'
import type { ConfigurationDocument, Path } from './document.ts'
import { listed } from './expectation.ts'
import { spelled, valueAt } from './explain.ts'
import { escape } from './fields.ts'
import { quantityText } from './quantity-text.ts'
import type { InstrumentWords } from './instrument-field.ts'
import type { EntryRead } from './read-entry.ts'
import type { Read } from './read-section.ts'
import type { z } from 'zod'

export type GateWords = z.output<ReturnType<typeof declaration>['gate']>
export type DefaultWords = z.output<ReturnType<typeof declaration>['defaults']>

export interface Surrounding {
  readonly gate: Read<GateWords>
  readonly defaults: Read<DefaultWords>
}

/** A threshold within the margin could never be surely exceeded in the way that a verdict needs. */
export function checkThreshold(
  { value, wrong }: Read<GateWords>,
  document: ConfigurationDocument,
): readonly Finding[] {
  if (value === undefined || wrong.has('threshold') || wrong.has('margin')) return []
  if (value.threshold > value.margin) return []
  const key = valueAt(document.value, ['gate', 'threshold']) === undefined ? 'margin' : 'threshold'
  return [withinMargin(['gate', key], value.threshold, value.margin, document)]
}

function withinMargin(
  path: Path,
  threshold: number,
  margin: number,
  document: ConfigurationDocument,
): Finding {
  return {
    code: 'threshold-within-margin',
    severity: 'error',
    text: `the threshold of \`${quantityText(threshold, '1')}\` is not above the margin of \`${quantityText(margin, '1')}\``,
    remedy: 'raise the threshold, or lower `gate.margin`',
    position: document.at(path, 'value'),
  }
}

export function checkEntries(
  entries: readonly EntryRead[],
  surrounding: Surrounding,
  document: ConfigurationDocument,
): readonly Finding[] {
  const findings = [
    ...duplicates(entries, document),
    ...entries.flatMap((entry) => [
      ...thresholds(entry, surrounding, document),
      ...unmeasured(entry, surrounding, document),
      ...strayOutput(entry, surrounding, document),
      ...uncountable(entry, document),
    ]),
  ]
  // What `defaults` says wrongly is wrong once, not once for each entry.
  const seen = new Set<string>()
  return findings.filter(({ code, position }) => {
    const key = JSON.stringify([code, position])
    return !seen.has(key) && seen.add(key)
  })
}

/** What is allowed and worth knowing. */
export function cautions(
  entries: readonly EntryRead[],
  defaults: DefaultWords,
  document: ConfigurationDocument,
): readonly Finding[] {
  const places: Path[] = [
    ...(overridesPath(defaults.env) ? [['defaults', 'env', 'PATH']] : []),
    ...entries.flatMap(({ path, words }) => (overridesPath(words?.env) ? [[...path, 'env', 'PATH']] : [])),
  ]
  return places.map((place) => ({
    code: 'path-overridden',
    severity: 'warning',
    text: '`PATH` is set here, so what is installed for one side alone is no longer found first',
    remedy: 'name the program by its path in `run`, or install it by `setup`',
    position: document.at(place, 'key'),
  }))
}

const overridesPath = (env: Readonly<Record<string, string>> | undefined): boolean =>
  env !== undefined && Object.hasOwn(env, 'PATH')

/** Two names that look the same are the same, however their accents are encoded. */
function duplicates(entries: readonly EntryRead[], document: ConfigurationDocument): readonly Finding[] {
  const first = new Map<string, Path>()
  return entries.flatMap(({ path }): Finding[] => {
    const place = [...path, 'name']
    const name = valueAt(document.value, place)
    if (typeof name !== 'string') return []
    const other = first.get(name.normalize('NFC'))
    if (other === undefined) {
      first.set(name.normalize('NFC'), place)
      return []
    }
    return [
      {
        code: 'duplicate-name',
        severity: 'error',
        text: `\`${name}\` is already the name of the benchmark on line ${document.at(other, 'value').line}`,
        remedy: 'give each benchmark a name of its own',
        position: document.at(place, 'value'),
        benchmark: name,
      },
    ]
  })
}

function thresholds(
  { path, words }: EntryRead,
  { gate }: Surrounding,
  document: ConfigurationDocument,
): readonly Finding[] {
  if (words?.threshold === undefined || gate.value === undefined || gate.wrong.has('margin')) return []
  const { margin } = gate.value
  const place = [...path, 'threshold']
  const given =
    typeof words.threshold === 'number'
      ? [{ at: place, value: words.threshold }]
      : Object.entries(words.threshold)
          // What is counted does not differ from build to build, so no margin holds for it.
          .filter(([metric]) => !countedBy(words.instrument).includes(metric))
          .map(([metric, value]) => ({ at: [...place, metric], value }))
  return given.flatMap(({ at, value }) =>
    value === undefined || value > margin
      ? []
      : [{ ...withinMargin(at, value, margin, document), benchmark: words.name }],
  )
}

/** A file that is read after each run, and removed before it, must be one of the copy's own. */
function strayOutput(
  { path, words, written, wrong }: EntryRead,
  { defaults }: Surrounding,
  document: ConfigurationDocument,
): readonly Finding[] {
  const { output } = written
  if (typeof output !== 'string' || words === undefined || wrong.has('working-directory')) return []
  const folder = words['working-directory'] ?? defaults.value?.['working-directory'] ?? '.'
  const why = escape(output) === 'is absolute' ? 'is absolute' : escape(`${folder}/${output}`)
  if (why === undefined) return []
  return [
    {
      code: 'outside-repository',
      severity: 'error',
      text: `\`${spelled([...path, 'output'])}\`: expected a file inside the repository; \`${output}\` ${why}`,
      remedy: 'write it relative to the working directory',
      position: document.at([...path, 'output'], 'value'),
      benchmark: words.name,
    },
  ]
}

/** Metrics that an instrument counts, by its word. */
const countable: ReadonlyMap<string, string> = new Map([
  [instructions.name, 'callgrind'],
  [allocations.name, 'allocations'],
])

const countedBy = (words: InstrumentWords | undefined): readonly string[] =>
  (words?.tools ?? []).map(({ metric }) => metric.name)

/** A harness decides by time how often it runs what it measures, so its instructions count how fast it was. */
function uncountable(
  { path, words, bound, written }: EntryRead,
  document: ConfigurationDocument,
): readonly Finding[] {
  if (words?.instrument === undefined || bound === undefined || bound.kind.countable === true) return []
  const mark = ['tinybench', 'format', 'output'].find((key) => Object.hasOwn(written, key)) ?? 'run'
  return [
    {
      code: 'kind',
      severity: 'error',
      text: `\`instrument\` does not go with \`${mark}\`: a harness runs what it measures as often as time allows, so it never does the same work twice`,
      remedy: 'count a command that does a fixed amount of work: an entry with `run` alone',
      position: document.at([...path, 'instrument'], 'key'),
      benchmark: words.name,
    },
  ]
}

/** A limit on a metric that is not measured would be kept by everything; a judge that is not measured never speaks. */
function unmeasured(
  { path, words, known, wrong }: EntryRead,
  { defaults }: Surrounding,
  document: ConfigurationDocument,
): readonly Finding[] {
  if (words === undefined || known === undefined || known === 'any' || defaults.value === undefined) return []
  if (wrong.has('metrics') || (words.metrics === undefined && defaults.wrong.has('metrics'))) return []
  const asked: readonly string[] = words.metrics ?? defaults.value.metrics
  const counted = countedBy(words.instrument)
  const possible = [...asked, ...counted].filter((metric) => known.includes(metric))
  // A kind of entry with metrics of its own gives them whatever is asked for.
  const own = known.filter((metric) => !countable.has(metric) || counted.includes(metric))
  const metrics = possible.length > 0 ? possible : own
  const complain = (at: Path, part: 'key' | 'value', text: string, remedy: string): Finding => ({
    code: 'unmeasured-metric',
    severity: 'error',
    text,
    remedy,
    position: document.at(at, part),
    benchmark: words.name,
  })
  const limits = {
    threshold: typeof words.threshold === 'object' ? words.threshold : {},
    budget: words.budget ?? {},
  }
  const findings = Object.entries(limits).flatMap(([key, limit]) =>
    Object.keys(limit)
      .filter((metric) => !metrics.includes(metric))
      .map((metric) =>
        complain(
          [...path, key, metric],
          'key',
          `\`${words.name}\` has a ${key} for \`${metric}\`, which is not among its metrics`,
          countable.has(metric)
            ? `add \`instrument: ${countable.get(metric)}\`, which counts them`
            : `add \`${metric}\` to \`metrics\``,
        ),
      ),
  )
  if (wrong.has('judge') || (words.judge === undefined && defaults.wrong.has('judge'))) return findings
  const judge = words.judge ?? defaults.value.judge
  const place = words.judge !== undefined ? [...path, 'judge'] : ['defaults', 'judge']
  // With `auto` said nowhere, the metrics are what has to change.
  const at = valueAt(document.value, place) === undefined ? [...path, 'metrics'] : place
  const ofOwn = Object.values(limits).some((limit) => Object.keys(limit).length > 0)
  if (judge === 'auto') {
    if (ofOwn || metrics.includes('wall') || metrics.includes('cpu')) return findings
    const text = `nothing judges \`${words.name}\`: \`judge: auto\` chooses between \`cpu\` and \`wall\`, and neither is among its metrics`
    return [...findings, complain(at, 'value', text, `say \`judge: ${metrics[0] ?? 'wall'}\``)]
  }
  const missing = judge.filter((metric) => !metrics.includes(metric))
  if (missing.length === 0) return findings
  const text = `\`${words.name}\` is judged by ${listed(missing, 'and')}, which is not among its metrics: ${listed(metrics, 'and')}`
  return [...findings, complain(at, 'value', text, 'measure what judges, or let another metric judge')]
}
