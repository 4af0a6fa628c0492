// Undoes gzip within a limit, so that a few bytes cannot fill the memory.

/** Whether bytes begin as gzip does. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/**
 * What gzip's bytes hold: `broken` where they are damaged or cut off, `too-large` as soon as more than `most` bytes have
 * come out of them. Never rejects.
 */
export async function inflate(bytes: Uint8Array, most: number): Promise<Uint8Array | 'broken' | 'too-large'> {
  const chunks: Uint8Array[] = []
  let length = 0
  const source = new Blob([new Uint8Array(bytes)]).stream()
  const reader = source.pipeThrough(new DecompressionStream('gzip')).getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      length += value.length
      if (length > most) {
        await reader.cancel()
        return 'too-large'
      }
      chunks.push(value)
    }
  } catch {
    return 'broken'
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
