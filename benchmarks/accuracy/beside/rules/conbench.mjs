// conbench/conbench, conbench/entities/history.py: the mean of this run, in standard deviations of what earlier runs on
// the same hardware were off the mean of those before them. A regression is beyond 5 of them.
import { mean, variance } from '../numbers.mjs'

export const rules = [
  {
    name: 'conbench, z > 5 (default)',
    tool: 'conbench',
    design: 'history, same processor',
    judge(designs) {
      const past = designs.same()
      return designs.alone().map((times, benchmark) => {
        const means = past.map((job) => mean(job[benchmark]))
        // The first run has none before it and counts as being off by nothing.
        const off = means.map((value, at) => (at === 0 ? 0 : value - mean(means.slice(0, at))))
        return (mean(times) - mean(means)) / Math.sqrt(variance(off, 1)) > 5
      })
    },
  },
]
