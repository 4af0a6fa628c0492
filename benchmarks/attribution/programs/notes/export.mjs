// Notes as lines of comma-separated values.

const columns = ['id', 'path', 'tags', 'text']

function cell(value) {
  const text = String(value)
  return /[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function row(note) {
  return columns.map((name) => cell(note[name])).join(',')
}

export function exportNotes(notes) {
  const rows = [columns.join(',')]
  for (const note of notes) rows.push(row(note))
  return rows.join('\n')
}
