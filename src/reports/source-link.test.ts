import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { markdown } from './markdown.ts'
import { sourceLink } from './source-link.ts'
import { sampleReports } from '../../test/sample-reports.ts'

const source = { repository: 'https://git.example/o/r', commit: 'a'.repeat(40) }

test('a file and its line at a commit', () => {
  expect(sourceLink(source, { file: 'shop/cart.py', line: 17 })).toBe(
    `https://git.example/o/r/blob/${source.commit}/shop/cart.py#L17`,
  )
  expect(sourceLink(source, { file: 'a b/[id](x)#?%.ts' })).toBe(
    `https://git.example/o/r/blob/${source.commit}/a%20b/%5Bid%5D%28x%29%23%3F%25.ts`,
  )
})

test('nothing leads out of the repository or to what is no commit', () => {
  for (const file of ['../secret', 'a/../../b', '/etc/passwd', '', 'a//b', './a']) {
    expect(sourceLink(source, { file })).toBeUndefined()
  }
  expect(sourceLink({ ...source, commit: 'main' }, { file: 'a' })).toBeUndefined()
})

test('whatever a path is, the link is one word that ends no link and means nothing else to Markdown', () => {
  const paths = fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1 })
  fc.assert(
    fc.property(paths, (parts) => {
      const url = sourceLink(source, { file: parts.join('/'), line: 3 })
      if (url !== undefined) expect(url).toMatch(/^https:\/\/git\.example\/o\/r\/blob\/a{40}\/[\w%./-]+#L3$/u)
    }),
  )
})

test('a comment links the culprit in its first line and wherever it is named, at head', () => {
  const report = sampleReports['explained']!
  const plain = { color: false, width: 80 }
  const text = markdown.render(report, { ...plain, source })
  const link = `[\`scripts/make_image.py:12\`](https://git.example/o/r/blob/${source.commit}/scripts/make%5Fimage.py#L12)`
  expect(text.split('\n')[0]).toContain(`by \`Image.resize\` (${link})`)
  expect(text).toContain(`**\`Image.resize\` in ${link}**`)
  expect(markdown.render(report, plain)).not.toContain('](http')
})
