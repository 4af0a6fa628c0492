/** Where a run happened. Only runs with the same fingerprint may be compared across time. */
export interface Environment {
  /** CPU model as the system names it. */
  readonly cpu: string
  readonly cores: number
  /** Bytes of physical memory. */
  readonly memory: number
  /** Operating system or image name without build number: `debian 12`, `ubuntu 24.04`, `macos 15`. */
  readonly os: string
  /** Kernel release as reported; the fingerprint keeps major.minor of it. */
  readonly kernel: string
  readonly arch: string
  /** Versions of what runs the benchmarks, as reported: `{ node: '24.21.0', python: '3.11.7' }`. */
  readonly runtimes: Readonly<Record<string, string>>
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

/** What tells two environments apart, one phrase each; empty exactly when the fingerprints agree. */
export function differences(a: Environment, b: Environment): readonly string[] {
  const [left, right] = [identity(a), identity(b)]
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])]
  return names
    .filter((name) => left[name] !== right[name])
    .map((name) => `${name}: ${left[name] ?? 'none'} → ${right[name] ?? 'none'}`)
}
