// Products by the words of their names.

export function wordsOf(text) {
  return text
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter(Boolean)
}

function intersect(first, second) {
  return first.filter((id) => second.has(id))
}

export class SearchIndex {
  constructor(products) {
    this.places = new Map()
    for (const product of products) this.add(product)
  }

  add({ id, name }) {
    for (const word of wordsOf(name)) {
      const found = this.places.get(word)
      if (found === undefined) this.places.set(word, new Set([id]))
      else found.add(id)
    }
  }

  find(query) {
    const [first, ...others] = wordsOf(query)
    let found = [...(this.places.get(first) ?? [])]
    for (const word of others) found = intersect(found, this.places.get(word) ?? new Set())
    return found
  }
}
