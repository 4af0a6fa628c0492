// Two commits of one program, the second slower and larger, each explained by six profilers. `--json FILE` keeps the report.
import { fileURLToPath } from 'node:url'
import { checkStep } from '../two-commits.mjs'

process.exitCode = checkStep({
  folder: fileURLToPath(new URL('.', import.meta.url)),
  files: ['benchline.yml', 'requirements.txt'],
  lock: 'make_image.py',
  ignored: ['__pycache__/', 'image.png'],
  args: process.argv.slice(2),
})
