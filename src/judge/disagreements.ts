/** Where time and instructions say different things of one benchmark: told, never averaged. */
import type { Compared } from '../model/comparison.ts'
import type { Finding } from '../model/finding.ts'
import { cpu, instructions, wall } from '../model/metric.ts'
import type { Verdict } from '../model/verdict.ts'
import { change } from './phrases.ts'

/** The words that are sure of something. */
const directions = { regression: 1, unchanged: 0, improvement: -1 } as const

interface Said {
  readonly compared: Compared
  readonly direction: 1 | 0 | -1
}

/**
 * One note for each benchmark whose instructions and whose time (the clock that judges, else CPU time, else elapsed
 * time) both gave a sure word, and not the same.
 */
export function disagreements(verdicts: readonly Verdict[]): readonly Finding[] {
  const rows = new Map<string, Verdict[]>()
  for (const verdict of verdicts) {
    rows.set(verdict.benchmark, [...(rows.get(verdict.benchmark) ?? []), verdict])
  }
  return [...rows].flatMap(([benchmark, own]): Finding[] => {
    const counted = saidBy(own.find((row) => nameOf(row) === instructions.name))
    const clocks = [cpu.name, wall.name].flatMap((name) => own.filter((row) => nameOf(row) === name))
    const clock = saidBy(clocks.find(({ judges }) => judges) ?? clocks[0])
    if (counted === undefined || clock === undefined || counted.direction === clock.direction) return []
    if (!excludes(clock, counted)) return []
    return [
      {
        code: 'time-and-instructions-disagree',
        severity: 'note',
        text: told(benchmark, counted, clock),
        benchmark,
      },
    ]
  })
}

/** Two thresholds of different size let one change be a regression of the one and nothing of the other: no contradiction. */
function excludes(clock: Said, counted: Said): boolean {
  const { low, high } = clock.compared.effect.relative
  const { value } = counted.compared.effect.relative
  return value < low || value > high
}

const nameOf = ({ comparison }: Verdict): string | undefined => comparison?.metric.name

function saidBy(verdict: Verdict | undefined): Said | undefined {
  if (verdict?.comparison?.kind !== 'compared') return undefined
  const { word, comparison } = verdict
  if (word !== 'regression' && word !== 'unchanged' && word !== 'improvement') return undefined
  return { compared: comparison, direction: directions[word] }
}

function told(benchmark: string, counted: Said, clock: Said): string {
  const name = clock.compared.metric.name === cpu.name ? 'CPU time' : 'elapsed time'
  const [work, time] = [changed(counted), changed(clock)]
  return `${benchmark}: instructions are ${work}, ${name} is ${time}: ${meaning(counted.direction, clock.direction)}`
}

const changed = ({ direction, compared }: Said): string =>
  direction === 0 ? 'unchanged' : change(compared.effect.relative.value)

function meaning(work: number, time: number): string {
  if (time === 0) {
    return work > 0
      ? 'more work, hidden by what runs beside it, or too little of the time to show there'
      : 'less work that time does not show: something else takes it, or it is too little of it'
  }
  if (work === 0) {
    return time > 0
      ? 'waiting, caches, memory or I/O, not more instructions'
      : 'less waiting, or a better use of caches and memory, not fewer instructions'
  }
  return work > 0
    ? 'more work that waits less, or that suits the processor better'
    : 'less work that waits more, or that suits the processor worse'
}
