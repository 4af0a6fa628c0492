/** Where a run happened. Only runs with the same fingerprint may be compared across time. */
export interface Environment {
  /** CPU model as the system names it. */
  readonly cpu: string
  readonly cores: number
  /** What the processor can do, as the system names it (`avx2`, `sha_ni`), sorted; absent where it does not say. */
  readonly flags?: readonly string[]
  /** Bytes of physical memory. */
  readonly memory: number
  /** Operating system or image name without build number: `debian 12`, `ubuntu 24.04`, `macos 15`. */
  readonly os: string
  /** Kernel release as reported; the fingerprint keeps major.minor of it. */
  readonly kernel: string
  readonly arch: string
  /** Versions of what runs the benchmarks, as reported: `{ node: '24.21.0', python: '3.11.7' }`. */
  readonly runtimes: Readonly<Record<string, string>>
  /** The image it was started from with its build, as it names itself: `ubuntu24 20250804.1.0`; absent for others. */
  readonly image?: string
  /** `environment: NAME` of the configuration: the user vouches that runs of this name are comparable. */
  readonly named?: string
}

const minor = (version: string): string => version.split('.').slice(0, 2).join('.')

/** Memory is rounded to a class (powers of two of GiB), because virtual machines of one kind differ by a little. */
function memoryClass(bytes: number): string {
  return `${2 ** Math.round(Math.log2(Math.max(1, bytes / 2 ** 30)))}GiB`
}

/** The parts that decide comparability, by name: what the fingerprint is made of. */
function identity(environment: Environment): Readonly<Record<string, string>> {
  if (environment.named !== undefined) return { environment: environment.named }
  return {
    cpu: environment.cpu,
    cores: String(environment.cores),
    memory: memoryClass(environment.memory),
    os: environment.os,
    kernel: minor(environment.kernel),
    arch: environment.arch,
    ...Object.fromEntries(
      Object.entries(environment.runtimes)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, version]) => [name, minor(version)]),
    ),
  }
}

/** 64-bit FNV-1a of the identity, 16 hexadecimal digits: short, stable across versions, no secret in it. */
export function fingerprint(environment: Environment): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(JSON.stringify(identity(environment)))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}

/** What decides that two environments are apart, one phrase each; empty exactly when the fingerprints agree. */
export function differences(a: Environment, b: Environment): readonly string[] {
  const [left, right] = [identity(a), identity(b)]
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])]
  return names
    .filter((name) => left[name] !== right[name])
    .map((name) => `${name}: ${left[name] ?? 'none'} → ${right[name] ?? 'none'}`)
}

/** Guests of one size differ in what their kernel leaves over of their memory, by less than this. */
const sameMemory = 0.01

/**
 * Everything that is known to differ, one phrase each, builds and patch versions included: what may explain a step
 * between runs whose fingerprints agree. What one of them does not say (an older run) is no difference.
 */
export function exactDifferences(a: Environment, b: Environment): readonly string[] {
  const told = (name: string, from: string | undefined, to: string | undefined): readonly string[] =>
    from === to ? [] : [`${name}: ${from ?? 'none'} → ${to ?? 'none'}`]
  const both = (name: string, from: string | undefined, to: string | undefined): readonly string[] =>
    from === undefined || to === undefined ? [] : told(name, from, to)
  const runtimes = [...new Set([...Object.keys(a.runtimes), ...Object.keys(b.runtimes)])].toSorted()
  const memoryApart = Math.abs(a.memory - b.memory) > sameMemory * Math.max(a.memory, b.memory)
  return [
    ...told('environment', a.named, b.named),
    ...told('cpu', a.cpu, b.cpu),
    ...flagDifferences(a.flags, b.flags),
    ...told('cores', String(a.cores), String(b.cores)),
    ...(memoryApart ? told('memory', gibibytes(a.memory), gibibytes(b.memory)) : []),
    ...told('os', a.os, b.os),
    ...both('image', a.image, b.image),
    ...told('kernel', a.kernel, b.kernel),
    ...told('arch', a.arch, b.arch),
    ...runtimes.flatMap((name) => told(name, a.runtimes[name], b.runtimes[name])),
  ]
}

const gibibytes = (bytes: number): string => `${Number((bytes / 2 ** 30).toPrecision(3))} GiB`

/** So many of a kind are named, for a step of a processor's generation brings dozens. */
const flagsNamed = 6

/** `cpu flags: now with avx512f, and without hle, rtm`. */
function flagDifferences(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): readonly string[] {
  if (a === undefined || b === undefined) return []
  const named = (flags: readonly string[], word: string): readonly string[] => {
    const rest = flags.length - flagsNamed
    const names = flags.slice(0, flagsNamed).join(', ')
    return flags.length === 0 ? [] : [`${word} ${names}${rest > 0 ? ` and ${rest} more` : ''}`]
  }
  const came = named(
    b.filter((flag) => !a.includes(flag)),
    'with',
  )
  const went = named(
    a.filter((flag) => !b.includes(flag)),
    'without',
  )
  const all = [...came, ...went]
  return all.length === 0 ? [] : [`cpu flags: now ${all.join(', and ')}`]
}
