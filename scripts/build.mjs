// Builds `dist/`: tsc to build/, one ncc bundle of build/main.js, and the shims that users start.
// `--check` builds into a temporary folder instead and fails when the committed `dist/` differs from it.
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundleTypes } from './types.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const checking = process.argv.includes('--check')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** Runs a tool of node_modules with the Node in use. */
function tool(path, ...args) {
  execFileSync(process.execPath, [join(root, 'node_modules', path), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** Every file below a folder, relative to it, sorted. */
function filesBelow(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .toSorted((a, b) => (a < b ? -1 : 1))
}

/** Compiles src/ and puts beside it what is shipped as it is: the launchers and the tinybench runner. */
function compile(target) {
  rmSync(target, { recursive: true, force: true })
  tool('typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', target)
  for (const file of filesBelow(join(root, 'src'))) {
    if (/\.(py|pl|mjs|cjs)$/.test(file)) cpSync(join(root, 'src', file), join(target, file))
  }
  // Repositories without a tinybench of their own use ours.
  cpSync(join(root, 'node_modules/tinybench/dist/index.js'), join(target, 'sources/tinybench/tinybench.mjs'))
}

const shims = {
  'cli.js': `#!/usr/bin/env node
// Answers the version by itself: loading the program for that would take ten times as long.
if (process.argv.length === 3 && process.argv[2] === '--version') {
  process.stdout.write('${version}\\n')
} else {
  const { cli } = await import('./bundle/index.js')
  const { main } = await cli()
  process.exitCode = await main(process.argv.slice(2))
}
`,
  'action.js': (
    nothingToDo,
  ) => `// Answers a tag by itself: loading the program for that would take ten times as long.
import { appendFileSync } from 'node:fs'

${nothingToDo}

const because = nothingToDo(process.env)
if (because === undefined) {
  const { action } = await import('./bundle/index.js')
  const { main } = await action()
  process.exitCode = await main()
} else {
  process.stdout.write(\`::notice title=Benchline::\${because.replaceAll('%', '%25')}\\n\`)
  const summary = process.env.GITHUB_STEP_SUMMARY ?? ''
  try {
    if (summary !== '') appendFileSync(summary, \`Benchline: \${because}\\n\`)
  } catch {
    // A summary that cannot be written changes nothing.
  }
}
`,
  'comment.js': `import { comment } from './bundle/index.js'

const { main } = await comment()
process.exitCode = await main()
`,
  'index.js': (names) => `import { library } from './bundle/index.js'

export const { ${names.join(', ')} } = await library()
`,
}

async function build(dist) {
  const buildFolder = join(root, 'build')
  compile(buildFolder)
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(dist, { recursive: true })
  tool(
    '@vercel/ncc/dist/ncc/cli.js',
    'build',
    join(buildFolder, 'main.js'),
    '-o',
    join(dist, 'bundle'),
    '--license',
    'licenses.txt',
    '--quiet',
  )
  for (const file of readdirSync(join(dist, 'bundle'))) {
    if (file.endsWith('.d.ts')) rmSync(join(dist, 'bundle', file))
  }
  const { text, names } = bundleTypes(join(buildFolder, 'index.d.ts'))
  writeFileSync(join(dist, 'index.d.ts'), text)
  writeFileSync(join(dist, 'cli.js'), shims['cli.js'])
  chmodSync(join(dist, 'cli.js'), 0o755)
  const { nothingToDo } = await import(pathToFileURL(join(buildFolder, 'github/nothing-to-do.js')).href)
  writeFileSync(join(dist, 'action.js'), shims['action.js'](nothingToDo.toString()))
  writeFileSync(join(dist, 'comment.js'), shims['comment.js'])
  writeFileSync(join(dist, 'index.js'), shims['index.js'](names))
  writeFileSync(join(dist, 'package.json'), '{ "type": "module" }\n')
}

if (checking) {
  // Another folder on purpose: a bundle that depended on its path would differ.
  const folder = mkdtempSync(join(tmpdir(), 'benchline-dist-'))
  try {
    await build(join(folder, 'dist'))
    const names = [...new Set([...filesBelow(join(root, 'dist')), ...filesBelow(join(folder, 'dist'))])]
    const read = (where, name) =>
      existsSync(join(where, name)) ? readFileSync(join(where, name)) : undefined
    const stale = names.filter((name) => {
      const [ours, fresh] = [read(join(root, 'dist'), name), read(join(folder, 'dist'), name)]
      return ours === undefined || fresh === undefined || !ours.equals(fresh)
    })
    if (stale.length > 0) {
      console.error(
        `dist/ is not what src/ builds: ${stale.join(', ')}. Run \`npm run build\` and commit dist/.`,
      )
      process.exitCode = 1
    } else console.log(`dist/ is fresh: ${names.length} files.`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
} else {
  await build(join(root, 'dist'))
  console.log(`dist/ built: ${filesBelow(join(root, 'dist')).length} files.`)
}
