// Profiles are kept with what they were taken for, and held against each other by file and by commit.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Explanation } from '../../src/model/explanation.ts'
import { scene } from './scene.ts'

const configuration = (more = ''): string => `version: 1
time-limit: 25s
benchmarks:
  - { name: orders, run: [python3, main.py], profile: cprofile }
${more}`

const program = `def key(word):
    total = 0
    for character in word:
        total = (total * 31 + ord(character)) % 65521
    return total


def tally(count):
    totals = {}
    for number in range(count):
        for word in f'the quick brown fox {number} jumps'.split():
            totals[word] = key(word)
    return totals


print(len(tally(2500)))
`

/** Every word is looked at once more. */
const slower = program.replace('totals[word] = key(word)', 'totals[word] = key(word) + key(word)')

test('a recording keeps profiles, which are held against each other by commit', () => {
  const repository = scene()
  repository.commit('first', { 'benchline.yml': configuration(), 'main.py': program })
  const first = repository.run('record', '--runs', '2', '--json', '../run.json')
  expect(first.code, first.out + first.err).toBe(0)
  expect(first.out).toContain('and 2 of their profiles in')
  const folder = join(repository.root, '../run.profiles')
  const files = readdirSync(folder)
  expect(files).toEqual([
    expect.stringMatching(/^orders-[0-9a-f]{12}\.cprofile\.1\.json\.gz$/u),
    expect.stringMatching(/^orders-[0-9a-f]{12}\.cprofile\.2\.json\.gz$/u),
  ])
  repository.commit('slower', { 'main.py': slower })
  expect(repository.run('record', '--runs', '2').code).toBe(0)

  const difference = repository.run('diff', 'HEAD~1', 'HEAD', '--benchmark', 'orders')
  expect(difference.code, difference.err).toBe(0)
  expect(difference.out).toMatch(/\+15,?000 {2}15,?000 → 30,?000 {2}calls {2}key {2}main\.py:1/u)
  // The file beside the run is the one that is kept with it.
  expect(repository.run('profile', join(folder, files[0]!)).out).toBe(
    repository.run('profile', 'HEAD~1', '--benchmark', 'orders').out,
  )

  const unknown = repository.run('profile', 'HEAD', '--benchmark', 'order')
  expect(unknown.code).toBe(2)
  expect(unknown.err).toMatch(/no profile of order is kept .*kept are profiles of orders/su)
  repository.commit('never recorded', { 'notes.txt': 'x' })
  expect(repository.run('profile', 'HEAD', '--benchmark', 'orders').err).toContain('is recorded')
  expect(repository.leftovers()).toEqual([])
})

test('a run that is kept later takes its profiles along', () => {
  const repository = scene()
  repository.commit('first', { 'benchline.yml': configuration(), 'main.py': program })
  expect(repository.run('record', '--runs', '1', '--json', '../run.json').code).toBe(0)
  repository.git('update-ref', '-d', 'refs/benchline/benchline')
  expect(repository.run('profile', 'HEAD', '--benchmark', 'orders').err).toContain('is recorded')
  expect(repository.run('record', '--from', '../run.json').out).toContain('and 2 of their profiles in')
  expect(repository.run('profile', 'HEAD', '--benchmark', 'orders').code).toBe(0)
})

test('a check keeps the profiles of both sides beside its report, and nothing of the machine', () => {
  const repository = scene()
  repository.commit('first', { 'benchline.yml': configuration(), 'main.py': program })
  repository.git('switch', '--quiet', '-c', 'change')
  repository.commit('slower', { 'main.py': slower })
  const { outcome, report } = repository.report('check')
  expect(outcome.code, outcome.out + outcome.err).toBe(1)
  const folder = join(repository.root, '../report.profiles')
  const files = readdirSync(folder)
  const [explanation] = (report as { readonly explanations?: readonly Explanation[] }).explanations ?? []
  expect(
    Object.values(explanation?.profiles ?? {})
      .flat()
      .toSorted(),
  ).toEqual(files.toSorted())
  for (const side of ['base', 'head'])
    expect(files.filter((file) => file.includes(`.cprofile.${side}.`)).length).toBeGreaterThanOrEqual(1)
  for (const file of files) {
    const text = gunzipSync(readFileSync(join(folder, file))).toString()
    expect(text).toContain('"path":')
    for (const secret of [repository.root, repository.temporary, '"command"', 'python3'])
      expect(text).not.toContain(secret)
  }
  const [base, head] = ['base', 'head'].map((side) =>
    join(
      folder,
      files.find((file) => file.includes(`.${side}.1.`))!,
    ),
  )
  const difference = repository.run('diff', base!, head!)
  expect(difference.code, difference.err).toBe(0)
  expect(difference.out).toMatch(/calls {2}key {2}main\.py:1/u)
})

test('recorded profiles of two tools, or of two workloads, are refused by name', () => {
  const repository = scene()
  repository.commit('first', { 'benchline.yml': configuration(), 'main.py': program })
  expect(repository.run('record', '--runs', '1').code).toBe(0)
  repository.commit('another tool', {
    'benchline.yml': configuration().replace('profile: cprofile', 'profile: profile'),
  })
  expect(repository.run('record', '--runs', '1').code).toBe(0)
  const { code, err } = repository.run('diff', 'HEAD~1', 'HEAD', '--benchmark', 'orders')
  expect(code).toBe(2)
  expect(err).toMatch(/profiles are not comparable: tool is cProfile at base and profile at head/u)
})
