// Tells whether an object in a JSON text has a key twice: parsers keep the last one in silence, and so lose values.

/** `text` must be JSON and `value` what it says. Escapes make no difference: `"a"` and `"\u0061"` are one key. */
export function repeatsKey(text: string, value: unknown): boolean {
  return keysWritten(text) !== keysKept(value)
}

/** A colon outside a string stands behind a key and nowhere else. */
function keysWritten(text: string): number {
  let count = 0
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]
    if (char === '"') quoted = !quoted
    else if (quoted && char === '\\') at += 1
    else if (!quoted && char === ':') count += 1
  }
  return count
}

function keysKept(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const children: readonly unknown[] = Array.isArray(value) ? value : Object.values(value)
  let count = Array.isArray(value) ? 0 : children.length
  for (const child of children) count += keysKept(child)
  return count
}
