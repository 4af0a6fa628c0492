/** The end of what a program printed, made safe to show: benchmarks print what they like. */

/** Characters after which a line is cut. */
const width = 200

// Colours, cursor movements, window titles: CSI, OSC up to its end, and the two-character escapes.
const escapes =
  // oxlint-disable-next-line no-control-regex
  /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|\u001B\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|\u001B[ -/]*[0-~]/gu
// Control characters, and those that reorder or hide text. A tab stays until it becomes a space.
const unsafe = /[\p{Cc}\p{Cs}\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu

function clean(line: string): string {
  // A progress bar returns to the start of its line again and again: what stood there last is what a terminal shows.
  const shown = line.split('\r').findLast((part) => part !== '') ?? ''
  const plain = shown
    .replaceAll('\t', '  ')
    .replaceAll(unsafe, '')
    // Bytes that are not UTF-8 arrive as this character; one stands for all of a run.
    .replaceAll(/\uFFFD+/gu, '\uFFFD')
    .trimEnd()
  // Half a character is none.
  return plain.length > width ? `${plain.slice(0, width).replace(/\p{Cs}$/u, '')}…` : plain
}

/** The last `count` lines that are not empty, without control characters and escapes, each cut to 200 characters. */
export function lastLines(text: string, count: number): readonly string[] {
  return text
    .replaceAll(escapes, '')
    .split('\n')
    .slice(-20 * count)
    .map(clean)
    .filter((line) => line !== '')
    .slice(-count)
}
