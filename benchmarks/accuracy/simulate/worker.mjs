// A thread that runs blocks of rows with the compiled engine.
import { parentPort, workerData } from 'node:worker_threads'
import { runBlock } from './block.mjs'
import { openCheck } from './check.mjs'
import { rows } from './rows.mjs'

const check = await openCheck(workerData.build)
parentPort.on('message', async ({ row, block }) => {
  const found = rows.find(({ name }) => name === row)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  parentPort.postMessage(await runBlock(found, block, check))
})
