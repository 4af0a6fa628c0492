import { expect, test } from 'vitest'
import { benchlineProfile } from './benchline-profile.ts'
import { ProfileBuilder } from './profile-builder.ts'
import { profileText } from './profile-text.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

function made() {
  const builder = new ProfileBuilder([
    { name: 'wall', unit: 's', nature: 'timed', additive: true },
    { name: 'peak', unit: 'B', nature: 'sampled', additive: false },
  ])
  const [main, odd] = [
    builder.function('main', { path: 'main.py', startLine: 3 }),
    builder.function('__proto__', { uncertain: true }),
  ]
  const outer = builder.stack(-1, builder.frame(main, 5))
  builder.sample(builder.stack(outer, builder.frame(odd, 0)), builder.thread('one'), [0.1, 7])
  builder.sample(outer, -1, [1 / 3, 0])
  builder.functionRows.push(
    { function: main, calls: 2, primitiveCalls: 1, self: [0.5, 1] },
    { function: odd },
  )
  builder.edges.push({ caller: main, callee: odd, calls: 4, total: [1, 2] })
  builder.lineRows.push({ file: 0, line: 5, function: main, hits: 9 }, { file: 0, line: 6, values: [1, 0] })
  builder.series.push({
    name: 'rss',
    unit: 'B',
    points: [
      [0, 1],
      [0.5, 2],
    ],
  })
  return builder.done({
    tool: 'cProfile',
    toolVersion: '3.11.2',
    format: 'pstats',
    runtime: 'Python 3.11',
    mode: 'wall',
    interval: 0.001,
    threads: 'main',
    hashSeed: '0',
    exitCode: 0,
    workload: 'report',
    commit: 'c0ffee',
    samples: 2,
  })
}

test('what is written is read, every field of it', () => {
  const profile = made()
  const { profile: read, findings } = benchlineProfile.read(bytesOf(profileText(profile)))
  expect(findings).toEqual([])
  expect(read).toEqual({ ...profile, header: { ...profile.header, format: 'benchline' } })
})

test('what a later version wrote is recognised, and refused by its name', () => {
  const bytes = bytesOf(profileText(made()).replace('profile/1', 'profile/2'))
  expect(benchlineProfile.recognises(bytes)).toBe(true)
  expect(benchlineProfile.read(bytes).findings).toMatchObject([
    { code: 'newer-profile', text: expect.stringContaining('benchline.profile/2') },
  ])
})

test.each([
  ['a file that is no text', '"main.py"', '7', 'files.path'],
  ['an origin that nobody knows', '"unknown"', '"moon"', 'files.origin'],
  ['a thread that is neither', '"threads":"main"', '"threads":"some"', 'header.threads'],
  ['a version that is a number', '"3.11.2"', '3.11', 'header.toolVersion'],
  ['half a call', '"calls":[2,', '"calls":[2.5,', 'functionRows.calls'],
  ['a column that is too short', '"startLine":[3,null]', '"startLine":[3]', 'functions'],
  ['a line beyond all lines', '"line":[5,0]', '"line":[5,99999999999]', 'frames.line'],
  ['a nature that is none', '"nature":"timed"', '"nature":"guessed"', 'valueTypes'],
  ['points with three numbers', '[0,1],[0.5,2]', '[0,1],[0.5,2,3]', 'series.points'],
  ['no threads', '"threads":["one"]', '"threads":{"0":"one"}', 'threads'],
])('%s is refused at its place', (_, from, to, place) => {
  const text = profileText(made())
  expect(text).toContain(from)
  const { profile, findings } = benchlineProfile.read(bytesOf(text.replace(from, to)))
  expect(profile).toBeUndefined()
  expect(findings).toMatchObject([{ code: 'wrong-profile', severity: 'error' }])
  expect(findings[0]!.text).toContain(place)
})

test('nothing that a header is not known to tell gets any further', () => {
  const text = profileText(made()).replace(
    '"tool":',
    '"environment":{"TOKEN":"x"},"__proto__":{"a":1},"tool":',
  )
  const { profile } = benchlineProfile.read(bytesOf(text))
  expect(JSON.stringify(profile!.header)).not.toContain('TOKEN')
  expect(Object.keys(profile!.header)).not.toContain('__proto__')
})
