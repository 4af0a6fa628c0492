/** Numbers of a plan as a configuration would spell them: `3%`, `250ms`, `10m`, `300MiB`. */
import type { Unit } from '../model/unit.ts'

const scales: Readonly<Record<string, readonly (readonly [word: string, factor: number])[]>> = {
  '1': [['%', 0.01]],
  s: [
    ['h', 3600],
    ['m', 60],
    ['s', 1],
    ['ms', 1e-3],
    ['us', 1e-6],
    ['ns', 1e-9],
  ],
  B: [
    ['GiB', 2 ** 30],
    ['MiB', 2 ** 20],
    ['KiB', 2 ** 10],
    ['B', 1],
  ],
}

/** In the largest unit that makes it a whole number, else in the largest that makes it at least 1. */
export function quantityText(value: number, unit: Unit): string {
  const scale = scales[unit] ?? [[unit, 1]]
  const inUnits = scale.map(([word, factor]) => ({ word, number: Number((value / factor).toPrecision(6)) }))
  const best =
    (value === 0 ? undefined : inUnits.find(({ number }) => Number.isInteger(number))) ??
    inUnits.find(({ number }) => number >= 1) ??
    inUnits.at(-1)
  return best === undefined ? String(value) : `${best.number}${best.word}`
}
