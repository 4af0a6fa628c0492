/** Speaks to the runner: log, annotations, outputs, job summary, masks. */
import * as core from '@actions/core'
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

export function annotate({ level, title, message, position }: Annotation): void {
  const place = {
    title,
    ...(position === undefined ? {} : { file: position.file }),
    ...(position?.line === undefined ? {} : { startLine: position.line }),
    ...(position?.line === undefined || position.column === undefined
      ? {}
      : { startColumn: position.column }),
  }
  if (level === 'error') core.error(message, place)
  else core.warning(message, place)
}

/** A remark that is neither worse nor a doubt. */
export function notice(message: string): void {
  core.notice(message, { title: 'Benchline' })
}

export function warn(message: string): void {
  core.warning(message, { title: 'Benchline' })
}

/** Never shown in a log again, whoever prints it. */
export function hide(secret: string): void {
  core.setSecret(secret)
}

/** Throws where the runner's file cannot be written. */
export function output(name: string, value: string): void {
  core.setOutput(name, value)
}

/** GitHub drops a summary of more than 1 MiB of a step. */
const mostBytes = 1_000_000

/** Adds to the job's summary; false where there is none to write to, which never changes a verdict. */
export async function summarize(markdown: string): Promise<boolean> {
  try {
    await core.summary.addRaw(withinBytes(markdown, mostBytes)).write()
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
