/** More programs than processors: a program that computes is told from one that waits all the same. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settledMetric } from '../src/measure/pairs.ts'
import type { Reading } from '../src/model/evidence.ts'
import { command } from '../src/sources/command.ts'
import { findExecutable } from '../src/system/executable.ts'
import { openLauncher } from '../src/system/launcher/open-launcher.ts'
import type { Launcher } from '../src/system/launcher/launcher.ts'
import { type RealPlace, realPlace, surroundings } from './real-place.ts'
import { testWhere } from './test-where.ts'

/** Whether this kernel counts what processes wait for: of a process that has run long since, something. */
const counts =
  process.platform === 'linux' &&
  !/^0 0 0$/u.test((await readFile('/proc/self/schedstat', 'utf8').catch(() => '0 0 0')).trim())

let place: RealPlace
let python = ''
beforeAll(async () => {
  place = await realPlace()
  // The interpreter itself: a version manager's script runs programs of its own first.
  const asked = await promisify(execFile)('python3', ['-c', 'import sys; print(sys.executable)'])
  python = asked.stdout.trim()
})
afterAll(async () => place.remove())

/** Busy loops, two for each processor; they end by themselves should nobody be there to end them. */
function crowd(): readonly ChildProcess[] {
  const loop = 'const end = Date.now() + 60_000; while (Date.now() < end) {}'
  return Array.from({ length: 2 * availableParallelism() }, () =>
    // A session of its own for each: a kernel that shares processors out by sessions would give all of them one share.
    spawn(process.execPath, ['-e', loop], { stdio: 'ignore', detached: true }),
  )
}

async function whileCrowded<T>(work: () => Promise<T>): Promise<T> {
  const loops = crowd()
  try {
    // Until they compute, which starting up is as well.
    await new Promise((resolve) => setTimeout(resolve, 300))
    return await work()
  } finally {
    for (const loop of loops) loop.kill('SIGKILL')
  }
}

const programs = {
  computing: 'import time\nwhile time.process_time() < 0.15: pass',
  waiting: 'import time\nfor _ in range(20): time.sleep(0.02)',
}

async function runsOf(program: string, launcher: Launcher, count = 5): Promise<readonly Reading[]> {
  // For the shell, as most benchmarks are written.
  const line = `${python} -S -c '${program}'`
  const source = command.bind({ run: line }, { ...surroundings, metrics: ['wall', 'cpu'], timeout: 120 })
  const where = { ...place, launcher }
  const [workload] = await source.workloads(where)
  const readings: Reading[] = []
  for (let run = 0; run < count; run += 1) readings.push(...(await workload!.run(where)))
  return readings
}

const settled = (readings: readonly Reading[]) =>
  settledMetric('auto', (metric) => readings.filter((one) => one.metric.name === metric)).metric

const PATH = process.env['PATH'] ?? '/usr/bin:/bin'
const perl = (await findExecutable('perl', { PATH }, '/')) === undefined ? [] : (['perl'] as const)

for (const name of ['python3', ...perl] as const) {
  testWhere(
    counts,
    `the ${name} launcher lets CPU time speak for what computes, and not for what waits`,
    async () => {
      const launcher = await openLauncher({ only: name })
      try {
        const [computing, waiting] = await whileCrowded(async () => [
          await runsOf(programs.computing, launcher),
          await runsOf(programs.waiting, launcher),
        ])
        expect(settled(computing)).toBe('cpu')
        expect(settled(waiting)).toBe('wall')
        // There was a queue to tell of.
        expect(computing.some(({ value, queued = 0 }) => queued > 0.1 * value)).toBe(true)
        for (const { metric, value, queued } of [...computing, ...waiting]) {
          if (metric.name !== 'wall') expect(queued).toBeUndefined()
          else expect(queued).toBeLessThanOrEqual(value)
        }
      } finally {
        await launcher.close()
      }
    },
  )
}

test('a launcher that is not told says nothing of a queue', async () => {
  const launcher = await openLauncher({ only: 'node' })
  try {
    const [reading] = await runsOf('pass', launcher, 1)
    expect(reading).toMatchObject({ metric: { name: 'wall' } })
    expect(reading).not.toHaveProperty('queued')
  } finally {
    await launcher.close()
  }
})
