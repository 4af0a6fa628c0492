// Random numbers from a seed. Nothing here depends on the engine's sine or cosine, whose last digits differ between
// versions: the committed table must come out the same everywhere.

const golden = 0x9e3779b9

/** 32 bits of a text and a number of its own: FNV-1a, then the finaliser of MurmurHash3. */
export function seedOf(text, index = 0) {
  let hash = 0x811c9dc5
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193)
  }
  hash ^= Math.imul(index + 1, golden)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * Draws of one stream: `uniform()` in [0, 1) with 53 bits by sfc32 (Doty-Humphrey, PractRand), `normal()` by
 * Marsaglia's polar method, `exponential()` of mean 1 by inversion.
 */
export function randomStream(seed, name) {
  let [a, b, c, counter] = [seed >>> 0, seedOf(name), golden, 1]
  const bits = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return sum >>> 0
  }
  for (let round = 0; round < 15; round += 1) bits()
  const uniform = () => ((bits() >>> 5) * 2 ** 26 + (bits() >>> 6)) / 2 ** 53
  let spare
  const normal = () => {
    if (spare !== undefined) {
      const kept = spare
      spare = undefined
      return kept
    }
    for (;;) {
      const [x, y] = [2 * uniform() - 1, 2 * uniform() - 1]
      const square = x * x + y * y
      if (square < 1 && square > 0) {
        const factor = Math.sqrt((-2 * Math.log(square)) / square)
        spare = y * factor
        return x * factor
      }
    }
  }
  return { uniform, normal, exponential: () => -Math.log(1 - uniform()) }
}
