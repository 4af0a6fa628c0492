import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quoted, shellCommands } from './shell-commands.ts'

const env = { HOME: '/home/me', PYTHON: '/opt/python' }

const split = (text: string): unknown => {
  const commands = shellCommands(text, env)
  return typeof commands === 'string'
    ? commands
    : commands.map(({ before, words }) => [before, ...words.map((word) => (word.known ? word.text : '?'))])
}

test.each([
  ['python x.py a "b c" \'d\'', [['', 'python', 'x.py', 'a', 'b c', 'd']]],
  [
    'cd a && A=1 python x.py; echo "$?"',
    [
      ['', 'cd', 'a'],
      ['&&', 'A=1', 'python', 'x.py'],
      [';', 'echo', '?'],
    ],
  ],
  [
    'python x.py >out 2>&1 <in 2> e.txt|tail -1',
    [
      ['', 'python', 'x.py'],
      ['|', 'tail', '-1'],
    ],
  ],
  ['python x.py &> log arg', [['', 'python', 'x.py', 'arg']]],
  ['a2>b', [['', 'a2']]],
  [
    'sleep 1 & python x.py & wait',
    [
      ['', 'sleep', '1'],
      ['&', 'python', 'x.py'],
      ['&', 'wait'],
    ],
  ],
  [
    '(cd a; python x.py) || true',
    [
      ['(', 'cd', 'a'],
      [';', 'python', 'x.py'],
      ['||', 'true'],
    ],
  ],
  ['{ python x.py; } 2>/dev/null', [['', 'python', 'x.py']]],
  [
    'if test -f a; then python x.py; fi',
    [
      ['', 'test', '-f', 'a'],
      [';', 'python', 'x.py'],
    ],
  ],
  ['! python x.py # python y.py', [['', 'python', 'x.py']]],
  [
    '\n# first\ncd a\n\npython x.py \\\n  b\n',
    [
      ['', 'cd', 'a'],
      ['\n', 'python', 'x.py', 'b'],
    ],
  ],
  ['$PYTHON ~/x.py $(date) *.txt `ls` ${A:-b}', [['', '/opt/python', '/home/me/x.py', '?', '?', '?', '?']]],
  ['python -c "print(\'a; b && c\')"', [['', 'python', '-c', "print('a; b && c')"]]],
  ['for i in 1 2; do python x.py; done', 'loop'],
  ['while python x.py; do :; done', 'loop'],
  ['case a in a) python x.py;; esac', 'loop'],
  ['work() { python x.py; }; work', 'function'],
  ['python - <<EOF\nprint(1)\nEOF', 'here-document'],
  ['python x.py <<< text', [['', 'python', 'x.py']]],
  ['', []],
  ['; ;', []],
])('%s', (text, expected) => {
  expect(split(text)).toEqual(expected)
})

test('words lie in order within their command, and a known plain word stands in the text as it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'abc =\'"$\\;&|<>()# \n2`*~{}!'.split('')), maxLength: 40 }),
      (text) => {
        const commands = shellCommands(text, {})
        if (typeof commands === 'string') return
        let last = 0
        for (const { words, start, end } of commands) {
          expect(start).toBeGreaterThanOrEqual(last)
          for (const word of words) {
            expect(word.start).toBeGreaterThanOrEqual(last)
            expect(word.end).toBeGreaterThan(word.start)
            last = word.end
            const written = text.slice(word.start, word.end)
            if (/^[abc=2]+$/u.test(written)) expect(word).toMatchObject({ text: written, known: true })
          }
          expect(end).toBeGreaterThanOrEqual(last)
          last = end
        }
      },
    ),
  )
})

test('a quoted word reads back as itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (word) => {
      const commands = shellCommands(`x ${quoted(word)} y`, {})
      expect(commands).toMatchObject([{ words: [{ text: 'x' }, { text: word, known: true }, { text: 'y' }] }])
    }),
  )
})
