// The plain numbers that the rules of other tools are made of.

export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  return Number.isInteger(half) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[Math.floor(half)]
}

/** Sum of squares about the mean over `length - less`: 1 for a sample, 0 for a population. */
export function variance(values, less) {
  const center = mean(values)
  return values.reduce((sum, value) => sum + (value - center) ** 2, 0) / (values.length - less)
}

/** Percentile by linear interpolation between order statistics (type 7). */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  const place = share * (sorted.length - 1)
  const low = Math.floor(place)
  return sorted[low] + ((sorted[low + 1] ?? sorted[low]) - sorted[low]) * (place - low)
}
