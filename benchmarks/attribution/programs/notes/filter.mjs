// Notes by where they are and by their tags.

const compiled = new Map()

function escaped(text) {
  return text.replaceAll(/[.+^${}()|[\]\\]/gu, '\\$&')
}

function toPattern(glob) {
  const parts = glob.split('/').map((part) => (part === '*' ? '[^/]+' : escaped(part)))
  return new RegExp(`^${parts.join('/')}(?:/.*)?$`, 'u')
}

function patternOf(glob) {
  let pattern = compiled.get(glob)
  if (pattern === undefined) {
    pattern = toPattern(glob)
    compiled.set(glob, pattern)
  }
  return pattern
}

export function matching(notes, glob) {
  return notes.filter(({ path }) => patternOf(glob).test(path))
}

export function byTag(notes) {
  const groups = new Map()
  for (const note of notes) {
    for (const tag of new Set(note.tags)) {
      const own = groups.get(tag) ?? []
      own.push(note.id)
      groups.set(tag, own)
    }
  }
  return groups
}
