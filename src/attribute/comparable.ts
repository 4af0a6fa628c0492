/** Whether profiles may be held against each other: by name what differs, so that nothing is refused in silence. */
import type { Finding } from '../model/finding.ts'
import type { Profile, ProfileHeader } from '../model/profile.ts'

/** One thing that shapes the numbers of a profile and is not the same on both sides. */
export interface HeaderDifference {
  readonly name: string
  /** As text; absent where that side does not tell it. */
  readonly base?: string
  readonly head?: string
}

type Told = (header: ProfileHeader) => string | undefined

/** What must agree, in the order in which it is told. What one side alone tells does not agree. */
const compared: ReadonlyMap<string, Told> = new Map<string, Told>([
  ['tool', ({ tool }) => tool],
  ['tool version', ({ toolVersion }) => toolVersion],
  ['runtime', ({ runtime }) => (runtime === undefined ? undefined : minorOf(runtime))],
  ['mode', ({ mode }) => mode],
  ['interval', ({ interval }) => (interval === undefined ? undefined : milliseconds(interval))],
  ['threads', ({ threads }) => threads],
  ['hash seed', ({ hashSeed }) => hashSeed],
  ['exit code', ({ exitCode }) => exitCode?.toString()],
  ['workload', ({ workload }) => workload],
])

/** `Python 3.11.2` and `Python 3.11.9` are alike; `Python 3.13` is not. */
const minorOf = (runtime: string): string => /^.*?\d+(?:\.\d+)?/su.exec(runtime)?.[0] ?? runtime

const milliseconds = (seconds: number): string => `${Number((seconds * 1000).toPrecision(6))} ms`

/** Empty where they may be compared. */
export function headerDifferences(base: ProfileHeader, head: ProfileHeader): readonly HeaderDifference[] {
  return [...compared].flatMap(([name, told]) => {
    const [before, after] = [told(base), told(head)]
    if (before === after) return []
    return [
      {
        name,
        ...(before === undefined ? {} : { base: before }),
        ...(after === undefined ? {} : { head: after }),
      },
    ]
  })
}

/** Fewer samples than this tell nothing of a part that is a tenth of the run. */
const fewestSamples = 200

/**
 * Refusals, each a finding of severity error: repeats of either side that differ from the first of base in what shapes
 * their numbers or in what they measured, and sampled ones with fewer than `fewest` samples. Empty where all may be
 * compared.
 */
export function refusals(
  base: readonly Profile[],
  head: readonly Profile[],
  { fewest = fewestSamples }: { readonly fewest?: number } = {},
): readonly Finding[] {
  const first = base[0]
  if (first === undefined || head.length === 0) {
    const side = first === undefined ? 'base' : 'head'
    return [refusal('no-profile', `there is no profile of ${side}`, 'profile both sides')]
  }
  const differing = new Map<string, Finding>()
  for (const [profiles, side] of [
    [base, 'base'],
    [head, 'head'],
  ] as const) {
    for (const { header, valueTypes } of profiles) {
      const differences = headerDifferences(first.header, header)
      const values = (types: Profile['valueTypes']): string =>
        types.map(({ name, unit }) => `${name} (${unit})`).join(', ')
      const other =
        values(first.valueTypes) === values(valueTypes)
          ? []
          : [{ name: 'measured values', base: values(first.valueTypes), head: values(valueTypes) }]
      for (const difference of [...differences, ...other]) {
        const finding = refusal(
          'profiles-not-comparable',
          differs(difference, side),
          remedies(difference.name),
        )
        differing.set(finding.text, finding)
      }
    }
  }
  return [...differing.values(), ...tooFew(base, 'base', fewest), ...tooFew(head, 'head', fewest)]
}

function differs({ name, base = 'not known', head = 'not known' }: HeaderDifference, side: string): string {
  const where = side === 'head' ? 'head' : 'another run of base'
  return `profiles are not comparable: ${name} is ${base} at base and ${head} at ${where}`
}

const remedies = (name: string): string =>
  name === 'exit code'
    ? 'a run that ended otherwise did other work: make both end alike'
    : 'profile both sides in one job, with one tool, one interpreter and the same options'

function tooFew(profiles: readonly Profile[], side: string, fewest: number): readonly Finding[] {
  const counts = profiles.flatMap((profile) => samplesOf(profile) ?? [])
  const least = Math.min(...counts)
  if (least >= fewest) return []
  return [
    refusal(
      'few-samples',
      `a profile of ${side} has ${least} samples, fewer than the ${fewest} that say something`,
      'give the workload more to do, or a shorter sampling interval',
    ),
  ]
}

/** Samples that were taken; undefined for a tool that does not sample. */
function samplesOf({ header, samples, valueTypes }: Profile): number | undefined {
  if (header.samples !== undefined) return header.samples
  if (!valueTypes.some(({ nature }) => nature === 'sampled') || samples.stack.length === 0) return undefined
  const counting = valueTypes.findIndex(({ unit, nature }) => unit === 'count' && nature === 'sampled')
  return samples.values[counting]?.reduce((sum, value) => sum + value, 0) ?? samples.stack.length
}

const refusal = (code: string, text: string, remedy: string): Finding => ({
  code,
  severity: 'error',
  text,
  remedy,
})
