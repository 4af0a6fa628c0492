/**
 * The stacks of a scalene profile. Those of `combined_stacks` go on into native code, but count how often scalene's clock
 * found them, which is once for a native call however long it takes: a call that `stacks` and the lines gave 18 % of a
 * run had 9 % of those counts. So time is taken from `stacks`.
 */
import { isRecord } from './parse-json.ts'
import type { ProfileBuilder } from './profile-builder.ts'
import { isLine, pythonFunction } from './python-code.ts'
import { type KnownFunctions, isAmount, mebibyte } from './scalene-rows.ts'

/** Without the option for stacks some of those of threads are there all the same, which is less than the whole. */
const leastShare = 0.9

/** One stack as any version writes it. */
interface TimedStack {
  readonly frames: readonly unknown[]
  readonly count: number
  /** Of the run. */
  readonly share: number
}

/** How many samples they are of, undefined where there are none to speak of; or what is wrong. */
export function addTimeStacks(
  builder: ProfileBuilder,
  known: KnownFunctions,
  stacks: unknown,
  elapsed: number,
): number | string | undefined {
  const found: TimedStack[] = []
  let [samples, whole] = [0, 0]
  for (const entry of Array.isArray(stacks) ? stacks : []) {
    const [frames, sums]: readonly unknown[] = Array.isArray(entry) ? entry : []
    // 1.5.30 and older count stacks, and give them no time.
    if (isAmount(sums) && Array.isArray(frames)) continue
    const stack = timedStack(frames, sums)
    if (typeof stack === 'string') return stack
    found.push(stack)
    samples += stack.count
    whole += stack.share
  }
  if (whole > 1.01) return 'the stacks took longer than the run'
  if (whole < leastShare) return undefined
  for (const { frames, share } of found) {
    let stack = -1
    for (const frame of frames) {
      const call = callOf(frame)
      if (call === undefined) return 'a call in a stack does not tell its function'
      stack = builder.stack(stack, frameAt(builder, known, call))
    }
    if (stack !== -1) builder.sample(stack, -1, [share * elapsed])
  }
  return samples
}

/** `{ count, cpu_samples, … }`; before 1.5.53 in a list, in which the share is the last of four. */
function timedStack(frames: unknown, sums: unknown): TimedStack | string {
  if (!Array.isArray(frames)) return 'a stack has no calls or no time'
  const [count, share]: readonly unknown[] = Array.isArray(sums)
    ? [sums[0], sums.length === 4 ? sums[3] : undefined]
    : isRecord(sums)
      ? [sums['count'], sums['cpu_samples']]
      : []
  if (count === undefined || share === undefined) return 'a stack has no calls or no time'
  return isAmount(count) && isAmount(share) ? { frames, count, share } : 'a stack has an impossible number'
}

interface Call {
  readonly path: string
  readonly name: string
  readonly line: number
}

const written = /^(.*) (\S+):(\d{1,8});$/su

/** `"file name:line;"`, or before 1.5.53 `[file, name, line]`. */
function callOf(frame: unknown): Call | undefined {
  const parts: readonly unknown[] = Array.isArray(frame)
    ? frame
    : typeof frame === 'string'
      ? (written.exec(frame)?.slice(1) ?? [])
      : []
  const [path, name, line] = parts
  if (typeof path !== 'string' || typeof name !== 'string' || name === '' || parts.length !== 3)
    return undefined
  return { path, name, line: Number(line) }
}

/** `[[{ kind, display_name, filename_or_module, line }, …], MiB allocated]` each; what is wrong, or undefined. */
export function addMemoryStacks(
  builder: ProfileBuilder,
  known: KnownFunctions,
  stacks: unknown,
): string | undefined {
  for (const entry of Array.isArray(stacks) ? stacks : []) {
    const [frames, size]: readonly unknown[] = Array.isArray(entry) ? entry : []
    if (!Array.isArray(frames) || !isAmount(size)) return 'a stack has no calls or no memory'
    let stack = -1
    for (const frame of frames) {
      const { display_name: name, filename_or_module: path, line } = isRecord(frame) ? frame : {}
      if (typeof name !== 'string' || typeof path !== 'string')
        return 'a call in a stack does not tell its function'
      stack = builder.stack(stack, frameAt(builder, known, { path, name, line: Number(line) }))
    }
    if (stack !== -1) builder.sample(stack, -1, [0, size * mebibyte])
  }
  return undefined
}

function frameAt(builder: ProfileBuilder, known: KnownFunctions, { path, name, line }: Call): number {
  const place = known.get(`${path}\0${name}`) ?? pythonFunction(builder, name, path)
  return builder.frame(place, isLine(line) ? line : 0)
}
