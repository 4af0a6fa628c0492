/** Levels as findings say them. */
import type { Unit } from '../model/unit.ts'

const scales: Readonly<Record<Unit, readonly (readonly [word: string, factor: number])[]>> = {
  s: [
    ['s', 1],
    ['ms', 1e-3],
    ['µs', 1e-6],
    ['ns', 1e-9],
  ],
  B: [
    ['GiB', 2 ** 30],
    ['MiB', 2 ** 20],
    ['KiB', 2 ** 10],
    ['B', 1],
  ],
  '1': [['%', 0.01]],
  count: [['', 1]],
}

/** Two levels of a series in one scale, to three digits: `210 ms`, `270 ms`. */
export function levelTexts(unit: Unit, levels: readonly [number, number]): readonly [string, string] {
  const scale = scales[unit] ?? [[unit, 1] as const]
  const smallest = Math.min(...levels)
  const [word, factor] = scale.find(([, size]) => smallest >= size) ?? scale.at(-1) ?? [unit, 1]
  const text = (level: number): string => {
    const value = level / factor
    const digits = value >= 100 ? Math.round(value) : Number(value.toPrecision(3))
    return `${digits} ${word}`.trim()
  }
  return [text(levels[0]), text(levels[1])]
}
