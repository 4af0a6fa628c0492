/**
 * The part of GitHub's expressions that defaults of inputs and conditions of actions use: contexts, literals, `!`,
 * `==`, `!=`, `&&`, `||`, `toJSON(…)` and the status functions
 * (https://docs.github.com/actions/reference/workflows-and-actions/expressions). Anything else is an error.
 */

/** What an expression may speak of. */
export interface Contexts {
  readonly [name: string]: unknown
}

/** How the job stands, for `success()` and its like. */
export type Standing = 'success' | 'failure' | 'cancelled'

const tokens =
  /\s*(?:(?<text>'(?:[^']|'')*')|(?<name>[A-Za-z_][\w-]*(?:\.[\w-]+)*)|(?<sign>&&|\|\||==|!=|[!()]))/uy

type Part = { readonly kind: 'text' | 'name' | 'sign'; readonly text: string }

function parts(expression: string): Part[] {
  const found: Part[] = []
  tokens.lastIndex = 0
  while (tokens.lastIndex < expression.trimEnd().length) {
    const groups = tokens.exec(expression)?.groups
    if (groups === undefined) throw new Error(`this runner does not understand the expression ${expression}`)
    for (const kind of ['text', 'name', 'sign'] as const) {
      const text = groups[kind]
      if (text !== undefined) found.push({ kind, text })
    }
  }
  return found
}

/** The value of what stands between `${{` and `}}`. */
export function evaluate(expression: string, contexts: Contexts, standing: Standing = 'success'): unknown {
  const rest = parts(expression)
  const refuse = (): never => {
    throw new Error(`this runner does not understand the expression ${expression}`)
  }
  const take = (sign: string): boolean => {
    if (rest[0]?.kind !== 'sign' || rest[0].text !== sign) return false
    rest.shift()
    return true
  }
  const call = (name: string): unknown => {
    const inner = rest[0]?.text === ')' ? undefined : either()
    if (!take(')')) refuse()
    const functions: Readonly<Record<string, () => unknown>> = {
      always: () => true,
      success: () => standing === 'success',
      failure: () => standing === 'failure',
      cancelled: () => standing === 'cancelled',
      tojson: () => JSON.stringify(inner ?? null, undefined, 2),
    }
    return (functions[name.toLowerCase()] ?? refuse)()
  }
  const single = (): unknown => {
    if (take('!')) return !truthy(single())
    if (take('(')) {
      const inner = either()
      return take(')') ? inner : refuse()
    }
    const part = rest.shift()
    if (part === undefined || part.kind === 'sign') return refuse()
    if (part.kind === 'text') return part.text.slice(1, -1).replaceAll("''", "'")
    if (take('(')) return call(part.text)
    if (part.text === 'true' || part.text === 'false') return part.text === 'true'
    if (part.text === 'null') return null
    return lookUp(part.text, contexts)
  }
  const equal = (): unknown => {
    const left = single()
    if (take('==')) return left === single()
    return take('!=') ? left !== single() : left
  }
  const both = (): unknown => {
    let left = equal()
    while (take('&&')) {
      const right = equal()
      left = truthy(left) ? right : left
    }
    return left
  }
  function either(): unknown {
    let left = both()
    while (take('||')) {
      const right = both()
      left = truthy(left) ? left : right
    }
    return left
  }
  const value = either()
  return rest.length === 0 ? value : refuse()
}

const truthy = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && value !== false

function lookUp(path: string, contexts: Contexts): unknown {
  const [first = '', ...names] = path.split('.')
  if (!Object.hasOwn(contexts, first)) throw new Error(`this runner has no context ${first}`)
  let value = contexts[first]
  for (const name of names) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
  }
  return value
}

/** Text with every `${{ … }}` put in. */
export function fillIn(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{(?<inner>.*?)\}\}/gsu, (_whole, inner: string) => {
    const value = evaluate(inner, contexts)
    if (typeof value === 'object' && value !== null) return 'Object'
    return `${(value ?? '') as string | boolean}`
  })
}
