import { expect, test, vi } from 'vitest'
import { annotate, harmless, hide, withinBytes } from './runner.ts'

test.each([
  ['::set-output name=a::b', ':\u200B:set-output name=a::b'],
  ['ok\n  ::add-mask::x\n', 'ok\n  :\u200B:add-mask::x\n'],
  ['a ##[group]b', 'a #\u200B#[group]b'],
  ['a :: b', 'a :: b'],
  ['\r::error::x', '\r:\u200B:error::x'],
])('in the log %j is no command', (text, shown) => {
  expect(harmless(text)).toBe(shown)
})

test('a summary is cut in bytes after a whole line, and says so', () => {
  const text = 'äöü\n'.repeat(100)
  expect(withinBytes(text, 700)).toBe(text)
  const short = withinBytes(text, 300)
  expect(new TextEncoder().encode(short).length).toBeLessThanOrEqual(300)
  expect(short).toMatch(/^(?:äöü\n)+\n\n… cut here: the report folder has everything\.\n$/u)
})

test('a command is one line, whatever its parts say', () => {
  const written: string[] = []
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text))
    return true
  })
  hide('secret')
  annotate({
    level: 'error',
    title: 'a,b::c',
    message: '100 %\r\n::add-mask::x',
    position: { file: 'a:b.yml', line: 3 },
  })
  write.mockRestore()
  expect(written).toEqual([
    '::add-mask::secret\n',
    '::error title=a%2Cb%3A%3Ac,file=a%3Ab.yml,line=3::100 %25%0D%0A::add-mask::x\n',
  ])
})
