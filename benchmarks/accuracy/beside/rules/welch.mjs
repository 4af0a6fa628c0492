// nodejs/node, benchmark/compare.R: Welch's t test, two-sided, one star at .05; both binaries take turns.
import { mean, variance } from '../numbers.mjs'

/** Whether head is slower by Welch's test at `alpha`, two-sided. */
function slower(base, head, alpha, studentQuantile) {
  const [a, b] = [variance(base, 1) / base.length, variance(head, 1) / head.length]
  const freedom = (a + b) ** 2 / (a ** 2 / (base.length - 1) + b ** 2 / (head.length - 1))
  return (mean(head) - mean(base)) / Math.sqrt(a + b) > studentQuantile(1 - alpha / 2, freedom)
}

export function welch({ studentQuantile }) {
  return [
    {
      name: 'Node compare.R, Welch .05 (one star)',
      tool: 'Node compare.R',
      design: 'interleaved at random',
      judge(designs) {
        const { base, head } = designs.interleaved()
        return head.map((times, benchmark) => slower(base[benchmark], times, 0.05, studentQuantile))
      },
    },
  ]
}
