// Others on the same simulated pull requests: real tools from their registries, rules with their documented defaults, and
// Benchline. Keeps the counts in beside/table.jsonl; what is there already is not run again, unless it is made of
// something else by now.
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { columns } from './beside/block.mjs'
import { installTools } from './beside/install.mjs'
import { rows } from './beside/rows.mjs'
import { toolsOf } from './beside/tools.mjs'
import { columns as ownColumns } from './simulate/block.mjs'
import { compileEngine } from './simulate/engine.mjs'
import { openInterval } from './simulate/interval.mjs'
import { runTasks } from './simulate/pool.mjs'
import { blocksOfRow, rows as simulated } from './simulate/rows.mjs'
import { readTable, sumOf, writeTable } from './simulate/table.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const usage = `node benchmarks/accuracy/beside.mjs [options]
  --rows TEXT    only rows whose name contains it; may be given more than once
  --tools TEXT   only tools whose name contains it; may be given more than once
  --share 1%     only this share of what each tool judges, from its start (default: 100%)
  --jobs N       threads (default: one for each core)
  --table FILE   where the results are kept (default: benchmarks/accuracy/beside/table.jsonl)
  --list         print the table and run nothing`

const { values } = parseArgs({
  options: {
    rows: { type: 'string', multiple: true },
    tools: { type: 'string', multiple: true },
    share: { type: 'string', default: '100%' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    table: { type: 'string', default: join(here, 'beside', 'table.jsonl') },
    list: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const share = Number.parseFloat(values.share) / 100
const engine = compileEngine()
const matches = (texts, name) => texts?.some((text) => name.includes(text)) ?? true
const chosenRows = rows.filter(({ world }) => matches(values.rows, world))
// Who judges is known before anybody does: programs and code are only needed by the threads.
const tools = toolsOf({}, {}, { fingerprint: engine.fingerprint }).filter(({ name }) =>
  matches(values.tools, name),
)
if (values.help || !(share > 0 && share <= 1) || chosenRows.length === 0 || tools.length === 0) {
  engine.dispose()
  console.error(usage)
  process.exit(values.help ? 0 : 2)
}

const key = (row, tool) => `${row.world}: ${tool.name}`
const table = readTable(values.table)
try {
  if (!values.list) await extend()
  const interval = await openInterval(engine.build)
  for (const row of chosenRows) for (const tool of tools) print(row, tool, interval)
} finally {
  engine.dispose()
}

async function extend() {
  const own = readTable(join(here, 'simulate', 'table.jsonl'))
  for (const row of chosenRows) {
    for (const tool of tools) {
      const known = table.get(key(row, tool))
      const made = `${engine.world}-${tool.made}`
      if (known?.made !== made) {
        const blocks = ownBlocks(own, row, tool) ?? Array.from({ length: blocksOfRow }, () => null)
        table.set(key(row, tool), { made, blocks })
      }
    }
  }
  const tasks = Array.from({ length: blocksOfRow }, (_, block) =>
    chosenRows.flatMap((row) => {
      const names = tools
        .filter((tool) => block < share * tool.blocks && table.get(key(row, tool)).blocks[block] === null)
        .map(({ name }) => name)
      return names.length === 0 ? [] : [{ row: row.name, world: row.world, block, names }]
    }),
  ).flat()
  const save = () => writeTable(values.table, inOrder(table))
  const begun = Date.now()
  let [count, told] = [0, begun]
  await runTasks({
    file: join(here, 'beside', 'worker.mjs'),
    data: { build: engine.build, fingerprint: engine.fingerprint, paths: installTools() },
    threads: Number(values.jobs),
    tasks,
    done: ({ world, block }, counts) => {
      count += 1
      for (const [name, found] of Object.entries(counts))
        table.get(key({ world }, { name })).blocks[block] = found
      if (Date.now() - told < 15_000) return
      told = Date.now()
      save()
      const left = (((told - begun) / count) * (tasks.length - count)) / 60_000
      console.error(`${count} of ${tasks.length} blocks, ${left.toFixed(0)} min left`)
    },
  })
  save()
}

/** What the simulation has counted of the same pull requests with the same code is not run again. */
function ownBlocks(own, row, { kind, jobs }) {
  if (kind !== 'Benchline') return undefined
  const { name } = simulated.find(
    (one) => one.world === row.world && one.jobs === jobs && one.part === 'levels',
  )
  const known = own.get(name)
  if (known?.made !== engine.fingerprint) return undefined
  return known.blocks.map((block) => block && columns.map((column) => block[ownColumns.indexOf(column)]))
}

/** Rows as they are declared, tools as they are; what is neither any more is left out. */
function inOrder(all) {
  const everyone = toolsOf({}, {}, { fingerprint: engine.fingerprint })
  const names = rows.flatMap((row) => everyone.map((tool) => key(row, tool)))
  return new Map(names.filter((name) => all.has(name)).map((name) => [name, all.get(name)]))
}

function print(row, tool, interval) {
  const known = table.get(key(row, tool))
  const { blocks, counts } = known === undefined ? { blocks: 0 } : sumOf(columns, known)
  if (blocks === 0) return
  const requests = (row.pullRequests * blocks) / blocksOfRow
  const [name, count] = row.slowdown === 0 ? ['alarms', counts.red] : ['found', counts.found]
  const [low, high] = interval(count, requests)
  console.log(
    `${key(row, tool)}: ${name} ${(count / requests).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}] of ${requests}`,
  )
}
