// Writes the section on how often attribution is right into docs/attribution.md, between its two marks, from what is in
// results/; --check fails where the committed section is another. A page without the marks gets it at its end.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { section } from './section.mjs'

const root = join(import.meta.dirname, '../..')
const page = join(root, 'docs/attribution.md')
const marks = [
  '<!-- Made by `node benchmarks/attribution/publish.mjs`; do not edit. -->',
  '<!-- End of what is made. -->',
]
const begin = `# How often the right line is named

A profile helps where it points at the line that did it, and at nothing where nothing happened. Here is how often it does, on regressions
whose line is known because they were put there. How a cause is found: [Which function, which line](profiling.md#how-a-cause-is-found).
`

/** As the formatter of this repository has it, so that it does not find anything to change. */
function formatted(text) {
  const folder = mkdtempSync(join(tmpdir(), 'benchline-publish-'))
  try {
    const file = join(folder, 'attribution.md')
    writeFileSync(file, text)
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

const committed = existsSync(page) ? readFileSync(page, 'utf8') : ''
const made = [marks[0], section(), marks[1]].join('\n\n')
const [from, to] = [committed.indexOf(marks[0]), committed.indexOf(marks[1])]
const whole =
  from < 0 || to < from
    ? `${committed === '' ? begin : committed}\n${made}\n`
    : `${committed.slice(0, from)}${made}${committed.slice(to + marks[1].length)}`
const text = formatted(whole)
if (!process.argv.includes('--check')) {
  writeFileSync(page, text)
  console.log(text === committed ? 'docs/attribution.md was fresh' : 'wrote docs/attribution.md')
} else if (text !== committed) {
  console.error(
    'docs/attribution.md is not what the results say: run `node benchmarks/attribution/publish.mjs` and commit it',
  )
  process.exitCode = 1
} else console.log('docs/attribution.md is what the results say')
