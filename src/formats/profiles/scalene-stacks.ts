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

/**
 * `[["file name:line;", …], { count, cpu_samples, … }]` each, where `cpu_samples` is the share of the run.
 * How many samples they are of, undefined where there are none to speak of; or what is wrong.
 */
export function addTimeStacks(
  builder: ProfileBuilder,
  known: KnownFunctions,
  stacks: unknown,
  elapsed: number,
): number | string | undefined {
  const found: { frames: readonly unknown[]; share: number }[] = []
  let [samples, whole] = [0, 0]
  for (const entry of Array.isArray(stacks) ? stacks : []) {
    const [frames, sums]: readonly unknown[] = Array.isArray(entry) ? entry : []
    if (!Array.isArray(frames) || !isRecord(sums)) return 'a stack has no calls or no time'
    const { count, cpu_samples: share } = sums
    if (!isAmount(count) || !isAmount(share)) return 'a stack has an impossible number'
    found.push({ frames, share })
    samples += count
    whole += share
  }
  if (whole > 1.01) return 'the stacks took longer than the run'
  if (whole < leastShare) return undefined
  for (const { frames, share } of found) {
    let stack = -1
    for (const frame of frames) {
      const [, path, name, line] = typeof frame === 'string' ? (written.exec(frame) ?? []) : []
      if (path === undefined || name === undefined) return 'a call in a stack does not tell its function'
      stack = builder.stack(stack, frameAt(builder, known, path, name, Number(line)))
    }
    if (stack !== -1) builder.sample(stack, -1, [share * elapsed])
  }
  return samples
}

const written = /^(.*) (\S+):(\d{1,8});$/su

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
      stack = builder.stack(stack, frameAt(builder, known, path, name, Number(line)))
    }
    if (stack !== -1) builder.sample(stack, -1, [0, size * mebibyte])
  }
  return undefined
}

function frameAt(
  builder: ProfileBuilder,
  known: KnownFunctions,
  path: string,
  name: string,
  line: number,
): number {
  const place = known.get(`${path}\0${name}`) ?? pythonFunction(builder, name, path)
  return builder.frame(place, isLine(line) ? line : 0)
}
