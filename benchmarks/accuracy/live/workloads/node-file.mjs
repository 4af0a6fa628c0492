// Disk: a file is written, read again and removed.
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs'
import { report } from './harness.mjs'

const UNITS = 1000
const block = Buffer.alloc(32768, 'x')

report(
  UNITS,
  () => {
    const file = openSync('scratch.bin', 'w+')
    writeSync(file, block, 0, block.length, 0)
    const length = readSync(file, block, 0, block.length, 0)
    closeSync(file)
    unlinkSync('scratch.bin')
    return length
  },
  // Node's own file functions are compiled last after 2,000 times.
  2400,
)
