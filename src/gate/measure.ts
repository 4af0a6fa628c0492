/** The middle of a check: both sides are made ready, everything is tried once, and what works is measured in pairs. */
import type { Entry, Plan } from '../config/plan.ts'
import type { Environment } from '../model/environment.ts'
import type { Absence, Doubt, TimedRun } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import { processMetrics } from '../model/metric.ts'
import type { Report } from '../model/report.ts'
import type { Terms } from '../model/terms.ts'
import { monotonicSeconds } from '../system/clock.ts'
import type { Base } from '../system/git/choose-base.ts'
import type { Head } from '../system/git/head.ts'
import type { Repository } from '../system/git/repository.ts'
import { readEnvironment } from '../system/machine.ts'
import { measureSides } from './measure-sides.ts'
import type { CheckRequest } from './request.ts'
import type { Only } from './selection.ts'
import { withSides } from './sides.ts'
import { tryAll } from './trial.ts'

export interface Task {
  readonly repository: Repository
  readonly plan: Plan
  /** Base's own configuration, where it has one. */
  readonly basePlan: Plan | undefined
  readonly entries: readonly Entry[]
  readonly names: Only
  readonly base: Base
  readonly head: Head
}

export interface Measurement {
  readonly runs: readonly TimedRun[]
  readonly absences: readonly Absence[]
  readonly doubts: readonly Doubt[]
  readonly findings: readonly Finding[]
  /** By benchmark, what was to be measured. */
  readonly terms: Readonly<Record<string, Terms>>
  readonly seed: number
  /** Seconds allowed and spent. */
  readonly time: { readonly limit: number; readonly spent: number }
  readonly environment?: Environment
  readonly launcher?: NonNullable<Report['launcher']>
}

export async function measure(request: CheckRequest, task: Task): Promise<Measurement> {
  const { plan, basePlan, entries, base, head } = task
  const limit = request.timeLimit ?? plan.timeLimit
  // The same change is measured in the same order again, and nobody chose that order.
  const seed = request.seed ?? Number.parseInt(head.checkout.slice(0, 8), 16)
  if (entries.length === 0) {
    return { runs: [], absences: [], doubts: [], findings: [], terms: {}, seed, time: { limit, spent: 0 } }
  }
  const sides = {
    base: { commit: base.commit, label: base.label, plan: basePlan ?? plan },
    head: { commit: head.checkout, label: head.label, plan },
  }
  const selected = new Set(entries.map(({ name }) => name))
  return withSides(sides, { ...task, ...request, selected }, async ({ places, launcher, findings }) => {
    const begun = monotonicSeconds()
    const trial = await tryAll(entries, {
      places,
      declaredAtBase: basePlan === undefined ? undefined : new Set(basePlan.entries.map(({ name }) => name)),
      userRoot: task.repository.root,
      only: task.names,
      glob: request.only,
      now: monotonicSeconds,
      watch: request.watch,
    })
    const measured = await measureSides(trial.tried, {
      places,
      gate: plan.gate,
      seed,
      timeLimit: limit,
      begun,
      now: monotonicSeconds,
      watch: request.watch,
    })
    const environment = await readEnvironment({
      env: places.head.env,
      ...(plan.environment === undefined ? {} : { named: plan.environment }),
    })
    return {
      runs: measured.runs,
      absences: [...trial.absences, ...measured.absences],
      doubts: [...trial.doubts, ...measured.doubts],
      findings: [...findings, ...trial.findings, ...measured.findings],
      terms: trial.terms,
      seed,
      time: { limit, spent: monotonicSeconds() - begun },
      environment,
      launcher: { name: launcher.name, lacks: lackedBy(launcher.gives, entries) },
    }
  })
}

/** The process metrics that the configuration asks for and the launcher cannot give. */
function lackedBy(gives: readonly string[], entries: readonly Entry[]): readonly string[] {
  const asked = new Set(entries.flatMap(({ metrics }) => metrics))
  return processMetrics
    .map(({ metric }) => metric.name)
    .filter((name) => asked.has(name) && !gives.includes(name))
}
