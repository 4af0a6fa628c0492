// What cannot be judged is never green: one clear message each, and exactly exit code 2.
import { type ChildProcess, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { type Outcome, busy, cli, configuration, scene } from './scene.ts'

/** A repository with two commits whose head has this configuration. */
function repositoryWith(yaml: string, files: Readonly<Record<string, string>> = {}) {
  const repository = scene()
  repository.commit('first', { 'benchline.yml': yaml, 'work.py': busy(50_000), ...files })
  repository.git('switch', '--quiet', '-c', 'change')
  repository.commit('change', { 'work.py': busy(50_001) })
  return repository
}

function refused({ code, out, err }: Outcome, ...phrases: readonly (string | RegExp)[]): void {
  expect(code, out + err).toBe(2)
  for (const phrase of phrases) expect(err).toMatch(phrase)
  // One clear message: no stack, and it is said once.
  expect(err).not.toMatch(/^\s+at /mu)
  expect(out).toBe('')
}

test.each<[string, string, (string | RegExp)[]]>([
  ['unknown key', configuration().replace('time-limit', 'time-limt'), ['benchline.yml:2:1', 'time-limit']],
  ['wrong unit', configuration().replace('20s', '20MiB'), ['benchline.yml:2:13']],
  ['number without unit', configuration().replace('20s', '20'), ['benchline.yml:2:13']],
  [
    'duplicate name',
    `${configuration()}  - name: work\n    run: python3 other.py\n`,
    ['benchline.yml:8:11', 'work'],
  ],
  ['empty suite', 'version: 1\nbenchmarks: []\n', ['benchline.yml:2:13']],
  ['later key', configuration('    traces: x\n'), ['benchline.yml:8:5', 'traces']],
  ['other tool format', configuration('    format: go\n'), ['benchline.yml:8:13', 'go']],
  [
    'glob that matches nothing',
    'version: 1\nbenchmarks:\n  - name: loops\n    tinybench: "bench/**/*.bench.js"\n',
    [/bench\/\*\*\/\*\.bench\.js/u],
  ],
])('%s', (_, yaml, phrases) => {
  const repository = repositoryWith(yaml)
  refused(repository.run('check'), ...phrases)
  expect(repository.leftovers()).toEqual([])
})

test('many faults are told at once', () => {
  const { code, err } = repositoryWith(
    'version: 1\ntime-limit: 5\nbenchmarks:\n  - name: work\n    rum: python3 work.py\n    threshold: 3ms\n',
  ).run('check')
  expect(code).toBe(2)
  for (const place of ['benchline.yml:2:13', 'benchline.yml:5:5', 'benchline.yml:6:16'])
    expect(err).toContain(place)
})

test.each<[string, string, (string | RegExp)[]]>([
  ['command not found', 'no-such-program-here --flag', ['no-such-program-here', /not found/u]],
  ['command list not found', '[no-such-program-here]', ['no-such-program-here']],
  [
    'exit code 1',
    'python3 -c "print(\'the last words\'); raise SystemExit(1)"',
    ['the last words', /exit(ed)? .*1|code 1/u],
  ],
])('%s', (_, run, phrases) => {
  refused(repositoryWith(configuration().replace('python3 work.py', run)).run('check'), 'work', ...phrases)
})

/** Whether any process has the marker in its arguments; only where /proc tells. */
function alive(marker: string): boolean {
  if (!existsSync('/proc/self/cmdline')) return false
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/u.test(entry))
    .some((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes(marker)
      } catch {
        return false
      }
    })
}

test('timeout with grandchildren: told, and none of them lives on', () => {
  const marker = `marker${process.pid}timeout`
  const tree = `import subprocess, sys, time\nsubprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)', '${marker}'], start_new_session=True)\nsubprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)', '${marker}'])\ntime.sleep(600)\n`
  const repository = repositoryWith(configuration('    timeout: 1s\n'), { 'work.py': tree })
  repository.commit('still hangs', { 'work.py': `${tree}# changed\n` })
  refused(repository.run('check'), 'work', /1 s/u)
  expect(alive(marker)).toBe(false)
  expect(repository.leftovers()).toEqual([])
})

test('100 MB of output', () => {
  const flood = 'import sys\nfor _ in range(100):\n    sys.stdout.write("x" * 1_000_000)\n'
  const repository = repositoryWith(configuration(), { 'work.py': flood })
  repository.commit('still floods', { 'work.py': `${flood}# changed\n` })
  refused(repository.run('check'), 'work', /output/u)
})

test('binary output where results are expected', () => {
  const binary = 'import os, sys\nsys.stdout.buffer.write(os.urandom(4096))\n'
  const repository = repositoryWith(configuration('    format: benchline\n'), { 'work.py': binary })
  repository.commit('still binary', { 'work.py': `${binary}# changed\n` })
  refused(repository.run('check'), 'work')
})

test('base that does not build', () => {
  const repository = scene()
  repository.commit('first', {
    'benchline.yml': configuration('', 'setup: [python3 build.py]\n'),
    'work.py': busy(50_000),
    'build.py': 'raise SystemExit("cannot build this")\n',
  })
  repository.git('switch', '--quiet', '-c', 'change')
  repository.commit('mend', { 'build.py': '' })
  refused(repository.run('check'), 'base', 'cannot build this')
  expect(repository.leftovers()).toEqual([])
})

test('missing git', () => {
  const repository = repositoryWith(configuration())
  const folder = join(repository.temporary, '..', 'no-git')
  mkdirSync(folder)
  symlinkSync(process.execPath, join(folder, 'node'))
  const { status, stderr } = spawnSync(process.execPath, [cli, 'check'], {
    cwd: repository.root,
    env: { ...repository.env, PATH: folder },
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(2)
  expect(stderr).toMatch(/git/u)
})

test('not a repository', () => {
  const repository = scene()
  const { status, stderr } = spawnSync(process.execPath, [cli, 'check'], {
    cwd: repository.temporary,
    env: repository.env,
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(2)
  expect(stderr).toMatch(/not .*repository/u)
})

test('no configuration', () => {
  const repository = scene()
  repository.commit('first', { file: '' })
  refused(repository.run('check'), 'benchline.yml')
})

test('unknown base, unknown option, unknown command', () => {
  const repository = repositoryWith(configuration())
  refused(repository.run('check', '--base', 'no-such-branch'), 'no-such-branch')
  refused(repository.run('check', '--bsae', 'main'), '--base')
  refused(repository.run('chekc'), 'check')
  refused(repository.run('check', '--only', 'wrok'), 'wrok', 'work')
})

const recorded = () => {
  const repository = scene()
  repository.commit('first', {
    'benchline.yml': `${configuration()}baseline: { store: "directory:../store" }\n`.replace(
      'version: 1\n',
      'version: 1\n',
    ),
    'work.py': busy(20_000),
  })
  return repository
}

test.each<[string, (text: string) => string, RegExp]>([
  ['corrupt', (text) => text.replace(/\d\.\d+/u, '9.9'), /changed|hash|corrupt|damaged/iu],
  ['truncated', (text) => text.slice(0, text.length / 2), /truncated|JSON|corrupt/iu],
  ['newer schema', (text) => text.replace('benchline.run/1', 'benchline.run/2'), /newer|benchline\.run\/2/u],
])('%s baseline', (_, damage, phrase) => {
  const repository = recorded()
  repository.write({
    'benchline.yml': configuration('', 'baseline: { store: "directory:kept" }\n'),
    '.gitignore': 'kept\n',
  })
  repository.commit('store inside')
  const record = repository.run('record', '--runs', '3')
  expect(record.code, record.out + record.err).toBe(0)
  const kept = join(repository.root, 'kept')
  const name =
    readdirSync(kept, { recursive: true, encoding: 'utf8' }).find((entry) => entry.endsWith('.json')) ?? ''
  writeFileSync(join(kept, name), damage(readFileSync(join(kept, name), 'utf8')))
  refused(repository.run('history'), name, phrase)
  const again = repository.run('record', '--runs', '3')
  expect(again.code, again.err).toBe(2)
})

test('record refuses a dirty tree', () => {
  const repository = recorded()
  repository.write({ 'work.py': busy(1) })
  refused(repository.run('record'), /uncommitted|dirty/u)
})

/** Runs until the log shows the stage, interrupts, and gives back what came of it. */
async function interrupt(
  child: ChildProcess,
  stage: RegExp,
  signal: NodeJS.Signals,
): Promise<{ code: number | null; err: string }> {
  let err = ''
  let sent = false
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text
    if (!sent && stage.test(err)) {
      sent = true
      child.kill(signal)
    }
  })
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve))
  expect(sent, err).toBe(true)
  return { code, err }
}

test.each<[string, RegExp, NodeJS.Signals]>([
  ['copying', /copying/u, 'SIGINT'],
  ['setting up', /setting up|setup/u, 'SIGINT'],
  ['trying', /trying/u, 'SIGINT'],
  ['measuring', /measuring/u, 'SIGINT'],
  ['measuring', /measuring/u, 'SIGTERM'],
])('interrupted while %s: exit 2, nothing left behind', async (_, stage, signal) => {
  const marker = `marker${process.pid}interrupt`
  const program = `import subprocess, sys, time\nsubprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)', '${marker}'], start_new_session=True)\ntime.sleep(0.5)\n`
  const repository = repositoryWith(configuration('', 'setup: [sleep 1]\n'), { 'work.py': program })
  repository.commit('another', { 'work.py': `${program}# changed\n` })
  const { code, err } = await interrupt(repository.start('check'), stage, signal)
  expect(code, err).toBe(2)
  expect(err).toMatch(/interrupted/iu)
  expect(repository.leftovers()).toEqual([])
  expect(alive(marker)).toBe(false)
})

test('after kill -9 every descendant ends within seconds, and the next start sweeps the rest', async () => {
  const marker = `marker${process.pid}killed`
  const program = `import subprocess, sys, time\nsubprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)', '${marker}'], start_new_session=True)\ntime.sleep(1)\n`
  const repository = repositoryWith(configuration('    timeout: 30s\n'), { 'work.py': program })
  repository.commit('another', { 'work.py': `${program}# changed\n` })
  const { code } = await interrupt(repository.start('check'), /trying/u, 'SIGKILL')
  expect(code).toBe(null)
  const begun = Date.now()
  while (alive(marker) && Date.now() - begun < 20_000) await sleep(50)
  expect(Date.now() - begun).toBeLessThan(6000)
  expect(repository.leftovers()).not.toEqual([])
  repository.write({ 'work.py': busy(10_000) })
  repository.run('check', '--base', 'HEAD')
  expect(repository.leftovers()).toEqual([])
})
