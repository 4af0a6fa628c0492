/** The section `accepted`: worsenings that somebody answers for, each one a line that was reviewed. */
import { z } from 'zod'
import type { Accepted } from '../model/accepted.ts'
import type { Finding, Position } from '../model/finding.ts'
import { seriesKey } from '../model/series-key.ts'
import type { ConfigurationDocument, Path } from './document.ts'
import { found } from './expectation.ts'
import type { Section } from './explain.ts'
import { name, quantity } from './fields.ts'
import { nearest } from './nearest.ts'
import { readSection } from './read-section.ts'

/** An item of the section, with the place where it stands. */
export interface Acceptance extends Accepted {
  readonly until: string
  readonly position: Position
}

const example = '2027-01-31'

/** Days as the calendar has them: no 30th of February. */
const day = z.iso
  .date({
    error: ({ input }) =>
      typeof input === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(input)
        ? `expected a day of the calendar, and \`${input}\` is none`
        : `expected a date such as \`${example}\`, found ${found(input)}`,
  })
  .meta({ title: 'date' })

/** What an item says: the terms of one acceptance, as the file has them. */
export const acceptedItem = z.strictObject({
  benchmark: name('the name of a benchmark', 1000).meta({
    description:
      'The benchmark, as reports name it: `parse`, or `go/BenchmarkSort` below an entry. The name of an entry stands for all its benchmarks.',
    examples: ['parse'],
  }),
  metric: name('a metric', 100).meta({
    description: 'The metric that may be worse; each one is accepted by itself.',
    examples: ['wall'],
  }),
  reason: name('a reason', 500).meta({
    description: 'Why it is worth it, on one line, for whoever reads the report.',
    examples: ['checks every input now'],
  }),
  until: day.meta({
    description: 'The last day on which it counts, in UTC. After it the regression fails again.',
    examples: [example],
  }),
  'at-most': quantity('1', { above: '0%', to: '1000%' }, ['15%']).optional().meta({
    description:
      'The largest worsening that is accepted: of a regression against base, of a budget against the budget. Beyond it fails as before; any worsening is accepted when left out.',
  }),
})

export type AcceptedWords = z.output<typeof acceptedItem>

const list = z.array(z.unknown())

export interface AcceptedRead {
  readonly acceptances: readonly Acceptance[]
  readonly findings: readonly Finding[]
}

/** Reads item by item, so that a fault in one hides none in another. */
export function readAccepted(
  document: ConfigurationDocument,
  refusal: NonNullable<Section['refusal']>,
): AcceptedRead {
  const path: Path = ['accepted']
  const raw = Object.hasOwn(document.value, 'accepted') ? document.value['accepted'] : []
  const whole = readSection({ schema: list, path }, raw, document)
  if (whole.findings.length > 0) return { acceptances: [], findings: whole.findings }
  const own = Object.keys(acceptedItem.shape)
  const items = (whole.value ?? []).map((item, index) => {
    const place = [...path, index]
    const read = readSection(
      {
        schema: acceptedItem,
        path: place,
        // `metrics` is a key of entries, and here nearly certainly `metric`.
        refusal: (key) => (nearest(key, own) === undefined ? refusal(key) : undefined),
      },
      item,
      document,
    )
    const complete = read.findings.length === 0 && read.value !== undefined
    const position = document.at(place, 'value')
    return { findings: read.findings, acceptance: complete ? acceptanceOf(read.value, position) : undefined }
  })
  const acceptances = items.flatMap(({ acceptance }) => acceptance ?? [])
  return {
    acceptances,
    findings: [...items.flatMap(({ findings }) => findings), ...duplicates(acceptances)],
  }
}

/** What an item says, in the words of the model. */
function acceptanceOf(words: AcceptedWords, position: Position): Acceptance {
  const { 'at-most': atMost, ...rest } = words
  return { ...rest, ...(atMost === undefined ? {} : { atMost }), position }
}

/** One series is accepted once: of two lines nobody could tell which one holds. */
function duplicates(acceptances: readonly Acceptance[]): readonly Finding[] {
  const first = new Map<string, Acceptance>()
  return acceptances.flatMap((acceptance): Finding[] => {
    const { benchmark, metric, position } = acceptance
    const key = acceptanceKey(acceptance)
    const other = first.get(key)
    if (other === undefined) {
      first.set(key, acceptance)
      return []
    }
    return [
      {
        code: 'duplicate-acceptance',
        severity: 'error',
        text: `\`${metric}\` of \`${benchmark}\` is already accepted on line ${other.position.line}`,
        remedy: 'keep one of them',
        position,
        benchmark,
      },
    ]
  })
}

/** The same for two acceptances of the same series; names that look the same are the same, however encoded. */
export function acceptanceKey({ benchmark, metric }: Pick<Accepted, 'benchmark' | 'metric'>): string {
  return seriesKey(benchmark.normalize('NFC'), metric)
}
