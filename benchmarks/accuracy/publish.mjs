// Writes docs/accuracy.md from the committed tables; --check fails where the committed page is another.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { besideSection } from './publish/beside.mjs'
import { simulatedSection } from './publish/simulated.mjs'
import { compileEngine } from './simulate/engine.mjs'
import { openInterval } from './simulate/interval.mjs'
import { readTable } from './simulate/table.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../..')
const page = join(root, 'docs/accuracy.md')

async function write(interval) {
  const ground = (folder) => ({ counts: readTable(join(here, folder, 'table.jsonl')), interval })
  const live = join(here, 'live', 'section.mjs')
  const { section } = existsSync(live) ? await import(pathToFileURL(live).href) : {}
  return [
    '<!-- Made by `node benchmarks/accuracy/publish.mjs`; do not edit. -->',
    '# How often it is right',
    'A red build should mean a real regression, and a green one that somebody looked. Here is how often that holds: on simulated pull requests, where the truth is known to the last digit; beside other tools on the same pull requests; and on real programs that do a known amount more of work.',
    '## Simulated',
    simulatedSection(ground('simulate')),
    '## Beside the others',
    besideSection(ground('beside')),
    ...(section === undefined ? [] : ['## Live', await section()]),
    '## Do it again',
    [
      '```sh',
      'node benchmarks/accuracy/simulate.mjs           # goes on where the table ends; --share 1% for a first look',
      'node benchmarks/accuracy/simulate.mjs --check --share 1%   # runs the first hundredth again and compares',
      'node benchmarks/accuracy/beside.mjs             # installs the other tools into .tools/ (go, python3, network)',
      ...(section === undefined
        ? []
        : [
            'node benchmarks/accuracy/live/run.mjs            # pull requests on this machine, one file each',
          ]),
      'node benchmarks/accuracy/publish.mjs            # makes this page of what is there',
      '```',
    ].join('\n'),
    'The tables are `simulate/table.jsonl` and `beside/table.jsonl` in `benchmarks/accuracy/`, counts by hundredths of a row. A row starts again when the code that made it has changed. Continuous integration runs the first hundredth of every row and fails where a single count differs.',
  ].join('\n\n')
}

/** As the formatter of this repository has it, so that it does not find anything to change. */
function formatted(text) {
  const folder = mkdtempSync(join(tmpdir(), 'benchline-publish-'))
  try {
    const file = join(folder, 'accuracy.md')
    writeFileSync(file, `${text}\n`)
    const oxfmt = join(root, 'node_modules/oxfmt/bin/oxfmt')
    execFileSync(process.execPath, [oxfmt, '-c', join(root, '.oxfmtrc.json'), file], {
      cwd: folder,
      stdio: 'ignore',
    })
    return readFileSync(file, 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const engine = compileEngine()
try {
  const text = formatted(await write(await openInterval(engine.build)))
  const committed = existsSync(page) ? readFileSync(page, 'utf8') : ''
  if (!process.argv.includes('--check')) {
    writeFileSync(page, text)
    console.log(text === committed ? 'docs/accuracy.md was fresh' : 'wrote docs/accuracy.md')
  } else if (text !== committed) {
    console.error(
      'docs/accuracy.md is not what the tables say: run `node benchmarks/accuracy/publish.mjs` and commit it',
    )
    process.exitCode = 1
  } else console.log('docs/accuracy.md is what the tables say')
} finally {
  engine.dispose()
}
