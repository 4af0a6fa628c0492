/** Seconds as a reader says them. */
import { glue } from './wrap.ts'

/** `90 s`, `10 min`, `6 min 12 s`, `1 h 30 min`. */
export function durationText(seconds: number): string {
  if (seconds < 10) return `${Number(seconds.toFixed(1))}${glue}s`
  const whole = Math.round(seconds)
  if (whole < 120) return `${whole}${glue}s`
  const [large, small, size] = whole < 7200 ? ['min', 's', 60] : ['h', 'min', 3600]
  const count = size === 60 ? whole : Math.round(whole / 60) * 60
  const rest = Math.floor((count % size) / (size / 60))
  return `${Math.floor(count / size)}${glue}${large}${rest === 0 ? '' : `${glue}${rest}${glue}${small}`}`
}
