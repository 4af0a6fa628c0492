import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Fault, type Finding } from '../model/finding.ts'
import type { Progress } from '../model/progress.ts'
import type { Launcher } from '../system/launcher/launcher.ts'
import { openLauncher } from '../system/launcher/open-launcher.ts'
import { type SetupStep, setUp } from './setup.ts'
import type { CommandLine, Place } from './source.ts'

const top = realpathSync(mkdtempSync(join(tmpdir(), 'set up ')))
let launcher: Launcher
beforeAll(async () => {
  launcher = await openLauncher()
})
afterAll(async () => {
  await launcher.close()
  rmSync(top, { recursive: true, force: true })
})

let count = 0
function place(side: Place['side']): Place {
  const home = join(top, String((count += 1)), side)
  const [root, prefix, scratch] = [join(home, 'tree'), join(home, 'prefix'), join(home, 'scratch')]
  for (const folder of [join(root, 'sub'), prefix, scratch]) mkdirSync(folder, { recursive: true })
  return { side, root, prefix, scratch, env: { PATH: process.env['PATH'] ?? '', OF_SIDE: side }, launcher }
}
const step = (line: CommandLine, more: Partial<SetupStep> = {}): SetupStep => ({
  line,
  workingDirectory: '.',
  env: {},
  passEnv: [],
  ...more,
})
async function faultOf(work: Promise<unknown>): Promise<Finding | undefined> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(Fault)
  return (error as Fault).findings[0]
}

test('steps run in order in the side’s copy with its environment, an entry’s own variables on top', async () => {
  const side = place('head')
  process.env['SETUP_TEST_PASSED'] = 'passed'
  const seen: Progress[] = []
  await setUp(
    side,
    [
      step('echo "1 $OF_SIDE" >> "$PWD/log"'),
      step(['sh', '-c', 'echo "2 $A $SETUP_TEST_PASSED" >> ../log'], {
        workingDirectory: 'sub',
        env: { A: 'a' },
        passEnv: ['SETUP_TEST_PASSED'],
      }),
    ],
    { label: 'x', watch: (progress) => seen.push(progress) },
  )
  delete process.env['SETUP_TEST_PASSED']
  expect(readFileSync(join(side.root, 'log'), 'utf8')).toBe('1 head\n2 a passed\n')
  expect(seen).toHaveLength(2)
  expect(seen[1]).toMatchObject({ kind: 'stage', text: expect.stringContaining('2 of 2') })
})

test('the same command in the same folder runs once, at its first place; elsewhere again', async () => {
  const side = place('base')
  const build = 'echo build >> log'
  await setUp(
    side,
    [
      step(build),
      step('echo other >> log'),
      step(build, { workingDirectory: './sub/..' }),
      step(build, { workingDirectory: 'sub' }),
      step(['sh', '-c', build]),
    ],
    { label: 'x' },
  )
  expect(readFileSync(join(side.root, 'log'), 'utf8')).toBe('build\nother\nbuild\n')
  expect(readFileSync(join(side.root, 'sub', 'log'), 'utf8')).toBe('build\n')
})

test.each(['base', 'head'] as const)(
  'a failure on %s names side, commit and command, and shows the last lines',
  async (name) => {
    const side = place(name)
    const finding = await faultOf(
      setUp(side, [step('echo fetched; echo "it broke" >&2; exit 3'), step('touch never')], {
        label: 'topic 1a2b3c4',
      }),
    )
    expect(finding).toMatchObject({ code: `${name}-setup-failed`, severity: 'error' })
    for (const part of [
      'setup',
      name,
      'topic 1a2b3c4',
      'exit code 3',
      'echo fetched',
      '\n  | fetched',
      '\n  | it broke',
    ]) {
      expect(finding?.text).toContain(part)
    }
    expect(finding?.remedy).toBeUndefined()
    expect(() => readFileSync(join(side.root, 'never'))).toThrow('ENOENT')
    // What it printed is kept.
    expect(readFileSync(join(side.scratch, 'setup', '1', 'stderr'), 'utf8')).toBe('it broke\n')
  },
)

test('a failure that looks like the absence of ignored files says so', async () => {
  const finding = await faultOf(setUp(place('base'), [step('node ./node_modules/x/cli.js')], { label: 'x' }))
  expect(finding?.remedy).toContain('Ignored files are absent')
})

test('a command that hangs is ended and told as such', async () => {
  const finding = await faultOf(setUp(place('head'), [step('sleep 60')], { label: 'x', timeout: 0.5 }))
  expect(finding).toMatchObject({ code: 'head-setup-failed' })
  expect(finding?.text).toContain('did not end within')
  expect(finding?.remedy).toContain('may take 0.5 s')
})
