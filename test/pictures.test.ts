// What is drawn of profiles: the tree of calls and the lines, as data and as pages.
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { renderPicture } from '../src/reports/picture-page.ts'
import { pageScript, pageScriptHash } from '../src/reports/page-script.ts'
import { explanationOf, sampleAttribution } from './sample-picture.ts'

const changed = sampleAttribution()
const picture = changed.picture!
const source = { repository: 'https://git.example/shop/reports', commit: 'a'.repeat(40) }

test('the script of a page is the one that the page allows', () => {
  expect(pageScriptHash).toBe(`sha256-${createHash('sha256').update(pageScript).digest('base64')}`)
})

test('the page of a change', async () => {
  const page = renderPicture(picture, explanationOf(changed), { title: 'report', source })
  await expect(page).toMatchFileSnapshot('golden/pictures/changed.html')
})
