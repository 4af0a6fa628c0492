// Which notes point at which.

const link = /\[\[(\d+)\]\]/gu

function linksOf({ text }) {
  return [...text.matchAll(link)].map((match) => Number(match[1]))
}

export function backlinks(notes) {
  const found = new Map()
  for (const note of notes) {
    for (const target of linksOf(note)) {
      const sources = found.get(target)
      if (sources === undefined) found.set(target, [note.id])
      else sources.push(note.id)
    }
  }
  return found
}

export function orphans(notes, links) {
  return notes.filter(({ id }) => !links.has(id))
}
