// Disk: a file is written, read again and removed.
import { readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { report } from './harness.mjs'

const UNITS = 1000
const block = Buffer.alloc(32768, 'x')

report(UNITS, () => {
  writeFileSync('scratch.bin', block)
  const { length } = readFileSync('scratch.bin')
  unlinkSync('scratch.bin')
  return length
})
