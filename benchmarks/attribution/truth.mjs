// What a planted change did: the function and the lines of head that may be named for it, and whether an answer names them.
import { blockOf } from './functions.mjs'

/**
 * Finds the truths of a case at head: `{ file, function, lines }` with the texts of lines becomes
 * `{ file, function, span, lines }` with their numbers. Several truths are several right answers: where C is slower, what
 * calls it in Python is the deepest that a profiler of Python can name. Throws where one does not stand there once.
 */
export function located(truths, head) {
  return truths.map(({ file, function: name, lines: texts }) => {
    const lines = (head.get(file) ?? '').split('\n')
    const span = blockOf(file, lines, name)
    const numbers = texts.map((text) => {
      const places = []
      for (let line = span.from; line <= span.to; line += 1)
        if (lines[line - 1].trim() === text) places.push(line)
      if (places.length !== 1)
        throw new Error(`${file}, ${name} has ${places.length} lines that say: ${text}`)
      return places[0]
    })
    return { file, function: name, span, lines: numbers }
  })
}

/** Names that stand for a piece of the function around it: `<lambda>`, `<locals>`, `(anonymous)`. */
const nameless = /^(?:<.*>|\(anonymous\)|)$/u

/** Without what tools add: `cart.Cart.total.<locals>.<listcomp>` and `Cart.total` end alike. */
const partsOf = (name) => name.split('.').filter((part) => !nameless.test(part))

function sameName(name, truth) {
  const [own, other] = [partsOf(name), partsOf(truth)]
  const count = Math.min(own.length, other.length)
  return count > 0 && own.slice(-count).join('.') === other.slice(-count).join('.')
}

/** Whether a culprit is the function that a truth names; one without a name is told by its line. */
export function isFunction({ name = '', file, line }, truth) {
  if (file !== truth.file) return false
  if (partsOf(name).length > 0) return sameName(name, truth.function)
  return line !== undefined && line >= truth.span.from && line <= truth.span.to
}

/**
 * What is said of a planted change: `line` (function and line are right), `function`, `other` (another one is named), or
 * `none`.
 */
export function answerTo(truths, culprit) {
  if (culprit === undefined) return 'none'
  const own = truths.filter((truth) => isFunction(culprit, truth))
  if (own.length === 0) return 'other'
  return own.some(({ lines }) => lines.includes(culprit.line)) ? 'line' : 'function'
}
