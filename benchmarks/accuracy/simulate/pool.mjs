// Hands tasks to threads, each of which works on one at a time.
import { Worker } from 'node:worker_threads'

/**
 * Runs the tasks on `threads` workers of the module `file`, in the order given. A worker gets `data`, receives a task as a
 * message and posts its result. `done` is called with task and result. Rejects with the first error and ends the others.
 */
export async function runTasks({ file, data, threads, tasks, done }) {
  const waiting = [...tasks]
  const workers = []
  const work = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(file, { workerData: data })
      workers.push(worker)
      let current
      const next = () => {
        current = waiting.shift()
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
        if (current !== undefined) worker.postMessage(current)
        else resolve(worker.terminate())
      }
      worker.on('message', (result) => {
        done(current, result)
        next()
      })
      worker.on('error', reject)
      next()
    })
  try {
    await Promise.all(Array.from({ length: Math.min(threads, waiting.length) }, work))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}
