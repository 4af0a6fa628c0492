// Tells Benchline which process of a profiled Node program is the one that was started, and how that ended.
//
// Loaded first by that process and by all that it starts with the same options; the variable is taken away, so that only
// the first one has it. Written at its very end: one that is killed leaves none.
const { writeFileSync } = require('node:fs')
const { isMainThread } = require('node:worker_threads')

const path = process.env['BENCHLINE_PROFILE_REPORT']
if (isMainThread && path !== undefined) {
  delete process.env['BENCHLINE_PROFILE_REPORT']
  process.on('exit', (code) => {
    const { user, system } = process.cpuUsage()
    const report = {
      pid: process.pid,
      node: process.versions.node,
      exit: process.exitCode ?? code,
      wall: performance.now() / 1e3,
      cpu: (user + system) / 1e6,
    }
    writeFileSync(path, JSON.stringify(report))
  })
}
