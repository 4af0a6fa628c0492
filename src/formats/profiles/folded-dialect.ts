/** What a file of folded stacks tells of itself: which tool wrote it, what its numbers are, how its frames look. */
import type { ProfileHeader, ValueType } from '../../model/profile.ts'
import type { ProfileRead } from './profile-format.ts'
import { refuse } from './refuse.ts'

/** Ours: how much there is in all, so that a file that was cut off is seen. No other tool takes it for a stack. */
export const ourHead = /^# (?<name>[^\n]+): (?<total>\d+) (?<unit>\S+) in all\n/u

/** Takes one column of a file's numbers to the values of a sample. */
export interface FoldedDialect {
  readonly header: ProfileHeader
  readonly valueTypes: readonly ValueType[]
  /** How many numbers, parted by commas, end a line, and what they say. */
  readonly numbers: number
  values(numbers: readonly number[]): readonly number[]
  /** Every frame is `file:name:line`. */
  readonly isLocated: boolean
  /** A number may be less than zero. */
  readonly isSigned: boolean
  /** The lines are those at which the functions begin, not those at which they stood. */
  readonly linesAreFirst: boolean
}

const sampled = (name: string, unit: string): ValueType => ({ name, unit, nature: 'sampled', additive: true })
const header = (tool: string, more: Partial<ProfileHeader> = {}): ProfileHeader => ({
  tool,
  format: 'folded',
  ...more,
})

/** What the lines that begin with `#` say, austin's and ours. */
function readHeads(text: string): ReadonlyMap<string, string> {
  const heads = new Map<string, string>()
  for (const [, name = '', value = ''] of text.matchAll(/^# ([^:\n]+): ([^\n]*)$/gmu)) heads.set(name, value)
  return heads
}

export function dialectOf(text: string): FoldedDialect | ProfileRead {
  const plain = { numbers: 1, isLocated: false, isSigned: false, linesAreFirst: false }
  const ours = ourHead.exec(text)?.groups
  if (ours !== undefined) {
    const { name = '', unit = '' } = ours
    const scale = unit === 'ns' ? 1e9 : 1
    return {
      ...plain,
      header: header('folded'),
      valueTypes: [sampled(name, unit === 'ns' ? 's' : unit)],
      values: ([value = 0]) => [value / scale],
    }
  }
  if (text.startsWith('# austin: ')) return austin(text)
  const isPySpy = /^[^;\n]*(?:process \d+:"|thread \(|[^;\n]* \([^;()\n]*:\d+\)(?:;| \d+$))/mu.test(text)
  const isTachyon = /^tid:\d+;/u.test(text)
  return {
    ...plain,
    isLocated: isTachyon,
    linesAreFirst: isPySpy && namesFunctionsOnly(text),
    header: header(isTachyon ? 'profiling.sampling' : isPySpy ? 'py-spy' : 'folded'),
    valueTypes: [sampled('samples', 'count')],
    values: (numbers) => numbers,
  }
}

/** py-spy's `--function`: then every module stands at its first line, where it otherwise never is for long. */
function namesFunctionsOnly(text: string): boolean {
  const lines = [...text.matchAll(/(?:^|;)<module> \([^<;()\n][^;()\n]*:(\d+)\)/gmu)].map(([, line]) =>
    Number(line),
  )
  return lines.length > 0 && lines.every((line) => line <= 1)
}

function austin(text: string): FoldedDialect | ProfileRead {
  const heads = readHeads(text)
  const [mode = '', interval = '', duration = ''] = ['mode', 'interval', 'duration'].map((name) =>
    heads.get(name),
  )
  const microseconds = (word: string): number | undefined =>
    /^\d{1,15}$/u.test(word) ? Number(word) / 1e6 : undefined
  const length = microseconds(duration)
  if (length === undefined)
    return refuse(
      'cut-off',
      'the austin profile has no duration at its end: it was cut off',
      'Let the program end by itself.',
    )
  const [toolVersion, every] = [heads.get('austin'), microseconds(interval)]
  const shared = {
    isLocated: true,
    linesAreFirst: false,
    header: header('austin', {
      mode,
      duration: length,
      ...(toolVersion === undefined ? {} : { toolVersion }),
      ...(every === undefined ? {} : { interval: every }),
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
        numbers: 1,
        isSigned: false,
        valueTypes: [sampled(mode, 's')],
        values: ([us = 0]) => [us / 1e6],
      }
    case 'memory':
      return {
        ...shared,
        numbers: 1,
        isSigned: true,
        valueTypes: memory,
        values: ([bytes = 0]) => both(bytes),
      }
    case 'full':
      return {
        ...shared,
        numbers: 3,
        isSigned: true,
        valueTypes: [sampled('wall', 's'), sampled('cpu', 's'), ...memory],
        values: ([us = 0, idle = 0, bytes = 0]) => [us / 1e6, idle === 0 ? us / 1e6 : 0, ...both(bytes)],
      }
    default:
      return refuse(
        'unknown-mode',
        `austin's mode is ${mode.slice(0, 40)}; known are wall, cpu, memory and full`,
      )
  }
}
