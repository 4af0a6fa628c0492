/**
 * The commands that a step writes to its log, read as GitHub's runner reads them
 * (https://github.com/actions/runner/blob/v2.336.0/src/Runner.Common/ActionCommand.cs), with its limits.
 */

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly column?: number
}

/** What a log said, beside its text. */
export interface Spoken {
  /** What a reader of the job sees; commands that were carried out are not in it as such, secrets are `***`. */
  readonly log: string
  readonly annotations: readonly Annotation[]
  /** Annotations beyond the ten that the runner keeps of each level. */
  readonly dropped: number
  readonly masks: readonly string[]
  /** Commands that change the job's state from its log; GitHub has withdrawn them. */
  readonly withdrawn: readonly string[]
}

const mostAnnotations = 10
const longestMessage = 4096

const known = new Set([
  'error',
  'warning',
  'notice',
  'debug',
  'add-mask',
  'group',
  'endgroup',
  'echo',
  'add-matcher',
  'remove-matcher',
  'set-output',
  'save-state',
  'set-env',
  'add-path',
  'stop-commands',
  'internal-set-repo-path',
])
const withdrawn = new Set(['set-output', 'save-state', 'set-env', 'add-path', 'internal-set-repo-path'])

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
const unescapeProperty = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** A line as a command; undefined where it is none. Both of the runner's notations are read. */
export function readCommand(line: string): Command | undefined {
  const today = /^\s*::(?<head>.*?)::(?<data>.*)$/su.exec(line)?.groups
  const found = today ?? /##\[(?<head>[^\]]*)\](?<data>.*)$/su.exec(line)?.groups
  if (found === undefined) return undefined
  const { head = '', data = '' } = found
  const [, name = '', list = ''] = /^(?<name>\S*)\s*(?<list>.*)$/su.exec(head) ?? []
  if (!known.has(name.toLowerCase())) return undefined
  const properties = Object.fromEntries(
    list
      .split(today === undefined ? ';' : ',')
      .map((each) => each.split('='))
      .filter((pair) => pair.length > 1)
      .map(([key = '', ...value]) => [key.trim().toLowerCase(), unescapeProperty(value.join('='))]),
  )
  return { name: name.toLowerCase(), properties, data: unescapeData(data) }
}

/** Replaces every secret, and every line of one that has several. */
export function mask(text: string, secrets: readonly string[]): string {
  const lines = secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/u)])
  return lines
    .filter((line) => line.trim() !== '')
    .toSorted((a, b) => b.length - a.length)
    .reduce((masked, line) => masked.replaceAll(line, '***'), text)
}

const numeric = (text: string | undefined): number | undefined =>
  text === undefined || !/^\d+$/u.test(text) ? undefined : Number(text)

function annotationOf({ name, properties, data }: Command, secrets: readonly string[]): Annotation {
  const { title, file } = properties
  const [line, endLine, column] = [
    numeric(properties['line']),
    numeric(properties['endline']),
    numeric(properties['col']),
  ]
  return {
    level: name as Annotation['level'],
    message: mask(data, secrets).slice(0, longestMessage),
    ...(title === undefined ? {} : { title: mask(title, secrets) }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(column === undefined ? {} : { column }),
  }
}

/** Reads the whole log of one step; `secrets` are masked from its first line on. */
export function readLog(text: string, secrets: readonly string[]): Spoken {
  const masks: string[] = []
  const shown: string[] = []
  const annotations: Annotation[] = []
  const done: string[] = []
  let dropped = 0
  let stopped: string | undefined
  for (const line of text.split(/\r?\n/u)) {
    const all = [...secrets, ...masks]
    const command = readCommand(line)
    if (stopped !== undefined) {
      if (line.trim() === `::${stopped}::`) stopped = undefined
      else shown.push(mask(line, all))
      continue
    }
    if (command === undefined) {
      shown.push(mask(line, all))
      continue
    }
    const { name, data } = command
    if (name === 'add-mask') {
      if (data.trim() !== '') masks.push(data)
      shown.push('::add-mask::***')
    } else if (name === 'stop-commands') stopped = data
    else if (withdrawn.has(name)) done.push(line)
    else if (name === 'error' || name === 'warning' || name === 'notice') {
      const annotation = annotationOf(command, all)
      shown.push(`##[${name}]${annotation.message}`)
      if (annotations.filter(({ level }) => level === name).length < mostAnnotations) {
        annotations.push(annotation)
      } else dropped += 1
    } else shown.push(mask(line, all))
  }
  return { log: shown.join('\n'), annotations, dropped, masks, withdrawn: done }
}
