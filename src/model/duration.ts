/** Seconds as a reader says them. */

/** `0.5 s`, `90 s`, `10 min`, `6 min 12 s`, `1 h 30 min`; `space` stands between number and unit. */
export function durationText(seconds: number, space = ' '): string {
  if (seconds < 10) return `${Number(seconds.toFixed(1))}${space}s`
  const whole = Math.round(seconds)
  if (whole < 120) return `${whole}${space}s`
  const [large, small, size] = whole < 7200 ? ['min', 's', 60] : ['h', 'min', 3600]
  const count = size === 60 ? whole : Math.round(whole / 60) * 60
  const rest = Math.floor((count % size) / (size / 60))
  return `${Math.floor(count / size)}${space}${large}${rest === 0 ? '' : `${space}${rest}${space}${small}`}`
}
