import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { main } from './history.ts'
import { type DemoRepository, makeDemoRepository } from './make-repository.ts'

const top = mkdtempSync(join(tmpdir(), 'demo repository '))
const root = join(top, 'repository')
const committed: { message: string; head: string; status: string }[] = []
let repository: DemoRepository

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()

beforeAll(async () => {
  // A configuration that would spoil the story: another first branch, signatures, hooks, other line ends.
  const hook = join(top, 'hooks', 'pre-commit')
  execFileSync('mkdir', ['-p', join(top, 'hooks')])
  writeFileSync(hook, '#!/bin/sh\nexit 1\n', { mode: 0o755 })
  const hostile = join(top, 'gitconfig')
  writeFileSync(
    hostile,
    `[init]\ndefaultBranch = trunk\n[commit]\ngpgSign = true\n[core]\nautocrlf = true\nhooksPath = ${join(top, 'hooks')}\n[user]\nname =\n`,
  )
  process.env['GIT_CONFIG_GLOBAL'] = hostile
  try {
    repository = await makeDemoRepository(root, async (message) => {
      committed.push({ message, head: git('rev-parse', 'HEAD'), status: git('status', '--porcelain') })
    })
  } finally {
    delete process.env['GIT_CONFIG_GLOBAL']
  }
})
afterAll(() => rmSync(top, { recursive: true, force: true }))

test('main has several commits, each reached with a clean tree', () => {
  expect(git('log', '--reverse', '--format=%s', 'main').split('\n')).toEqual(
    main.map(({ message }) => message),
  )
  expect(git('log', '--reverse', '--format=%H', 'main').split('\n')).toEqual(
    committed.map(({ head }) => head),
  )
  expect(committed.map(({ status }) => status)).toEqual(main.map(() => ''))
  expect(new Set(git('log', '--all', '--format=%an <%ae>').split('\n'))).toEqual(
    new Set(['Benchline demo <demo@benchline.invalid>']),
  )
})

test('both branches are one commit from main and edit measured files of both programs', () => {
  expect(git('branch', '--show-current')).toBe('main')
  for (const branch of repository.branches) {
    expect(git('rev-list', '--count', `main..${branch}`)).toBe('1')
    expect(git('rev-parse', `${branch}~1`)).toBe(git('rev-parse', 'main'))
    const changed = git('diff', '--name-only', `main...${branch}`).split('\n')
    expect(changed).toContain('image/pixels.py')
    expect(changed).toContain('preview/contours.js')
    expect(changed).not.toContain('benchline.yml')
  }
})

test('on every commit the same picture and the same contours come out', async () => {
  const outcomes = new Set<string>()
  const commits = [...committed.map(({ head }) => head), ...repository.branches]
  for (const commit of commits) {
    execFileSync('git', ['checkout', '--quiet', commit], { cwd: root })
    execFileSync('python3', ['image/make_image.py', 'picture.png'], { cwd: root })
    expect(git('status', '--porcelain')).toBe('')
    outcomes.add(readFileSync(join(root, 'picture.png'), 'base64'))
  }
  expect(outcomes.size).toBe(1)
  const contours = commits.slice(1).map((commit) => {
    execFileSync('git', ['checkout', '--quiet', commit], { cwd: root })
    return execFileSync('node', ['preview/contours.js'], { cwd: root, encoding: 'utf8' })
  })
  expect(new Set(contours).size).toBe(1)
  expect(contours[0]).toMatch(/^\d+ contours\n$/)
  await repository.switchTo('main')
})

test('the picture is a PNG file of 1000 by 1000 random 8-bit pixels', () => {
  const png = readFileSync(join(root, 'picture.png'))
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  expect([png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]]).toEqual([1000, 1000, 8, 0])
  const rows = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)))
  expect(rows).toHaveLength(1000 * 1001)
  const counts = new Map<number, number>()
  const filters = new Set<number>()
  for (const [index, pixel] of rows.entries()) {
    if (index % 1001 === 0) filters.add(pixel)
    else counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
  }
  expect([...filters]).toEqual([0])
  expect(counts.size).toBe(256)
  expect(Math.min(...counts.values())).toBeGreaterThan(3500)
})
