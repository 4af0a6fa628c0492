/** Whether a change can have touched anything that runs. */
import picomatch from 'picomatch'

/** What people read and programs under test do not. */
const prose = [
  '**/*.{md,mdx,markdown,rst,adoc,txt,png,jpg,jpeg,gif,svg,webp,pdf}',
  '{docs,doc}/**/*.{html,css}',
  '**/{LICENSE,LICENCE,COPYING,NOTICE,AUTHORS,CODEOWNERS,CHANGELOG,CITATION.cff,.mailmap}',
  '.github/{ISSUE_TEMPLATE,DISCUSSION_TEMPLATE}/**',
  '.github/{FUNDING,dependabot}.{yml,yaml}',
  '**/{.gitignore,.gitattributes,.editorconfig}',
]

/** Files that dependencies are read from look like prose by their ending. */
const dependencies = ['**/*requirements*.txt', '**/constraints*.txt', '**/CMakeLists.txt', '**/*.lock']

const isProse = picomatch(prose, { dot: true, nocase: true })
const isDependency = picomatch(dependencies, { dot: true, nocase: true })

/**
 * False only where every changed file is of a kind that is read by people. A picture or a text that a benchmark reads
 * as its data looks the same; with nothing changed at all, nothing was touched.
 */
export function touchesCode(files: readonly string[]): boolean {
  return files.some((file) => !isProse(file) || isDependency(file))
}
