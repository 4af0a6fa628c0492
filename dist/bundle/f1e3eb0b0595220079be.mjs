// Starts benchmark processes for Benchline and takes their wall time, by the protocol that protocol.ts describes.
// For machines with neither python3 nor perl, and for Windows. Node sees the end of a process through its event
// loop, a little late, and is told nothing of what the process cost. It cannot adopt orphans either: what left the
// process group is found by a variable that every benchmark is handed (Linux); what sheds that variable, or changes
// its process number faster than /proc can be read, escapes it.
import { spawn, spawnSync } from 'node:child_process'
import { closeSync, fstatSync, openSync, readFileSync, readdirSync, statSync, writeSync } from 'node:fs'
import { constants } from 'node:os'

const tick = 250
// How long what was killed may take to end before it counts as beyond our power.
const grace = 5000
const linux = process.platform === 'linux'
const windows = process.platform === 'win32'

/** What is running: set while a benchmark is. */
let current
let leaving = false

function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended before, or belongs to another user.
  }
}

function killTree(pid) {
  if (windows) {
    spawnSync('taskkill', ['/T', '/F', '/PID', String(pid)], { stdio: 'ignore', windowsHide: true })
    return
  }
  kill(-pid)
  kill(pid)
}

/** Processes that carry the mark; a zombie has no environment any more, so it is not among them. */
function marked(mark) {
  const bytes = Buffer.from(`${mark}\0`)
  return readdirSync('/proc').filter((name) => {
    if (!/^\d+$/u.test(name) || Number(name) === process.pid) return false
    try {
      return readFileSync(`/proc/${name}/environ`).includes(bytes)
    } catch {
      return false
    }
  })
}

/** Kills until nothing that carries the mark is left. */
async function endStrays(mark) {
  if (!linux || mark === undefined) return
  const until = performance.now() + grace
  for (;;) {
    const left = marked(mark)
    if (left.length === 0) return
    for (const pid of left) killTree(Number(pid))
    if (performance.now() > until)
      throw new Error(`process ${left.join(', ')} did not end when it was killed`)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}

/** Benchline is gone or wants us gone: nothing that we started outlives us. */
async function leave() {
  // A run that is cut short has no answer.
  leaving = true
  const running = current
  if (running !== undefined) {
    killTree(running.child.pid)
    await endStrays(running.mark)
  }
  process.exit(0)
}

function say(answer) {
  if (leaving) return
  try {
    writeSync(1, `${answer}\n`)
  } catch {
    void leave()
  }
}

async function run([timeout, limit, cwd, stdout, stderr, count, ...rest]) {
  const argv = rest.slice(0, Number(count))
  const entries = rest.slice(Number(count))
  const env = Object.fromEntries(
    entries.map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]),
  )
  const mark = entries.find((entry) => entry.startsWith('BENCHLINE_RUN='))
  let stage = 'cwd'
  const files = []
  const written = () => files.reduce((sum, file) => sum + fstatSync(file).size, 0)
  let timer
  let ended = 'self'
  let killed = false
  try {
    if (!statSync(cwd).isDirectory()) throw Object.assign(new Error('not a directory'), { errno: -20 })
    stage = 'output'
    for (const path of [stdout, stderr]) files.push(openSync(path, 'w', 0o600))
    stage = 'program'
    // The command processor of Windows reads its line by rules of its own, so that line is handed over as it is.
    const shell = windows && argv[1] === '/d'
    const began = process.hrtime.bigint()
    const child = spawn(argv[0], shell ? [...argv.slice(1, -1), `"${argv.at(-1)}"`] : argv.slice(1), {
      cwd,
      env,
      stdio: ['ignore', ...files],
      detached: !windows,
      windowsHide: true,
      windowsVerbatimArguments: shell,
    })
    const exit = new Promise((resolve, reject) => {
      child.once('exit', (code, signal) => resolve({ code, signal, wall: process.hrtime.bigint() - began }))
      child.once('error', reject)
    })
    current = { child, mark }
    const deadline = performance.now() + Number(timeout)
    const look = () => {
      if (killed && performance.now() > killed + grace) {
        say(`broken process ${child.pid} did not end when it was killed`)
        process.exit(1)
      }
      const left = deadline - performance.now()
      if (ended === 'self') ended = left <= 0 ? 'timeout' : written() > Number(limit) ? 'output' : 'self'
      if (ended !== 'self') {
        killTree(child.pid)
        killed ||= performance.now()
      }
      timer = setTimeout(look, Math.max(1, ended === 'self' ? Math.min(tick, left) : tick))
    }
    timer = setTimeout(look, Math.min(tick, Number(timeout)))
    const { code, signal, wall } = await exit
    clearTimeout(timer)
    if (!windows) kill(-child.pid)
    await endStrays(mark)
    const output = written()
    if (ended === 'self' && output > Number(limit)) ended = 'output'
    return `${code ?? -constants.signals[signal]} ${ended} ${wall} - - - ${output} -`
  } catch (error) {
    if (typeof error.errno !== 'number') return `broken ${String(error.message).replaceAll('\n', ' ')}`
    return `unstarted ${stage} ${-error.errno}`
  } finally {
    clearTimeout(timer)
    current = undefined
    for (const file of files) closeSync(file)
  }
}

function serve() {
  let received = Buffer.alloc(0)
  const next = () => {
    const line = received.indexOf('\n')
    if (line < 0) return
    const end = line + 1 + Number(received.toString('latin1', 0, line))
    if (received.length < end) return
    const fields = received.toString('utf8', line + 1, end).split('\0')
    received = received.subarray(end)
    void run(fields).then(say)
  }
  process.stdin.on('data', (bytes) => {
    received = Buffer.concat([received, bytes])
    next()
  })
  process.stdin.on('end', leave)
  process.stdin.on('error', leave)
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) process.on(signal, leave)
}

// `launcher.mjs end MARK` ends what a launcher that was killed itself has left behind.
if (process.argv[2] === 'end') await endStrays(process.argv[3])
else serve()
