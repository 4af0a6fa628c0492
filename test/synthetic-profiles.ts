/** Profiles with a known truth: a program of known costs on a machine that is noisy, sampled every millisecond. */
import { ProfileBuilder } from '../src/formats/profiles/profile-builder.ts'
import type { Profile, ProfileHeader } from '../src/model/profile.ts'
import { normalQuantile } from '../src/stats/normal-quantile.ts'
import type { Random } from '../src/stats/random.ts'

/** A frame: `file.py:function:a part of the line it stands at`, or `lib:name` for a library's. */
export type FrameText = string

/** What a run spends, in samples of a millisecond, at each stack from the outermost frame to the deepest. */
export type Costs = readonly (readonly [samples: number, ...stack: readonly FrameText[]])[]

export interface Program {
  readonly files: Readonly<Record<string, string>>
  readonly costs: Costs
}

export interface Machine {
  /** Standard deviation of the logarithm of its pace from run to run. */
  readonly pace: number
  /** Variance of a stack's samples over that of independent ones. */
  readonly overdispersion: number
}

export const noisy: Machine = { pace: 0.12, overdispersion: 1.9 }
export const quiet: Machine = { pace: 0.005, overdispersion: 1.2 }

const header: ProfileHeader = {
  tool: 'sampler',
  toolVersion: '1.0',
  format: 'synthetic',
  runtime: 'Python 3.11',
  mode: 'wall',
  interval: 0.001,
  threads: 'main',
  hashSeed: '0',
  exitCode: 0,
  workload: 'job',
}

/** The line of a file that holds the text, numbered from 1. */
export function lineOf({ files }: Program, file: string, text: string): number {
  const place = (files[file] ?? '').split('\n').findIndex((line) => line.includes(text))
  if (place < 0) throw new Error(`${file} has no line with ${text}`)
  return place + 1
}

/** Where a `def` begins, its decorators included, as Python counts. */
function startOf(program: Program, file: string, name: string): number {
  if (name === '<module>') return 1
  let line = lineOf(program, file, `def ${name.slice(name.lastIndexOf('.') + 1)}(`)
  const lines = (program.files[file] ?? '').split('\n')
  while ((lines[line - 2] ?? '').trim().startsWith('@')) line -= 1
  return line
}

/** One profiled run in a checkout at `root`. */
export function profileOf(program: Program, root: string, random: Random, machine: Machine): Profile {
  const builder = new ProfileBuilder([{ name: 'wall', unit: 's', nature: 'sampled', additive: true }])
  const normal = (): number => normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, random())))
  const pace = Math.exp(machine.pace * normal())
  let total = 0
  for (const [mean, ...stack] of program.costs) {
    const expected = mean * pace
    const drawn = Math.max(0, Math.round(expected + Math.sqrt(expected * machine.overdispersion) * normal()))
    total += drawn
    if (drawn === 0) continue
    let place = -1
    for (const text of stack) {
      const [file = '', name = '', at = ''] = text.split(':')
      const frame =
        file === 'lib'
          ? builder.frame(builder.function(name, { path: `/usr/lib/python3.11/${name}.py`, startLine: 1 }), 9)
          : builder.frame(
              builder.function(name.slice(name.lastIndexOf('.') + 1), {
                path: `${root}/${file}`,
                startLine: startOf(program, file, name),
              }),
              lineOf(program, file, at),
            )
      place = builder.stack(place, frame)
    }
    builder.sample(place, -1, [drawn / 1000])
  }
  return builder.done({ ...header, samples: total })
}
