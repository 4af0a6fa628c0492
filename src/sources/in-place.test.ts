import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { inPlace } from './in-place.ts'

test.each([
  'python work.py',
  '  ./build/parse corpus.json > /dev/null',
  'node --max-old-space-size=100 a.mjs 2>&1',
  `python3 -c 'import time; time.sleep(1) & 2'`,
  'python3 -c "print(1); \\"a | b\\""',
  'go test -run "^$" -bench . ./...',
  'sort "$FILE" $OTHER ${THIRD:-x} < in',
  'env A=1 python work.py',
  'python work.py # all of it',
  "printer 'a\nb'",
])('%s is one program', (text) => {
  expect(inPlace(text)).toBe(`exec ${text.trimStart()}`)
})

test.each([
  '',
  'cd sub && python work.py',
  'make; ./run',
  'a | b',
  'a &',
  'a &> b',
  'a\nb',
  '(a)',
  '{ a; }',
  '! a',
  'a "$(b; c)"',
  'a `b`',
  'A=1 python work.py',
  '> out a',
  '"$PYTHON" work.py',
  '$PYTHON work.py',
  'a \\; b',
  "a 'b",
  'a <<E',
  'if true',
  'echo 1',
  'exec python work.py',
  'time python work.py',
  '[ 1 = 1 ]',
  'true',
])('%s stays as it is', (text) => {
  expect(inPlace(text)).toBe(text)
})

test('what the shell does itself stays with it, by its own account', () => {
  const words = 'cat ls env node true echo test [ kill printf read : cd set trap wait ulimit umask type'
  const own = words.split(' ').filter((word) => {
    const { stdout } = spawnSync('/bin/sh', ['-c', `command -V ${word}`], { encoding: 'utf8' })
    return /built-?in|keyword|reserved/u.test(stdout)
  })
  expect(own).toContain('cd')
  expect(own.map((word) => inPlace(`${word} a`))).toEqual(own.map((word) => `${word} a`))
})

test('the program is the process that was started, with the words that the shell makes of the text', () => {
  const say = (text: string) =>
    spawnSync('/bin/sh', ['-c', text], {
      encoding: 'utf8',
      env: { ...process.env, WORDS: 'a b', ONE: 'c  d' },
    })
  const show = `"${process.execPath}" -p "JSON.stringify(process.argv.slice(1)) + process.ppid"`
  const program = `env -u X ${show} -- $WORDS "$ONE" 'e;f' 2>&1`
  const [plain, placed] = [say(program), say(inPlace(program))]
  expect(inPlace(program)).not.toBe(program)
  expect(placed.stdout).toBe(`["a","b","c  d","e;f"]${process.pid}\n`)
  expect(plain.stdout).toContain('["a","b","c  d","e;f"]')
  expect(say(inPlace('no-such-program x')).status).toBe(127)
})
