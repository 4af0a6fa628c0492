/**
 * Folded stacks: `root;caller;leaf 12` a line, as Brendan Gregg's FlameGraph reads it and perf, async-profiler, py-spy
 * (`-f raw`), austin 3 and Python's profiling.sampling (`--collapsed`) write it, with a file and line in their ways.
 */
import type { Finding } from '../../model/finding.ts'
import { asSamples } from './as-samples.ts'
import { type FoldedDialect, dialectOf, ourHead } from './folded-dialect.ts'
import { readFrame } from './folded-frame.ts'
import { foldedText } from './folded-text.ts'
import { FoldedThreads } from './folded-threads.ts'
import { plainName } from './plain-name.ts'
import { ProfileBuilder } from './profile-builder.ts'
import type { ProfileFormat, ProfileRead } from './profile-format.ts'
import { refuse } from './refuse.ts'
import { TooManyRows } from './row-limit.ts'
import { isUncertainName } from './uncertain-name.ts'

export const folded: ProfileFormat = {
  name: 'folded',
  recognises: (head) => {
    if (head.includes(0)) return false
    const text = new TextDecoder().decode(head)
    if (/^# austin: \d/u.test(text) || ourHead.test(text)) return true
    // The last line may be cut off by the end of the head.
    const lines = text
      .split('\n')
      .slice(0, -1)
      .filter((line) => line.trim() !== '')
    return (
      lines.length > 0 &&
      lines.every((line) => /^(?:.*\S)? \d+$/u.test(line.trimEnd())) &&
      lines.some((line) => line.includes(';')) &&
      !lines.some((line) => /\s\d+\.\d+ \d+$/u.test(line))
    )
  },
  read: (bytes) => {
    try {
      return readLines(new TextDecoder().decode(bytes))
    } catch (error) {
      if (error instanceof TooManyRows) throw error
      return refuse('too-large', 'the folded stacks are longer than a text can be')
    }
  },
  write: (profile) => {
    const { profile: whole, findings } = asSamples(profile, 'the folded format')
    if (whole === undefined) return { findings }
    const isAnything = (column: Float64Array | undefined): boolean =>
      column?.some((value) => value > 0) === true
    const places = [...whole.valueTypes.keys()].filter((each) => isAnything(whole.samples.values[each]))
    const place = places.find((each) => whole.valueTypes[each]?.unit === 's') ?? places[0] ?? 0
    const left = whole.valueTypes.filter((_, each) => each !== place).map(({ name }) => name)
    const one: readonly Finding[] =
      left.length === 0
        ? []
        : [
            {
              code: 'left-out',
              severity: 'note',
              text: `the folded format holds one value a stack; left out: ${left.join(', ')}`,
            },
          ]
    return { bytes: new TextEncoder().encode(foldedText(whole, place)), findings: [...findings, ...one] }
  },
}

function readLines(text: string): ProfileRead {
  const dialect = dialectOf(text)
  if ('findings' in dialect) return dialect
  if (!text.endsWith('\n'))
    return refuse(
      'cut-off',
      'the last line of the folded stacks does not end: they may be cut off',
      'Write them again; a file made by hand needs a line end at its end.',
    )
  const builder = new ProfileBuilder(dialect.valueTypes)
  const threads = new FoldedThreads()
  let total = 0
  let number = 0
  for (const line of linesOf(text)) {
    number += 1
    if (line === '' || dialect.isHead(line, number)) continue
    const parts = partsOf(line, dialect)
    if (parts === undefined)
      return refuse(
        'wrong-line',
        `line ${number} of the folded stacks is no stack with its number${dialect.numbers.length > 1 ? 's' : ''}`,
      )
    const { frames, thread } =
      dialect.style === 'ours'
        ? { frames: parts.stack.split(';'), thread: undefined }
        : threads.taken(parts.stack)
    let stack = -1
    for (const frame of frames) {
      const { name, path, line: at } = readFrame(frame, dialect.style)
      const place = builder.function(plainName(name), {
        ...(path === undefined ? {} : { path }),
        ...(dialect.linesAreFirst && at > 0 ? { startLine: at } : {}),
        uncertain: isUncertainName(name, path),
      })
      stack = builder.stack(stack, builder.frame(place, dialect.linesAreFirst ? 0 : at))
    }
    total += parts.numbers[0] ?? 0
    builder.sample(stack, thread === undefined ? -1 : builder.thread(thread), dialect.values(parts.numbers))
  }
  const promised = ourHead.exec(text)?.groups?.['total']
  if (promised !== undefined && Number(promised) !== total)
    return refuse(
      'cut-off',
      `the folded stacks add up to ${total}, but promise ${promised}: some are missing`,
    )
  return { profile: builder.done(dialect.header), findings: [] }
}

/** One after the other: a list of all would be a second copy of the text. */
function* linesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from)
    const to = end === -1 ? text.length : end
    yield text.slice(from, text[to - 1] === '\r' ? to - 1 : to)
    from = to + 1
  }
}

function partsOf(
  line: string,
  { numbers }: FoldedDialect,
): { readonly stack: string; readonly numbers: readonly number[] } | undefined {
  const space = line.lastIndexOf(' ')
  const words = line.slice(space + 1).split(',')
  if (space === -1 || words.length !== numbers.length) return undefined
  if (!words.every((word, place) => numbers[place]?.test(word))) return undefined
  const found = words.map(Number)
  return found.every((value) => Math.abs(value) <= Number.MAX_SAFE_INTEGER)
    ? { stack: line.slice(0, space).trimEnd(), numbers: found }
    : undefined
}
