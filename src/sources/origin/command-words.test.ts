import { expect, test } from 'vitest'
import { pathWords } from './command-words.ts'

const env = { HOME: '/home/me', REPO: '/repo', EMPTY: '' }
const inShell = (text: string): readonly string[] => pathWords(['sh', '-c', text], env)

test('a list: words with a slash, values of options', () => {
  expect(pathWords(['/repo/build/parse', 'a', './b', '--data=/x/y', '-', 'http'], env)).toEqual([
    '/repo/build/parse',
    './b',
    '/x/y',
  ])
  // No shell: nothing is filled in.
  expect(pathWords(['cat', '$REPO/a b'], env)).toEqual(['$REPO/a b'])
})

test.each([
  ['./build/parse corpus.json', ['./build/parse']],
  ['cd /repo && build/parse|tee /dev/null', ['/repo', 'build/parse', '/dev/null']],
  ['$REPO/a "${REPO}/b c" \'$REPO/d\' ~/e "~/f"', ['/repo/a', '/repo/b c', '$REPO/d', '/home/me/e', '~/f']],
  ['PATH=/repo/bin:$PATH tool', ['/repo/bin:', '/repo/bin']],
  ['tool $(find / -name "a)b" ) `ls /x` *.c a/* b/[x] ${REPO:-/y}', []],
  ['a\\ b/c "x\\"/y" # /comment\n/after', ['a b/c', 'x"/y', '/after']],
  ['(x/y;z/w)>out/log 2>&1', ['x/y', 'z/w', 'out/log']],
  ['echo $EMPTY/a $UNSET/b', ['/a', '/b']],
  ["broken 'quote/a", ['quote/a']],
  ['broken "quote/a', ['quote/a']],
  ['broken $(x', []],
  ['broken `x', []],
  ['$', []],
])('in a shell: %s', (text, words) => {
  expect(inShell(text)).toEqual(words)
})

test('what follows the text of a shell is looked at, too', () => {
  expect(pathWords(['/bin/bash', '-ec', '"$0"', '/repo/x'], env)).toEqual(['/bin/bash', '/repo/x'])
})
