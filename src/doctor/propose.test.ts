import { expect, test } from 'vitest'
import { type SubjectLaw, normalNoise, suite } from '../../test/laws/simulated-study.ts'
import type { Suite } from './recording.ts'
import { type AdviceGround, advise } from './advise.ts'
import { diagnose } from './diagnose.ts'
import { propose } from './propose.ts'

const studied = (laws: readonly SubjectLaw[], more: Partial<Suite> = {}) => {
  const made = suite(laws, more)
  const diagnosis = diagnose(made, () => undefined)
  return { made, diagnosis, changes: propose(made, diagnosis) }
}

const advice = ({ made, diagnosis, changes }: ReturnType<typeof studied>, more: Partial<AdviceGround> = {}) =>
  advise(made, diagnosis, { workloads: [], changes, counting: () => undefined, ...more })

test('a quiet suite is left alone, whatever thresholds it could hold', () => {
  const found = studied([
    { name: 'a', wall: normalNoise(0.005) },
    { name: 'b', wall: normalNoise(0.01) },
  ])
  expect(found.changes).toEqual([])
  expect(advice(found)).toEqual([])
  expect(found.diagnosis.series.map(({ reach }) => reach?.holds)).toEqual([0.02, 0.02])
})

test('a longer time limit where that is all it takes', () => {
  const { changes } = studied([{ name: 'a', wall: normalNoise(0.03) }], { timeLimit: 15 })
  expect(changes).toEqual([
    {
      kind: 'time-limit',
      from: 15,
      to: expect.any(Number),
      because: 'a needs more pairs to show its threshold',
    },
  ])
  const [limit] = changes
  expect(limit).toMatchObject({ to: expect.toSatisfy((to: number) => to >= 30 && to <= 60 && to % 30 === 0) })
})

test('what no time helps gets a threshold that it can hold, and does not keep the limit from helping others', () => {
  const found = studied(
    [
      { name: 'wild', wall: normalNoise(0.3) },
      { name: 'mild', wall: normalNoise(0.03) },
    ],
    { timeLimit: 15 },
  )
  const [limit, threshold, ...more] = found.changes
  expect(more).toEqual([])
  expect(limit).toMatchObject({ kind: 'time-limit', from: 15 })
  expect(threshold).toMatchObject({ kind: 'threshold', entry: 'wild', metric: 'wall', from: 0.03 })
  expect(threshold).toMatchObject({ to: expect.toSatisfy((to: number) => to >= 0.1 && to <= 0.5) })
  // What is blind is named first.
  expect(advice(found).map(({ code, benchmark }) => [code, benchmark])).toEqual([
    ['undetectable', 'mild'],
    ['undetectable', 'wild'],
  ])
})

test('a limit is not raised beyond reason: then thresholds are', () => {
  const slow = studied([{ name: 'slow', wall: normalNoise(0.03), seconds: 20, pairs: 20 }])
  expect(slow.changes.map(({ kind }) => kind)).toEqual(['threshold'])
  // Without any pair that fits there is nothing to propose, and it is said.
  const hopeless = studied([{ name: 'slow', wall: normalNoise(0.03), seconds: 400, pairs: 8 }])
  expect(hopeless.changes).toEqual([])
  const [first] = advice(hopeless)
  expect(first).toMatchObject({
    code: 'undetectable',
    text: expect.stringContaining('show no change at all'),
  })
  expect(first?.remedy).toContain('`gate`')
})

test('the quieter clock speaks where both measure the same work, and only there', () => {
  const computing = (wall: number, cpu: number, more: Partial<SubjectLaw> = {}): SubjectLaw => ({
    name: 'a',
    wall: normalNoise(wall),
    cpu: { noise: normalNoise(cpu), share: 0.85 },
    ...more,
  })
  // By itself CPU time speaks; here it is the noisy one.
  const [change, ...more] = studied([computing(0.01, 0.03)]).changes
  expect(change).toMatchObject({ kind: 'judge', entry: 'a', from: 'auto', to: 'wall' })
  expect(more).toEqual([])
  expect(studied([computing(0.03, 0.01, { terms: { judge: ['wall'] } })]).changes[0]).toMatchObject({
    kind: 'judge',
    from: ['wall'],
    to: 'cpu',
  })
  expect(studied([computing(0.01, 0.03, { terms: { thresholds: { cpu: 0.05 } } })]).changes).toEqual([])
  expect(
    studied([{ ...computing(0.01, 0.001), cpu: { noise: normalNoise(0.001), share: 0.3 } }]).changes,
  ).toEqual([])
})

test('proposals hold: studied again as proposed, the suite shows its thresholds', () => {
  const laws: SubjectLaw[] = [
    { name: 'wild', wall: normalNoise(0.2) },
    { name: 'mild', wall: normalNoise(0.04) },
  ]
  const { changes } = studied(laws, { timeLimit: 20 })
  const limit = changes.flatMap((one) => (one.kind === 'time-limit' ? [one.to] : []))[0] ?? 20
  const after = studied(
    laws.map((law) => {
      const to = changes.flatMap((one) =>
        one.kind === 'threshold' && one.entry === law.name ? [one.to] : [],
      )[0]
      return to === undefined ? law : { ...law, terms: { threshold: to } }
    }),
    { timeLimit: limit },
  )
  expect(changes.length).toBeGreaterThan(0)
  expect(after.changes).toEqual([])
  expect(advice(after)).toEqual([])
})

test('ways out are named: more work, counting, the other clock', () => {
  const found = studied(
    [{ name: 'a', wall: normalNoise(0.2), cpu: { noise: normalNoise(0.1), share: 0.5 } }],
    { timeLimit: 20 },
  )
  const [first] = advice(found, {
    workloads: [
      { name: 'a', pairs: 100, pairSeconds: 0.2, startUp: { of: 'node with an empty program', share: 0.4 } },
    ],
    counting: () => 'count it',
  })
  expect(first?.remedy).toContain('40 % of it is node with an empty program')
  expect(first?.remedy).toContain('if it computes and does not wait, let CPU time judge it')
  expect(first?.remedy).toContain('if it computes and does not wait, count it')
})

test('short runs, copies that differ, constant series, two speeds and a level that wanders are told', () => {
  const short = studied([{ name: 'a', wall: normalNoise(0.005), seconds: 0.004 }])
  const workloads = [{ name: 'a', pairs: 100, pairSeconds: 0.008 }]
  expect(advice(short, { workloads })).toMatchObject([{ code: 'too-short', benchmark: 'a' }])
  const half = studied([{ name: 'a', wall: normalNoise(0.005) }])
  const startUp = { of: 'python3 with an empty program', share: 0.6 }
  expect(
    advice(half, { workloads: [{ name: 'a', pairs: 100, pairSeconds: 0.2, startUp }] }).map(
      ({ text }) => text,
    ),
  ).toEqual([
    '60 % of a run of a is python3 with an empty program, so work that becomes 10 % slower makes it 4 % slower',
  ])

  const [made] = [suite([{ name: 'a', wall: normalNoise(0.005) }])]
  const slower = {
    ...made,
    subjects: made.subjects.map((one) => ({
      ...one,
      pairs: one.pairs.map(({ base, head }) => ({
        base,
        head: { ...head, readings: head.readings.map((each) => ({ ...each, value: each.value * 1.04 })) },
      })),
    })),
  }
  const codes = (what: Suite): readonly string[] => {
    const diagnosis = diagnose(what, () => undefined)
    return advise(what, diagnosis, { workloads: [], changes: [], counting: () => undefined }).map(
      ({ code }) => code,
    )
  }
  expect(codes(slower)).toEqual(['copies-differ'])
  expect(codes(suite([{ name: 'a', wall: () => 0 }]))).toEqual(['unknown-noise'])
  const moving = suite([
    { name: 'a', wall: (random, place) => normalNoise(0.005)(random, place) + 0.2 * place },
  ])
  expect(codes(moving)).toEqual(['level-wanders'])
  const jumping = suite([
    {
      name: 'a',
      wall: (random, place) => normalNoise(0.005)(random, place) + (place % 0.1 < 0.05 ? 0.3 : 0),
    },
  ])
  expect(codes(jumping)).toContain('two-speeds')
})

test('what counts as exact and is not', () => {
  const made = suite([{ name: 'a', wall: normalNoise(0.005) }])
  const metric = { name: 'queries', unit: 'count', better: 'lower' as const, nature: 'exact' as const }
  const counting = (value: (index: number) => number): Suite => ({
    ...made,
    subjects: made.subjects.map((one) => ({
      ...one,
      pairs: one.pairs.map(({ base, head }, index) => ({
        base: { ...base, readings: [...base.readings, { benchmark: 'a', metric, value: 7 }] },
        head: { ...head, readings: [...head.readings, { benchmark: 'a', metric, value: value(index) }] },
      })),
    })),
  })
  const codes = (what: Suite): readonly string[] =>
    advise(
      what,
      diagnose(what, () => undefined),
      { workloads: [], changes: [], counting: () => undefined },
    ).map(({ code }) => code)
  expect(codes(counting(() => 7))).toEqual([])
  expect(codes(counting((index) => (index === 5 ? 8 : 7)))).toEqual(['not-exact'])
})
