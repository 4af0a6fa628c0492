/** Whether the two branches were judged as they should be; pure, so that it can be tried on any pair of reports. */
import type { Report } from '../model/report.ts'
import { harmless, planted, slow } from './history.ts'

const regressed = ({ verdicts }: Report): readonly string[] => [
  ...new Set(verdicts.filter(({ word }) => word === 'regression').map(({ benchmark }) => benchmark)),
]

/** What did not turn out as told, a sentence each; empty when all did. */
export function disappointments(harmlessReport: Report, slowReport: Report): readonly string[] {
  const found = regressed(slowReport)
  const others = found.filter((benchmark) => benchmark !== planted)
  return [
    ...(harmlessReport.decision === 'passed'
      ? []
      : [
          `The branch ${harmless.name} should have passed, and its decision is "${harmlessReport.decision}".`,
        ]),
    ...(slowReport.decision === 'failed'
      ? []
      : [`The branch ${slow.name} should have failed, and its decision is "${slowReport.decision}".`]),
    ...(found.includes(planted)
      ? []
      : [`The branch ${slow.name} slows "${planted}" down, and no regression of it was found.`]),
    ...(others.length === 0
      ? []
      : [
          `The branch ${slow.name} was found to slow ${others.map((name) => `"${name}"`).join(', ')} down, and does not.`,
        ]),
  ]
}
