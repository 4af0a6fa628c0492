/** What counted runs say of a function or line that has a budget. */
import { outline } from '../attribute/outline.ts'
import type { Doubt, Side, TimedRun } from '../model/evidence.ts'
import { callsMetric, hitsMetric } from '../model/metric.ts'
import type { Profile } from '../model/profile.ts'
import { callsOf } from './calls-of.ts'
import { functionsNamed, pathInside } from './functions-named.ts'
import { hitsOf } from './hits-of.ts'
import type { NamedCount } from './named-count.ts'
import type { Sources } from './read-sources.ts'

/** One counted run. */
export interface Counting {
  readonly side: Side
  readonly pair: number
  readonly at: number
  readonly root: string
  readonly profile: Profile
}

export interface Counted {
  readonly what: 'calls' | 'hits'
  readonly name: string
  readonly countings: readonly Counting[]
  readonly sources: Sources
}

interface Answer {
  readonly runs: readonly TimedRun[]
  readonly doubts: readonly Doubt[]
}

const words = {
  calls: {
    metricOf: callsMetric,
    unclear: (name: string) => `several functions may be meant by ${name}, so its calls cannot be counted`,
    distinct: 'name a function whose name is its own in its file',
    unknown: (name: string, where: string) => `no function ${name} was called, ${where}`,
    named: 'name it by module and function, as in `etl.normalise`; that of a script by the name of its file',
  },
  hits: {
    metricOf: hitsMetric,
    unclear: (name: string) =>
      `several functions or lines may be meant by ${name}, so its hits cannot be counted`,
    distinct:
      'name a function whose name is its own in its file, or a line whose text is its own in the function',
    unknown: (name: string, where: string) => `no line ${name} ran, ${where}`,
    named:
      'name it by module and function, as in `etl.normalise`, or with the text of the line, as in `etl.normalise: total += row`',
  },
} as const

/**
 * Head's count must be there wherever base's is. A function that was not called at base though it is there was called 0
 * times; one that is not there has no count, so that the budget of new code is held by head alone.
 */
export function readingsOf(benchmark: string, { what, name, countings, sources }: Counted): Answer {
  const { metricOf, unclear, distinct, unknown, named } = words[what]
  const metric = metricOf(name)
  const doubt = (code: string, because: string, remedy: string): Answer => ({
    runs: [],
    doubts: [{ benchmark, metric: metric.name, code, because, remedy }],
  })
  const counts = countings.map(({ profile, root, side }): NamedCount =>
    what === 'calls'
      ? callsOf(name, profile, root)
      : hitsOf(name, profile, root, (path) => sources[side].get(path)),
  )
  if (counts.some(({ ambiguous }) => ambiguous)) return doubt(`${what}-ambiguous`, unclear(name), distinct)
  if (counts.every(({ value }) => value === undefined)) {
    return doubt(`${what}-unknown`, unknown(name, 'at base or at head'), named)
  }
  const values = countings.map(({ side }, place) => {
    const { value, found } = counts[place] ?? { found: false }
    if (value !== undefined || found) return value
    // It was not called, or is not there.
    return side === 'head' || isAtBase(name, countings, sources) ? 0 : undefined
  })
  if (countings.some(({ side }, place) => side === 'head' && values[place] === undefined)) {
    return doubt(`${what}-unknown`, unknown(name, 'at head'), named)
  }
  return {
    doubts: [],
    runs: countings.flatMap(({ side, pair, at }, place) => {
      const value = values[place]
      if (value === undefined) return []
      return [
        { workload: benchmark, side, stage: 'count', pair, at, readings: [{ benchmark, metric, value }] },
      ]
    }),
  }
}

/** Whether base's text has the function that head called, in the file of the same name. */
function isAtBase(name: string, countings: readonly Counting[], { base }: Sources): boolean {
  const [dotted = name] = name.split(':', 1)
  return countings.some(({ side, profile, root }) => {
    if (side === 'base') return false
    return functionsNamed(dotted, profile, root).some((place) => {
      const { file, name: own = '' } = profile.functions[place] ?? {}
      const path = file === undefined ? undefined : profile.files[file]?.path
      const inside = path === undefined ? undefined : pathInside(path, root)
      const text = inside === undefined ? undefined : base.get(inside)
      return inside !== undefined && text !== undefined && outline(inside, text)?.named(own) !== undefined
    })
  })
}
