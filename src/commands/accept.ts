/** `benchline accept`: writes a line into the configuration by which somebody answers for a worsening. */
import { type Edit, editAccepted } from '../config/accepted-edit.ts'
import { type ItemTexts, itemText } from '../config/accepted-item.ts'
import { acceptedRequest } from '../config/accepted-request.ts'
import { acceptanceKey } from '../config/accepted.ts'
import { openGround } from '../gate/ground.ts'
import { acceptedText } from '../model/accepted.ts'
import { type Fault, fault } from '../model/finding.ts'
import { timestamp } from '../system/clock.ts'
import { readBytes } from '../system/files.ts'
import { join } from '../system/paths.ts'
import { writeFileOrFault } from './deliver.ts'
import type { Terminal } from './terminal.ts'

export interface AcceptOptions {
  readonly metric?: string
  readonly reason: string
  readonly until: string
  readonly atMost?: string
  readonly config?: string
  readonly json?: string
  readonly quiet?: boolean
}

export async function accept(
  benchmark: string,
  { config, json, quiet, ...options }: AcceptOptions,
  terminal: Terminal,
): Promise<number> {
  const { repository, plan } = await openGround({
    cwd: process.cwd(),
    ...(config === undefined ? {} : { config }),
  })
  const item = acceptedRequest({ benchmark, ...options }, plan, timestamp().slice(0, 10))
  const path = join(repository.root, plan.file)
  const { mark, text } = decoded((await readBytes(path)) ?? new Uint8Array(), item, plan.file)
  const edit = editAccepted(text, item, plan.file)
  if ('because' in edit) throw byHand(plan.file, item, edit.because)
  if (edit.text !== text) await writeFileOrFault(path, mark + edit.text)
  const written = writtenOf(edit, item)
  if (json !== undefined) {
    const { position, ...accepted } = written
    const result = { schema: 'benchline.accept/1', changed: edit.text !== text, position, accepted }
    await writeFileOrFault(json, `${JSON.stringify(result, undefined, 2)}\n`)
  }
  const place = `${plan.file}:${written.position.line}`
  const what = `\`${item.metric}\` of \`${item.benchmark}\` is ${acceptedText(written)}`
  if (edit.text === text) terminal.out(`UNCHANGED  ${what}\n           ${place} says so already\n`)
  else {
    terminal.out(`ACCEPTED  ${what}\n          ${place}\n`)
    if (quiet !== true) terminal.out(`\n${next(plan.file)}\n`)
  }
  return 0
}

const next = (file: string): string =>
  `Commit ${file} together with the change that makes it worse: whoever reviews the one sees the other.`

/** The text without the mark of byte order that some editors put before it; other encodings are left alone. */
function decoded(
  bytes: Uint8Array,
  item: ItemTexts,
  file: string,
): { readonly mark: string; readonly text: string } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
    return { mark, text: text.slice(mark.length) }
  } catch {
    throw byHand(file, item, 'it is not encoded in UTF-8')
  }
}

const byHand = (file: string, item: ItemTexts, because: string): Fault =>
  fault('not-editable', `${file} cannot be edited safely: ${because}`, {
    remedy: `put this line into the list \`accepted\` yourself:\n      - ${itemText(item)}`,
    position: { file },
  })

/** The item as the edited file is read. */
function writtenOf({ plan }: Extract<Edit, { plan: unknown }>, item: ItemTexts) {
  const written = plan.accepted.find((one) => acceptanceKey(one) === acceptanceKey(item))
  if (written === undefined) throw new Error('what was written is not there')
  return written
}
