/** Opens the best launcher that works on this machine. */
import { Fault, fault } from '../../model/finding.ts'
import { allowedEnvironment } from '../allowed-environment.ts'
import type { Launcher } from './launcher.ts'
import { candidates } from './programs.ts'
import { startLauncher } from './start-launcher.ts'

/**
 * Tries python3, perl and node in this order, on Windows only node; one that cannot run a process is passed over.
 * Throws a `Fault` when none works, or when the one that was asked for does not.
 */
export async function openLauncher({ only }: { readonly only?: Launcher['name'] } = {}): Promise<Launcher> {
  // Benchmarks can read the environment of the launcher, which runs as the same user: it holds no secrets either.
  const env = allowedEnvironment()
  const reasons: string[] = []
  for await (const program of candidates(env, only)) {
    try {
      return await startLauncher(program, env)
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      reasons.push(error.message)
    }
  }
  throw fault(
    'no-launcher',
    `no process can be measured here: ${reasons.join('; ') || `${only ?? 'a launcher'} was not found`}`,
    { remedy: 'Install python3, or see why starting processes fails on this machine.' },
  )
}
