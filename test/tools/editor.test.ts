// The committed schema in a real editor's language server: it completes keys and words and marks what is unknown.
import { type ChildProcessByStdio, execFile, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** Version 2 needs Node 22.13. */
const server = 'yaml-language-server@1.25.0'
const patience = 30_000

interface Diagnostic {
  readonly message: string
  readonly range: { readonly start: { readonly line: number; readonly character: number } }
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: {
    readonly uri?: string
    readonly diagnostics?: readonly Diagnostic[]
    readonly items?: readonly { section?: string }[]
  }
  readonly result?: unknown
}

let folder: string
let child: ChildProcessByStdio<Writable, Readable, null>
let requests = 0
let documents = 0
const listeners = new Set<(message: Message) => void>()

const schema = new URL('../../docs/reference/benchline.schema.json', import.meta.url).href
const settings = { yaml: { schemas: { [schema]: 'benchline.yml' }, schemaStore: { enable: false } } }

/** The protocol's frame: a header with the length, then JSON. */
function send(message: object): void {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }))
  child.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]))
}

function receive(): void {
  let waiting = Buffer.alloc(0)
  child.stdout.on('data', (chunk: Buffer) => {
    waiting = Buffer.concat([waiting, chunk])
    for (;;) {
      const end = waiting.indexOf('\r\n\r\n')
      const length = Number(
        /Content-Length: (\d+)/u.exec(waiting.subarray(0, Math.max(0, end)).toString())?.[1],
      )
      if (end < 0 || waiting.length < end + 4 + length) return
      const message = JSON.parse(waiting.subarray(end + 4, end + 4 + length).toString()) as Message
      waiting = waiting.subarray(end + 4 + length)
      for (const listener of listeners) listener(message)
    }
  })
}

/** The first message that answers; fails when none comes. */
async function awaited<Answer>(pick: (message: Message) => Answer | undefined): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      listeners.delete(listen)
      reject(new Error('the language server does not answer'))
    }, patience)
    function listen(message: Message): void {
      const answer = pick(message)
      if (answer === undefined) return
      clearTimeout(late)
      listeners.delete(listen)
      resolve(answer)
    }
    listeners.add(listen)
  })
}

async function request(method: string, params: object): Promise<unknown> {
  requests += 1
  const id = requests
  const answer = awaited((message) =>
    message.id === id && message.method === undefined ? message : undefined,
  )
  send({ id, method, params })
  return (await answer).result
}

/** Opens a text as a benchline.yml of its own; what the editor would mark in it. */
async function open(text: string): Promise<{ readonly uri: string; readonly marks: readonly string[] }> {
  documents += 1
  const uri = pathToFileURL(join(folder, String(documents), 'benchline.yml')).href
  const marked = awaited(({ method, params }) =>
    method === 'textDocument/publishDiagnostics' && params?.uri === uri ? params.diagnostics : undefined,
  )
  send({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
  })
  const marks = (await marked).map(
    ({ message, range: { start } }) => `${start.line + 1}:${start.character + 1} ${message}`,
  )
  return { uri, marks: marks.toSorted() }
}

/** What is offered where `|` stands in the text. */
async function offered(text: string): Promise<readonly string[]> {
  const before = text.slice(0, text.indexOf('|')).split('\n')
  const { uri } = await open(text.replace('|', ''))
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
  const result = await request('textDocument/completion', { textDocument: { uri }, position })
  const { items } = result as { items: readonly { label: string }[] }
  return items.map(({ label }) => label)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benchline-tools-'))
  const flags = ['--no-audit', '--no-fund', '--no-save', '--ignore-scripts']
  await promisify(execFile)('npm', ['install', '--prefix', folder, ...flags, server], {
    cwd: folder,
    timeout: 300_000,
  })
  const program = join(folder, 'node_modules/yaml-language-server/bin/yaml-language-server')
  child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] })
  receive()
  listeners.add(({ id, method, params }) => {
    if (method === undefined || id === undefined) return
    const asked = params?.items?.map(
      ({ section }) => (section === 'yaml' ? settings.yaml : undefined) ?? null,
    )
    send({ id, result: asked ?? null })
  })
  await request('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace: { configuration: true } },
  })
  const configured = awaited(({ method }) => (method === 'workspace/configuration' ? true : undefined))
  send({ method: 'initialized', params: {} })
  await configured
})

afterAll(async () => {
  if (child?.exitCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
  }
  await rm(folder, { recursive: true, force: true })
})

test('offers the keys of the file at an empty line, and only those that are free', async () => {
  const keys = await offered('version: 1\n|\nbenchmarks:\n  - name: a\n    run: ./a\n')
  expect(keys).toEqual(expect.arrayContaining(['time-limit', 'gate', 'baseline', 'defaults', 'suite']))
  expect(keys).not.toContain('version')
  expect(keys).not.toContain('profile')
})

test('offers the keys of a benchmark', async () => {
  const keys = await offered('version: 1\nbenchmarks:\n  - name: a\n    run: ./a\n    |\n')
  expect(keys).toEqual(
    expect.arrayContaining(['working-directory', 'timeout', 'budget', 'threshold', 'format']),
  )
  expect(keys).not.toContain('traces')
})

test('offers the words of a key', async () => {
  expect(await offered('version: 1\ngate:\n  on-missing: |\n')).toEqual(
    expect.arrayContaining(['pass', 'warn', 'fail']),
  )
  const metrics = await offered('version: 1\nbenchmarks:\n  - name: a\n    run: ./a\n    budget:\n      |\n')
  expect(metrics).toEqual(expect.arrayContaining(['wall', 'cpu', 'peak-rss']))
})

test('marks an unknown key, a number without unit and a word that is none', async () => {
  const { marks } = await open(
    'version: 1\ntime-limit: 10\nbenchmarks:\n  - name: a\n    run: ./a\n    bugdet: 3\n    gate: maybe\n',
  )
  expect(marks).toEqual([
    '2:13 Incorrect type. Expected "string".',
    '6:5 Property bugdet is not allowed.',
    expect.stringMatching(/^7:11 Value is not accepted\. Valid values: "fail", "warn", "off"\./u),
  ])
})

test('marks nothing in a good file', async () => {
  const { marks } = await open(`version: 1
suite: backend
time-limit: 5m
gate: { threshold: 5%, on-inconclusive: fail }
benchmarks:
  - name: größte Datei
    run: [./parse, corpus.json]
    setup: [make, [npm, ci]]
    env: { LEVEL: 1 }
    judge: [wall]
    budget: { wall: 250ms, peak-rss: 300MiB }
    gate: off
  - name: loops
    tinybench: benchmarks/**/*.bench.ts
  - name: harness
    run: ./harness
    output: out.json
    threshold: { latency: 9% }
`)
  expect(marks).toEqual([])
})
