/** What is told of a profile of a Python program, from what the launcher reports of its run. */
import type { Finding } from '../../model/finding.ts'
import type { Profiled } from '../profiler.ts'
import type { Workload } from '../source.ts'
import type { PythonReport } from './python-report.ts'
import type { PythonTool, ToolOptions } from './python-tool.ts'

interface Told {
  readonly report: PythonReport | undefined
  readonly version: string
  readonly workload: Workload
  readonly command: readonly string[]
}

export function headerOf(
  tool: PythonTool,
  options: ToolOptions,
  { report, version, workload, command }: Told,
): Profiled['header'] {
  const { python = '', implementation, hashSeed, exit, wall, cpu } = report ?? {}
  const [minor] = /^\d+\.\d+/u.exec(python) ?? []
  const runtime = implementation === 'CPython' ? 'Python' : implementation
  return {
    ...(version === '' || version === 'unknown' ? {} : { toolVersion: version }),
    ...(minor === undefined ? {} : { runtime: `${runtime} ${minor}` }),
    ...tool.header?.(options),
    threads: tool.threads(python),
    ...(hashSeed === undefined ? {} : { hashSeed }),
    ...(exit === undefined ? {} : { exitCode: exit }),
    workload: workload.name,
    command,
    ...(wall === undefined ? {} : { duration: wall }),
    ...(cpu === undefined ? {} : { cpuTime: cpu }),
  }
}

/** Shares of the processor time beyond which it is said that a profile does not show them. */
const [ofThreads, ofProcesses] = [0.2, 0.2]

export function findingsOf(
  tool: PythonTool,
  report: PythonReport | undefined,
  { name }: Workload,
): readonly Finding[] {
  if (report === undefined) return []
  const { python, exit = 0, cpu = 0, mainCpu = cpu, childCpu = 0, missing } = report
  const found: Finding[] = []
  const warn = (code: string, text: string, remedy: string): void => {
    found.push({ code, severity: 'warning', text, remedy, benchmark: name })
  }
  const share = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`
  if (tool.threads(python) === 'main' && cpu - mainCpu > ofThreads * cpu && cpu > 0) {
    warn(
      'profile-threads',
      `${share(cpu - mainCpu, cpu)} of the processor time of "${name}" went to threads that ${tool.title} does not see on Python ${python}`,
      'profile it by scalene, which sees all threads',
    )
  }
  if (childCpu > ofProcesses * (cpu + childCpu)) {
    warn(
      'profile-processes',
      `${share(childCpu, cpu + childCpu)} of the processor time of "${name}" went to processes that it started, of which the profile tells nothing`,
      'let a benchmark run the work of such a process itself',
    )
  }
  if (missing.length > 0) {
    const list = missing.map((one) => `\`${one}\``).join(', ')
    warn(
      'profile-functions',
      `"${name}" loaded no ${list}, which its \`profile\` names`,
      'write functions as module and name, such as `etl.load`, `etl.Table.load` or `etl` for all of it; of a script by the name of its file',
    )
  }
  if (exit !== 0) {
    warn(
      'profile-exit',
      `the Python program of "${name}" ended with exit code ${exit}, which the rest of its command line hides`,
      'see whether the profile is of what it is meant to do',
    )
  }
  return found
}
