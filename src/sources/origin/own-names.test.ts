import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { ownNames } from './own-names.ts'

const roots: string[] = []
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true })
})

async function namesOf(files: Readonly<Record<string, string>>): Promise<Record<string, readonly string[]>> {
  const root = mkdtempSync(join(tmpdir(), 'own-names-'))
  roots.push(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const own = await ownNames(root)
  return Object.fromEntries(
    Object.entries(own).map(([kind, names]) => [kind, [...(names as Set<string>)].toSorted()]),
  )
}

const project = '[project]\nname = "dist-name"\n'

test('Python: src layout, namespaces, single modules of a distribution; not tests, not subpackages', async () => {
  const own = await namesOf({
    'pyproject.toml': project,
    'src/shop/__init__.py': '',
    'src/shop/sub/__init__.py': '',
    'src/company/part/__init__.py': '',
    'src/single.py': '',
    'setup.py': '',
    'tests/__init__.py': '',
    'benchmarks/__init__.py': '',
    'node_modules/x/pyproject.toml': '[project]\nname = "x"\n',
    '.venv/lib/y/__init__.py': '',
  })
  expect(own).toEqual({ python: ['company.part', 'dist_name', 'shop', 'single'], node: [], commands: [] })
})

test('Python without a manifest: packages, not loose scripts', async () => {
  const own = await namesOf({
    'shop/__init__.py': '',
    'shop/sub/__init__.py': '',
    'bench.py': '',
    'a/b/c/__init__.py': '',
  })
  expect(own['python']).toEqual(['c', 'shop'])
})

test('a monorepo: every package of it', async () => {
  const own = await namesOf({
    'package.json': '{"private":true,"workspaces":["packages/*"]}',
    'packages/a/package.json': '{"name":"@me/a","bin":"cli.js"}',
    'packages/b/package.json': '{"name":"b"}',
    'packages/b/node_modules/c/package.json': '{"name":"c"}',
    'packages/b/fixtures/d/package.json': '{"name":"d"}',
    'go.mod': 'module example.org/tool\n',
    'cmd/serve/main.go': '',
    'cmd/README.md': '',
    'native/CMakeLists.txt': 'add_executable(fast a.c)',
  })
  expect(own).toEqual({ python: [], node: ['@me/a', 'b'], commands: ['a', 'fast', 'serve', 'tool'] })
})
