import { expect, test } from 'vitest'
import { touchesCode } from './touches-code.ts'

test.each([
  [[], false],
  [['README.md', 'docs/guide.rst', 'docs/style.css', 'LICENSE'], false],
  [['.github/ISSUE_TEMPLATE/bug.yml', '.gitignore'], false],
  [['README.md', 'src/parse.c'], true],
  [['requirements-dev.txt'], true],
  [['native/CMakeLists.txt'], true],
  [['benchline.yml'], true],
  [['web/style.css'], true],
  [['Makefile'], true],
] as const)('%j: %s', (files, touched) => {
  expect(touchesCode(files)).toBe(touched)
})
