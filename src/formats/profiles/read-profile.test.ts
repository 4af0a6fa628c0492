import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { ProfileBuilder } from './profile-builder.ts'
import type { ProfileFormat, ProfileRead } from './profile-format.ts'
import { readProfile } from './read-profile.ts'
import { TooManyRows } from './row-limit.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A format of one word, which is the name of its only function. */
const word: ProfileFormat = {
  name: 'word',
  recognises: (head) => /^\w+$/u.test(new TextDecoder().decode(head)),
  read: (content) => {
    const builder = new ProfileBuilder([
      { name: 'samples', unit: 'count', nature: 'sampled', additive: true },
    ])
    const place = builder.function(new TextDecoder().decode(content))
    builder.sample(builder.stack(-1, builder.frame(place, 0)), -1, [content.length])
    return { profile: builder.done({ tool: 'word', format: 'word' }), findings: [] }
  },
}

const codeOf = async (
  content: Uint8Array,
  formats: readonly ProfileFormat[] = [word],
  format?: ProfileFormat,
): Promise<string> => {
  const { profile, findings } = await readProfile(content, {
    formats,
    ...(format === undefined ? {} : { format }),
  })
  expect(profile).toBeUndefined()
  expect(findings.map(({ severity }) => severity)).toEqual(['error'])
  return findings[0]!.code
}

test('what is recognised is read, gzip undone', async () => {
  for (const content of [bytes('work'), Uint8Array.from(gzipSync('work'))]) {
    const { profile, findings } = await readProfile(content, { formats: [word] })
    expect(findings).toEqual([])
    expect(profile?.functions).toEqual([{ name: 'work' }])
  }
})

test('what cannot be read is refused, and said why', async () => {
  expect(await codeOf(bytes(''))).toBe('empty-profile')
  expect(await codeOf(Uint8Array.from(gzipSync('')))).toBe('empty-profile')
  expect(await codeOf(bytes('two words'))).toBe('unknown-format')
  expect(await codeOf(bytes('work'), [word, { ...word, name: 'term' }])).toBe('ambiguous-format')
  expect(await codeOf(gzipSync('work').subarray(0, 15))).toBe('broken-gzip')
  expect(await codeOf(new Uint8Array(64 * 2 ** 20 + 1))).toBe('too-large')
})

test('the file is named by every finding', async () => {
  const { findings } = await readProfile(bytes('?'), { formats: [word], name: 'out.prof' })
  expect(findings).toEqual([
    {
      code: 'unknown-format',
      severity: 'error',
      text: 'the profile is of no known format; known are word',
      position: { file: 'out.prof' },
    },
  ])
})

test('what is said to be of a format is read as that', async () => {
  const { profile } = await readProfile(bytes('two words'), { formats: [], format: word })
  expect(profile?.functions).toEqual([{ name: 'two words' }])
})

const returning = (read: () => ProfileRead): ProfileFormat => ({ ...word, read })

test('whatever a reader does, what comes of it is a whole profile or an error', async () => {
  const { profile } = word.read(bytes('work'))
  const wrong = { ...profile!, samples: { ...profile!.samples, values: [Float64Array.of(Number.NaN)] } }
  const note = { code: 'n', severity: 'note', text: 'n' } as const
  const error = { code: 'e', severity: 'error', text: 'e' } as const
  expect(await codeOf(bytes('a'), [returning(() => ({ profile: wrong, findings: [] }))])).toBe(
    'unusable-profile',
  )
  expect(await codeOf(bytes('a'), [returning(() => ({ findings: [] }))])).toBe('unusable-profile')
  expect(await codeOf(bytes('a'), [returning(() => ({ profile: profile!, findings: [error] }))])).toBe('e')
  const thrown = (): never => {
    throw new RangeError('Invalid array length')
  }
  expect(await codeOf(bytes('a'), [returning(thrown)])).toBe('unreadable-profile')
  const full = (): never => {
    throw new TooManyRows()
  }
  expect(await codeOf(bytes('a'), [returning(full)])).toBe('too-large')
  const noted = await readProfile(bytes('a'), {
    formats: [returning(() => ({ profile: profile!, findings: [note] }))],
  })
  expect(noted).toEqual({ profile, findings: [note] })
})
