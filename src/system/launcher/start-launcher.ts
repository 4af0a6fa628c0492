/** One launcher program as a process of its own: asked on its standard input, answering on its standard output. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { Socket } from 'node:net'
import { devNull } from 'node:os'
import { type Fault, fault } from '../../model/finding.ts'
import { toExit, toUnstarted } from './exit.ts'
import type { Command, Launcher } from './launcher.ts'
import { type Program, nodeProgram } from './programs.ts'
import { type Answer, decodeAnswer, encodeRequest, markName } from './protocol.ts'

/** Seconds beyond a run's own timeout after which a silent launcher counts as broken. */
const patience = 30
/** Seconds that a launcher has to end everything once it is told to. */
const farewell = 10

interface Pending {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Fault) => void
  /** When a launcher that has not answered counts as broken, in milliseconds of the monotonic clock. */
  readonly until: number
}

/** Ends what a launcher left behind that could not do so itself, because it was killed. */
async function endMarked(mark: string): Promise<void> {
  if (process.platform !== 'linux') return
  const sweep = spawn(process.execPath, [nodeProgram, 'end', `${markName}=${mark}`], {
    stdio: 'ignore',
    env: {},
  })
  await new Promise((resolve) => sweep.once('exit', resolve).once('error', resolve))
}

/** A program that needs next to nothing, to see that the launcher works and what its children start from. */
function smallest(env: Readonly<Record<string, string>>): Command {
  const windows = process.platform === 'win32'
  return {
    argv: windows ? ['cmd.exe', '/d', '/s', '/c', 'exit 0'] : ['true'],
    cwd: windows ? (env['SystemRoot'] ?? 'C:\\') : '/',
    env: windows ? env : { PATH: `/usr/bin:/bin:${env['PATH'] ?? ''}` },
    timeout: 20,
    stdout: devNull,
    stderr: devNull,
    outputLimit: 1024,
  }
}

/** Starts a launcher program and sees that it works. Throws a `Fault` when it does not. */
export async function startLauncher(
  program: Program,
  env: Readonly<Record<string, string>>,
): Promise<Launcher> {
  // The same for both sides of a comparison, so that their environments are of one size.
  const mark = randomBytes(8).toString('hex')
  const child = spawn(program.executable, program.args, {
    cwd: process.platform === 'win32' ? undefined : '/',
    env,
    // A session of its own: what a terminal sends on Ctrl-C reaches Benchline, which then ends the launcher in order.
    detached: true,
    windowsHide: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  })

  let pending: Pending | undefined
  let gone: Fault | undefined
  let complaint = ''
  let received = ''

  // A launcher that nobody waits for does not keep Benchline alive; one that is waited for does.
  const answers = child.stdout instanceof Socket ? child.stdout : undefined
  for (const stream of [child.stdin, child.stderr]) if (stream instanceof Socket) stream.unref()
  answers?.unref()
  child.unref()

  function settle(): Pending | undefined {
    const settled = pending
    pending = undefined
    return settled
  }

  // One timer for all runs: a timer per run would be a good part of what a run costs.
  const overdue = setInterval(() => {
    if (pending !== undefined && performance.now() > pending.until) child.kill('SIGKILL')
  }, 5000).unref()

  let closing = false
  const ended = new Promise<void>((resolve) => {
    async function end(code: number | null, signal: string | null): Promise<void> {
      const left = complaint.trim().split('\n').at(-1) ?? ''
      gone = closing
        ? fault('launcher-closed', 'measuring was stopped before this run had ended')
        : fault(
            'launcher-died',
            `the ${program.name} launcher, which takes the times, ended unexpectedly` +
              (signal === null ? '' : ` (${signal})`) +
              (left === '' ? '' : `: ${left.slice(0, 300)}`),
            {
              remedy:
                'Run again; if it recurs, see whether something on this machine ends processes, as when memory runs out.',
            },
          )
      if (pending !== undefined && code !== 0) await endMarked(mark)
      clearInterval(overdue)
      settle()?.reject(gone)
      resolve()
    }
    child.once('error', (error) => {
      complaint += error.message
      void end(null, null)
    })
    child.once('close', (code, signal) => void end(code, signal))
  })

  // A launcher that has died is noticed by its end, with a better reason than a broken pipe.
  child.stdin.on('error', () => {})
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2000)
  })
  child.stdout.setEncoding('latin1').on('data', (text: string) => {
    received += text
    const line = received.indexOf('\n')
    if (line < 0) return
    const answer = decodeAnswer(received.slice(0, line))
    received = received.slice(line + 1)
    if (answer.kind === 'broken') {
      // It ends by itself now, or is made to; its end settles the run.
      complaint = answer.text
      child.kill('SIGTERM')
      return
    }
    answers?.unref()
    if (!closing) child.unref()
    settle()?.resolve(answer)
  })

  async function ask(command: Command): Promise<Answer> {
    if (gone !== undefined) throw gone
    if (closing) throw fault('launcher-closed', 'measuring was stopped')
    if (pending !== undefined) throw new Error('a launcher runs one process at a time')
    const request = encodeRequest(command, mark)
    return new Promise((resolve, reject) => {
      pending = { resolve, reject, until: performance.now() + (command.timeout + patience) * 1000 }
      answers?.ref()
      // Of a launcher that is killed the output ends first: what came of the run is told by its end alone.
      child.ref()
      child.stdin.write(request)
    })
  }

  async function close(): Promise<void> {
    closing = true
    child.ref()
    child.stdin.end()
    const late = setTimeout(() => child.kill('SIGKILL'), farewell * 1000)
    await ended
    clearTimeout(late)
  }

  const proof = await ask(smallest(env)).catch(async (error: unknown) => {
    await close()
    throw error
  })
  if (proof.kind !== 'ran' || proof.status !== 0 || proof.ended !== 'self') {
    await close()
    throw fault('launcher-unfit', `the ${program.name} launcher cannot run processes here`)
  }

  return {
    name: program.name,
    gives: program.gives,
    close,
    async launch(command) {
      const answer = await ask(command)
      if (answer.kind === 'broken') throw fault('launcher-died', answer.text)
      return answer.kind === 'unstarted' ? toUnstarted(answer) : toExit(answer, proof)
    },
  }
}
