// Reviews as pieces of HTML.

const marks = [
  [/\*([^*]+)\*/gu, '<strong>$1</strong>'],
  [/_([^_]+)_/gu, '<em>$1</em>'],
]
const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
])

function escapeText(text) {
  return text.replaceAll(/[&<>"]/gu, (character) => entities.get(character))
}

function emphasise(text) {
  let result = text
  for (const [pattern, replacement] of marks) result = result.replaceAll(pattern, replacement)
  return result
}

function starsOf(count) {
  return '*'.repeat(count).padEnd(5, '.')
}

function renderReview({ stars, text }) {
  return `<li><span>${starsOf(stars)}</span>${emphasise(escapeText(text))}</li>`
}

export function renderAll(reviews) {
  const parts = []
  for (const review of reviews) parts.push(renderReview(review))
  return `<ul>${parts.join('')}</ul>`
}
