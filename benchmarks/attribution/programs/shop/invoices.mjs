// Invoices and what makers are owed.

export function groupByMaker(products) {
  const groups = new Map()
  for (const { maker, cents } of products) groups.set(maker, (groups.get(maker) ?? 0) + cents)
  return groups
}

function positions(cart, products) {
  const seen = new Map()
  for (const { product, pieces } of cart.lines) seen.set(product, (seen.get(product) ?? 0) + pieces)
  return [...seen].map(([product, pieces]) => ({ ...products[product], pieces }))
}

function shipping(lines) {
  const grams = lines.reduce((sum, { weight, pieces }) => sum + weight * pieces, 0)
  return grams > 20_000 ? 2500 : 900
}

export function invoice(cart, products) {
  const lines = positions(cart, products)
  const goods = lines.reduce((sum, { cents, pieces }) => sum + cents * pieces, 0)
  return { number: cart.number, lines: lines.length, total: goods + shipping(lines) }
}
