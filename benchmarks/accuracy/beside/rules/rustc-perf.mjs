// rust-lang/rustc-perf, site/src/comparison.rs: a change is significant where it is larger than the third quartile of the
// changes between neighbouring commits, plus three interquartile ranges.
import { median, percentile } from '../numbers.mjs'

export const rules = [
  {
    name: 'rustc-perf, Q3 + 3 IQR of earlier changes',
    tool: 'rustc-perf',
    design: 'history, same processor',
    judge(designs) {
      const past = designs.same()
      return designs.alone().map((times, benchmark) => {
        const values = past.map((job) => median(job[benchmark]))
        const changes = values.slice(1).map((value, at) => Math.abs(value / values[at] - 1))
        const [first, third] = [percentile(changes, 0.25), percentile(changes, 0.75)]
        return median(times) / values.at(-1) - 1 > third + 3 * (third - first)
      })
    },
  },
]
