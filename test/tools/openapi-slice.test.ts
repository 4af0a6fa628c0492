// The committed slice of GitHub's OpenAPI description is what the package gives today.
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

test('the slice is what its script cuts', () => {
  const script = resolve(import.meta.dirname, '../../scripts/cut-openapi.mjs')
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })
  expect(status, stderr).toBe(0)
})
