// EffortlessMetrics/perfgate 0.18: the median against a baseline file in the repository, `threshold` 0.20 where nobody
// sets it. The baseline was measured on some runner.
import { median } from '../numbers.mjs'

export const rules = [
  {
    name: 'perfgate, threshold 20 % (default)',
    tool: 'perfgate',
    design: 'stored number, any runner',
    judge(designs) {
      const before = designs.any().at(-1)
      return designs.alone().map((times, benchmark) => median(times) / median(before[benchmark]) > 1.2)
    },
  },
]
