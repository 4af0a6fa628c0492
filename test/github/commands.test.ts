import { expect, test } from 'vitest'
import { mask, readCommand, readLog } from './commands.ts'

test.each([
  [
    '::error file=a%2Cb.js,line=3,endLine=4,col=5,title=T%3A::m%0An%25',
    { file: 'a,b.js', line: 3, endLine: 4, column: 5, title: 'T:', message: 'm\nn%' },
  ],
  ['  ::warning::careful', { level: 'warning', message: 'careful' }],
  ['##[notice]hm', { level: 'notice', message: 'hm' }],
])('%s', (line, annotation) => {
  expect(readLog(line, []).annotations).toMatchObject([annotation])
})

test('what is no command is text', () => {
  for (const line of ['a ::error::b', '::unknown::x', ':: error::x', '\u200B::error::x']) {
    expect(readCommand(line)).toBeUndefined()
  }
})

test('ten of each level, messages of 4,096 characters', () => {
  const lines = Array.from({ length: 12 }, () => `::error::${'x'.repeat(5000)}`)
  const { annotations, dropped } = readLog([...lines, '::notice::n'].join('\n'), [])
  expect([annotations.length, dropped, annotations[0]?.message.length]).toEqual([11, 2, 4096])
})

test('secrets are masked from where they are named, line by line', () => {
  const { log, masks } = readLog('early sesame\n::add-mask::sesame\nopen sesame\n::error::sesame', ['token'])
  expect(log).toBe('early sesame\n::add-mask::***\nopen ***\n##[error]***')
  expect(masks).toEqual(['sesame'])
  expect(mask('a first b second', ['first\nsecond'])).toBe('a *** b ***')
})

test('commands may be stopped; withdrawn ones are kept apart', () => {
  const text = '::stop-commands::pause\n::error::text\n::pause::\n::set-output name=a::b\n::error::real'
  const { annotations, withdrawn, log } = readLog(text, [])
  expect(annotations.map(({ message }) => message)).toEqual(['real'])
  expect(withdrawn).toEqual(['::set-output name=a::b'])
  expect(log).toContain('::error::text')
})
