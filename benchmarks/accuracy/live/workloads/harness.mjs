// Times the body of a Node workload and prints it as results that `benchline` reads. The start of Node and the
// compiling of what has become hot are not part of the body: together they take longer than it.
import { performance } from 'node:perf_hooks'

export function report(units, unit, warming = 1000) {
  for (let i = 0; i < warming; i += 1) unit()
  const [wall, cpu] = [performance.now(), process.cpuUsage()]
  for (let i = 0; i < units; i += 1) unit()
  const { user, system } = process.cpuUsage(cpu)
  const elapsed = performance.now() - wall
  const metrics = {
    wall: { unit: 'ms', values: [elapsed] },
    cpu: { unit: 'us', values: [user + system] },
  }
  console.log(JSON.stringify({ schema: 'benchline.results/1', benchmarks: [{ name: 'body', metrics }] }))
}
