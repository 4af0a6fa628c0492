// bencherdev/bencher, lib/bencher_boundary: the mean of this run against a limit that is drawn from stored means. Bencher
// sets no threshold by itself; these are the recipes of its documentation: a t test with an upper boundary of 0.99 and at
// most 64 stored values, and for both sides in one job 25 % over base.
import { mean, percentile, variance } from '../numbers.mjs'

const upper = 0.99

/** A rule from the limit that stored means set. */
const against = (name, which, limit) => ({
  name,
  tool: 'Bencher',
  design: which === 'any' ? 'history, any runner' : 'history, same processor',
  judge(designs) {
    const past = designs[which]()
    return designs
      .alone()
      .map((times, benchmark) => mean(times) > limit(past.map((job) => mean(job[benchmark]))))
  },
})

export function bencher({ normalQuantile, studentQuantile }) {
  const student = (values) =>
    mean(values) +
    studentQuantile(upper, values.length - 1) * Math.sqrt(variance(values, 0) * (1 + 1 / values.length))
  const normal = (values) => mean(values) + normalQuantile(upper) * Math.sqrt(variance(values, 0))
  const quartiles = (values) =>
    percentile(values, 0.5) + 3 * (percentile(values, 0.75) - percentile(values, 0.25))
  return [
    against('Bencher, t test .99, any runner', 'any', student),
    against('Bencher, t test .99', 'same', student),
    against('Bencher, z score .99', 'same', normal),
    against('Bencher, interquartile range × 3', 'same', quartiles),
    {
      name: 'Bencher, 25 % over base in the same job',
      tool: 'Bencher',
      design: 'base suite, then head suite',
      judge(designs) {
        const { base, head } = designs.sequential()
        return head.map((times, benchmark) => mean(times) > 1.25 * mean(base[benchmark]))
      },
    },
  ]
}
