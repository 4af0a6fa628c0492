/** Pages of what was profiled, by their path in the report folder. */
import type { Drawn } from '../gate/draw.ts'
import { type PictureStyle, renderPicture } from '../reports/picture-page.ts'

export function pagesOf(
  drawn: readonly Drawn[],
  source: Pick<PictureStyle, 'source'>,
): Readonly<Record<Drawn['path'], string>> {
  return Object.fromEntries(
    drawn.map(({ path, title, explanation, picture }) => [
      path,
      renderPicture(picture, explanation, { title, ...source }),
    ]),
  )
}
