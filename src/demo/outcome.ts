/** Whether the two branches were judged as they should be; pure, so that it can be tried on any pair of reports. */
import type { Culprit } from '../model/culprit.ts'
import { culpritsOf } from '../model/explanation.ts'
import type { Report } from '../model/report.ts'
import { harmless, planted, plantedFunction, slow } from './history.ts'

const regressed = ({ verdicts }: Report): readonly string[] => [
  ...new Set(verdicts.filter(({ word }) => word === 'regression').map(({ benchmark }) => benchmark)),
]

/** What is blamed first for what became slower; profiles may also have been unable to say. */
export const blamed = ({ verdicts, explanations }: Report): Culprit | undefined =>
  verdicts.flatMap((verdict) => culpritsOf(verdict, explanations))[0]

/** What did not turn out as told, a sentence each; empty when all did. */
export function disappointments(harmlessReport: Report, slowReport: Report): readonly string[] {
  const found = regressed(slowReport)
  const culprit = blamed(slowReport)
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
    ...(culprit === undefined ||
    (culprit.name === plantedFunction.name && culprit.file === plantedFunction.file)
      ? []
      : [
          `The branch ${slow.name} spends its time in ${plantedFunction.name}, and ${culprit.name} in ${culprit.file} was blamed.`,
        ]),
  ]
}
