// A little Markdown into HTML.

const inline = [
  [/\*\*([^*]+)\*\*/gu, '<b>$1</b>'],
  [/`([^`]+)`/gu, '<code>$1</code>'],
  [/\[\[(\d+)\]\]/gu, '<a href="/notes/$1">$1</a>'],
]

function spans(text) {
  return inline.reduce((result, [pattern, markup]) => result.replaceAll(pattern, markup), text)
}

function kindOf(line) {
  if (line.startsWith('# ')) return 'heading'
  if (line.startsWith('- ')) return 'item'
  return line === '' ? 'gap' : 'text'
}

function block(line) {
  switch (kindOf(line)) {
    case 'heading':
      return `<h1>${spans(line.slice(2))}</h1>`
    case 'item':
      return `<li>${spans(line.slice(2))}</li>`
    case 'gap':
      return ''
    case 'text':
    default:
      return `<p>${spans(line)}</p>`
  }
}

export function renderNote(text) {
  const blocks = []
  for (const line of text.split('\n')) blocks.push(block(line))
  return blocks.join('\n')
}
