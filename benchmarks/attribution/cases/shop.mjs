// A shop in Node.

export const shop = {
  about: 'a shop: Node',
  language: 'JavaScript',
  jobs: ['search', 'carts', 'invoices', 'pages', 'ranking', 'names'],
  innocent: {
    'intersect-moves': [
      { move: 'intersect', from: 'search.mjs', to: 'ranking.mjs' },
      { change: 'ranking.mjs', from: 'function intersect(', to: 'export function intersect(' },
      {
        change: 'search.mjs',
        from: '// Products by the words of their names.\n',
        to: "// Products by the words of their names.\nimport { intersect } from './ranking.mjs'\n",
      },
    ],
    'stars-go-down': [{ move: 'starsOf', from: 'pages.mjs', to: 'pages.mjs' }],
    'line-goes-down': [{ move: 'lineCents', from: 'cart.mjs', to: 'cart.mjs' }],
    'score-goes-down': [{ move: 'score', from: 'ranking.mjs', to: 'ranking.mjs' }],
    'shipping-moves': [
      { move: 'shipping', from: 'invoices.mjs', to: 'taxes.mjs' },
      { change: 'taxes.mjs', from: 'function shipping(', to: 'export function shipping(' },
      {
        change: 'invoices.mjs',
        from: '// Invoices and what makers are owed.\n',
        to: "// Invoices and what makers are owed.\nimport { shipping } from './taxes.mjs'\n",
      },
    ],
    'emphasise-is-marked': [{ rename: 'emphasise', to: 'markedText' }],
    'reduction-is-discount': [{ rename: 'reduction', to: 'discount' }],
    'rate-is-tax': [{ rename: 'taxRate', to: 'taxOf' }],
    'words-is-terms': [{ rename: 'wordsOf', to: 'termsOf' }],
    'compare-is-order': [{ rename: 'compareNames', to: 'inNameOrder' }],
    'search-shifts': [{ shift: 'search.mjs', text: '// Small letters only, and nothing but letters.' }],
    'cart-shifts': [
      { shift: 'cart.mjs', text: '// All amounts are in cents.\n// Only what is paid is rounded.' },
    ],
    'pages-shift': [{ shift: 'pages.mjs', text: '// What people write is never trusted.' }],
    'taxes-shift': [{ shift: 'taxes.mjs', text: '// The common rate.\n// Books have another one.' }],
    'ranking-shifts': [{ shift: 'ranking.mjs', text: '// The best ones first.' }],
    'search-comment': [
      { comment: 'search.mjs', above: 'const [first, ...others]', text: '// All of them have to be there.' },
    ],
    'cart-comment': [{ comment: 'cart.mjs', above: 'const cents = cartCents', text: '// Before taxes.' }],
    'page-comment': [
      { comment: 'pages.mjs', above: 'let result = text', text: '// One sort after the other.' },
    ],
    'tax-comment': [{ comment: 'taxes.mjs', above: 'return rates.get', text: '// Elsewhere there is none.' }],
    'score-comment': [{ comment: 'ranking.mjs', above: 'const doubt', text: '// Few votes say little.' }],
  },
  planted: [
    {
      name: 'places-in-a-list',
      kind: 'quadratic',
      job: 'search',
      plant: [
        {
          change: 'search.mjs',
          from: 'this.places.set(word, new Set([id]))',
          to: 'this.places.set(word, [id])',
        },
        {
          change: 'search.mjs',
          from: '      else found.add(id)\n',
          to: '      else if (!found.includes(id)) found.push(id)\n',
        },
        {
          change: 'search.mjs',
          from: 'this.places.get(word) ?? new Set())',
          to: 'new Set(this.places.get(word)))',
        },
      ],
      around: ['intersect-moves', 'words-is-terms', 'search-shifts', 'search-comment'],
      truth: [
        {
          file: 'search.mjs',
          function: 'SearchIndex.add',
          lines: ['else if (!found.includes(id)) found.push(id)'],
        },
      ],
    },
    {
      name: 'totals-copied',
      kind: 'copy-added',
      job: 'carts',
      plant: [
        { change: 'cart.mjs', from: '  const totals = []\n', to: '  let totals = []\n' },
        {
          change: 'cart.mjs',
          from: '    totals.push(Math.round(cents * (1 + taxRate(cart.country))))\n',
          to: '    totals = [...totals, Math.round(cents * (1 + taxRate(cart.country)))]\n',
        },
      ],
      around: ['line-goes-down', 'rate-is-tax', 'cart-shifts', 'cart-comment'],
      truth: [
        {
          file: 'cart.mjs',
          function: 'cartTotals',
          lines: ['totals = [...totals, Math.round(cents * (1 + taxOf(cart.country)))]'],
        },
      ],
    },
    {
      name: 'rates-read-again',
      kind: 'cache-removed',
      job: 'carts',
      plant: [
        { change: 'taxes.mjs', from: 'let rates\n', to: '' },
        { change: 'taxes.mjs', from: '  rates ??= readRates()\n', to: '  const rates = readRates()\n' },
      ],
      around: ['stars-go-down', 'reduction-is-discount', 'taxes-shift', 'tax-comment'],
      truth: [{ file: 'taxes.mjs', function: 'taxRate', lines: ['const rates = readRates()'] }],
    },
    {
      name: 'entities-recompiled',
      kind: 'recompiled-pattern',
      job: 'pages',
      plant: [
        {
          change: 'pages.mjs',
          from: '  return text.replaceAll(/[&<>"]/gu, (character) => entities.get(character))\n',
          to:
            '  let escaped = text\n' +
            '  for (const [character, entity] of entities) {\n' +
            "    escaped = escaped.replaceAll(new RegExp(`[${character}]`, 'gu'), () => entity)\n" +
            '  }\n' +
            '  return escaped\n',
        },
      ],
      around: ['score-goes-down', 'emphasise-is-marked', 'pages-shift', 'page-comment'],
      truth: [
        {
          file: 'pages.mjs',
          function: 'escapeText',
          lines: ["escaped = escaped.replaceAll(new RegExp(`[${character}]`, 'gu'), () => entity)"],
        },
      ],
    },
    {
      name: 'names-by-locale',
      kind: 'slower-library-call',
      job: 'names',
      plant: [
        {
          change: 'ranking.mjs',
          from: '  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.id - b.id\n',
          to: '  return a.name.toLowerCase().localeCompare(b.name.toLowerCase()) || a.id - b.id\n',
        },
      ],
      around: ['shipping-moves', 'compare-is-order', 'ranking-shifts', 'score-comment'],
      truth: [
        {
          file: 'ranking.mjs',
          function: 'inNameOrder',
          lines: ['return a.name.toLowerCase().localeCompare(b.name.toLowerCase()) || a.id - b.id'],
        },
      ],
    },
  ],
}
