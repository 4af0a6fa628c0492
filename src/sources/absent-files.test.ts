import { expect, test } from 'vitest'
import { absenceRemedy } from './absent-files.ts'

test.each([
  ["Error: Cannot find module 'chalk'", 'npm ci'],
  ["Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'chalk' imported from /x.mjs", 'npm ci'],
  ["ModuleNotFoundError: No module named 'numpy'", 'pip install'],
  ['/bin/sh: 1: .venv/bin/python: not found', 'pip install'],
  ['/bin/sh: 1: ./build/parse: not found', 'make'],
  ['zsh: command not found: vite', 'make'],
  ["FileNotFoundError: [Errno 2] No such file or directory: 'dist/data.bin'", 'make'],
  ['Error: ENOENT: no such file or directory, open dist/x', 'make'],
])('%s looks like the absence of ignored files', (line, example) => {
  const remedy = absenceRemedy(['something before', line])
  expect(remedy).toContain('`setup` must make them')
  expect(remedy).toContain(example)
})

test.each(['AssertionError', 'Segmentation fault', 'TypeError: x is not a function'])(
  '%s does not',
  (line) => {
    expect(absenceRemedy([line])).toBeUndefined()
  },
)
