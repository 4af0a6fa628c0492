/** A text cut into its lines, unless they are so many that the memory would not hold them. */

const mostLines = 2 ** 22

/** Without their line breaks, which are LF or CRLF; undefined where there are too many. What is no UTF-8 becomes U+FFFD. */
export function textLines(bytes: Uint8Array): readonly string[] | undefined {
  let breaks = 0
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) {
    breaks += 1
    if (breaks > mostLines) return undefined
  }
  try {
    return new TextDecoder().decode(bytes).split(/\r?\n/u)
  } catch {
    // A text holds half a gigabyte at most.
    return undefined
  }
}
