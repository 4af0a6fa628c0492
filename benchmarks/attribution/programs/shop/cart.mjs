// What a cart costs.
import { taxRate } from './taxes.mjs'

function lineCents({ product, pieces }, products) {
  return products[product].cents * pieces
}

function reduction(cents) {
  return cents > 100_000 ? 0.9 : 1
}

function cartCents(cart, products) {
  let cents = 0
  for (const line of cart.lines) cents += lineCents(line, products)
  return cents * reduction(cents)
}

export function cartTotals(carts, products) {
  const totals = []
  for (const cart of carts) {
    const cents = cartCents(cart, products)
    totals.push(Math.round(cents * (1 + taxRate(cart.country))))
  }
  return totals
}
