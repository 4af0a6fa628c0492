/**
 * What an issue about drift remembers below its text, where readers do not see it: whose it is, and what it tells of.
 * An issue is edited by people, so nothing in it is sure.
 */
import { z } from 'zod'
import type { DriftSection } from '../model/drift-view.ts'
import { encoded } from './marker.ts'

export interface Remembered {
  /** The text above, for readers. */
  readonly text: string
  readonly sections: readonly DriftSection[]
}

const level = z.object({ level: z.number(), runs: z.number() })
/** JSON knows no infinite number: a change from nothing is kept as null. */
const change = z
  .number()
  .nullable()
  .transform((value) => value ?? Infinity)
const drift = z.object({
  benchmark: z.string(),
  metric: z.string(),
  kind: z.enum(['step', 'creep']),
  after: z.string(),
  upTo: z.string(),
  change,
  before: level,
  since: level,
  unit: z.string(),
  p: z.number(),
})
const sections = z.array(
  z.object({
    place: z.string(),
    name: z.string(),
    seen: z.string(),
    sightings: z.array(z.object({ drift, from: z.string(), to: z.string() })),
  }),
)

/** Characters of what is remembered, and of the text above it: both fit the 65,536 that GitHub takes. */
const room = 28_000
export const longestText = 36_000

/** The last line of an issue about the drift of a suite. */
const markerOf = (suite: string): string => `<!-- benchline-drift suite=${encoded(suite)} -->`

const opening = '<!-- benchline-drift-state '
const closing = ' -->'

/** An issue as it is posted. */
export function withState({ text, sections: all }: Remembered, suite: string): string {
  return `${text.trimEnd()}\n\n${opening}${stateOf(all)}${closing}\n${markerOf(suite)}\n`
}

/**
 * What fits, the largest changes first: what is forgotten comes back with the next run of its environment. No `>` can
 * end the comment, and nothing in it is taken for a mention.
 */
function stateOf(all: readonly DriftSection[]): string {
  const most = Math.max(0, ...all.map(({ sightings }) => sightings.length))
  for (let kept = most; kept > 0; kept = Math.floor(kept / 2)) {
    const fitting = all.map((section) => ({
      ...section,
      sightings: section.sightings.toSorted((a, b) => b.drift.change - a.drift.change).slice(0, kept),
    }))
    const json = JSON.stringify(fitting).replaceAll(
      /[<>@#]/gu,
      (mark) => `\\u${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
    )
    if (json.length <= room) return json
  }
  return '[]'
}

/** What an issue of this suite says and remembers; undefined for any other issue. */
export function readState(body: string, suite: string): Remembered | undefined {
  // GitHub's own editor sends carriage returns.
  const lines = body.replaceAll('\r\n', '\n').trimEnd().split('\n')
  if (lines.at(-1)?.trim() !== markerOf(suite)) return undefined
  const at = lines.findLastIndex((line) => line.startsWith(opening) && line.trimEnd().endsWith(closing))
  if (at === -1) return { text: lines.slice(0, -1).join('\n').trimEnd(), sections: [] }
  const text = lines.slice(0, at).join('\n').trimEnd()
  return { text, sections: parsed(lines[at]?.trimEnd().slice(opening.length, -closing.length) ?? '') }
}

function parsed(json: string): readonly DriftSection[] {
  try {
    return sections.safeParse(JSON.parse(json)).data ?? []
  } catch {
    return []
  }
}
