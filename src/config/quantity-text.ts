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

/** In the unit that takes the fewest characters without going below 1, to six digits. */
export function quantityText(value: number, unit: Unit): string {
  const scale = scales[unit] ?? [[unit, 1] as const]
  const texts = scale.map(([word, factor]) => {
    const number = Number((value / factor).toPrecision(6))
    return { number, text: `${number}${word}`, factor }
  })
  const large = texts.filter(({ number }) => number >= 1)
  const [first] = large.toSorted((a, b) => a.text.length - b.text.length)
  // Nothing is nothing in any unit: the plainest will do.
  const small = value === 0 ? texts.find(({ factor }) => factor === 1) : undefined
  return (first ?? small ?? texts.at(-1))?.text ?? String(value)
}
