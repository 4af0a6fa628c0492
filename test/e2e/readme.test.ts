// The README is run: its start works as written, and its two files are what `init` writes and what `check` reads.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readPlan } from '../../src/config/read-plan.ts'
import { busy, scene } from './scene.ts'

const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8')

/** The fenced blocks of a language, in order. */
const blocks = (language: string, text: string): readonly string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'gu'))].map(
    ([, block = '']) => block,
  )

interface Workflow {
  readonly on: unknown
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly if: string
        readonly permissions: unknown
        readonly steps: readonly { readonly uses: string; readonly with?: unknown }[]
      }
    >
  >
}

/** A job without what only some repositories need: the set-up of their language. */
const core = ({ jobs }: Workflow) =>
  Object.entries(jobs).map(([name, { if: when, permissions, steps }]) => ({
    name,
    when,
    permissions,
    steps: steps
      .filter(({ uses }) => !uses.startsWith('actions/setup-'))
      .map(({ uses, with: inputs }) => ({ uses, inputs })),
  }))

test('the three-minute start, command by command', () => {
  const repository = scene()
  repository.commit('a script to watch', { 'benchmarks/totals.py': busy(100_000) })
  const section = readme.slice(readme.indexOf('## Three minutes'))
  const [start = ''] = blocks('sh', section)
  const commands = start
    .split('\n')
    .map((line) => line.replace(/#.*/u, '').trim())
    .filter((line) => line !== '')
  expect(commands).toEqual(['benchline init', 'benchline check'])
  const [init, check] = commands.map((line) => line.split(' ').slice(1))
  const begun = repository.run(...(init ?? []))
  expect(begun.code, begun.err).toBe(0)
  repository.commit('gate it')
  repository.git('switch', '--quiet', '-c', 'change')
  repository.commit('change', { 'benchmarks/totals.py': `${busy(100_000)}# the same work\n` })
  const checked = repository.run(...(check ?? []), '--time-limit', '20s')
  expect(checked.code, checked.out + checked.err).toBe(0)
  expect(checked.out).toMatch(/^(PASSED|WARNED) {2}/u)
})

test('the first screen shows files that work', () => {
  const [configuration = '', workflow = ''] = blocks('yaml', readme)
  expect(readPlan(configuration, { file: 'benchline.yml' }).entries.map(({ name }) => name)).toEqual([
    'make image',
    'hot loops',
  ])
  const repository = scene()
  repository.commit('a script to watch', { 'benchmarks/totals.py': busy(1000) })
  expect(repository.run('init').code).toBe(0)
  const written = readFileSync(join(repository.root, '.github/workflows/perf.yml'), 'utf8')
  expect(core(parse(workflow))).toEqual(core(parse(written)))
})
