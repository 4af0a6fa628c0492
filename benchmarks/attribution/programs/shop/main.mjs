// A shop: searched, priced, ordered, sorted and rendered, as often as amounts.json asks for each.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { cartTotals } from './cart.mjs'
import { makeCarts, makeProducts, makeReviews } from './data.mjs'
import { groupByMaker, invoice } from './invoices.mjs'
import { renderAll } from './pages.mjs'
import { ranked, sortedByName } from './ranking.mjs'
import { SearchIndex } from './search.mjs'

function searchJob(products) {
  const index = new SearchIndex(products)
  return ['red lamp', 'small table', 'oak chair', 'glass lamp'].map((query) => index.find(query).length)
}

function invoiceJob(carts, products) {
  const byMaker = groupByMaker(products)
  return [byMaker.size, carts.map((cart) => invoice(cart, products).total).reduce((a, b) => a + b, 0)]
}

export function main() {
  const amounts = JSON.parse(readFileSync(new URL('amounts.json', import.meta.url), 'utf8'))
  const products = makeProducts(1500)
  const carts = makeCarts(1000, products.length)
  const reviews = makeReviews(500)
  const jobs = {
    search: () => searchJob(products),
    carts: () => cartTotals(carts, products),
    invoices: () => invoiceJob(carts.slice(0, 100), products),
    pages: () => renderAll(reviews).length,
    ranking: () => ranked(reviews).slice(0, 9),
    names: () => sortedByName(products).slice(0, 5),
  }
  const digest = createHash('sha256')
  for (const [name, job] of Object.entries(jobs)) {
    for (let turn = 0; turn < (amounts[name] ?? 0); turn += 1) digest.update(JSON.stringify(job()))
  }
  console.log(digest.digest('hex'))
}

main()
