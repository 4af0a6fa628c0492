/** Whose code a file is, as far as its path tells before anybody knows where the repository lies. */
import type { Origin } from '../../model/profile.ts'

/** In this order; the first that matches names it. */
const signs: readonly (readonly [pattern: RegExp, origin: Origin])[] = [
  // `<string>`, `<frozen importlib._bootstrap>`, `<attrs generated init …>`: no file on disk.
  [/^<.*>$/su, 'generated'],
  [/(?:^|\/)(?:site-packages|dist-packages|node_modules)\//u, 'package'],
  [/(?:^|\/)lib\/python\d+(?:\.\d+)?(?:\.zip)?\//u, 'standard'],
  [/^(?:node|v8|internal):/u, 'runtime'],
  [/\.(?:so|dylib|dll|pyd)(?:\.[\d.]+)?$/u, 'native'],
]

/** `~` is what pstats calls the file of what is written in C. */
export function originOf(path: string): Origin {
  if (path === '' || path === '~') return 'native'
  const plain = path.replaceAll('\\', '/')
  return signs.find(([pattern]) => pattern.test(plain))?.[1] ?? 'unknown'
}
