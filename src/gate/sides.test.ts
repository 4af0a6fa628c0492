import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { makeRepository, scratchFolder, userGit } from '../../test/scratch-repository.ts'
import { readPlan } from '../config/read-plan.ts'
import { Fault } from '../model/finding.ts'
import type { Progress } from '../model/progress.ts'
import { openRepository } from '../system/git/repository.ts'
import { type Interruption, watchInterruption } from '../system/interruption.ts'
import { type Sides, withSides } from './sides.ts'

const temporary = scratchFolder()
let interruption: Interruption
beforeAll(() => {
  vi.stubEnv('RUNNER_TEMP', temporary)
  interruption = watchInterruption(() => {})
})
afterAll(async () => {
  await interruption.finish()
  vi.unstubAllEnvs()
  rmSync(temporary, { recursive: true })
})

const planOf = (setup: string) =>
  readPlan(`version: 1\nsetup: [${JSON.stringify(setup)}]\nbenchmarks: [{ name: b, run: "true" }]\n`, {
    file: 'benchline.yml',
  })

/** Both sides of a repository with one commit. */
async function sidesOf<T>(
  setup: string,
  work: (sides: Sides) => Promise<T>,
  { based = true, seen = [] as Progress[], own = interruption } = {},
): Promise<T> {
  const root = makeRepository(scratchFolder(), { a: '1' })
  const repository = await openRepository(root)
  const commit = userGit(root, 'rev-parse', 'HEAD')
  const side = { commit, plan: planOf(setup) }
  const head = { ...side, label: 'HEAD' }
  const watch = (progress: Progress): unknown => seen.push(progress)
  const ground = { repository, selected: new Set(['b']), interruption: own, watch }
  try {
    return await withSides({ head, ...(based ? { base: { ...side, label: 'main' } } : {}) }, ground, work)
  } finally {
    expect(readdirSync(temporary)).toEqual([])
    expect(existsSync(join(root, '.git/worktrees'))).toBe(false)
    rmSync(root, { recursive: true })
  }
}

test('the second copy of base is set up like base, once and only when it is asked for', async () => {
  const seen: Progress[] = []
  await sidesOf(
    'pwd > built; echo "$PATH" > path',
    async ({ places, control }) => {
      const { base } = places
      if (base === undefined) throw new Error('no base')
      const folder = dirname(dirname(base.root))
      expect(readdirSync(folder)).not.toContain('twin')
      const [twin, again] = await Promise.all([control(), control()])
      expect(again).toBe(twin)
      if (twin instanceof Fault) throw twin
      expect(twin).toMatchObject({ side: 'base', launcher: base.launcher, root: join(folder, 'twin/tree') })
      const like = (text: string): string => text.replaceAll('/twin/', '/base/')
      for (const file of ['built', 'path', 'a']) {
        expect(like(readFileSync(join(twin.root, file), 'utf8'))).toBe(
          readFileSync(join(base.root, file), 'utf8'),
        )
      }
      expect(JSON.parse(like(JSON.stringify(twin.env)))).toEqual(base.env)
      expect(twin.env['PATH']).toHaveLength(base.env['PATH']?.length ?? 0)
    },
    { seen },
  )
  const stages = seen.flatMap((each) => (each.kind === 'stage' ? [each.text] : []))
  expect(stages.filter((text) => text.startsWith('setting up base'))).toHaveLength(2)
})

test('a second copy that cannot be set up, or has no base, is a warning and no end', async () => {
  // Every side counts itself in a place of all; only the third one fails.
  const counter = join(scratchFolder(), 'count')
  const failing = await sidesOf(
    `echo x >> '${counter}'; test $(grep -c x '${counter}') -lt 3 || { echo no room; exit 7; }`,
    async ({ control }) => control(),
  )
  rmSync(dirname(counter), { recursive: true })
  const none = await sidesOf('true', async ({ control }) => control(), { based: false })
  expect([failing, none].flatMap((each) => (each instanceof Fault ? each.findings : []))).toEqual([
    {
      code: 'no-control',
      severity: 'warning',
      text: expect.stringMatching(
        /^base could not be held against a second copy of itself: setup of a second copy of main at base ended with exit code 7.*no room$/su,
      ),
    },
    {
      code: 'no-control',
      severity: 'warning',
      text: 'base could not be held against a second copy of itself: there is no base here',
    },
  ])
})

test('once interrupted no second copy is begun, and that is no mere warning', async () => {
  const controller = new AbortController()
  const own: Interruption = {
    ...interruption,
    signal: controller.signal,
    undo(action) {
      controller.signal.throwIfAborted()
      return interruption.undo(action)
    },
  }
  const work = async ({ control }: Sides): Promise<unknown> => {
    controller.abort(new Error('interrupted'))
    return control()
  }
  await expect(sidesOf('true', work, { own })).rejects.toThrow('interrupted')
})
