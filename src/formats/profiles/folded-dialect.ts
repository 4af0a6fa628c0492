/** What a file of folded stacks tells of itself: which tool wrote it, what its numbers are, how its frames look. */
import type { ProfileHeader, ValueType } from '../../model/profile.ts'
import type { FrameStyle } from './folded-frame.ts'
import type { ProfileRead } from './profile-format.ts'
import { refuse } from './refuse.ts'

/** Ours: how much there is in all, so that a file that was cut off is seen. No other tool takes it for a stack. */
export const ourHead = /^# (?<name>[^\n]+): (?<total>\d+) (?<unit>\S+) in all\n/u

/** Takes one column of a file's numbers to the values of a sample. */
export interface FoldedDialect {
  readonly header: ProfileHeader
  readonly valueTypes: readonly ValueType[]
  /** What the numbers look like that end a line, parted by commas. */
  readonly numbers: readonly RegExp[]
  values(numbers: readonly number[]): readonly number[]
  /** How its frames tell a file. */
  readonly style: FrameStyle
  /** Whether a line, counted from 1, tells of the file and is no stack. */
  isHead(line: string, number: number): boolean
  /** The lines are those at which the functions begin, not those at which they stood. */
  readonly linesAreFirst: boolean
}

const [whole, decimal, signed] = [/^\d+$/u, /^\d+(?:\.\d+)?$/u, /^-?\d+$/u]

const sampled = (name: string, unit: string): ValueType => ({ name, unit, nature: 'sampled', additive: true })
const header = (tool: string, more: Partial<ProfileHeader> = {}): ProfileHeader => ({
  tool,
  format: 'folded',
  ...more,
})

export function dialectOf(text: string): FoldedDialect | ProfileRead {
  const plain = { numbers: [decimal], style: 'named', linesAreFirst: false, isHead: () => false }
  const ours = ourHead.exec(text)?.groups
  if (ours !== undefined) {
    const { name = '', unit = '' } = ours
    const scale = unit === 'ns' ? 1e9 : 1
    return {
      ...plain,
      style: 'ours',
      isHead: (_, number) => number === 1,
      header: header('folded'),
      valueTypes: [sampled(name, unit === 'ns' ? 's' : unit)],
      values: ([value = 0]) => [value / scale],
    }
  }
  if (text.startsWith('# austin: ')) return austin(text)
  const isPySpy =
    /(?:^|;)(?:process \d+:"|thread \()/mu.test(text) ||
    /[^;\n] \([^;()\n]{1,4096}:\d+\)(?:;| \d+$)/mu.test(text)
  const isTachyon = /^tid:\d+;/u.test(text)
  return {
    ...plain,
    style: isTachyon ? 'located' : 'named',
    linesAreFirst: isPySpy && namesFunctionsOnly(text),
    header: header(isTachyon ? 'profiling.sampling' : isPySpy ? 'py-spy' : 'folded'),
    valueTypes: [sampled('samples', 'count')],
    values: (numbers) => numbers,
  }
}

/** py-spy's `--function`: then every module stands at its first line, where it otherwise never is for long. */
function namesFunctionsOnly(text: string): boolean {
  let isAny = false
  for (const [, line] of text.matchAll(/(?:^|;)<module> \([^<;()\n][^;()\n]*:(\d+)\)/gmu)) {
    if (Number(line) > 1) return false
    isAny = true
  }
  return isAny
}

function austin(text: string): FoldedDialect | ProfileRead {
  const mode = /^# mode: (.{0,40})$/mu.exec(text)?.[1] ?? ''
  const [interval, duration] = [/^# interval: (\d{1,15})$/mu, /^# duration: (\d{1,15})$/mu].map(
    (head) => head.exec(text)?.[1],
  )
  const toolVersion = /^# austin: (\S{1,40})$/mu.exec(text)?.[1]
  if (duration === undefined)
    return refuse(
      'cut-off',
      'the austin profile has no duration at its end: it was cut off',
      'Let the program end by itself.',
    )
  const shared = {
    style: 'located' as const,
    isHead: (line: string) => line.startsWith('# '),
    linesAreFirst: false,
    header: header('austin', {
      mode,
      duration: Number(duration) / 1e6,
      ...(toolVersion === undefined ? {} : { toolVersion }),
      ...(interval === undefined ? {} : { interval: Number(interval) / 1e6 }),
      threads: 'all',
    }),
  }
  const memory = [sampled('rss-grown', 'B'), sampled('rss-shrunk', 'B')]
  const both = (bytes: number): readonly number[] => [Math.max(0, bytes), Math.max(0, -bytes)]
  switch (mode) {
    case 'wall':
    case 'cpu':
      return {
        ...shared,
        numbers: [whole],
        valueTypes: [sampled(mode, 's')],
        values: ([us = 0]) => [us / 1e6],
      }
    case 'memory':
      return {
        ...shared,
        numbers: [signed],
        valueTypes: memory,
        values: ([bytes = 0]) => both(bytes),
      }
    case 'full':
      return {
        ...shared,
        numbers: [whole, /^[01]$/u, signed],
        valueTypes: [sampled('wall', 's'), sampled('cpu', 's'), ...memory],
        values: ([us = 0, idle = 0, bytes = 0]) => [us / 1e6, idle === 0 ? us / 1e6 : 0, ...both(bytes)],
      }
    default:
      return refuse(
        'unknown-mode',
        `austin's mode is ${mode || 'not told'}; known are wall, cpu, memory and full`,
      )
  }
}
