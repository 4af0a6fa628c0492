import { expect, test } from 'vitest'
import { workflowRun } from './workflow-run.ts'

const job = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'a/b', GITHUB_RUN_ID: '77' }

test('a job has an address, on whatever server and in whichever attempt', () => {
  expect(workflowRun(job)).toEqual({ workflow: 'https://github.com/a/b/actions/runs/77/attempts/1' })
  expect(workflowRun({ ...job, GITHUB_SERVER_URL: 'https://git.example', GITHUB_RUN_ATTEMPT: '3' })).toEqual({
    workflow: 'https://git.example/a/b/actions/runs/77/attempts/3',
  })
})

test('what is no job has none', () => {
  expect(workflowRun({})).toEqual({})
  expect(workflowRun({ ...job, GITHUB_ACTIONS: undefined })).toEqual({})
  expect(workflowRun({ ...job, GITHUB_RUN_ID: undefined })).toEqual({})
})
