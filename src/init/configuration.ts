/** The outline of a repository → the text of benchline.yml. Pure. */
import { stringify } from 'yaml'
import type { Draft } from './ecosystem.ts'
import type { Outline } from './propose.ts'

const home = 'https://github.com/benchline/benchline/blob/v1/docs/reference'
const raw = 'https://raw.githubusercontent.com/benchline/benchline/v1/docs/reference'

/** `branch` is written only where it would not be found by itself. */
export function configurationText(outline: Outline, branch: string | undefined): string {
  const { drafts, setup, notes, found } = outline
  const head = {
    version: 1,
    ...(setup.length === 0 ? {} : { setup }),
    ...(branch === undefined ? {} : { baseline: { branch } }),
  }
  return [
    `# yaml-language-server: $schema=${raw}/benchline.schema.json`,
    ...commentLines(`What is measured, and when a pull request fails. All keys: ${home}/configuration.md`),
    yaml(head),
    'benchmarks:',
    ...notes.flatMap((note) => indented(commentLines(note), 2)),
    ...drafts.map((draft) => entryText(draft, found)),
    '',
  ].join('\n')
}

const yaml = (value: unknown): string => stringify(value, { lineWidth: 0 }).trimEnd()

function entryText({ name, comment, folder, setup = [], workload, profile }: Draft, found: boolean): string {
  const text = found
    ? comment
    : `A FIRST EXAMPLE, because no benchmark was found in this repository. ${comment} Put in its place what your users ` +
      'wait for: a command that does a fixed amount of work and takes between 50 ms and a few seconds.'
  const body = yaml({
    name,
    ...workload,
    ...(profile === undefined ? {} : { profile }),
    ...(setup.length === 0 ? {} : { setup }),
    ...(folder === '' ? {} : { 'working-directory': folder }),
  })
  const [first = '', ...rest] = body.split('\n')
  return [...indented(commentLines(text), 2), `  - ${first}`, ...indented(rest, 4)].join('\n')
}

const indented = (lines: readonly string[], by: number): readonly string[] =>
  lines.map((line) => (line === '' ? '' : `${' '.repeat(by)}${line}`))

/** Columns of a comment, its mark included. */
const width = 110

export function commentLines(text: string): readonly string[] {
  const lines: string[] = []
  let line = '#'
  // A file name may hold anything; a comment ends at the end of its line.
  for (const word of text.replaceAll(/\p{Cc}/gu, ' ').split(/\s+/u)) {
    if (line !== '#' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = '#'
    }
    line += ` ${word}`
  }
  return [...lines, line]
}
