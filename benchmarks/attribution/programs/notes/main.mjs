// Notes: rendered, linked, compared, filtered and exported, as often as amounts.json asks for each.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { commonLines } from './compare.mjs'
import { exportNotes } from './export.mjs'
import { byTag, matching } from './filter.mjs'
import { backlinks, orphans } from './links.mjs'
import { renderNote } from './markdown.mjs'
import { makeDrafts, makeNotes } from './samples.mjs'

function renderJob(notes) {
  return notes.map((note) => renderNote(note.text).length)
}

function linkJob(notes) {
  const links = backlinks(notes)
  return [links.size, orphans(notes, links).length]
}

function filterJob(notes) {
  return ['work/*', 'home/*/now', '*/later'].map((pattern) => matching(notes, pattern).length)
}

export function main() {
  const amounts = JSON.parse(readFileSync(new URL('amounts.json', import.meta.url), 'utf8'))
  const notes = makeNotes(300)
  const drafts = makeDrafts(160)
  const jobs = {
    render: () => renderJob(notes.slice(0, 60)),
    links: () => linkJob(notes),
    filter: () => filterJob(notes),
    tags: () => [...byTag(notes)].map(([tag, own]) => [tag, own.length]),
    compare: () => commonLines(drafts[0], drafts[1]).length,
    export: () => exportNotes(notes).length,
  }
  const digest = createHash('sha256')
  for (const [name, job] of Object.entries(jobs)) {
    for (let turn = 0; turn < (amounts[name] ?? 0); turn += 1) digest.update(JSON.stringify(job()))
  }
  console.log(digest.digest('hex'))
}

main()
