/** Which run of a GitHub workflow this is: whoever doubts a baseline can look at the job that measured it. */

/** The address of the run and its attempt; nothing outside a GitHub job. */
export function workflowRun(env: Readonly<Record<string, string | undefined>> = process.env): {
  readonly workflow?: string
} {
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository } = env
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = env
  if (env['GITHUB_ACTIONS'] !== 'true' || repository === undefined || run === undefined) return {}
  return { workflow: `${server}/${repository}/actions/runs/${run}/attempts/${attempt}` }
}
