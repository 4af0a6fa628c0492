/** What a program sees of itself under the launcher, against a plain run of the same interpreter. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launcherProgram } from './python-environment.ts'

const show = `
import json, re, sys
names = {
    name: type(value).__name__ if name == '__builtins__' else
    (value if isinstance(value, type) else type(value)).__name__ if name == '__loader__' else repr(value)
    for name, value in vars(sys.modules['__main__']).items() if name.startswith('__')
}
frames = []
frame = sys._getframe()
while frame:
    frames.append(frame.f_code.co_name)
    frame = frame.f_back
text = json.dumps([sys.argv, sys.path, names, getattr(sys, 'orig_argv', []), __name__, sys._getframe().f_code.co_filename])
print(re.sub(' at 0x[0-9a-f]+', '', text))
`
const files = {
  'x.py': show,
  'sub/x.py': show,
  'pkg/__init__.py': '',
  'pkg/mod.py': show,
  'pkg/__main__.py': show,
  'dir/__main__.py': show,
  'cookie.py': '# -*- coding: latin-1 -*-\nprint(ascii("\u00E4"))\n',
  'broken.py': 'def (:\n',
  'raise.py': 'def inner():\n    raise ValueError("so")\ninner()\n',
  'text.py': 'import sys\nsys.exit("a reason")\n',
  'none.py': 'import sys\nsys.exit()\n',
  'false.py': 'import sys\nsys.exit(False)\n',
  'spawn.py': `
import multiprocessing, sys
def double(n):
    return n * 2
if __name__ == "__main__":
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        print(pool.map(double, [1, 2]))
`,
  'pickle_it.py': `
import pickle
class Thing: pass
print(type(pickle.loads(pickle.dumps(Thing()))).__module__)
`,
}

let folder = ''
let python = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'benchline pl ä-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    // One file in another encoding than all others.
    writeFileSync(join(folder, name), text, name === 'cookie.py' ? 'latin1' : 'utf8')
  }
  symlinkSync('sub/x.py', join(folder, 'link.py'))
  python = spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], {
    encoding: 'utf8',
  }).stdout.trim()
  const make =
    'import zipfile, py_compile\nwith zipfile.ZipFile("a.zip", "w") as z: z.write("dir/__main__.py", "__main__.py")\npy_compile.compile("x.py", "y.pyc")'
  spawnSync(python, ['-c', make], { cwd: folder })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (words: readonly string[]) => {
  const { stdout, stderr, status } = spawnSync(python, words, { cwd: folder, encoding: 'utf8' })
  return { stdout, stderr, status }
}

/** The same, with what the launcher reports. */
function launched(options: readonly string[], words: readonly string[], tool = 'cprofile') {
  const [task, report, output] = ['task', 'report', 'profile'].map((name) => join(folder, `.${name}`)) as [
    string,
    string,
    string,
  ]
  for (const each of [report, output]) rmSync(each, { force: true })
  const spec = { mode: 'run', tool, output, report, root: folder, outside: [], functions: [], options: {} }
  writeFileSync(task, JSON.stringify(spec))
  const found = run([...options, launcherProgram, task, ...words])
  const said = existsSync(report)
    ? (JSON.parse(readFileSync(report, 'utf8')) as { exit?: number })
    : undefined
  return { found, said, wrote: existsSync(output) }
}

test.each([
  [[], ['x.py', 'a', '-b']],
  [[], ['sub/x.py']],
  [[], ['./x.py']],
  [[], ['link.py']],
  [[], ['-m', 'pkg.mod', 'a']],
  [[], ['-m', 'pkg', '-m']],
  [[], ['-c', show, 'q']],
  [[], ['dir', 'z']],
  [[], ['a.zip']],
  [[], ['y.pyc', '1']],
  [['-I'], ['x.py']],
  [['-I'], ['-m', 'json.tool', '--help']],
  [['-s', '-E', '-O'], ['x.py']],
  [[], ['cookie.py']],
  [[], ['missing.py']],
  [[], ['broken.py']],
  [[], ['raise.py']],
  [[], ['text.py']],
  [[], ['none.py']],
  [[], ['false.py']],
  [[], ['-m', 'nothing']],
  [[], ['-m', 'raise']],
  [[], ['spawn.py']],
  [[], ['pickle_it.py']],
])('%j %j', (options, words) => {
  const plain = run([...options, ...words])
  const { found, said, wrote } = launched(options, words)
  expect(found).toEqual(plain)
  expect(said?.exit).toBe(plain.status)
  expect(wrote).toBe(true)
})

test.each(['raise.py', 'text.py', 'false.py', 'x.py'])('profile, which is around the program: %s', (file) => {
  const { found, said } = launched([], [file], 'profile')
  const plain = run([file])
  expect([found.status, found.stdout, said?.exit]).toEqual([plain.status, plain.stdout, plain.status])
})
