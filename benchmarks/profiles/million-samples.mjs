// Profiles of one program, of one million samples each: as V8 writes them, and as pprof has them, one message for all
// samples of a stack or one message a sample. The same for one seed; `slower` lengthens one function in 500.
import { gzipSync } from 'node:zlib'

export const samples = 1_000_000
const functions = 3_000
const nodes = 25_000
/** Lines of a function that samples stand at. */
const lines = 6

/** Mulberry32. */
function generator(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const nameOf = (place) => `function_${place}`
const fileOf = (place) =>
  place % 3 === 0
    ? `/srv/shop/node_modules/package_${place % 40}/index.js`
    : `/srv/shop/src/module_${place % 97}.js`
const startOf = (place) => 10 + (place % 400) * 8

/** A tree of calls, mostly deep, and which of its nodes was seen at which line, in runs of a few samples. */
function program({ seed, slower }) {
  const shape = generator(1)
  const tree = [{ parent: -1, code: -1, depth: 0, children: [] }]
  while (tree.length < nodes) {
    // Near the end of the list is near the leaves.
    const parent = Math.floor(tree.length * (1 - shape() ** 2 * Math.min(1, tree.length / 50)))
    const caller = tree[Math.min(parent, tree.length - 1)]
    if (caller.depth >= 60) continue
    caller.children.push(tree.length)
    tree.push({
      parent: tree.indexOf(caller, Math.max(0, parent - 1)),
      code: Math.floor(shape() ** 2 * functions),
      depth: caller.depth + 1,
      children: [],
    })
  }
  const random = generator(seed)
  const seen = new Int32Array(samples)
  const line = new Uint8Array(samples)
  for (let at = 0; at < samples;) {
    const node = 1 + Math.floor(random() ** 3 * (nodes - 1))
    const often = 1 + Math.floor(random() * (tree[node].code % 500 === 7 ? 8 * slower : 8))
    const own = Math.floor(random() ** 2 * lines)
    for (const end = Math.min(samples, at + often); at < end; at += 1) {
      seen[at] = node
      line[at] = own
    }
  }
  const micros = Int32Array.from(seen, () => 90 + Math.floor(random() * 20))
  return { tree, seen, line, micros }
}

export function cpuprofile(options) {
  const { tree, seen, line, micros } = program(options)
  const hits = Array.from({ length: nodes }, () => new Uint32Array(lines))
  seen.forEach((node, at) => (hits[node][line[at]] += 1))
  const written = tree.map(({ code, children }, place) => ({
    id: place + 1,
    callFrame:
      code < 0
        ? { functionName: '(root)', scriptId: '0', url: '', lineNumber: -1, columnNumber: -1 }
        : {
            functionName: nameOf(code),
            scriptId: String(code % 97),
            url: `file://${fileOf(code)}`,
            lineNumber: startOf(code) - 1,
            columnNumber: 20,
          },
    hitCount: hits[place].reduce((sum, count) => sum + count, 0),
    children: children.map((child) => child + 1),
    ...(hits[place].some((count) => count > 0) && {
      positionTicks: [...hits[place]].flatMap((ticks, own) =>
        ticks === 0 ? [] : [{ line: startOf(code) + own, ticks }],
      ),
    }),
  }))
  return Buffer.from(
    JSON.stringify({
      nodes: written,
      startTime: 1e9,
      endTime: 1e9 + micros.reduce((sum, each) => sum + each, 0),
      samples: Array.from(seen, (node) => node + 1),
      timeDeltas: [...micros],
    }),
  )
}

function varint(number) {
  const bytes = []
  let rest = number
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80)
  return [...bytes, rest]
}
const field = (number, bytes) => [...varint(number * 8 + 2), ...varint(bytes.length), ...bytes]
const scalar = (number, value) => [...varint(number * 8), ...varint(value)]

export function pprof({ summed, ...options }) {
  const { tree, seen, line, micros } = program(options)
  const strings = ['']
  const places = new Map([['', 0]])
  const word = (text) => {
    if (!places.has(text)) places.set(text, strings.push(text) - 1)
    return places.get(text)
  }
  const head = [
    ['samples', 'count'],
    ['cpu', 'nanoseconds'],
  ].flatMap(([type, unit]) => field(1, [...scalar(1, word(type)), ...scalar(2, word(unit))]))
  // The line of a caller is that of its call, here always its second.
  const location = (code, own) => code * lines + own + 1
  const stacks = []
  for (const { parent, code } of tree)
    stacks.push(code < 0 ? [] : [...varint(location(code, 1)), ...(stacks[parent] ?? [])])
  const chunks = [Buffer.from(head)]
  const add = (node, own, count, time) => {
    const { parent, code } = tree[node]
    const ids = [...varint(location(code, own)), ...stacks[parent]]
    chunks.push(Buffer.from(field(2, [...field(1, ids), ...field(2, [...varint(count), ...varint(time)])])))
  }
  if (summed) {
    const counts = new Uint32Array(nodes * lines)
    const times = new Float64Array(nodes * lines)
    seen.forEach((node, at) => {
      counts[node * lines + line[at]] += 1
      times[node * lines + line[at]] += micros[at] * 1000
    })
    counts.forEach((count, place) => {
      if (count > 0) add(Math.floor(place / lines), place % lines, count, times[place])
    })
  } else seen.forEach((node, at) => add(node, line[at], 1, micros[at] * 1000))
  for (let code = 0; code < functions; code += 1) {
    for (let own = 0; own < lines; own += 1)
      chunks.push(
        Buffer.from(
          field(4, [
            ...scalar(1, location(code, own)),
            ...field(4, [...scalar(1, code + 1), ...scalar(2, startOf(code) + own)]),
          ]),
        ),
      )
    const name = word(nameOf(code))
    chunks.push(
      Buffer.from(
        field(5, [
          ...scalar(1, code + 1),
          ...scalar(2, name),
          ...scalar(3, name),
          ...scalar(4, word(fileOf(code))),
          ...scalar(5, startOf(code)),
        ]),
      ),
    )
  }
  for (const text of strings) chunks.push(Buffer.from(field(6, Buffer.from(text))))
  return gzipSync(Buffer.concat(chunks), { level: 1 })
}
