// What the shop sells and who buys it, the same every time.

const colours = ['red', 'green', 'blue', 'grey', 'white']
const materials = ['oak', 'glass', 'steel', 'paper', 'stone']
const things = ['lamp', 'table', 'chair', 'shelf', 'clock']

export function* numbers(seed) {
  let state = seed
  for (;;) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    yield state >>> 9
  }
}

function draw(source, among) {
  return among[source.next().value % among.length]
}

export function makeProducts(count) {
  const source = numbers(3)
  return Array.from({ length: count }, (_, id) => ({
    id,
    name: `${draw(source, ['small', 'large', 'old'])} ${draw(source, colours)} ${draw(source, materials)} ${draw(source, things)}`,
    maker: `maker ${source.next().value % 40}`,
    cents: 100 + (source.next().value % 90_000),
    weight: 10 + (source.next().value % 5000),
  }))
}

export function makeCarts(count, products) {
  const source = numbers(4)
  return Array.from({ length: count }, (_, number) => ({
    number,
    country: draw(source, ['CH', 'DE', 'FR', 'IT']),
    lines: Array.from({ length: 12 }, () => ({
      product: source.next().value % products,
      pieces: 1 + (source.next().value % 4),
    })),
  }))
}

export function makeReviews(count) {
  const source = numbers(5)
  return Array.from({ length: count }, (_, id) => ({
    id,
    stars: 1 + (source.next().value % 5),
    votes: source.next().value % 300,
    text: `The *${draw(source, things)}* is <b>${draw(source, colours)}</b> & made of _${draw(source, materials)}_, "good" I'd say`,
  }))
}
