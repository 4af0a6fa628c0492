/**
 * The report that `python -m line_profiler` and `kernprof -v` print; what a program printed before it is passed over. Its
 * numbers are rounded: the `.lprof` file has them in full.
 */
import type { Finding } from '../../model/finding.ts'
import { type LineTime, lineProfile } from './line-profile.ts'
import type { ProfileFormat, ProfileRead } from './profile-format.ts'
import { refuse } from './refuse.ts'

export const lineProfilerText: ProfileFormat = {
  name: 'line-profiler-text',
  recognises: (head) => head[0] !== 0x80 && unitLine.test(new TextDecoder().decode(head)),
  read: (bytes) => {
    const lines = new TextDecoder()
      .decode(bytes)
      .replace(/\r?\n$/u, '')
      .split(/\r?\n/u)
    const units = lines.flatMap((line, at) => (unitLine.test(line) ? [at] : []))
    const [start] = units
    const unit = Number(unitLine.exec(lines[start ?? -1] ?? '')?.[1])
    if (start === undefined || !(unit > 0 && unit < Infinity)) return wrong('does not say its unit of time')
    if (units.length > 1) return wrong('holds several reports')
    if (bytes.at(-1) !== 0x0a) return wrong('does not end at the end of a line: it is cut off')
    const read = timesOf(lines.slice(start + 1), unit)
    return typeof read === 'string' ? wrong(read) : profileOf(read)
  },
}

const unitLine = /^Timer unit: (\d[\d.e+-]*) s\r?$/mu

const wrong = (because: string): ProfileRead =>
  refuse(
    'wrong-line-profiler-text',
    `the report of line_profiler ${because}`,
    'Keep the .lprof file in place of what is printed of it.',
  )

interface Block {
  /** Seconds of all lines together. */
  readonly total: number
  path: string
  name?: string
  startLine: number
  /** Where the columns of numbers end; 0 before their titles, -1 after the empty line at their end. */
  width: number
  readonly times: LineTime[]
  /** Seconds by which the sum of the times may differ from the total. */
  mayErrBy: number
}

/** The times of all blocks, or in words that follow "the report" what is wrong. */
function timesOf(lines: readonly string[], unit: number): readonly LineTime[] | string {
  const blocks: Block[] = []
  for (const line of lines) {
    const total = /^Total time: (\d[\d.e+-]*) s$/u.exec(line)?.[1]
    if (total !== undefined)
      blocks.push({ total: Number(total), path: '', startLine: 0, width: 0, times: [], mayErrBy: 0 })
    const block = blocks.at(-1)
    if (block === undefined || total !== undefined) continue
    if (block.width === 0) readTitle(block, line)
    else if (!line.startsWith('=')) {
      const because = readRow(block, line, unit)
      if (because !== undefined) return because
    }
  }
  const broken = blocks.find((block) => !isWhole(block))
  if (broken !== undefined) return `ends within ${broken.name ?? 'a function'} or lacks some of its lines`
  return blocks.flatMap(({ times }) => times)
}

function readTitle(block: Block, line: string): void {
  const path = /^(?:File: |Could not find file )(.+)$/u.exec(line)?.[1]
  const [, name, startLine] = /^Function: (.+) at line (\d+)$/u.exec(line) ?? []
  if (path !== undefined) block.path = path
  if (name !== undefined) {
    block.name = name
    block.startLine = Number(startLine)
  }
  if (/^Line # +Hits +Time +Per Hit +% Time {2}Line Contents$/u.test(line))
    block.width = line.length - 'Line Contents'.length
}

const isOneLine = /^\d+$/u
const number = /^\d[\d.]*(?:e[+-]?\d+)?$/u

/** Without a time the line did not run. An empty line ends the block. */
function readRow(block: Block, line: string, unit: number): string | undefined {
  if (line === '') {
    block.width = -1
    return undefined
  }
  if (block.width < 0) return undefined
  const [at = '', hits, time, perHit, percent, ...more] = line.slice(0, block.width).trim().split(/ +/u)
  if (!isOneLine.test(at) || more.length > 0) return 'has a row that begins otherwise than a row does'
  if (hits === undefined) return undefined
  const isWholeRow = [hits, time, perHit].every((word) => number.test(word ?? ''))
  if (!isWholeRow || time === undefined || (percent === undefined ? block.total > 0 : !number.test(percent)))
    return `has a row for line ${at} without all its numbers`
  const { seconds, mayErrBy } = timeOf(time, percent, block.total, unit)
  if (Number(at) > 2 ** 24 || Number(hits) > 2 ** 53 || !(seconds < 1e12))
    return `has an impossible number for line ${at}`
  block.times.push({
    path: block.path,
    ...(block.name === undefined ? {} : { name: block.name }),
    startLine: block.startLine,
    line: Number(at),
    ...(isOneLine.test(hits) ? { hits: Number(hits) } : {}),
    seconds,
  })
  block.mayErrBy += mayErrBy
  return undefined
}

/** Both the time and its share are rounded: whichever says more, and by how many seconds it may err. */
function timeOf(
  time: string,
  percent: string | undefined,
  total: number,
  unit: number,
): { readonly seconds: number; readonly mayErrBy: number } {
  const told = { seconds: Number(time) * unit, mayErrBy: (lastDigit(time) / 2) * unit }
  if (percent === undefined) return told
  const share = { seconds: (Number(percent) / 100) * total, mayErrBy: (lastDigit(percent) / 200) * total }
  return share.mayErrBy < told.mayErrBy ? share : told
}

/** What one more in the last digit would be: `294.3` → 0.1, `1.81e+10` → 1e8. */
function lastDigit(text: string): number {
  const [digits = '', exponent = '0'] = text.split('e')
  return 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0))
}

/** Whether it was written to its end, and its lines add up to its total, which has six digits. */
function isWhole({ total, path, width, times, mayErrBy }: Block): boolean {
  const sum = times.reduce((known, { seconds }) => known + seconds, 0)
  return width === -1 && path !== '' && Math.abs(sum - total) <= 1.001 * mayErrBy + 1e-5 * total
}

const rounded: Finding = {
  code: 'rounded-hits',
  severity: 'note',
  text: 'The report of line_profiler rounds large numbers of hits; they are left out.',
  remedy: 'Keep the .lprof file in place of what is printed of it.',
}

function profileOf(times: readonly LineTime[]): ProfileRead {
  if (times.length === 0) {
    return refuse(
      'empty-profile',
      'the report of line_profiler has no line that ran',
      'Mark functions that run with @profile, or name modules with kernprof -p.',
    )
  }
  const profile = lineProfile(times, { format: lineProfilerText.name })
  return { profile, findings: times.some(({ hits }) => hits === undefined) ? [rounded] : [] }
}
