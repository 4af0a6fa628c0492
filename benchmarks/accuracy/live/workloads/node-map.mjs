// Memory: maps of small objects are filled and dropped, so that garbage is collected all the time.
import { report } from './harness.mjs'

const UNITS = 1000

report(UNITS, () => {
  const table = new Map()
  for (let i = 0; i < 650; i += 1) table.set(`key ${i}`, { id: i, list: [i, i + 1] })
  let sum = 0
  for (const { id, list } of table.values()) sum += id + list.length
  return sum
})
