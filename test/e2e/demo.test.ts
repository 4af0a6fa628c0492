// The demo is the promise in small: it must come out as told, on whatever machine this is.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { cli } from './scene.ts'

test('the harmless branch passes and the slow one fails', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'demo', '--quiet'], {
    encoding: 'utf8',
  })
  const repository = /^ *the repository +(?<path>.+)$/mu.exec(stdout)?.groups?.['path']
  if (repository !== undefined) rmSync(dirname(repository), { recursive: true, force: true })
  expect(status, stdout + stderr).toBe(0)
  expect(stdout).toMatch(/^PASSED {2}/mu)
  expect(stdout).toMatch(/^FAILED {2}/mu)
})
