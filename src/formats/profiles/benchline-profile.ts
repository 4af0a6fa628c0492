/** Profiles that Benchline keeps: its own form of the model, as `profileText` writes it; gzip is undone before. */
import type {
  Edge,
  FunctionRow,
  LineRow,
  Origin,
  Profile,
  ProfileFile,
  ProfileFunction,
  ProfileHeader,
  Series,
  ValueType,
} from '../../model/profile.ts'
import { isRecord, parseJson } from './parse-json.ts'
import type { ProfileFormat, ProfileRead } from './profile-format.ts'
import { profileFamily, profileVersion } from './profile-text.ts'
import {
  WrongColumn,
  columnOf,
  fieldOf,
  isCount,
  isNumber,
  isNumbers,
  isText,
  isTrue,
  isWhole,
  listOf,
  rowsOf,
  sparseColumnOf,
} from './read-columns.ts'
import { refuse } from './refuse.ts'

const opening = new RegExp(`^\\s*\\{\\s*"schema"\\s*:\\s*"${profileFamily}\\d+"`, 'u')

export const benchlineProfile: ProfileFormat = {
  name: 'benchline',
  recognises: (head) => opening.test(new TextDecoder().decode(head.subarray(0, 256))),
  read,
}

function read(bytes: Uint8Array): ProfileRead {
  const parsed = parseJson(bytes)
  if ('because' in parsed) return refuse('broken-json', `the kept profile cannot be read: ${parsed.because}`)
  const { value } = parsed
  const schema = fieldOf(value, 'schema')
  if (typeof schema !== 'string' || !schema.startsWith(profileFamily)) {
    return refuse('wrong-profile', 'the profile is none that Benchline kept: it has no schema')
  }
  if (schema !== `${profileFamily}${profileVersion}`) {
    return refuse(
      'newer-profile',
      `the profile is of the schema ${schema.slice(0, 64)}, which this version does not know`,
      'Update Benchline to the version that kept it.',
    )
  }
  try {
    return { profile: profileOf(value), findings: [] }
  } catch (error) {
    if (!(error instanceof WrongColumn)) throw error
    return refuse('wrong-profile', `the profile is not as Benchline keeps it: ${error.message}`)
  }
}

function profileOf(value: unknown): Profile {
  const table = (name: string) => (column: string) => fieldOf(fieldOf(value, name), column)
  const [frames, stacks, samples] = [table('frames'), table('stacks'), table('samples')]
  const whole = (cells: unknown, name: string): Int32Array => Int32Array.from(columnOf(cells, name, isWhole))
  return {
    header: headerOf(fieldOf(value, 'header')),
    valueTypes: listOf(fieldOf(value, 'valueTypes'), 'valueTypes').map(valueTypeOf),
    files: filesOf(table('files')),
    functions: functionsOf(table('functions')),
    threads: columnOf(fieldOf(value, 'threads'), 'threads', isText),
    frames: {
      function: whole(frames('function'), 'frames.function'),
      line: whole(frames('line'), 'frames.line'),
    },
    stacks: {
      parent: whole(stacks('parent'), 'stacks.parent'),
      frame: whole(stacks('frame'), 'stacks.frame'),
    },
    samples: {
      stack: whole(samples('stack'), 'samples.stack'),
      thread: whole(samples('thread'), 'samples.thread'),
      values: listOf(samples('values'), 'samples.values').map((column) =>
        Float64Array.from(columnOf(column, 'samples.values', isNumber)),
      ),
    },
    functionRows: functionRowsOf(table('functionRows')),
    edges: edgesOf(table('edges')),
    lineRows: lineRowsOf(table('lineRows')),
    series: listOf(fieldOf(value, 'series'), 'series').map(seriesOf),
  }
}

const texts = ['toolVersion', 'runtime', 'mode', 'hashSeed', 'workload', 'commit'] as const
const numbers = ['interval', 'exitCode', 'duration', 'cpuTime', 'samples', 'at'] as const

/** Only what a header may tell: nothing else that a file says gets any further. */
function headerOf(value: unknown): ProfileHeader {
  const tool = fieldOf(value, 'tool')
  if (!isRecord(value) || typeof tool !== 'string') throw new WrongColumn('`header.tool` is no text')
  const one = <T>(name: string, cell: (field: unknown) => T | undefined): Record<string, T> => {
    if (!Object.hasOwn(value, name)) return {}
    const field = cell(value[name])
    if (field === undefined) throw new WrongColumn(`\`header.${name}\` is something else`)
    return { [name]: field }
  }
  const words: Readonly<Record<string, string>> = Object.assign({}, ...texts.map((name) => one(name, isText)))
  const amounts: Readonly<Record<string, number>> = Object.assign(
    {},
    ...numbers.map((name) => one(name, isNumber)),
  )
  const { threads } = one('threads', (field) => (field === 'main' || field === 'all' ? field : undefined))
  return {
    tool,
    format: benchlineProfile.name,
    ...words,
    ...amounts,
    ...(threads === undefined ? {} : { threads }),
  }
}

function valueTypeOf(value: unknown): ValueType {
  const [name, unit] = [fieldOf(value, 'name'), fieldOf(value, 'unit')]
  const [nature, additive] = [fieldOf(value, 'nature'), fieldOf(value, 'additive')]
  if (
    typeof name === 'string' &&
    typeof unit === 'string' &&
    (nature === 'exact' || nature === 'timed' || nature === 'sampled') &&
    typeof additive === 'boolean'
  )
    return { name, unit, nature, additive }
  throw new WrongColumn('a row of `valueTypes` is something else')
}

type Table = (column: string) => unknown

const origins: ReadonlyMap<unknown, Origin> = new Map(
  (['repository', 'package', 'standard', 'runtime', 'native', 'generated', 'unknown'] as const).map(
    (each) => [each, each],
  ),
)

function filesOf(table: Table): readonly ProfileFile[] {
  const path = columnOf(table('path'), 'files.path', isText)
  const origin = columnOf(table('origin'), 'files.origin', (value) => origins.get(value))
  rowsOf('files', [path, origin])
  return path.map((each, row) => ({ path: each, origin: origin[row] ?? 'unknown' }))
}

function functionsOf(table: Table): readonly ProfileFunction[] {
  const name = columnOf(table('name'), 'functions.name', isText)
  const file = sparseColumnOf(table('file'), 'functions.file', isWhole)
  const startLine = sparseColumnOf(table('startLine'), 'functions.startLine', isWhole)
  const uncertain = sparseColumnOf(table('uncertain'), 'functions.uncertain', isTrue)
  rowsOf('functions', [name, file, startLine, uncertain])
  return name.map((each, row) => ({
    name: each,
    ...known({ file: file[row], startLine: startLine[row], uncertain: uncertain[row] }),
  }))
}

function functionRowsOf(table: Table): readonly FunctionRow[] {
  const place = columnOf(table('function'), 'functionRows.function', isWhole)
  const calls = sparseColumnOf(table('calls'), 'functionRows.calls', isCount)
  const primitiveCalls = sparseColumnOf(table('primitiveCalls'), 'functionRows.primitiveCalls', isCount)
  const self = sparseColumnOf(table('self'), 'functionRows.self', isNumbers)
  const total = sparseColumnOf(table('total'), 'functionRows.total', isNumbers)
  rowsOf('functionRows', [place, calls, primitiveCalls, self, total])
  return place.map((each, row) => ({
    function: each,
    ...known({
      calls: calls[row],
      primitiveCalls: primitiveCalls[row],
      self: self[row],
      total: total[row],
    }),
  }))
}

function edgesOf(table: Table): readonly Edge[] {
  const caller = columnOf(table('caller'), 'edges.caller', isWhole)
  const callee = columnOf(table('callee'), 'edges.callee', isWhole)
  const calls = sparseColumnOf(table('calls'), 'edges.calls', isCount)
  const self = sparseColumnOf(table('self'), 'edges.self', isNumbers)
  const total = sparseColumnOf(table('total'), 'edges.total', isNumbers)
  rowsOf('edges', [caller, callee, calls, self, total])
  return caller.map((each, row) => ({
    caller: each,
    callee: callee[row] ?? -1,
    ...known({ calls: calls[row], self: self[row], total: total[row] }),
  }))
}

function lineRowsOf(table: Table): readonly LineRow[] {
  const file = columnOf(table('file'), 'lineRows.file', isWhole)
  const line = columnOf(table('line'), 'lineRows.line', isWhole)
  const of = sparseColumnOf(table('function'), 'lineRows.function', isWhole)
  const hits = sparseColumnOf(table('hits'), 'lineRows.hits', isCount)
  const values = sparseColumnOf(table('values'), 'lineRows.values', isNumbers)
  rowsOf('lineRows', [file, line, of, hits, values])
  return file.map((each, row) => ({
    file: each,
    line: line[row] ?? -1,
    ...known({ function: of[row], hits: hits[row], values: values[row] }),
  }))
}

function seriesOf(value: unknown): Series {
  const [name, unit] = [fieldOf(value, 'name'), fieldOf(value, 'unit')]
  if (typeof name !== 'string' || typeof unit !== 'string')
    throw new WrongColumn('a row of `series` has no name or unit')
  const points = columnOf(fieldOf(value, 'points'), 'series.points', (each): [number, number] | undefined => {
    const [at, height, ...more] = isNumbers(each) ?? []
    return at === undefined || height === undefined || more.length > 0 ? undefined : [at, height]
  })
  return { name, unit, points }
}

type Known<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> }

/** Without what is absent. */
function known<Fields extends object>(fields: Fields): Known<Fields>
function known(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined))
}
