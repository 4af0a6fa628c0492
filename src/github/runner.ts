/**
 * Speaks to the runner: log, annotations, outputs, job summary, masks, as
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands has it. Written here because the
 * toolkit's package loads a whole HTTP client beside these few lines.
 */
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

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** One command on a line of its own: nothing in its parts can end it or begin another. */
export function command(
  name: string,
  message: string,
  properties: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const words = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${property(String(value))}`],
  )
  return `::${name}${words.length === 0 ? '' : ` ${words.join(',')}`}::${data(message)}\n`
}

const issue = (...parts: Parameters<typeof command>): void => void process.stdout.write(command(...parts))

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
  const entries = Object.entries(values).map(([name, value]) => {
    const end = `benchline-${crypto.randomUUID()}`
    return `${name}<<${end}\n${value}\n${end}\n`
  })
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
