import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ProfileBuilder } from '../formats/profiles/profile-builder.ts'
import type { Profile } from '../model/profile.ts'
import { deepest, firstBeneath, inclusive, sumBy, weighStacks } from './views.ts'

/** Samples as stacks of frames 0…5, and what each weighs. */
type Sample = readonly [stack: readonly number[], weight: number]

function profileOf(samples: readonly Sample[]): Profile {
  const builder = new ProfileBuilder([{ name: 'wall', unit: 's', nature: 'sampled', additive: true }])
  // Frame f stands in function f, so that places of both are the same.
  for (let frame = 0; frame < 6; frame += 1) builder.frame(builder.function(`f${frame}`), 0)
  for (const [frames, weight] of samples) {
    let stack = -1
    for (const frame of frames) stack = builder.stack(stack, frame)
    builder.sample(stack, -1, [weight])
  }
  return builder.done({ tool: 'x', format: 'x' })
}
const sample = fc.tuple(
  fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 }),
  fc.integer({ min: 0, max: 9 }),
)
const someSamples = fc.array(sample, { minLength: 1, maxLength: 30 })
const flags = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 })
const total = (samples: readonly Sample[], of: (stack: readonly number[]) => boolean): number =>
  samples.reduce((sum, [stack, weight]) => sum + (of(stack) ? weight : 0), 0)

test('charged to the deepest wanted frame, as looking at every sample would', () => {
  fc.assert(
    fc.property(someSamples, flags, (samples, wanted) => {
      const profile = profileOf(samples)
      const sums = sumBy(deepest(profile.stacks, Uint8Array.from(wanted, Number)), weighStacks(profile, 0), 6)
      const deepestOf = (stack: readonly number[]) => stack.findLast((frame) => wanted[frame])
      for (let frame = 0; frame < 6; frame += 1)
        expect(sums[frame]).toBe(total(samples, (stack) => deepestOf(stack) === frame))
    }),
  )
})

test('what the deepest wanted frame calls', () => {
  fc.assert(
    fc.property(someSamples, flags, (samples, wanted) => {
      const profile = profileOf(samples)
      const sums = sumBy(
        firstBeneath(profile.stacks, Uint8Array.from(wanted, Number)),
        weighStacks(profile, 0),
        6,
      )
      const called = (stack: readonly number[]) => stack[stack.findLastIndex((frame) => wanted[frame]) + 1]
      for (let frame = 0; frame < 6; frame += 1)
        expect(sums[frame]).toBe(total(samples, (stack) => called(stack) === frame))
    }),
  )
})

test('inclusive once for a sample, whatever recursion there is', () => {
  fc.assert(
    fc.property(
      someSamples,
      fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 6, maxLength: 6 }),
      (samples, groups) => {
        const profile = profileOf(samples)
        const sums = inclusive(profile.stacks, weighStacks(profile, 0), Int32Array.from(groups), 4)
        for (let group = 0; group < 4; group += 1)
          expect(sums[group]).toBe(total(samples, (stack) => stack.some((frame) => groups[frame] === group)))
      },
    ),
  )
})

test('a stack of a hundred thousand frames is no trouble', () => {
  const deep: Sample = [Array.from({ length: 100_000 }, (_, place) => place % 6), 2]
  const profile = profileOf([deep])
  expect([
    ...inclusive(profile.stacks, weighStacks(profile, 0), Int32Array.from([0, 0, 0, 0, 0, 0]), 1),
  ]).toEqual([2])
})

test('without samples of the value everything is nothing', () => {
  expect([...weighStacks(profileOf([[[0, 1], 3]]), 7)]).toEqual([0, 0])
})
