// What takes the times may be killed from outside, as when memory runs out: that is told, and never green.
import { readFileSync, readdirSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { configuration, scene } from './scene.ts'

/** Processes whose parent is this one, by their numbers. */
function childrenOf(parent: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent
      } catch {
        return false
      }
    })
}

const isLauncher = (pid: number): boolean => {
  try {
    return /\.(?:py|pl|mjs)\0/u.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
  } catch {
    return false
  }
}

test.runIf(process.platform === 'linux')(
  'a launcher that is killed while a benchmark runs: exit 2, and said',
  async () => {
    const repository = scene()
    repository.commit('base', {
      'benchline.yml': configuration(),
      'work.py': 'import time\ntime.sleep(60)\n',
    })
    repository.commit('head', { 'note.txt': 'x' })
    const child = repository.start('check')
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
    for (let waited = 0; !said.includes('trying work') && waited < 600; waited += 1) await wait(100)
    await wait(1000)
    const launcher = childrenOf(child.pid ?? 0).find(isLauncher)
    expect(launcher).toBeDefined()
    process.kill(launcher ?? 0, 'SIGKILL')
    const code = await new Promise((done) => child.once('close', done))
    expect(said).toContain('launcher, which takes the times, ended unexpectedly (SIGKILL)')
    expect(code).toBe(2)
    expect(repository.leftovers()).toEqual([])
  },
)
