/** Content hashes: whether a text is still the one that was written. */
import { createHash } from 'node:crypto'

/** SHA-256 of the UTF-8 bytes of a text, 64 hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
