// Cuts the part of GitHub's own OpenAPI description that the loopback GitHub of the tests serves (test/github/) out
// of the whole, which is 13 MB: the operations listed here, what they refer to, their success answers and GitHub's
// examples of those. Prose goes. `--check` fails when the committed slice is not what the package gives.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = '@octokit/openapi@23.0.2'
const target = join(dirname(dirname(fileURLToPath(import.meta.url))), 'test/fixtures/github')

/** Method and path of every operation that is kept. */
const operations = `
get /rate_limit
get /repos/{owner}/{repo}
get /repos/{owner}/{repo}/actions/artifacts
get /repos/{owner}/{repo}/actions/artifacts/{artifact_id}
get /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}
get /repos/{owner}/{repo}/actions/runs/{run_id}
get /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts
get /repos/{owner}/{repo}/commits/{commit_sha}/pulls
get /repos/{owner}/{repo}/issues
post /repos/{owner}/{repo}/issues
delete /repos/{owner}/{repo}/issues/comments/{comment_id}
get /repos/{owner}/{repo}/issues/comments/{comment_id}
patch /repos/{owner}/{repo}/issues/comments/{comment_id}
get /repos/{owner}/{repo}/issues/{issue_number}
patch /repos/{owner}/{repo}/issues/{issue_number}
get /repos/{owner}/{repo}/issues/{issue_number}/comments
post /repos/{owner}/{repo}/issues/{issue_number}/comments
get /repos/{owner}/{repo}/issues/{issue_number}/labels
get /repos/{owner}/{repo}/pulls
get /repos/{owner}/{repo}/pulls/{pull_number}
get /user
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

/** Prose and pictures of the documentation; they say nothing that a program could check. */
const prose = new Set(['description', 'summary', 'tags', 'externalDocs', 'title', 'deprecated', 'example'])
/** Below these the keys are names or data, not keywords. */
const data = new Set(['examples', 'default', 'enum', 'required'])

function withoutProse(node) {
  if (Array.isArray(node)) return node.map(withoutProse)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !prose.has(key) && !key.startsWith('x-'))
      .map(([key, value]) => {
        if (data.has(key)) return [key, value]
        if (key !== 'properties') return [key, withoutProse(value)]
        return [
          key,
          Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, withoutProse(schema)])),
        ]
      }),
  )
}

/** A component that is an example holds data; its keys stay as they are. */
const cleaned = (kind, node) => (kind === 'examples' ? { value: node.value } : withoutProse(node))

function cut(whole) {
  const components = {}
  const follow = (node) => {
    if (Array.isArray(node)) return node.forEach(follow)
    if (typeof node !== 'object' || node === null) return undefined
    const { $ref } = node
    if (typeof $ref === 'string') {
      const [, , kind, name] = $ref.split('/')
      components[kind] ??= {}
      if (name in components[kind]) return undefined
      const component = cleaned(kind, whole.components[kind][name])
      components[kind][name] = component
      return follow(component)
    }
    return Object.values(node).forEach(follow)
  }
  const paths = {}
  for (const [method, path] of operations) {
    const found = whole.paths[path]?.[method]
    if (found === undefined) throw new Error(`${source} does not describe ${method} ${path}`)
    const operation = withoutProse(found)
    operation.responses = Object.fromEntries(
      Object.entries(operation.responses).filter(([status]) => /^[23]/u.test(status)),
    )
    // Examples of requests would only repeat the schema.
    for (const content of Object.values(operation.requestBody?.content ?? {})) delete content.examples
    paths[path] ??= {}
    paths[path][method] = operation
    follow(operation)
  }
  const sorted = (record) =>
    Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return {
    openapi: whole.openapi,
    info: { title: whole.info.title, version: whole.info.version, license: whole.info.license, source },
    paths: sorted(paths),
    components: sorted(
      Object.fromEntries(Object.entries(components).map(([kind, all]) => [kind, sorted(all)])),
    ),
  }
}

const folder = mkdtempSync(join(tmpdir(), 'benchline-openapi-'))
try {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', source], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const installed = join(folder, 'node_modules/@octokit/openapi')
  const whole = JSON.parse(readFileSync(join(installed, 'generated/api.github.com.json'), 'utf8'))
  const files = {
    'api.github.com.json': `${JSON.stringify(cut(whole), undefined, 1)}\n`,
    LICENSE: readFileSync(join(installed, 'LICENSE'), 'utf8'),
  }
  for (const [name, text] of Object.entries(files)) {
    const path = join(target, name)
    if (!process.argv.includes('--check')) writeFileSync(path, text)
    else if (readFileSync(path, 'utf8') !== text) {
      console.error(`${path} is not what ${source} gives. Run: node scripts/cut-openapi.mjs`)
      process.exitCode = 1
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}
