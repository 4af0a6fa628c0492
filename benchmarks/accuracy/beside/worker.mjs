// A thread that has blocks judged by tools and rules.
import { dirname } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { openCheck } from '../simulate/check.mjs'
import { load } from '../simulate/engine.mjs'
import { rows } from '../simulate/rows.mjs'
import { judgeBlock } from './block.mjs'
import { openPrograms } from './programs.mjs'
import { toolsOf } from './tools.mjs'

const { build, paths, fingerprint } = workerData
const { normalQuantile } = await load(build, 'stats/normal-quantile.js')
const { studentQuantile } = await load(build, 'stats/student-quantile.js')
const tools = toolsOf(
  openPrograms(paths, dirname(build)),
  { normalQuantile, studentQuantile },
  { check: await openCheck(build), fingerprint },
)
parentPort.on('message', async ({ row, block, names }) => {
  const found = rows.find(({ name }) => name === row)
  const asked = tools.filter(({ name }) => names.includes(name))
  const counts = await judgeBlock(found, block, asked)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  parentPort.postMessage(counts)
})
