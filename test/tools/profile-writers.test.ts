// What we write is opened by the tools that own the formats: `go tool pprof`, and speedscope by its schema.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { asSamples } from '../../src/formats/profiles/as-samples.ts'
import { pprof } from '../../src/formats/profiles/pprof.ts'
import { speedscope } from '../../src/formats/profiles/speedscope.ts'
import type { Profile } from '../../src/model/profile.ts'
import { readProfile } from '../../src/read-profile.ts'

const temporary = mkdtempSync(join(tmpdir(), 'benchline-writers-'))
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

const fixtures = join(import.meta.dirname, '../fixtures/profiles')
/** The first file of a base that each format has. */
const files = readdirSync(fixtures)
  .filter((name) => name !== 'job' && !name.includes('.'))
  .map((format) => {
    const name = readdirSync(join(fixtures, format)).find((each) => each.includes('base'))!
    return [format, join(fixtures, format, name)] as const
  })

async function samplesOf(file: string): Promise<Profile | undefined> {
  const { profile, findings } = await readProfile(Uint8Array.from(readFileSync(file)))
  if (profile === undefined) throw new Error(JSON.stringify(findings))
  return asSamples(profile, 'it').profile
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, number) => all + number, 0)

describe('go tool pprof', () => {
  const pprofTool = (...args: readonly string[]): string =>
    execFileSync('go', ['tool', 'pprof', '-symbolize=none', ...args], {
      encoding: 'utf8',
      env: { ...process.env, PPROF_TMPDIR: temporary, GOFLAGS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })

  test.each(files)('adds up what was %s as we do', async (format, file) => {
    const profile = await samplesOf(file)
    if (profile === undefined) return expect(format).toBe('mprof')
    const { bytes } = pprof.write!(profile)
    const packed = join(temporary, `${format}.pb.gz`)
    writeFileSync(packed, gzipSync(bytes!))
    for (const [place, { name, unit }] of profile.valueTypes.entries()) {
      const total = sum(profile.samples.values[place]!)
      if (total === 0) continue
      // In nanoseconds and bytes, the units that it was written in, nothing is rounded for the eye.
      const word = unit === 's' ? 'ns' : unit === 'B' ? 'B' : unit
      const text = pprofTool(
        '-top',
        '-nodecount=100000',
        '-nodefraction=0',
        `-sample_index=${name}`,
        `-unit=${word}`,
        packed,
      )
      expect(text).toContain(`Type: ${name}`)
      const flat = [...text.matchAll(/^ *(?<flat>\d+(?:\.\d+)?)(?:ns|B)? +[\d.]+%/gmu)].map(({ groups }) =>
        Number(groups!['flat']),
      )
      expect(flat.length).toBeGreaterThan(0)
      const scale = unit === 's' ? 1e9 : 1
      expect(Math.abs(sum(flat) - total * scale)).toBeLessThanOrEqual(
        0.5 * flat.length + 1e-6 * total * scale,
      )
    }
  })

  test('shows the same functions and numbers of what Go itself wrote and of our copy of it', async () => {
    const own = join(
      fixtures,
      'pprof',
      readdirSync(join(fixtures, 'pprof')).find((name) => name.endsWith('cpu-head.pb.gz'))!,
    )
    const { profile } = await readProfile(Uint8Array.from(readFileSync(own)))
    const copy = join(temporary, 'copy.pb')
    writeFileSync(copy, pprof.write!(profile!).bytes!)
    for (const view of ['-top', '-tree', '-traces']) {
      const shown = (file: string): string[] =>
        pprofTool(view, '-lines', '-nodefraction=0', '-nodecount=100000', '-sample_index=cpu', file)
          // Inlined frames are frames of their own in the copy; lines of one number come in any order.
          .replaceAll(' (inline)', '')
          .split('\n')
          .filter((line) => /^[\s\d|]/u.test(line))
          .toSorted()
      if (view === '-top') expect(shown(copy)).toEqual(shown(own))
      else expect(shown(copy)).toHaveLength(shown(own).length)
    }
  })

  test('subtracts our base from our head and names the planted regression', async () => {
    const names = readdirSync(join(fixtures, 'pyinstrument-session'))
    const [base, head] = ['5.1.3-py3.11-base', '5.1.3-py3.11-head'].map((prefix) => {
      const name = names.find((each) => each.startsWith(prefix))!
      return join(fixtures, 'pyinstrument-session', name)
    })
    for (const [side, file] of [
      ['base', base!],
      ['head', head!],
    ] as const)
      writeFileSync(join(temporary, `${side}.pb.gz`), gzipSync(pprof.write!((await samplesOf(file))!).bytes!))
    const text = pprofTool(
      '-top',
      '-cum',
      `-diff_base=${join(temporary, 'base.pb.gz')}`,
      join(temporary, 'head.pb.gz'),
    )
    expect(text).toMatch(/rates/u)
  })
})

describe('speedscope', () => {
  let schema: z.ZodType
  beforeAll(() => {
    const packed = join(temporary, 'speedscope-1.25.0.tgz')
    execFileSync('npm', ['pack', '--silent', '--pack-destination', temporary, 'speedscope@1.25.0'], {
      stdio: 'pipe',
    })
    const text = execFileSync('tar', ['xOzf', packed, 'package/dist/release/file-format-schema.json'], {
      encoding: 'utf8',
    })
    schema = z.fromJSONSchema(JSON.parse(text))
  })

  test.each(files)('has a schema that what was %s fits', async (format, file) => {
    const profile = await samplesOf(file)
    if (profile === undefined) return expect(format).toBe('mprof')
    const { bytes } = speedscope.write!(profile)
    const written = JSON.parse(new TextDecoder().decode(bytes))
    expect(schema.parse(written)).toEqual(written)
    // A schema that takes anything would prove nothing.
    const wrong = { ...written, profiles: [{ ...written.profiles[0], unit: 'hours' }] }
    expect(schema.safeParse(wrong).success).toBe(false)
  })
})
