// Shares of a number of cases, with what they leave open.

/** log n!, for whole numbers, kept as far as it was asked for. */
const logFactorials = [0]
function logFactorial(n) {
  for (let i = logFactorials.length; i <= n; i += 1) logFactorials.push(logFactorials[i - 1] + Math.log(i))
  return logFactorials[n]
}

/** P(X >= k) of n cases at rate p. */
function atLeast(k, n, p) {
  if (k <= 0) return 1
  if (p <= 0) return 0
  if (p >= 1) return 1
  let sum = 0
  for (let i = k; i <= n; i += 1) {
    const log = logFactorial(n) - logFactorial(i) - logFactorial(n - i)
    sum += Math.exp(log + i * Math.log(p) + (n - i) * Math.log1p(-p))
  }
  return Math.min(1, sum)
}

/** Where an increasing function of 0 to 1 reaches a value. */
function reaches(value, of) {
  let [low, high] = [0, 1]
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (of(middle) < value) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * The exact interval of Clopper and Pearson (1934) for a rate, k of n cases seen: at either end a tail of
 * (1 - level) / 2. Without cases it is all of 0 to 1.
 */
export function clopperPearson(k, n, level = 0.95) {
  const tail = (1 - level) / 2
  return {
    low: k <= 0 ? 0 : reaches(tail, (p) => atLeast(k, n, p)),
    high: k >= n ? 1 : reaches(1 - tail, (p) => atLeast(k + 1, n, p)),
  }
}

/** The value below which a share of the values lies, by linear interpolation; undefined without values. */
export function quantile(values, share) {
  const sorted = [...values].toSorted((a, b) => a - b)
  if (sorted.length === 0) return undefined
  const place = (sorted.length - 1) * share
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  return below + (above - below) * (place - Math.floor(place))
}
