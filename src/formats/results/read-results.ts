// Bytes of a file of results, of whichever known tool, → samples and what is wrong with them. No I/O.
import type { Finding } from '../../model/finding.ts'
import type { Sample } from '../../model/sample.ts'
import { inflate, isGzip } from '../inflate.ts'
import type { ResultFormat } from './result-format.ts'

export interface ResultsRead {
  readonly samples: readonly Sample[]
  readonly findings: readonly Finding[]
}

export interface ReadingOptions {
  /** What the bytes are called in findings: a file name. */
  readonly name?: string
  /** The formats to choose from: exactly one must recognise the text. */
  readonly formats: readonly ResultFormat[]
  /** The format that it is said to be: then it is read as that, recognised or not. */
  readonly format?: ResultFormat
}

/** Bytes that are read at all, compressed or not. */
const most = 100 * 2 ** 20
/** Characters of the beginning that a format is recognised by. */
const headLength = 64 * 1024

/**
 * Reads results; gzip is undone by itself. Everything that is wrong, whatever the bytes, is a finding of severity
 * error, and then no samples are given: a part of a file is not what was measured. Never rejects.
 */
export async function readResults(bytes: Uint8Array, options: ReadingOptions): Promise<ResultsRead> {
  const { name, formats } = options
  const refuse = (code: string, text: string, remedy?: string): ResultsRead => ({
    samples: [],
    findings: [
      {
        code,
        severity: 'error',
        text,
        ...(remedy !== undefined && { remedy }),
        ...(name !== undefined && { position: { file: name } }),
      },
    ],
  })

  const packed = isGzip(bytes)
  const plain = packed ? await inflate(bytes, most) : bytes
  if (plain === 'broken') return refuse('broken-gzip', 'the results are gzip, but damaged or cut off')
  if (plain === 'too-large' || plain.length > most) {
    return refuse(
      'too-large',
      `the results are larger than ${most / 2 ** 20} MiB${packed ? ' when inflated' : ''}`,
    )
  }
  const text = decode(plain)
  if (text === undefined) return refuse('not-text', 'the results are binary, not text in UTF-8')
  if (text.trim() === '') return refuse('empty-results', 'the results are empty')

  const head = text.slice(0, headLength)
  const claimants =
    options.format === undefined ? formats.filter((each) => each.recognises(head)) : [options.format]
  const [format] = claimants
  if (format === undefined || claimants.length > 1) {
    return format === undefined
      ? refuse('unknown-format', `the results are of no known format; known are ${names(formats)}`)
      : refuse('ambiguous-format', `the results could be of several formats: ${names(claimants)}`)
  }

  const { samples, findings } = format.read(text)
  const placed = name === undefined ? findings : findings.map((finding) => place(finding, name))
  return placed.some(({ severity }) => severity === 'error')
    ? { samples: [], findings: placed }
    : { samples, findings: placed }
}

const names = (formats: readonly ResultFormat[]): string => formats.map((format) => format.name).join(', ')

const place = (finding: Finding, file: string): Finding => ({
  ...finding,
  position: { file, ...finding.position },
})

/** Text in UTF-8 without a byte order mark; undefined where it is none, or has a NUL as binary files do. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}
