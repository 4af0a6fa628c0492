/** What the probes saw a run load, as they write it into their log. Pure. */

export interface Loaded {
  readonly kind: 'python' | 'node' | 'command'
  /** Dotted name of a Python module, name of a command; empty where it is not known. */
  readonly name: string
  /** Absolute. */
  readonly path: string
}

/** Each file once, a known name before none; lines that are not whole are passed over. */
export function parseLoaded(log: string): readonly Loaded[] {
  const loaded = new Map<string, Loaded>()
  for (const line of log.split('\n')) {
    const [kind, name, path, ...rest] = line.split('\t')
    if (kind !== 'python' && kind !== 'node' && kind !== 'command') continue
    if (name === undefined || path === undefined || path === '' || rest.length > 0) continue
    const key = `${kind}\t${path}`
    if (name !== '' || !loaded.has(key)) loaded.set(key, { kind, name, path })
  }
  return [...loaded.values()]
}

/** The dotted module name that a file in a folder of installed packages is imported by. */
export function moduleOf(path: string): string {
  const below = /.*[\\/](?:site|dist)-packages[\\/](.+)$/u.exec(path)?.[1] ?? ''
  return below
    .replace(/(?:[\\/]__init__)?\.[^\\/]*$/u, '')
    .split(/[\\/]/u)
    .join('.')
}
