// The committed results: one line a row of the table, JSON, with the counts of every block that has been run.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** Rows by name: `made` is the fingerprint of the code they were made with, `blocks` has null for what is not run. */
export function readTable(file) {
  if (!existsSync(file)) return new Map()
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return new Map(
    lines.map((line) => {
      const { row, made, blocks } = JSON.parse(line)
      return [row, { made, blocks }]
    }),
  )
}

/** Whole or not at all, so that a run that is stopped leaves what it had. */
export function writeTable(file, table) {
  const lines = [...table].map(([row, { made, blocks }]) => `${JSON.stringify({ row, made, blocks })}\n`)
  writeFileSync(`${file}.new`, lines.join(''))
  renameSync(`${file}.new`, file)
}

/** Counts of all blocks together by column, and how many blocks there are. */
export function sumOf(columns, { blocks }) {
  const there = blocks.filter((block) => block !== null)
  const counts = columns.map((_, place) => there.reduce((sum, block) => sum + block[place], 0))
  return {
    blocks: there.length,
    counts: Object.fromEntries(columns.map((column, place) => [column, counts[place]])),
  }
}
