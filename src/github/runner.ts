/**
 * Speaks to the runner: log, annotations, outputs, job summary, masks, as
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands has it. The toolkit's own modules
 * for that are taken by their files: its entry loads an HTTP client beside them, 20 MB and 50 ms that nothing here needs.
 */
import { issueCommand } from '../../node_modules/@actions/core/lib/command.js'
import { prepareKeyValueMessage } from '../../node_modules/@actions/core/lib/file-command.js'
import { appendText } from '../system/append-text.ts'
import type { Annotation } from './annotations.ts'

/**
 * Text for the log. A line of it that the runner would take for a command (`::set-output …`, `##[group]`) is broken
 * by a character without width, because names and captured output come from the code under test.
 */
export function say(text: string): void {
  process.stdout.write(harmless(text))
}

export function harmless(text: string): string {
  return text.replaceAll(/^([^\S\n]*:):/gmu, '$1\u200B:').replaceAll('##[', '#\u200B#[')
}

/** One command on a line of its own: nothing in its parts can end it or begin another. */
const issue = (
  name: string,
  message: string,
  properties: Readonly<Record<string, string | number | undefined>> = {},
): void => issueCommand(name, properties, message)

export function annotate({ level, title, message, position }: Annotation): void {
  const { file, line, column: col } = position ?? {}
  issue(level, message, { title, file, line, ...(line === undefined ? {} : { col }) })
}

/** A remark that is neither worse nor a doubt. */
export function notice(message: string): void {
  issue('notice', message, { title: 'Benchline' })
}

export function warn(message: string): void {
  issue('warning', message, { title: 'Benchline' })
}

/** Never shown in a log again, whoever prints it. */
export function hide(secret: string): void {
  issue('add-mask', secret)
}

/** Sets outputs of the step. Rejects where the runner's file cannot be written; without one nobody asks for them. */
export async function output(values: Readonly<Record<string, string>>): Promise<void> {
  const file = process.env['GITHUB_OUTPUT'] ?? ''
  if (file === '') return
  const entries = Object.entries(values).map(([name, value]) => `${prepareKeyValueMessage(name, value)}\n`)
  await appendText(file, entries.join(''))
}

/** GitHub drops a summary of more than 1 MiB of a step. */
const mostBytes = 1_000_000

/** Adds to the job's summary; false where there is one that cannot be written, which never changes a verdict. */
export async function summarize(markdown: string): Promise<boolean> {
  const file = process.env['GITHUB_STEP_SUMMARY'] ?? ''
  if (file === '') return true
  try {
    await appendText(file, withinBytes(markdown, mostBytes))
    return true
  } catch {
    return false
  }
}

/** Cut after a whole line, and said so; UTF-8 bytes are what GitHub counts. */
export function withinBytes(text: string, bytes: number): string {
  const encoded = new TextEncoder().encode(text)
  if (encoded.length <= bytes) return text
  const note = '\n\n… cut here: the report folder has everything.\n'
  const kept = new TextDecoder().decode(encoded.subarray(0, bytes - note.length * 2))
  return `${kept.slice(0, kept.lastIndexOf('\n') + 1)}${note}`
}
