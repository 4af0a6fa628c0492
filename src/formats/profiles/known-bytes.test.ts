import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KnownBytes } from './known-bytes.ts'

test('a stretch of bytes means what its bytes say, wherever it stands, and is read once', () => {
  const part = fc.uint8Array({ maxLength: 4, max: 3 })
  fc.assert(
    fc.property(fc.array(part, { maxLength: 600 }), (parts) => {
      const bytes = Uint8Array.from(parts.flatMap((one) => [...one]))
      const read: string[] = []
      const known = new KnownBytes(bytes, (from, to) => read.push(bytes.subarray(from, to).join()) - 1)
      let from = 0
      for (const one of parts) {
        expect(read[known.valueOf(from, from + one.length)]).toBe(one.join())
        from += one.length
      }
      expect(new Set(read).size).toBe(read.length)
    }),
  )
})
