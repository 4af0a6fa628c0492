// The explaining part of a check alone: `explain.mjs BUILD FILE` in a repository makes its two sides ready, tries what is
// declared, takes profiles of base and head in turn as if it had got slower, and writes what they say to FILE, as JSON.
// What it leaves out is the timing, which decides whether anybody asks.
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [build, file] = process.argv.slice(2)
const load = async (path) => import(pathToFileURL(join(resolve(build), path)).href)
const [
  { openGround },
  { withSides },
  { tryAll },
  { explainWorse },
  { only },
  { openRepository },
  { diffText, resolveCommit },
  { watchInterruption },
  { monotonicSeconds },
  { readEnvironment },
] = await Promise.all(
  [
    'gate/ground.js',
    'gate/sides.js',
    'gate/trial.js',
    'gate/explain.js',
    'gate/selection.js',
    'system/git/repository.js',
    'system/git/commit.js',
    'system/interruption.js',
    'system/clock.js',
    'system/machine.js',
  ].map(load),
)

const watch = () => {}
const interruption = watchInterruption(() => process.exit(1))
try {
  const { repository, plan } = await openGround({ cwd: process.cwd() })
  const [base, head] = await Promise.all(
    ['main', 'HEAD'].map(async (name) => resolveCommit(await openRepository(process.cwd()), name)),
  )
  const { entries, timeLimit } = plan
  const selected = new Set(entries.map(({ name }) => name))
  const requests = {
    base: { commit: base, label: 'main', plan },
    head: { commit: head, label: 'HEAD', plan },
  }
  await withSides(requests, { repository, selected, interruption, watch }, async ({ places }) => {
    const [begun, now] = [monotonicSeconds(), monotonicSeconds]
    const { tried, absences } = await tryAll(entries, {
      places,
      declaredAtBase: selected,
      userRoot: repository.root,
      only: only(undefined),
      glob: undefined,
      now,
      watch,
    })
    const explained = await explainWorse(
      tried,
      new Map(entries.map(({ name }) => [name, new Set(['time'])])),
      {
        places,
        begun,
        deadline: begun + timeLimit,
        now,
        watch,
        seed: Number.parseInt(head.slice(0, 8), 16),
        counted: new Map(),
        diff: async () => diffText(repository, base, head),
      },
    )
    const environment = await readEnvironment({ env: places.head.env })
    writeFileSync(file, JSON.stringify({ ...explained, absences, environment }))
  })
} finally {
  await interruption.finish()
}
