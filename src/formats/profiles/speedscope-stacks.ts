/** The stacks of one profile of a speedscope file, one after the other, each with its weight. */
import { isRecord } from './parse-json.ts'
import type { ProfileBuilder } from './profile-builder.ts'

/** The place of a frame that is no code: what is seen in it is its caller's. */
export const callerItself = -1

type Charge = (stack: number, weight: number) => void
type Content = Readonly<Record<string, unknown>>

/** `places` says where each frame of the file is; returns in words what is wrong, undefined where nothing is. */
export function readStacks(
  content: Content,
  builder: ProfileBuilder,
  places: Int32Array,
  charge: Charge,
): string | undefined {
  if (content['type'] === 'sampled') return readSamples(content, builder, places, charge)
  if (content['type'] === 'evented') return readEvents(content, builder, places, charge)
  return 'a profile is neither sampled nor evented'
}

const isWeight = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value < Infinity

/** Stacks are lists of frames, the root first. */
function readSamples(
  { samples, weights }: Content,
  builder: ProfileBuilder,
  places: Int32Array,
  charge: Charge,
): string | undefined {
  if (!Array.isArray(samples) || !Array.isArray(weights)) return 'it has no lists of samples and weights'
  if (samples.length !== weights.length) return 'it has not one weight for each sample'
  // Most stacks begin as the one before, so only their ends are looked up.
  const frames: number[] = []
  const stacks: number[] = []
  for (const [row, sample] of samples.entries()) {
    const weight: unknown = weights[row]
    if (!isWeight(weight)) return 'a weight is no number, or less than zero'
    if (!Array.isArray(sample)) return 'a sample is no list of frames'
    let same = 0
    while (same < sample.length && same < frames.length && sample[same] === frames[same]) same += 1
    frames.length = same
    stacks.length = same
    for (let depth = same; depth < sample.length; depth += 1) {
      const index: unknown = sample[depth]
      const place = typeof index === 'number' ? places[index] : undefined
      if (place === undefined || typeof index !== 'number') return 'a sample has a frame that is not there'
      frames.push(index)
      stacks.push(calledFrom(builder, stacks[depth - 1], place))
    }
    const stack = stacks.at(-1) ?? -1
    charge(stack === -1 ? emptyStack(builder) : stack, weight)
  }
  return undefined
}

/** Between two events the time belongs to the frame that opened last. */
function readEvents(
  { events }: Content,
  builder: ProfileBuilder,
  places: Int32Array,
  charge: Charge,
): string | undefined {
  if (!Array.isArray(events)) return 'it has no list of events'
  const frames: number[] = []
  const stacks: number[] = []
  let last: number | undefined
  for (const event of events) {
    const { type, at, frame } = isRecord(event) ? event : {}
    if (typeof at !== 'number' || !Number.isFinite(at)) return 'an event has no time'
    if (at < (last ?? at)) return 'its events are out of order'
    const place = typeof frame === 'number' ? places[frame] : undefined
    if (place === undefined || typeof frame !== 'number') return 'an event is of a frame that is not there'
    const stack = stacks.at(-1)
    if (stack !== undefined && last !== undefined && at > last)
      charge(stack === -1 ? emptyStack(builder) : stack, at - last)
    last = at
    if (type === 'O') {
      frames.push(frame)
      stacks.push(calledFrom(builder, stack, place))
    } else if (type === 'C' && frames.at(-1) === frame) {
      frames.pop()
      stacks.pop()
    } else return 'a frame closes that is not the last that opened'
  }
  return frames.length === 0 ? undefined : 'a frame never closes: it is cut off'
}

const calledFrom = (builder: ProfileBuilder, caller: number | undefined, place: number): number =>
  place === callerItself ? (caller ?? -1) : builder.stack(caller ?? -1, place)

const emptyStack = (builder: ProfileBuilder): number =>
  builder.stack(-1, builder.frame(builder.function('(no stack)'), 0))
