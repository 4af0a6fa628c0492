// Immer 10.0.3 → 10.0.4, by a lock file alone. `--reverse` goes back; `--json FILE` keeps the report.
import { fileURLToPath } from 'node:url'
import { checkStep } from '../two-commits.mjs'

process.exitCode = checkStep({
  folder: fileURLToPath(new URL('.', import.meta.url)),
  files: ['benchline.yml', 'orders.mjs', 'package.json'],
  lock: 'package-lock.json',
  ignored: ['node_modules/'],
  args: process.argv.slice(2),
})
