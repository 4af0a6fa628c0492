/** The name of a function, or the path of generated code, without what differs from process to process. */

const longest = 4096

/**
 * `<function close at 0x7f3a5c0>` → `<function close>`; what is longer than any name, such as a whole program that was
 * given as text, is cut.
 */
export function plainName(name: string): string {
  const plain = name.includes(' at 0x') ? name.replaceAll(/ at 0x[\da-f]+/giu, '') : name
  return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain
}
