// Notes of somebody, the same every time.

const words = 'call the garage about new tyres and ask for a price before winter comes again'.split(' ')
const places = ['work/plans/now', 'work/later', 'home/garden/now', 'home/later', 'travel/list/now']

function* numbers(seed) {
  let state = seed
  for (;;) {
    state = (Math.imul(state, 69069) + 1) >>> 0
    yield state >>> 12
  }
}

function sentence(source, count) {
  return Array.from({ length: count }, () => words[source.next().value % words.length]).join(' ')
}

export function makeNotes(count) {
  const source = numbers(9)
  return Array.from({ length: count }, (_, id) => ({
    id,
    path: places[source.next().value % places.length],
    tags: [`t${source.next().value % 12}`, `t${source.next().value % 12}`],
    text: [
      `# Note ${id}`,
      '',
      `${sentence(source, 12)} **${sentence(source, 2)}** see [[${source.next().value % count}]]`,
      `- ${sentence(source, 5)}`,
      `- ${sentence(source, 6)} \`code\``,
      '',
      `${sentence(source, 20)} and [[${source.next().value % count}]]`,
    ].join('\n'),
  }))
}

export function makeDrafts(count) {
  const source = numbers(10)
  const first = Array.from({ length: count }, () => sentence(source, 3))
  const second = first
    .filter((_, place) => place % 7 !== 0)
    .map((line, place) => (place % 11 === 0 ? `${line}!` : line))
  return [first, second]
}
