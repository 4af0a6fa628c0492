// The real tools, of pinned versions, from their registries into a folder of their own below .tools/.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')

export const versions = {
  benchstat: 'v0.0.0-20260908200009-22c9c6c9d4da',
  pyperf: '2.10.0',
  asv: '0.6.6',
  otava: '0.8.0',
}

/** What the tables call them. */
export const labels = {
  benchstat: 'benchstat (x/perf 22c9c6c)',
  pyperf: `pyperf ${versions.pyperf}`,
  asv: `asv ${versions.asv}`,
  otava: `apache-otava ${versions.otava}`,
}

/** Paths of the programs. Needs go and python3 with venv the first time, and the network. */
export function installTools(folder = join(root, '.tools', 'accuracy')) {
  const python = join(folder, 'venv', 'bin', 'python')
  const benchstat = join(folder, 'bin', 'benchstat')
  const done = join(folder, 'installed.json')
  const wanted = JSON.stringify(versions)
  if (!existsSync(done) || !existsSync(python) || !existsSync(benchstat)) {
    mkdirSync(folder, { recursive: true })
    const run = (program, args, env = {}) =>
      execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } })
    console.error('installing benchstat, pyperf, asv and apache-otava …')
    run('go', ['install', `golang.org/x/perf/cmd/benchstat@${versions.benchstat}`], {
      GOBIN: join(folder, 'bin'),
    })
    run('python3', ['-m', 'venv', join(folder, 'venv')])
    run(python, [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--disable-pip-version-check',
      `pyperf==${versions.pyperf}`,
      `asv==${versions.asv}`,
      `apache-otava==${versions.otava}`,
    ])
    writeFileSync(done, wanted)
  }
  return { python, benchstat }
}
