// Runs one tinybench file in a process of its own and writes the median latency of every task to a file:
//   node runner.mjs FILE OUTCOME OURS EXPECTED
// OUTCOME becomes {"tasks": [{"name", "median" (seconds), "samples", "deviation" (median, seconds)}]} or {"error": {"text", "stage", "code"?}}. OURS is the
// tinybench for repositories that have none, EXPECTED the number of tasks the file had when last seen, or 0.
//
// It is shipped as it stands and executed by the node of the repository, any from 20.6 on, so it is plain
// JavaScript and imports nothing but Node. It is one thing and past 300 lines because it must be one file.
/* eslint-disable no-restricted-imports -- it is no part of the program, which starts it as a process */
import { existsSync, writeFileSync, writeSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const [file, outcome, shipped, expectedText] = process.argv.slice(2)
const ours = existsSync(shipped) ? shipped : createRequire(import.meta.url).resolve('tinybench')
const expected = Number(expectedText)
const exit = process.exit.bind(process)
const now = performance.now.bind(performance)
const { setImmediate: soon } = globalThis

/** Everything that was made with `new Bench()` and got a task or was run, in that order. */
const benches = new Set()
/** Those of them that were run, by the file or by us. */
const ran = new Set()
/** Why `run()` of a Bench was rejected. */
const rejections = new Map()
/** Calls of `run()` that have not settled. */
let pending = 0
/** Name of the task at work, for the message when it never ends. */
let current
let stage = 'import'
let finished = false

class Refusal extends Error {}

// ---------------------------------------------------------------------------------------------------------------
// Time. tinybench spends a budget per task and counts only what samples add up to: an empty function with
// `time: 500` takes 4 s and 500 MB. So each loop is given an allowance of real time and of samples instead, within
// what the file itself asks for, and all of them together end before the process is 2 s old. Times in milliseconds.

/** Age of the process at which measuring ends. */
const end = 1400
/** Time for measuring that is left to a file that takes long to load. */
const least = 300
/** Iterations of a task whose iterations run at the same time, all started before the first has ended. */
const mostAtOnce = 1000
const phases = {
  warmup: { weight: 1, longest: 100, most: 1_000_000, atLeastOnce: false },
  run: { weight: 3, longest: 300, most: 100_000, atLeastOnce: true },
}
/** Weight of one task in both phases. */
const whole = phases.warmup.weight + phases.run.weight
let deadline
let spent = 0
/** No task will be added any more. */
let complete = false

/** Milliseconds for the loop that begins now: its share of what is left for all loops that are still to come. */
function share(phase) {
  deadline ??= Math.max(end, now() + least)
  const known = [...benches].reduce((count, bench) => count + bench.tasks.length, 0)
  // A file that runs its benches itself may make another one after this; as many tasks again are left room for.
  const tasks = known <= expected ? expected : complete ? known : 2 * known
  const left = Math.max(tasks * whole - spent, phase.weight)
  spent += phase.weight
  return Math.min(phase.longest, (Math.max(0, deadline - now()) * phase.weight) / left)
}

/** What one loop may use: real time, from its first round on, and rounds. */
class Allowance {
  rounds = 0
  open = true

  constructor(phase) {
    this.phase = phase
  }

  /** Asked for the time, once a round; what it answers then holds for the number of iterations too. */
  nextRound() {
    this.rounds += 1
    this.until ??= now() + share(this.phase)
    const first = this.rounds === 1 && this.phase.atLeastOnce
    this.open = first || (this.rounds <= this.phase.most && now() < this.until)
    return this.open
  }
}

/**
 * Replaces two options of a Bench, a time and a number of iterations, by accessors. Every version of tinybench reads
 * them once, in this order, when a loop begins, and holds its progress against both with `<` each time round, the
 * time first. So an object that is a number when asked (`valueOf`) can end the loop. No version offers that
 * otherwise: a signal discards the samples up to 4.x and is not looked at by `runSync` of 3.x and 4.x.
 */
function limit(bench, holder, phase, timeKey, iterationsKey) {
  const asked = { time: holder[timeKey], iterations: holder[iterationsKey] }
  let allowance
  const time = () => {
    const given = new Allowance(phase)
    allowance = given
    if (bench.concurrency !== 'task') return { valueOf: () => (given.nextRound() ? Number(asked.time) : 0) }
    // From 6 on this is elapsed time. Before, the loop starts iterations without ever waiting for one: with a time
    // above 0 it would never end.
    const elapsed = 'timestampProvider' in bench && asked.time > 0
    return elapsed ? Math.max(1, Math.min(asked.time, share(phase))) : 0
  }
  const iterations = () => {
    if (bench.concurrency === 'task') return Math.min(asked.iterations, mostAtOnce)
    const given = allowance
    return { valueOf: () => (given?.open === false ? 0 : Number(asked.iterations)) }
  }
  const option = (key, field, get) => {
    const set = (value) => {
      asked[field] = value
    }
    Object.defineProperty(holder, key, { configurable: true, enumerable: true, get, set })
  }
  option(timeKey, 'time', time)
  option(iterationsKey, 'iterations', iterations)
}

// ---------------------------------------------------------------------------------------------------------------
// The Bench classes of the file, whichever version, found as they are imported.

/** Takes a Bench into account from now on. Options lie in `opts` from 3 to 5, else on the Bench itself. */
function enlist(bench) {
  if (benches.has(bench)) return
  benches.add(bench)
  const holder = typeof bench.opts === 'object' && bench.opts !== null ? bench.opts : bench
  limit(bench, holder, phases.warmup, 'warmupTime', 'warmupIterations')
  limit(bench, holder, phases.run, 'time', 'iterations')
}

function beforeAdd(bench, name) {
  enlist(bench)
  // tinybench 2 would replace the first of the two in silence.
  if (bench.getTask(name) !== undefined) throw new Refusal(twice(name))
}

function afterAdd(bench, name) {
  const task = bench.getTask(name)
  for (const event of ['warmup', 'start']) task.addEventListener(event, () => void (current = name))
  task.addEventListener('complete', () => void (current = undefined))
}

function afterRun(bench, result) {
  ran.add(bench)
  if (typeof result?.then !== 'function') return
  pending += 1
  const settled = () => void (pending -= 1)
  result.then(settled, (error) => {
    rejections.set(bench, error)
    settled()
  })
}

const adopted = new WeakSet()

/** Watches every Bench that a class will make. Called by each module that provides tinybench, before it is used. */
function adopt(Bench) {
  const prototype = Bench?.prototype
  if (prototype === undefined || adopted.has(prototype)) return
  adopted.add(prototype)
  const around = (method, before, after) => {
    const original = prototype[method]
    if (typeof original !== 'function') return
    prototype[method] = function (...args) {
      before(this, ...args)
      const result = original.apply(this, args)
      after(this, args[0], result)
      return result
    }
  }
  around('add', beforeAdd, afterAdd)
  around('warmup', enlist, () => {})
  around('run', enlist, (bench, _, result) => afterRun(bench, result))
  around('runSync', enlist, (bench, _, result) => afterRun(bench, result))
}

const adoption = 'benchline.adopt'
globalThis[Symbol.for(adoption)] = adopt

/**
 * Puts a module between `tinybench`, as any importer finds it, and the importer: it adopts the class, then hands on
 * everything. Where there is none, ours takes its place.
 */
const scheme = 'benchline-tinybench:'
const oursUrl = pathToFileURL(ours).href

const between = (specifier, conditions) => specifier === 'tinybench' && !conditions?.includes('require')
const absent = (error) => error.code === 'ERR_MODULE_NOT_FOUND'
const found = (url) => ({ url: scheme + url, format: 'module', shortCircuit: true })
const source = (url) => {
  const name = JSON.stringify(url.slice(scheme.length))
  const call = `globalThis[Symbol.for(${JSON.stringify(adoption)})](all.Bench ?? all.default?.Bench)`
  return {
    format: 'module',
    shortCircuit: true,
    source: `import * as all from ${name}\n${call}\nexport * from ${name}`,
  }
}

if (typeof Module.registerHooks === 'function') {
  Module.registerHooks({
    resolve(specifier, context, next) {
      if (!between(specifier, context.conditions)) return next(specifier, context)
      try {
        return found(next(specifier, context).url)
      } catch (error) {
        if (!absent(error)) throw error
        return found(oursUrl)
      }
    },
    load: (url, context, next) => (url.startsWith(scheme) ? source(url) : next(url, context)),
  })
} else {
  // Older versions run hooks in a thread of their own, which gets them as text.
  const constants = { scheme, adoption, oursUrl }
  const text = [
    ...Object.entries(constants).map(([name, value]) => `const ${name} = ${JSON.stringify(value)}`),
    ...Object.entries({ between, absent, found, source }).map(
      ([name, value]) => `const ${name} = ${String(value)}`,
    ),
    `export async function resolve(specifier, context, next) {
      if (!between(specifier, context.conditions)) return next(specifier, context)
      try {
        return found((await next(specifier, context)).url)
      } catch (error) {
        if (!absent(error)) throw error
        return found(oursUrl)
      }
    }`,
    `export const load = (url, context, next) => (url.startsWith(scheme) ? source(url) : next(url, context))`,
  ]
  Module.register(`data:text/javascript,${encodeURIComponent(text.join('\n'))}`)
}

// `require` has no hook that every version knows; these two functions have kept their meaning since Node 0.
/* eslint-disable no-underscore-dangle */
const { _load: load, _resolveFilename: resolveFilename } = Module
Module._load = function (request, ...rest) {
  const loaded = load.call(this, request, ...rest)
  if (request === 'tinybench') adopt(loaded.Bench)
  return loaded
}
Module._resolveFilename = function (request, ...rest) {
  try {
    return resolveFilename.call(this, request, ...rest)
  } catch (error) {
    if (request !== 'tinybench' || error.code !== 'MODULE_NOT_FOUND') throw error
    return ours
  }
}

// ---------------------------------------------------------------------------------------------------------------
// The end: results, or the first reason why there are none.

const quote = (value) => JSON.stringify(String(value).slice(0, 200))
const twice = (name) => `the task name ${quote(name)} is used twice`

function describe(error) {
  if (error instanceof Error) return `${error.name}: ${error.message}`.slice(0, 1000)
  return String(typeof error === 'object' ? JSON.stringify(error) : error).slice(0, 1000)
}

function write(result) {
  finished = true
  writeFileSync(outcome, JSON.stringify(result))
}

function fail(text, error) {
  if (finished) return
  write({
    error: {
      text,
      stage,
      ...(typeof error?.code === 'string' && { code: error.code }),
      syntax: error instanceof SyntaxError,
    },
  })
  const cause = error instanceof Refusal ? error.cause : error
  if (cause?.stack !== undefined) writeSync(2, `${cause.stack}\n`)
  exit(1)
}

/** Fails for what was thrown, in the words of whoever refused, else as `what` and the error. */
const failFor = (what, error) =>
  fail(error instanceof Refusal ? error.message : `${what}: ${describe(error)}`, error)

/** Milliseconds; the median as tinybench has it, in 2.x of its sorted samples. */
function latency(task) {
  const { result } = task
  if (result?.latency !== undefined) return result.latency.p50
  const samples = result?.samples ?? []
  const half = samples.length / 2
  return (samples[Math.ceil(half) - 1] + samples[Math.floor(half)]) / 2
}

function taskOf(bench, task) {
  const name = String(task.name)
  if (name.trim() === '') throw new Refusal('a task has an empty name')
  const error = task.result?.error
  if (error !== undefined)
    throw new Refusal(`task ${quote(name)} failed: ${describe(error)}`, { cause: error })
  const milliseconds = latency(task)
  if (!Number.isFinite(milliseconds) || milliseconds < 0) {
    const why = rejections.has(bench) ? `: ${describe(rejections.get(bench))}` : ''
    throw new Refusal(`task ${quote(name)} gave no samples${why}`)
  }
  if (milliseconds === 0) {
    throw new Refusal(
      `task ${quote(name)} is faster than the clock can tell: let it do its work many times over`,
    )
  }
  return { name, median: milliseconds / 1000, ...deviationOf(task, milliseconds) }
}

/** How its samples lie about the median: as tinybench says from 3 on, in 2.x as its samples do; nothing where neither is. */
function deviationOf({ result }, middle) {
  const kept = result.latency?.samples ?? result.samples
  const samples = result.latency?.samplesCount ?? kept?.length
  let distance = result.latency?.mad
  if (distance === undefined && kept !== undefined) {
    const distances = Float64Array.from(kept, (sample) => Math.abs(sample - middle)).toSorted()
    distance = distances[Math.floor(distances.length / 2)]
  }
  const known = Number.isFinite(samples) && Number.isFinite(distance) && distance >= 0
  return known ? { samples, deviation: distance / 1000 } : {}
}

function collect() {
  const idle = [...benches].find((bench) => !ran.has(bench) && bench.tasks.length > 0)
  if (idle !== undefined) {
    throw new Refusal(
      `the Bench with task ${quote(idle.tasks[0].name)} is neither run nor exported as default`,
    )
  }
  const used = [...benches].filter((bench) => ran.has(bench))
  if (used.length === 0) throw new Refusal('it makes no Bench of tinybench')
  const names = new Set()
  return used.flatMap((bench) => {
    if (bench.tasks.length === 0) throw new Refusal('its Bench has no task')
    return bench.tasks.map((task) => {
      const measured = taskOf(bench, task)
      if (names.has(measured.name)) throw new Refusal(twice(measured.name))
      names.add(measured.name)
      return measured
    })
  })
}

function finish() {
  if (finished) return
  try {
    write({ tasks: collect() })
  } catch (error) {
    failFor('the results cannot be read', error)
  }
  // What the file left open, such as a server, must not keep the process.
  exit(0)
}

const isBench = (value) =>
  typeof value?.add === 'function' && typeof value.run === 'function' && Array.isArray(value.tasks)

async function imported(module) {
  stage = 'run'
  // What was compiled to CommonJS has its default export one level deeper.
  const bench = [module.default, module.default?.default].find(isBench)
  if (bench !== undefined && !ran.has(bench)) {
    enlist(bench)
    complete = pending === 0
    // Up to 2.x warming up is the caller's business; later versions do it by themselves.
    if (typeof bench.warmup === 'function') await bench.warmup()
    const running = bench.run()
    ran.add(bench)
    await running
  }
  // A file that awaited its runs is done, whatever else it left open. Any other may yet begin one: it is done when
  // nothing is left to happen.
  const isDone = pending === 0 && ran.size > 0
  // A promise that was rejected with nobody waiting for it is reported before the next turn of the event loop.
  await new Promise((resolve) => void soon(resolve))
  if (isDone) finish()
}

process.on('unhandledRejection', (error) => failFor('unhandled rejection', error))
process.on('uncaughtException', (error) => failFor('uncaught exception', error))
process.on('beforeExit', () => {
  if (stage === 'run' && pending === 0) return finish()
  const what = current === undefined ? 'something that it awaits at its top level' : `task ${quote(current)}`
  return fail(`${what} never ends`)
})
process.on('exit', (code) => {
  if (finished) return
  const at = current === undefined ? '' : ` in task ${quote(current)}`
  fail(`it calls process.exit(${code})${at} before its results are in`)
})

process.argv.splice(1, Infinity, file)
/** CommonJS is required, because what `import` makes of a `.cts` file on Node 20 cannot require anything itself. */
async function loadFile() {
  return /\.c[jt]s$/.test(file) ? { default: createRequire(file)(file) } : import(pathToFileURL(file).href)
}

loadFile()
  .then(imported)
  .catch((error) => {
    const what =
      current === undefined
        ? stage === 'import'
          ? 'it cannot be loaded'
          : 'it cannot be run'
        : `task ${quote(current)}`
    failFor(what, error)
  })
