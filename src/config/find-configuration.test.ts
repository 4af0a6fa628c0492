import { expect, test } from 'vitest'
import { Fault } from '../model/finding.ts'
import { findConfiguration } from './find-configuration.ts'
import { readPlan } from './read-plan.ts'
import { smallestFile } from './smallest-file.ts'

const find = (...files: readonly string[]) => findConfiguration(async (path) => files.includes(path))

test.each(['benchline.yml', 'benchline.yaml', '.github/benchline.yml', '.github/benchline.yaml'])(
  'finds %s',
  async (file) => {
    expect(await find(file, 'README.md')).toBe(file)
  },
)

const faultOf = async (search: Promise<unknown>): Promise<Fault> => {
  const error = await search.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof Fault)) throw new Error('no fault')
  return error
}

test('names both of two files', async () => {
  const { findings } = await faultOf(find('.github/benchline.yml', 'benchline.yaml'))
  expect(findings).toEqual([
    {
      code: 'several-configurations',
      severity: 'error',
      text: 'there are several configurations: `benchline.yaml` and `.github/benchline.yml`',
      remedy: 'keep one of them',
      position: { file: '.github/benchline.yml' },
    },
  ])
})

test('shows the smallest file where there is none, and that file is a good one', async () => {
  const { findings } = await faultOf(find('package.json'))
  expect(findings).toMatchObject([
    { code: 'no-configuration', remedy: `write benchline.yml:\n${smallestFile}` },
  ])
  expect(readPlan(smallestFile, { file: 'benchline.yml' }).entries).toHaveLength(1)
})
