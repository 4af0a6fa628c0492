// Proof by simulation: runs the shipped code on simulated pull requests and keeps the counts in simulate/table.jsonl.
// What is there already is not run again, unless the code has changed since. With --check the first blocks of every
// row are run again and must agree with the table to the last count; exits 1 where they do not.
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { columns } from './simulate/block.mjs'
import { compileEngine } from './simulate/engine.mjs'
import { goalsOf, sharesOf, standing } from './simulate/goals.mjs'
import { openInterval } from './simulate/interval.mjs'
import { runTasks } from './simulate/pool.mjs'
import { blocksOfRow, rows } from './simulate/rows.mjs'
import { readTable, sumOf, writeTable } from './simulate/table.mjs'

const folder = join(dirname(fileURLToPath(import.meta.url)), 'simulate')
const usage = `node benchmarks/accuracy/simulate.mjs [options]
  --rows TEXT    only rows whose name contains it; may be given more than once
  --share 1%     only this share of each row, from its start (default: 100%)
  --jobs N       threads (default: one for each core)
  --table FILE   where the results are kept (default: benchmarks/accuracy/simulate/table.jsonl)
  --check        run again what the table has, and compare
  --list         print the table and run nothing`

const { values } = parseArgs({
  options: {
    rows: { type: 'string', multiple: true },
    share: { type: 'string', default: '100%' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    table: { type: 'string', default: join(folder, 'table.jsonl') },
    check: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const blocks = Math.round((Number.parseFloat(values.share) / 100) * blocksOfRow)
const chosen = rows.filter(({ name }) => values.rows?.some((text) => name.includes(text)) ?? true)
if (values.help || !(blocks >= 1 && blocks <= blocksOfRow) || chosen.length === 0) {
  console.error(usage)
  process.exit(values.help ? 0 : 2)
}

const table = readTable(values.table)
const engine = compileEngine()
try {
  const interval = await openInterval(engine.build)
  if (values.check) process.exitCode = await check()
  else {
    if (!values.list) await extend()
    for (const row of chosen) print(row, interval)
  }
} finally {
  engine.dispose()
}

/** Runs tasks and tells of each; how long it will take is printed now and then. */
async function run(tasks, done) {
  const begun = Date.now()
  let count = 0
  let told = begun
  await runTasks({
    file: join(folder, 'worker.mjs'),
    data: { build: engine.build },
    threads: Number(values.jobs),
    tasks,
    done: (task, counts) => {
      count += 1
      done(task, counts)
      if (Date.now() - told < 30_000) return
      told = Date.now()
      const left = (((told - begun) / count) * (tasks.length - count)) / 60_000
      console.error(`${count} of ${tasks.length} blocks, ${left.toFixed(0)} min left`)
    },
  })
}

/** Blocks that are missing, the first ones of all rows before the second ones of any. */
async function extend() {
  for (const { name } of chosen) {
    const known = table.get(name)
    if (known === undefined || known.made !== engine.fingerprint) {
      table.set(name, { made: engine.fingerprint, blocks: Array.from({ length: blocksOfRow }, () => null) })
    }
  }
  const order = new Map(rows.map(({ name }, place) => [name, place]))
  const save = () =>
    writeTable(
      values.table,
      new Map(
        [...table].filter(([name]) => order.has(name)).toSorted(([a], [b]) => order.get(a) - order.get(b)),
      ),
    )
  const tasks = Array.from({ length: blocks }, (_, block) =>
    chosen
      .filter(({ name }) => table.get(name).blocks[block] === null)
      .map(({ name }) => ({ row: name, block })),
  ).flat()
  let saved = Date.now()
  await run(tasks, ({ row, block }, counts) => {
    table.get(row).blocks[block] = counts
    if (Date.now() - saved < 5000) return
    saved = Date.now()
    save()
  })
  save()
}

/** How many blocks disagree with the table, as an exit code. */
async function check() {
  const there = chosen.filter(({ name }) =>
    table
      .get(name)
      ?.blocks.slice(0, blocks)
      .every((one) => one !== null),
  )
  const tasks = there.flatMap(({ name }) =>
    Array.from({ length: blocks }, (_, block) => ({ row: name, block })),
  )
  if (tasks.length === 0) {
    console.error('the table has none of these rows: nothing was checked')
    return 1
  }
  if (there.length < chosen.length) {
    console.log(`${chosen.length - there.length} of ${chosen.length} rows have not been run yet`)
  }
  let [agreed, wrong] = [0, 0]
  await run(tasks, ({ row, block }, counts) => {
    const committed = table.get(row)?.blocks[block]
    if (JSON.stringify(committed) === JSON.stringify(counts)) agreed += 1
    else {
      wrong += 1
      console.error(
        `${row}, block ${block}: the table has ${JSON.stringify(committed ?? null)}, now ${JSON.stringify(counts)}`,
      )
    }
  })
  if (wrong === 0) console.log(`${agreed} blocks of ${there.length} rows agree with the table`)
  else console.error(`${wrong} of ${tasks.length} blocks disagree with the table (${columns.join(', ')})`)
  return wrong === 0 ? 0 : 1
}

function print(row, interval) {
  const known = table.get(row.name)
  const sum = known === undefined ? undefined : sumOf(columns, known)
  if (sum === undefined || sum.blocks === 0) {
    console.log(`${row.name}: not run`)
    return
  }
  const shares = sharesOf(row, sum, blocksOfRow)
  const goals = goalsOf(row)
  const texts = Object.entries(shares)
    .filter(([, [, of]]) => of > 0)
    .map(([name, share]) => {
      const [low, high] = interval(...share)
      const goal = goals.find(({ of }) => of === name)
      const held =
        goal === undefined
          ? ''
          : ` ${goal.least === undefined ? '≤' : '≥'} ${goal.least ?? goal.most}: ${standing(goal, share, [low, high])}`
      return `${name} ${(share[0] / share[1]).toFixed(4)} [${low.toFixed(4)}, ${high.toFixed(4)}]${held}`
    })
  const requests = shares.red[1]
  const spent = sum.counts.runs / requests / row.benchmarks
  const old = known.made === engine.fingerprint ? '' : ' (made by other code)'
  console.log(
    `${row.name}${old}\n  ${requests} pull requests, ${spent.toFixed(1)} runs a benchmark; ${texts.join('; ')}`,
  )
}
