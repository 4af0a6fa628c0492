/** The comment: the report, where it comes from in small print, and the hidden marker, within what GitHub takes. */
import { type Marker, markerLine } from './marker.ts'

/** Characters of a comment; GitHub answers 422 to more. */
const most = 65_536

export interface CommentParts {
  /** The report as Markdown of our own rendering; its first line is the decision. */
  readonly markdown: string
  readonly marker: Marker
  /** Page of the workflow run that measured. */
  readonly url: string
  /** Whether other jobs or suites have comments of their own, from which this one must be told apart. */
  readonly several: boolean
}

/** `name` renders a name, which is data, as Markdown. */
export function commentBody(
  { markdown, marker, url, several }: CommentParts,
  name: (text: string) => string,
): string {
  const { suite, job, head } = marker
  const whose = several ? [`job ${name(job)}`, ...(suite === undefined ? [] : [`suite ${name(suite)}`])] : []
  const origin = [...whose, `commit ${head.slice(0, 10)}`, `[run ${marker.run}](${url})`].join(' · ')
  const end = `\n<sub>${origin}</sub>\n\n${markerLine(marker)}\n`
  return `${shortened(markdown.trimEnd(), most - end.length - 1)}\n${end}`
}

/** Cut after a whole line; what was open is closed, so that the small print is never folded away. */
export function shortened(markdown: string, room: number): string {
  if (markdown.length <= room) return markdown
  const note = '\n\n… cut here: the job summary and the report folder have everything.'
  const kept = markdown.slice(0, room - note.length - 30)
  const whole = kept.slice(0, kept.lastIndexOf('\n'))
  const fences = whole.match(/^`{3,}/gmu) ?? []
  const open = (whole.match(/^<details>/gmu)?.length ?? 0) - (whole.match(/^<\/details>/gmu)?.length ?? 0)
  return `${whole}${fences.length % 2 === 1 ? `\n${fences.at(-1)}` : ''}${'\n</details>'.repeat(Math.max(0, open))}${note}`
}
