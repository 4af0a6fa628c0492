// google/tachometer, src/stats.ts: slower where the 95 % interval of the relative difference of means lies above zero.
// By itself it takes 50 samples of each side and then more until it knows; here it has what everybody has.
import { mean, variance } from '../numbers.mjs'

export function tachometer({ studentQuantile }) {
  return [
    {
      name: 'tachometer, 95 % interval (default)',
      tool: 'tachometer',
      design: 'alternating, base first',
      judge(designs) {
        const { base, head } = designs.alternating()
        return head.map((after, benchmark) => {
          const before = base[benchmark]
          const [a, b] = [mean(before), mean(after)]
          const [ofA, ofB] = [variance(before, 1) / before.length, variance(after, 1) / after.length]
          const error = Math.sqrt((ofA * b ** 2 + ofB * a ** 2) / a ** 4)
          return b / a - 1 > studentQuantile(0.975, before.length - 1) * error
        })
      },
    },
  ]
}
