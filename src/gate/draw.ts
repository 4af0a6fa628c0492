/** What was explained, handed to whoever writes it down as a page. */
import type { Explanation } from '../model/explanation.ts'
import type { ProfilePicture } from '../model/profile-picture.ts'

export type PicturePath = `pictures/${string}`

export interface Drawn {
  /** Where the page belongs in a report folder: `pictures/report.html`. */
  readonly path: PicturePath
  readonly title: string
  readonly explanation: Explanation
  readonly picture: ProfilePicture
}

export type Draw = (drawn: Drawn) => void

/** A file name of plain characters that none of the taken paths has. */
export function picturePath(name: string, taken: ReadonlySet<string>): PicturePath {
  const plain = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/gu, '')
  const stem = plain === '' ? 'benchmark' : plain
  let path: PicturePath = `pictures/${stem}.html`
  for (let count = 2; taken.has(path); count += 1) path = `pictures/${stem}-${count}.html`
  return path
}
