/** Faults on a terminal: one paragraph each, with its place and what to do. */
import type { Finding } from '../model/finding.ts'
import type { Terminal } from './terminal.ts'

/** Control characters in names and captured output must not reach the terminal; line breaks and tabs may. */
const harmless = (text: string): string => text.replaceAll(/(?![\n\t])\p{Cc}/gu, '�')

function findingText({ text, remedy, position }: Finding): string {
  const place =
    position === undefined
      ? ''
      : `${[position.file, position.line, position.column].filter((part) => part !== undefined).join(':')}: `
  return harmless(`${place}${text}${remedy === undefined ? '' : `\n  → ${remedy}`}`)
}

export function printFindings(findings: readonly Finding[], terminal: Pick<Terminal, 'err'>): void {
  for (const finding of findings) terminal.err(`${findingText(finding)}\n`)
}
