// The Python that the programs run in: an environment of its own with pinned versions, made once below .tools/.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const requirements = join(import.meta.dirname, 'requirements.txt')
const tools = join(import.meta.dirname, '../../.tools/attribution')

/**
 * The folder that is to come first on PATH. Needs `python3` with venv, and the network the first time. Made anew where
 * another Python or another version is asked for.
 */
export function pythonFolder(folder = tools) {
  const wanted = `${execFileSync('python3', ['--version'], { encoding: 'utf8' })}${readFileSync(requirements, 'utf8')}`
  const environment = join(folder, 'venv')
  const done = join(folder, 'installed.txt')
  const bin = join(environment, 'bin')
  if (!existsSync(done) || readFileSync(done, 'utf8') !== wanted || !existsSync(join(bin, 'python'))) {
    console.error('making an environment with NumPy, pandas and profilers of Python …')
    rmSync(environment, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'] }
    execFileSync('python3', ['-m', 'venv', environment], quiet)
    const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements]
    execFileSync(join(bin, 'python'), install, quiet)
    writeFileSync(done, wanted)
  }
  return bin
}
