/** Reads one mapping of the file: what is right in it counts even where something else is wrong. */
import type { z } from 'zod'
import type { Finding } from '../model/finding.ts'
import { type ConfigurationDocument, isRecord } from './document.ts'
import { type Section, explain, keysOf, parse } from './explain.ts'
import { nearest } from './nearest.ts'

export interface Read<Value> {
  /** The section with its wrong parts left out, for the checks that look at several parts; absent if nothing is left. */
  readonly value?: Value
  /** Keys whose values were left out. */
  readonly wrong: ReadonlySet<string>
  readonly findings: readonly Finding[]
}

/** `standIns` take the place of required keys that are wrong or missing. */
export function readSection<Schema extends z.ZodType>(
  section: Section & { readonly schema: Schema },
  raw: unknown,
  document: ConfigurationDocument,
  standIns: Readonly<Record<string, unknown>> = {},
): Read<z.output<Schema>> {
  const first = parse(section.schema, raw)
  if (first.success) return { value: first.data, wrong: new Set(), findings: [] }
  const { issues } = first.error
  const wrong = new Set(
    issues.flatMap((issue) => {
      const [key] = issue.path
      if (key !== undefined) return [String(key)]
      if (issue.code !== 'unrecognized_keys') return []
      // What a misspelt key was meant to say is as unknown as a wrong value.
      return issue.keys.flatMap((each) => [each, nearest(each, keysOf(section.schema)) ?? each])
    }),
  )
  const right = isRecord(raw) ? Object.entries(raw).filter(([key]) => !wrong.has(key)) : []
  const second = parse(section.schema, { ...standIns, ...Object.fromEntries(right) })
  const findings = explain(issues, section, document)
  return second.success ? { value: second.data, wrong, findings } : { wrong, findings }
}
