/** What is told where nothing could be judged, as Markdown: the reasons, and what to do about each. */
import type { Finding } from '../model/finding.ts'
import { markdownName, markdownText } from './escape.ts'

/** Findings that are listed; a configuration with more faults is mended a few at a time. */
const most = 50

/** The first line says it all; nothing that could not be judged looks like a verdict. */
export function refusalMarkdown(findings: readonly Finding[], title = 'COULD NOT JUDGE'): string {
  const [first] = findings
  const rest = findings.length - most
  const headline = `## ${title}${first === undefined ? '' : `: ${markdownText(first.text)}`}`
  return `${[headline, findingsMarkdown(findings), rest > 0 ? `… and ${rest} more.` : '']
    .filter((block) => block !== '')
    .join('\n\n')}\n`
}

/** A list of findings, as far as they are listed. */
export function findingsMarkdown(findings: readonly Finding[]): string {
  return findings.slice(0, most).map(item).join('\n')
}

function item({ severity, text, remedy, position, benchmark }: Finding): string {
  const place = position === undefined ? [] : [position.file, position.line, position.column]
  const about = [place.filter((part) => part !== undefined).join(':'), benchmark ?? '']
    .filter((part) => part !== '')
    .map((part) => markdownName(part))
  const where = about.length === 0 ? '' : ` (${about.join(', ')})`
  return `- **${severity}**${where}: ${markdownText(text)}${remedy === undefined ? '' : ` → ${markdownText(remedy)}`}`
}
