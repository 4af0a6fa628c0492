// Orders in which things are shown.

function score({ stars, votes }) {
  const share = stars / 5
  const doubt = 1.96 * Math.sqrt((share * (1 - share)) / (votes + 1))
  return share - doubt
}

export function ranked(reviews) {
  return reviews
    .map((review) => [score(review), review.id])
    .toSorted(([a, first], [b, second]) => b - a || first - second)
    .map(([, id]) => id)
}

function compareNames(a, b) {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.id - b.id
}

export function sortedByName(products) {
  return products.toSorted(compareNames).map(({ id }) => id)
}
