import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readJob } from './job.ts'

function environment(event: string): NodeJS.ProcessEnv {
  const folder = mkdtempSync(join(tmpdir(), 'benchline-job-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'event.json'), event)
  return {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '9001',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_JOB: 'judge',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_API_URL: 'https://github.example/api/v3',
  }
}

test('a job is read from its variables and its event', async () => {
  const payload = { repository: { default_branch: 'trunk' } }
  expect(await readJob(environment(JSON.stringify(payload)), undefined)).toEqual({
    event: 'push',
    payload,
    repository: { owner: 'octo', name: 'shop' },
    ref: 'refs/heads/main',
    refType: 'branch',
    defaultBranch: 'trunk',
    run: 9001,
    attempt: 2,
    name: 'judge',
    url: 'https://github.example/octo/shop/actions/runs/9001',
    page: 'https://github.example/octo/shop',
    api: 'https://github.example/api/v3',
  })
})

test.each([
  ['{"os":"ubuntu-24.04","node":22,"flags":["a"]}', 'judge (ubuntu-24.04, 22, ["a"])'],
  ['{}', 'judge'],
  ['7', 'judge'],
])('with the matrix %s the job is called %s', async (matrix, name) => {
  expect((await readJob(environment('{}'), matrix)).name).toBe(name)
})

test('elsewhere than in a job it says what to use', async () => {
  await expect(readJob({}, undefined)).rejects.toMatchObject({
    message:
      'this is no job of GitHub Actions: GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_REPOSITORY not set',
    findings: [{ code: 'no-job', remedy: 'elsewhere use the command line: benchline check' }],
  })
})

test('an event that is missing or cut off is a fault', async () => {
  const env = environment('{"pull_req')
  await expect(readJob(env, undefined)).rejects.toMatchObject({ findings: [{ code: 'unreadable-event' }] })
  await expect(
    readJob({ ...env, GITHUB_EVENT_PATH: `${env['GITHUB_EVENT_PATH']}.gone` }, undefined),
  ).rejects.toThrow('there is no such file')
})

test('a matrix that is no JSON is a fault', async () => {
  await expect(readJob(environment('{}'), 'node 22')).rejects.toThrow('input matrix: expected JSON')
})
