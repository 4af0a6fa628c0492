/** What a series is found by: one text for a benchmark and a metric, whatever characters their names hold. */
export const seriesKey = (benchmark: string, metric: string): string => JSON.stringify([benchmark, metric])
