/**
 * The protocol of the launcher programs, plain enough to be spoken without a JSON library.
 *
 * A request is its length in bytes as a decimal number, a newline, and that many bytes of fields with a NUL between
 * them: timeout in milliseconds, output limit in bytes, working directory, file for standard output, file for
 * standard error, number of arguments, the arguments, and `NAME=value` for each variable.
 *
 * An answer is one line:
 * - `STATUS ENDED WALL CPU PEAK OWN OUTPUT QUEUED`: exit code, or the negative number of a signal; `self`, `timeout` or
 *   `output`; nanoseconds; microseconds; bytes of the largest process; bytes of the launcher itself, as a process it starts inherits them;
 *   bytes printed; nanoseconds in which the main thread was ready to run and had no processor. `-` where it is not known.
 * - `unstarted STAGE ERRNO`: the system refused the working directory (`cwd`), the files (`output`) or the `program`.
 * - `broken TEXT`: the launcher cannot go on.
 */
import { fault } from '../../model/finding.ts'
import type { Command } from './launcher.ts'

/** Every process is handed this variable, of constant length, so that strays can be told from other processes. */
export const markName = 'BENCHLINE_RUN'

export type Answer =
  | {
      readonly kind: 'ran'
      readonly status: number
      readonly ended: 'self' | 'timeout' | 'output'
      readonly wall: number
      readonly cpu?: number
      readonly peak?: number
      readonly own?: number
      readonly output: number
      readonly queued?: number
    }
  | { readonly kind: 'unstarted'; readonly stage: 'cwd' | 'output' | 'program'; readonly errno: number }
  | { readonly kind: 'broken'; readonly text: string }

function refuseNul(fields: readonly string[]): void {
  const bad = fields.find((field) => field.includes('\0'))
  if (bad === undefined) return
  throw fault(
    'bad-command',
    `${JSON.stringify(bad)} contains a NUL character and cannot be handed to a process`,
  )
}

/** An environment is the largest part of a request and the same from run to run. */
const blocks = new WeakMap<Command['env'], string>()

function environmentBlock(env: Command['env']): string {
  const known = blocks.get(env)
  if (known !== undefined) return known
  const variables = Object.entries(env).map(([name, value]) => {
    if (name === '' || name.includes('=')) {
      throw fault(
        'bad-command',
        `the environment variable ${JSON.stringify(name)} cannot be handed to a process`,
      )
    }
    return `${name}=${value}`
  })
  refuseNul(variables)
  const block = variables.map((variable) => `\0${variable}`).join('')
  blocks.set(env, block)
  return block
}

/**
 * The text of a request. Throws a `Fault` for what no system can hand to a process. The environment is taken as it
 * was when it was first seen.
 */
export function encodeRequest(command: Command, mark: string): string {
  const fields = [
    String(Math.max(1, Math.round(command.timeout * 1000))),
    String(Math.floor(command.outputLimit)),
    command.cwd,
    command.stdout,
    command.stderr,
    String(command.argv.length),
    ...command.argv,
  ]
  refuseNul(fields)
  const body = `${fields.join('\0')}${environmentBlock(command.env)}\0${markName}=${mark}`
  return `${Buffer.byteLength(body)}\n${body}`
}

const ran = /^(-?\d+) (self|timeout|output) (\d+) (\d+|-) (\d+|-) (\d+|-) (\d+) (\d+|-)$/u
const unstarted = /^unstarted (cwd|output|program) (\d+)$/u

const unknown = (text: string | undefined): boolean => text === undefined || text === '-'

/** Reads an answer; a line that is none of the above is a launcher that cannot go on. */
export function decodeAnswer(line: string): Answer {
  const times = ran.exec(line)
  if (times !== null) {
    const [, status, ended, wall, cpu, peak, own, output, queued] = times
    return {
      kind: 'ran',
      status: Number(status),
      ended: ended === 'timeout' || ended === 'output' ? ended : 'self',
      wall: Number(wall),
      ...(unknown(cpu) ? {} : { cpu: Number(cpu) }),
      ...(unknown(peak) ? {} : { peak: Number(peak) }),
      ...(unknown(own) ? {} : { own: Number(own) }),
      output: Number(output),
      ...(unknown(queued) ? {} : { queued: Number(queued) }),
    }
  }
  const refused = unstarted.exec(line)
  if (refused !== null) {
    const stage = refused[1] === 'cwd' || refused[1] === 'output' ? refused[1] : 'program'
    return { kind: 'unstarted', stage, errno: Number(refused[2]) }
  }
  return { kind: 'broken', text: line.replace(/^broken /u, '').trim() }
}
