// packaging 24.1 → 24.2, by pinned requirements alone. `--reverse` goes back; `--json FILE` keeps the report.
import { fileURLToPath } from 'node:url'
import { checkStep } from '../two-commits.mjs'

process.exitCode = checkStep({
  folder: fileURLToPath(new URL('.', import.meta.url)),
  files: ['benchline.yml', 'read_requirements.py'],
  lock: 'requirements.txt',
  ignored: ['__pycache__/'],
  args: process.argv.slice(2),
})
