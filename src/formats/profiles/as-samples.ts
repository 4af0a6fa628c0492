/** A profile as formats that know nothing but samples can hold it: what cannot be added up is left out. */
import type { Finding } from '../../model/finding.ts'
import type { Profile, ValueType } from '../../model/profile.ts'
import { ProfileBuilder } from './profile-builder.ts'

export interface AsSamples {
  /** Absent where nothing of it can be added up. */
  readonly profile?: Profile
  readonly findings: readonly Finding[]
}

/**
 * Samples as they are; where a tool knows no stacks, one sample of one frame for each line or else each function, with its
 * hits or calls as one more value. `format` is named in findings.
 */
export function asSamples(profile: Profile, format: string): AsSamples {
  const { samples, lineRows, functionRows } = profile
  const additive = profile.valueTypes.filter((type) => type.additive)
  const leftOut = profile.valueTypes.filter((type) => !type.additive)
  const findings: readonly Finding[] =
    leftOut.length === 0
      ? []
      : [
          {
            code: 'left-out',
            severity: 'note',
            text: `${format} adds values up, which ${names(leftOut)} does not allow: it was left out.`,
          },
        ]
  const whole =
    samples.stack.length > 0
      ? { ...profile, valueTypes: additive, samples: { ...samples, values: kept(profile) } }
      : flattened(profile, additive)
  if (whole.samples.values.some((column) => column.some((value) => value > 0)))
    return { profile: whole, findings }
  const what = lineRows.length + functionRows.length > 0 ? 'adds up' : 'belongs to code'
  return {
    findings: [
      {
        code: 'nothing-to-write',
        severity: 'error',
        text: `the profile holds nothing that ${what}, so ${format} cannot hold it`,
      },
    ],
  }
}

const names = (types: readonly ValueType[]): string => types.map(({ name }) => name).join(', ')

const kept = ({ valueTypes, samples }: Profile): readonly Float64Array[] =>
  samples.values.filter((_, place) => valueTypes[place]?.additive === true)

interface Row {
  readonly name: string
  readonly more: { readonly path?: string; readonly startLine?: number; readonly uncertain?: boolean }
  readonly line: number
  readonly count: number | undefined
  readonly values: readonly number[] | undefined
}

function flattened(profile: Profile, additive: readonly ValueType[]): Profile {
  const byLine = profile.lineRows.some(({ values, hits }) => values !== undefined || hits !== undefined)
  const rows = byLine ? rowsOfLines(profile) : rowsOfFunctions(profile)
  const counted = rows.some(({ count }) => count !== undefined)
  const countType: ValueType = {
    name: free(byLine ? 'hits' : 'calls', additive),
    unit: 'count',
    nature: 'exact',
    additive: true,
  }
  const builder = new ProfileBuilder(counted ? [countType, ...additive] : additive)
  for (const { name, more, line, count = 0, values } of rows) {
    const stack = builder.stack(-1, builder.frame(builder.function(name, more), line))
    const own = profile.valueTypes.flatMap((type, place) => (type.additive ? [values?.[place] ?? 0] : []))
    builder.sample(stack, -1, counted ? [count, ...own] : own)
  }
  return builder.done(profile.header)
}

/** A name that no other value has. */
const free = (name: string, types: readonly ValueType[]): string =>
  types.some((type) => type.name === name) ? free(`${name}-counted`, types) : name

const functionOf = ({ functions, files }: Profile, place: number): Pick<Row, 'name' | 'more'> => {
  const { name = '', file, startLine, uncertain } = functions[place] ?? {}
  const path = file === undefined ? undefined : files[file]?.path
  return {
    name,
    more: {
      ...(path === undefined ? {} : { path }),
      ...(startLine === undefined ? {} : { startLine }),
      ...(uncertain === undefined ? {} : { uncertain }),
    },
  }
}

const rowsOfFunctions = (profile: Profile): readonly Row[] =>
  profile.functionRows.map(({ function: place, calls, self }) => ({
    ...functionOf(profile, place),
    line: profile.functions[place]?.startLine ?? 0,
    count: calls,
    values: self,
  }))

const rowsOfLines = (profile: Profile): readonly Row[] =>
  profile.lineRows.map(({ file, line, function: place, hits, values }) => ({
    ...(place === undefined ? linesOf(profile.files[file]?.path ?? '') : functionOf(profile, place)),
    line,
    count: hits,
    values,
  }))

/** Lines whose function nobody told stand together under the name of their file. */
const linesOf = (path: string): Pick<Row, 'name' | 'more'> => ({
  name: path.slice(path.lastIndexOf('/') + 1) || '(unknown)',
  more: { path, uncertain: true },
})
