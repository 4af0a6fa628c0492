import { beforeEach, expect, test } from 'vitest'
import { profilingOf } from '../config/profiling.ts'
import type { Profiler } from '../sources/profiler.ts'
import { cprofile } from '../sources/profilers/cprofile.ts'
import { type Place, RunFault, type Workload } from '../sources/source.ts'
import { profileRun } from './profile-run.ts'

const folded = new TextEncoder().encode('main;work 12\nmain;rest 3\n')
const workload = { name: 'hot' } as Workload
const subject = { side: 'head', workload, place: { side: 'head' } as Place } as const

let limits: number[] = []
beforeEach(() => {
  limits = []
})

/** Fails so often before it works. */
function profiler(faults: readonly RunFault[]): Profiler {
  return {
    ...cprofile,
    name: 'sampler',
    format: 'folded',
    async profile(_workload, _place, _options, seconds) {
      limits.push(seconds)
      const fault = faults[limits.length - 1]
      if (fault !== undefined) throw fault
      return { bytes: folded, header: { threads: 'all' }, findings: [] }
    },
  }
}

const asked = (faults: readonly RunFault[], seconds = 60) => {
  const tool = profiler(faults)
  const words = { tool, args: [], functions: [], repeats: 6 }
  return {
    profiler: tool,
    profiling: profilingOf(words),
    options: { args: [], functions: [], warmed: true },
    seconds,
  }
}
const exit = new RunFault('exit', 'under sampler "hot" at head ended with exit code 1: work')
const empty = new RunFault('no-value', 'sampler saw nothing of "hot"', [], 'let it run for seconds')

test.each([exit, empty])('what failed under a profiler is run once more, and told: $code', async (fault) => {
  const answer = await profileRun(subject, asked([fault]))
  expect(answer).toMatchObject({
    profile: { header: { threads: 'all' } },
    findings: [
      { code: 'profiled-again', severity: 'note', text: `profiled once more, since ${fault.message}` },
    ],
  })
  expect(limits).toHaveLength(2)
  expect(limits[1]).toBeLessThan(60)
})

test('what goes well at once is told nothing of', async () => {
  expect(await profileRun(subject, asked([]))).toMatchObject({ findings: [] })
  expect(limits).toEqual([60])
})

test('what fails twice is not profiled, for the reason of the second time', async () => {
  expect(await profileRun(subject, asked([exit, empty]))).toEqual({
    code: 'not-profiled',
    text: `it was not profiled: ${empty.message}`,
    remedy: 'let it run for seconds',
  })
  expect(limits).toHaveLength(2)
})

test.each([
  ['what took too long', new RunFault('timeout', 'took too long'), 60],
  ['what left no time for another', exit, 0.2],
])('%s is not run once more', async (_, fault, seconds) => {
  expect(await profileRun(subject, asked([fault], seconds))).toMatchObject({ code: 'not-profiled' })
  expect(limits).toEqual([seconds])
})

test('a defect of ours is thrown', async () => {
  const tool = asked([])
  const broken = { ...tool.profiler, profile: async () => Promise.reject(new TypeError('ours')) }
  await expect(profileRun(subject, { ...tool, profiler: broken })).rejects.toThrow('ours')
})
