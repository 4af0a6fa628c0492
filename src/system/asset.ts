/** Files that are shipped beside the program: launchers, probes. */
import { fileURLToPath } from 'node:url'

/** The path of a shipped file; the bundler has already made a path of what is a URL in the sources. */
export function assetPath(asset: URL | string): string {
  return typeof asset === 'string' ? asset : fileURLToPath(asset)
}
