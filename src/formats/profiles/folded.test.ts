import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Profile } from '../../model/profile.ts'
import { readFrame, writeFrame } from './folded-frame.ts'
import { folded } from './folded.ts'

const folder = new URL('../../../test/fixtures/profiles/folded/', import.meta.url)
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const profileOf = (text: string): Profile => {
  const { profile, findings } = folded.read(bytes(text))
  if (profile === undefined) throw new Error(JSON.stringify(findings))
  return profile
}
const because = (text: string): string => {
  const { profile, findings } = folded.read(bytes(text))
  expect(profile).toBeUndefined()
  return findings.map((finding) => `${finding.code}: ${finding.text}`).join()
}
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, each) => all + each, 0)

/** `main.py:3 outer > main.py:7 inner [thread] 12`. */
const rowsOf = ({ functions, files, frames, stacks, samples, threads }: Profile): string[] =>
  [...samples.stack].map((leaf, row) => {
    const names: string[] = []
    for (let stack = leaf; stack !== -1; stack = stacks.parent[stack]!) {
      const frame = stacks.frame[stack]!
      const { name, file, startLine } = functions[frames.function[frame]!]!
      const line = frames.line[frame]! || (startLine === undefined ? '' : `def ${startLine}`)
      names.unshift(file === undefined ? name : `${files[file]!.path}:${line} ${name}`)
    }
    const thread = samples.thread[row]!
    const values = samples.values.map((column) => column[row])
    return `${names.join(' > ')}${thread === -1 ? '' : ` [${threads[thread]}]`} ${values.join(' ')}`
  })

test.each([
  ['main', undefined, 0, 'main'],
  ['parse (orders.py:27)', 'orders.py', 27, 'parse'],
  ['_load (<frozen importlib._bootstrap>:690)', '<frozen importlib._bootstrap>', 690, '_load'],
  ['f (C:\\shop\\a b.py:3)', 'C:\\shop\\a b.py', 3, 'f'],
  ['PyEval (libpython3.11.so.1.0)', 'libpython3.11.so.1.0', 0, 'PyEval'],
  ['run (job.py)', 'job.py', 0, 'run'],
  ['<lambda> (<string>)', '<string>', 0, '<lambda>'],
  ['operator new (unsigned long)', undefined, 0, 'operator new (unsigned long)'],
  ['std::map<int, int>::find(int const&)', undefined, 0, 'std::map<int, int>::find(int const&)'],
  ['f (a.py:99999999)', undefined, 0, 'f (a.py:99999999)'],
  [' (a.py:1)', undefined, 0, ' (a.py:1)'],
  ['[libc.so.6]', undefined, 0, '[libc.so.6]'],
])('the frame %s', (text, path, line, name) => {
  expect(readFrame(text, 'named')).toEqual(path === undefined ? { name, line } : { name, path, line })
})

test.each([
  ['job.py:<module>:57', 'job.py', 57, '<module>'],
  ['C:\\a.py:Totals.add:3', 'C:\\a.py', 3, 'Totals.add'],
  ['<frozen importlib._bootstrap>:_load:690', '<frozen importlib._bootstrap>', 690, '_load'],
  ['__init__:__init__:-1', '__init__', 0, '__init__'],
  [':INVALID:', undefined, 0, ':INVALID:'],
  ['<GC>', undefined, 0, '<GC>'],
])('the located frame %s', (text, path, line, name) => {
  expect(readFrame(text, 'located')).toEqual(path === undefined ? { name, line } : { name, path, line })
})

test('what would part a frame or a line is no part of a name', () => {
  expect(writeFrame({ name: 'a;b\nc', path: 'x\u2028y.py', line: 3 })).toBe('a:b c (x y.py:3)')
  expect(writeFrame({ name: 'a', path: 'x.py', line: 0 })).toBe('a (x.py)')
  expect(writeFrame({ name: 'a', line: 0 })).toBe('a')
})

test('plain stacks, in lines of Unix and of Windows, with comments of no stack', () => {
  const text = 'main;work;sort 12\r\nmain;work 3\r\n\r\nmain;work;sort 1\r\n'
  expect(rowsOf(profileOf(text))).toEqual(['main > work > sort 12', 'main > work 3', 'main > work > sort 1'])
  expect(profileOf(text).header).toEqual({ tool: 'folded', format: 'folded' })
  expect(profileOf(text).valueTypes).toEqual([
    { name: 'samples', unit: 'count', nature: 'sampled', additive: true },
  ])
})

test('a sample that the tool could not look into is told as such', () => {
  expect(rowsOf(profileOf('a;b 2\n 5\n'))).toEqual(['a > b 2', '(no stack) 5'])
})

test("py-spy's processes and threads are no code, and no command line stays", () => {
  const text = [
    'process 7:"python job.py; --token=x";thread (8): MainThread;main (job.py:3) 2',
    'process 7:"python job.py; --token=x";thread (0x9);main (job.py:4) 1',
    'process 7:"python job.py; --token=x";process 12:"sh "quoted" x";thread (13): Worker;run (w.py:9) 4',
  ]
  const profile = profileOf(text.join('\n') + '\n')
  expect(rowsOf(profile)).toEqual([
    'job.py:3 main [MainThread] 2',
    'job.py:4 main [thread 1] 1',
    'w.py:9 run [process 2, Worker] 4',
  ])
  expect(JSON.stringify(profile)).not.toContain('token')
})

test("austin's microseconds are seconds; its ids are not kept", () => {
  const text = [
    '# austin: 3.7.0',
    '# interval: 2000',
    '# mode: wall',
    '',
    'P4711;T0:4711;/srv/shop/job.py:<module>:57 1500000',
    'P4711;T0:4712;/srv/shop/job.py:tally:42 500',
    'P4711;T0:4711 250',
    'P4800;T0:4800;/srv/shop/job.py:<module>:58 1',
    '',
    '# duration: 418981',
    '',
  ].join('\n')
  const profile = profileOf(text)
  expect(rowsOf(profile)).toEqual([
    '/srv/shop/job.py:57 <module> [main] 1.5',
    '/srv/shop/job.py:42 tally [thread 2] 0.0005',
    '(no stack) [main] 0.00025',
    '/srv/shop/job.py:58 <module> [process 2, main] 0.000001',
  ])
  expect(profile.header).toEqual({
    tool: 'austin',
    toolVersion: '3.7.0',
    format: 'folded',
    mode: 'wall',
    interval: 0.002,
    duration: 0.418981,
    threads: 'all',
  })
  expect(because(text.replace('# duration: 418981\n', ''))).toContain('cut-off')
  expect(because(text.replace('wall', 'wallet'))).toContain('unknown-mode')
  expect(because(text.replace(' 500', ' 500,0,1'))).toBe(
    'wrong-line: line 6 of the folded stacks is no stack with its number',
  )
})

test("austin's full mode has time, what of it was idle, and memory that grew and shrank", () => {
  const text =
    '# austin: 3.7.0\n# mode: full\n\nP1;T0:1;a.py:f:1 100,0,4096\nP1;T0:1;a.py:f:2 50,1,-8192\n# duration: 1\n'
  const { valueTypes, samples } = profileOf(text)
  expect(valueTypes.map(({ name, unit }) => `${name} ${unit}`)).toEqual([
    'wall s',
    'cpu s',
    'rss-grown B',
    'rss-shrunk B',
  ])
  expect(samples.values.map((column) => [...column])).toEqual([
    [0.0001, 0.00005],
    [0.0001, 0],
    [4096, 0],
    [0, 8192],
  ])
})

test('lines at which functions begin are not taken for lines at which they stood', () => {
  const text = (module: number): string =>
    `<module> (job.py:${module});parse (orders.py:27) 3\n<module> (job.py:${module});price (orders.py:55) 1\n`
  expect(rowsOf(profileOf(text(57)))).toEqual([
    'job.py:57 <module> > orders.py:27 parse 3',
    'job.py:57 <module> > orders.py:55 price 1',
  ])
  expect(rowsOf(profileOf(text(1)))).toEqual([
    'job.py:def 1 <module> > orders.py:def 27 parse 3',
    'job.py:def 1 <module> > orders.py:def 55 price 1',
  ])
})

describe('refused', () => {
  test.each([
    ['a;b 1', 'cut-off'],
    ['a;b 1\nmain;wo\n', 'wrong-line: line 2'],
    ['a;b -1\n', 'wrong-line'],
    ['a;b NaN\n', 'wrong-line'],
    ['a;b 1e999\n', 'wrong-line'],
    [`a;b ${'9'.repeat(30)}\n`, 'wrong-line'],
    ['a;b\n', 'wrong-line'],
    ['12\n', 'wrong-line'],
    ['# wall: 5 ns in all\na 3\n', 'cut-off: the folded stacks add up to 3, but promise 5'],
  ])('%j', (text, code) => {
    expect(because(text)).toContain(code)
  })
})

test('other text that ends in numbers is not taken for stacks', () => {
  const recognises = (text: string): boolean => folded.recognises(bytes(text))
  expect(recognises('main;work 12\n')).toBe(true)
  expect(recognises('main;work 12\nmain;wo')).toBe(true)
  expect(recognises(' 5\na;b 2\n')).toBe(true)
  expect(recognises('# wall: 5 ns in all\nmain 5\n')).toBe(true)
  expect(recognises('main 12\n')).toBe(false)
  expect(recognises('CMDLINE python -c a;b 5\nMEM 1.218750 1795366000.1234\n')).toBe(false)
  expect(recognises('MEM 3;5.5 17\nx 7.5 5\n')).toBe(false)
  expect(recognises('a;b 1\nhello\n')).toBe(false)
  expect(recognises('a;b 1\0\n')).toBe(false)
  expect(recognises('')).toBe(false)
})

test('whole nanoseconds are written, and rounding loses none of them', () => {
  const rows = 'P1;T0:1;a.py:f:1 1\nP1;T0:1;a.py:g:2 2\nP1;T0:1;a.py:f:1 3\n'
  const profile = profileOf(`# austin: 3.7.0\n# mode: wall\n\n${rows}# duration: 3\n`)
  // Each alone would be one nanosecond, and all of them three in place of 4.2.
  const parts = {
    ...profile,
    samples: { ...profile.samples, values: [Float64Array.of(1.4e-9, 1.4e-9, 1.4e-9)] },
  }
  const { bytes: written, findings } = folded.write!(parts)
  expect(new TextDecoder().decode(written)).toBe('# wall: 4 ns in all\nf (a.py:1) 2\ng (a.py:2) 2\n')
  expect(findings).toEqual([])
  // What FlameGraph's scripts and speedscope take for a stack is not our first line.
  for (const stack of [/^(.*)\s+?(\d+(?:\.\d*)?)$/u, /^(.*) (\d+(?:\.\d+)?)$/u]) {
    expect(stack.test('# wall: 2 ns in all')).toBe(false)
    expect(stack.exec('g (a.py:2) 2')?.[2]).toBe('2')
  }
})

test.each([
  ['py-spy-0.4.3-base.folded', 'py-spy', []],
  ['py-spy-0.4.3-base-threads.folded', 'py-spy', ['MainThread', 'thread 2']],
  ['austin-3.7.0-base.austin', 'austin', ['main', 'thread 2']],
  ['sampling-3.15.2-base.collapsed', 'profiling.sampling', ['thread 1', 'thread 2']],
])('%s holds what its lines add up to', (name, tool, threads) => {
  const text = textOf(name)
  const profile = profileOf(text)
  const scale = tool === 'austin' ? 1e6 : 1
  const all = sum(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => Number(line.split(' ').at(-1))),
  )
  expect(sum(profile.samples.values[0]!)).toBeCloseTo(all / scale, 6)
  expect(profile.header.tool).toBe(tool)
  for (const thread of threads) expect(profile.threads).toContain(thread)
  expect(profile.functions.map((each) => each.name)).toContain('parse')
})
