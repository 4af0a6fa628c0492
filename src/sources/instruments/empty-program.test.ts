import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { emptyProgram } from './empty-program.ts'

const at = (ending: string): string => `/empty folder/empty${ending}`
const ofList = (...argv: string[]) => emptyProgram(argv, at)
const ofShell = (text: string) => emptyProgram(['/bin/sh', '-c', text], at)

test.each([
  [
    ['python3', 'work.py', '--n', '5'],
    ['python3', at('.py')],
  ],
  [
    ['/usr/bin/python3.12', '-O', '-X', 'dev', '-Wignore', 'work.py'],
    ['/usr/bin/python3.12', '-O', '-X', 'dev', '-Wignore', at('.py')],
  ],
  [
    ['python', '-m', 'package.work'],
    ['python', at('.py')],
  ],
  [
    ['python', '-c', 'print(1)'],
    ['python', at('.py')],
  ],
  [
    ['node', '--max-old-space-size=4096', 'work.mjs'],
    ['node', '--max-old-space-size=4096', at('.mjs')],
  ],
  [
    ['node', '--expose-gc', 'src/work.ts', '-v'],
    ['node', '--expose-gc', at('.ts')],
  ],
  [
    ['node', '-e', '1 + 1'],
    ['node', at('.js')],
  ],
  [
    ['node', 'work'],
    ['node', at('.js')],
  ],
  [
    ['perl', '-w', 'work.pl'],
    ['perl', '-w', at('.pl')],
  ],
  [
    ['ruby', 'work.rb'],
    ['ruby', at('.rb')],
  ],
  [
    ['php', '-d', 'opcache.enable=0', 'work.php'],
    ['php', '-d', 'opcache.enable=0', at('.php')],
  ],
])('%j starts like %j', (argv, expected) => {
  expect(ofList(...argv)).toEqual({
    argv: expected,
    of: `${argv[0]?.split('/').at(-1)} with an empty program`,
  })
})

test('options that load code of the program are its work', () => {
  const plain = ['node', '--enable-source-maps', at('.js')]
  for (const option of [['-r', './hook.js'], ['--import', 'tsx'], ['--import=tsx'], ['--require=./a.js']]) {
    expect(ofList('node', '--enable-source-maps', ...option, 'work.js')?.argv).toEqual(plain)
  }
})

test.each([
  ['node', '--test', 'work.js'],
  ['node', '--watch', 'work.js'],
  ['node'],
  ['python3', '-'],
  ['python3', '-i', 'work.py'],
  ['./work'],
  ['go', 'run', '.'],
  ['npm', 'run', 'bench'],
])('%s %s is no start of an interpreter that could be had alone', (...argv) => {
  expect(ofList(...argv)).toBeUndefined()
})

test('in a shell, the same words in the same shell', () => {
  expect(ofShell('python3 work.py > out.txt')).toBeUndefined()
  expect(ofShell('LC_ALL=C python3 -O "work here.py" \'a b\'')).toEqual({
    argv: ['/bin/sh', '-c', `LC_ALL=C python3 -O '${at('.py')}'`],
    of: 'python3 with an empty program',
  })
  for (const text of [
    'cd sub && python3 work.py',
    'python3 work.py; true',
    'python3 work.py | cat',
    'python3 $SCRIPT',
    'python3 "$SCRIPT"',
    'python3 *.py',
    'python3 `cat name`',
    'A=b',
    '',
  ]) {
    expect([text, ofShell(text)]).toEqual([text, undefined])
  }
  expect(emptyProgram(['bash', '-c', 'python3 "$@"', 'bash', 'work.py'], at)).toBeUndefined()
})

test('a shell reads back what was meant', () => {
  const text = `A='it is; $(echo no)' B= node -e 'process.stdout.write(process.env.A)'`
  const found = emptyProgram(['/bin/sh', '-c', text], () => "it's empty")
  const line = (found?.argv[2] ?? '').replace('node', 'printf "%s|%s|%s|" "$A"')
  const { stdout } = spawnSync('sh', ['-c', line], { encoding: 'utf8', env: { PATH: process.env['PATH'] } })
  expect(stdout).toBe("|it's empty||")
})
