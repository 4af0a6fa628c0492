/** What line_profiler tells, from whichever of its files → profile. */
import type { LineRow, Profile, ProfileHeader } from '../../model/profile.ts'
import { plainName } from './plain-name.ts'
import { ProfileBuilder } from './profile-builder.ts'
import { runtimeOf } from './runtime-of.ts'
import { isUncertainName } from './uncertain-name.ts'

export interface LineTime {
  readonly path: string
  /** Absent where the file does not tell it. */
  readonly name?: string
  /** 0 where it is not known. */
  readonly startLine: number
  readonly line: number
  /** Absent where only a rounded number is known. */
  readonly hits?: number
  /** What the line calls included. */
  readonly seconds: number
}

/** A line that is told several times, of the same function, is one: its hits and times are added. */
export function lineProfile(
  lines: readonly LineTime[],
  header: Pick<ProfileHeader, 'format' | 'toolVersion'>,
): Profile {
  const builder = new ProfileBuilder([{ name: 'wall', unit: 's', nature: 'timed', additive: true }])
  const rows = new Map<string, LineRow>()
  for (const { path, name, startLine, line, hits, seconds } of lines) {
    const plain = plainName(path)
    const file = builder.file(plain)
    const place =
      name === undefined
        ? undefined
        : builder.function(name === '' ? '<unnamed>' : plainName(name), {
            path: plain,
            ...(startLine === 0 ? {} : { startLine }),
            uncertain: isUncertainName(name, path),
          })
    const key = `${file} ${line} ${place}`
    const row = rows.get(key)
    const sum = (hits ?? Number.NaN) + (row === undefined ? 0 : (row.hits ?? Number.NaN))
    rows.set(key, {
      file,
      line,
      ...(place === undefined ? {} : { function: place }),
      ...(Number.isNaN(sum) ? {} : { hits: sum }),
      values: [seconds + (row?.values?.[0] ?? 0)],
    })
  }
  builder.lineRows.push(...rows.values())
  const runtime = runtimeOf(lines.map(({ path }) => path))
  return builder.done({
    tool: 'line_profiler',
    mode: 'lines',
    ...header,
    ...(runtime === undefined ? {} : { runtime }),
  })
}
