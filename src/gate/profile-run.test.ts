/** The real cProfile on a real program that fails, where it is told to, under a profiler alone. */
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type RealPlace, realPlace, surroundings } from '../../test/real-place.ts'
import { profilingOf } from '../config/profiling.ts'
import { command } from '../sources/command.ts'
import { cprofile } from '../sources/profilers/cprofile.ts'
import { type Subject, profileRun } from './profile-run.ts'

/** What each profiled run does, in the order of the words. */
const program = `
import os, sys, time
if "cProfile" in sys.modules:
    with open("runs", "a+") as file:
        file.write(".")
        file.seek(0)
        does = sys.argv[len(file.read())]
    if does == "fail":
        sys.exit(1)
    if does == "vanish":
        os._exit(0)
    if does == "hang":
        time.sleep(60)
sum(range(1000))
`

let place: RealPlace
beforeAll(async () => {
  place = await realPlace()
  await place.write({ 'work.py': program })
})
afterAll(async () => place.remove())
beforeEach(async () => rm(join(place.root, 'runs'), { force: true }))

const runs = async (): Promise<number> => (await readFile(join(place.root, 'runs'), 'utf8')).length

async function subjectOf(words: string): Promise<Subject> {
  const [workload] = await command.bind({ run: `python3 work.py ${words}` }, surroundings).workloads(place)
  return { side: 'head', workload: workload!, place }
}

const asked = (seconds: number) => ({
  profiler: cprofile,
  profiling: profilingOf({ tool: cprofile, args: [], functions: [], repeats: 6 }),
  options: { args: [], functions: [], warmed: true },
  seconds,
})

test.each([
  ['fail', 'ended with exit code 1'],
  ['vanish', 'did not run to its end'],
])('what failed under a profiler is run once more, and told: %s', async (fault, because) => {
  const answer = await profileRun(await subjectOf(`${fault} work`), asked(60))
  expect(answer).toMatchObject({
    profile: { header: { exitCode: 0 } },
    findings: [
      {
        code: 'profiled-again',
        severity: 'note',
        text: expect.stringMatching(new RegExp(`^profiled once more, since .*${because}`, 'u')),
      },
    ],
  })
  expect(await runs()).toBe(2)
})

test('what goes well at once is told nothing of', async () => {
  expect(await profileRun(await subjectOf('work'), asked(60))).toMatchObject({ findings: [] })
  expect(await runs()).toBe(1)
})

test('what fails twice is not profiled, for the reason of the second time', async () => {
  expect(await profileRun(await subjectOf('fail vanish'), asked(60))).toEqual({
    code: 'not-profiled',
    text: expect.stringMatching(/^it was not profiled: .*did not run to its end/u),
    remedy: expect.stringContaining('let it end by itself'),
  })
  expect(await runs()).toBe(2)
})

test.each([
  ['what takes too long', 'hang work', 1],
  ['what leaves no time for another', 'fail work', 0.5],
])('%s is not run once more', async (_, words, seconds) => {
  expect(await profileRun(await subjectOf(words), asked(seconds))).toMatchObject({ code: 'not-profiled' })
  expect(await runs().catch(() => 0)).toBeLessThan(2)
})

test('a defect of ours is thrown', async () => {
  const subject = { ...(await subjectOf('work')), place: undefined as never }
  await expect(profileRun(subject, asked(60))).rejects.toThrow(TypeError)
})
