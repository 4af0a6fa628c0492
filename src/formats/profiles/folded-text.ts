/** One value of a profile's samples as folded stacks. */
import type { Profile } from '../../model/profile.ts'
import { writeFrame } from './folded-frame.ts'

/** Whole numbers, since that is what FlameGraph's family counts in: nanoseconds, bytes, or the unit itself. */
export function foldedText(profile: Profile, place: number): string {
  const { valueTypes, files, functions, frames, stacks, samples } = profile
  const { name = '', unit = '' } = valueTypes[place] ?? {}
  const [scale, word] = unit === 's' ? [1e9, 'ns'] : [1, unit]
  const texts: string[] = []
  for (const [row, frame] of stacks.frame.entries()) {
    const { name: called = '', file } = functions[frames.function[frame] ?? 0] ?? {}
    const path = file === undefined ? undefined : files[file]?.path
    const own = writeFrame({
      name: called,
      line: frames.line[frame] ?? 0,
      ...(path === undefined ? {} : { path }),
    })
    const parent = stacks.parent[row] ?? -1
    texts.push(parent === -1 ? own : `${texts[parent]};${own}`)
  }
  // What rounding takes from one line goes to the next, so that the sum stays what it was.
  const sums = new Map<string, number>()
  let [exact, written] = [0, 0]
  for (const [row, stack] of samples.stack.entries()) {
    exact += (samples.values[place]?.[row] ?? 0) * scale
    const whole = Math.round(exact) - written
    written += whole
    const text = texts[stack] ?? ''
    sums.set(text, (sums.get(text) ?? 0) + whole)
  }
  const lines = [...sums].filter(([, sum]) => sum > 0).map(([text, sum]) => `${text} ${sum}\n`)
  return `# ${writeFrame({ name, line: 0 })}: ${written} ${word} in all\n${lines.join('')}`
}
