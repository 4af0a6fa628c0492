// benchmark-action/github-action-benchmark: the mean of this run over the mean that was stored last, whatever machine
// that was on. `alert-threshold` is 200 % where nobody sets it (action.yml of v1).
import { mean } from '../numbers.mjs'

const ratio = (name, limit) => ({
  name,
  tool: 'github-action-benchmark',
  design: 'stored number, any runner',
  judge(designs) {
    const before = designs.any().at(-1)
    return designs.alone().map((times, benchmark) => mean(times) / mean(before[benchmark]) > limit)
  },
})

export const rules = [
  ratio('github-action-benchmark, alert at 200 % (default)', 2),
  ratio('github-action-benchmark, alert at 110 %', 1.1),
]
