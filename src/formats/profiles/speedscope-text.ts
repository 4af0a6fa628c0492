/** A profile's samples as a speedscope file: one of its profiles for each kind of value and each thread. */
import type { Profile } from '../../model/profile.ts'

export function speedscopeText(profile: Profile): string {
  const { header, files, functions, frames, valueTypes } = profile
  const shared = Array.from(frames.function, (place, row) => {
    const { name = '', file } = functions[place] ?? {}
    const line = frames.line[row] ?? 0
    return {
      name,
      ...(file === undefined ? {} : { file: files[file]?.path ?? '' }),
      ...(line === 0 ? {} : { line }),
    }
  })
  const stackTexts = textsOf(profile)
  const parts = valueTypes.flatMap((_, type) => partsOf(profile, type, stackTexts))
  // The profiles are put together by hand, since lists of lists of a million stacks fill the memory.
  return [
    '{"$schema":"https://www.speedscope.app/file-format-schema.json","exporter":"benchline"',
    `,"name":${JSON.stringify(header.workload ?? header.tool)},"activeProfileIndex":0`,
    `,"shared":{"frames":${JSON.stringify(shared)}}`,
    `,"profiles":[${parts.join(',')}]}\n`,
  ].join('')
}

/** By place of a stack, its frames from the root on. */
function textsOf({ stacks }: Profile): readonly string[] {
  const texts: string[] = []
  for (const [row, frame] of stacks.frame.entries()) {
    const parent = stacks.parent[row] ?? -1
    texts.push(parent === -1 ? String(frame) : `${texts[parent]},${frame}`)
  }
  return texts
}

const unitWords: ReadonlyMap<string, string> = new Map([
  ['s', 'seconds'],
  ['B', 'bytes'],
])

function partsOf(
  { valueTypes, threads, samples }: Profile,
  type: number,
  stackTexts: readonly string[],
): string[] {
  const { name = '', unit = '' } = valueTypes[type] ?? {}
  const values = samples.values[type] ?? new Float64Array(0)
  const byThread = new Map<number, { readonly stacks: number[]; readonly weights: number[]; total: number }>()
  for (const [row, weight] of values.entries()) {
    if (weight === 0) continue
    const [thread, stack] = [samples.thread[row] ?? -1, samples.stack[row] ?? 0]
    const part = byThread.get(thread) ?? { stacks: [], weights: [], total: 0 }
    byThread.set(thread, part)
    part.stacks.push(stack)
    part.weights.push(weight)
    part.total += weight
  }
  return [...byThread].map(([thread, { stacks, weights, total }]) =>
    [
      `{"type":"sampled","name":${JSON.stringify(thread === -1 ? name : `${name}: ${threads[thread]}`)}`,
      `,"unit":${JSON.stringify(unitWords.get(unit) ?? 'none')},"startValue":0,"endValue":${total}`,
      `,"samples":[${stacks.map((stack) => `[${stackTexts[stack]}]`).join(',')}]`,
      `,"weights":[${weights.join(',')}]}`,
    ].join(''),
  )
}
