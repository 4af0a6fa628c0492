/** `benchline init`: writes the files that begin a gate, never over one that is there. */
import { only } from '../gate/selection.ts'
import { type Beginning, init as look } from '../init/init.ts'
import type { Draft } from '../init/ecosystem.ts'
import type { Posting } from '../init/workflows.ts'
import { Fault, fault } from '../model/finding.ts'
import { removeFile, writeNew } from '../system/files.ts'
import { join } from '../system/paths.ts'
import { writeFileOrFault } from './deliver.ts'
import type { Terminal } from './terminal.ts'

export interface InitOptions {
  readonly only?: string
  readonly json?: string
  readonly quiet?: boolean
  readonly print?: boolean
  readonly split?: boolean
  readonly forks?: boolean
}

export async function init(options: InitOptions, terminal: Terminal): Promise<number> {
  const names = only(options.only)
  const posting: Posting = options.forks === true ? 'forks' : options.split === true ? 'split' : 'together'
  const beginning = await look({
    cwd: process.cwd(),
    posting,
    wanted: (name) => names.holds(name, name),
  })
  if (options.print === true) {
    for (const { path, text } of beginning.files) terminal.out(`# ${path}\n${text}\n`)
  } else {
    await write(beginning)
    if (options.quiet !== true) terminal.out(told(beginning))
  }
  if (options.json !== undefined) {
    const { found, files } = beginning
    const written = options.print !== true
    const text = JSON.stringify({ schema: 'benchline.init/1', found, written, files }, undefined, 2)
    await writeFileOrFault(options.json, `${text}\n`)
  }
  return 0
}

/** All files or none. */
async function write({ root, files, existing }: Beginning): Promise<void> {
  if (existing.length > 0) throw new Fault(existing.flatMap((path) => taken(path).findings))
  const done: string[] = []
  try {
    for (const { path, text } of files) {
      if (!(await writeNew(join(root, path), text))) throw taken(path)
      done.push(path)
    }
  } catch (error) {
    for (const path of done) await removeFile(join(root, path))
    if (error instanceof Fault) throw error
    throw fault(
      'unwritable',
      `the files cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

const taken = (path: string): Fault =>
  fault('file-exists', `${path} is there already, and init never writes over a file`, {
    remedy: 'see what it would write with `benchline init --print`, and take over what you need',
  })

function told({ drafts, files, found }: Beginning): string {
  const width = Math.min(30, Math.max(...drafts.map(({ name }) => name.length)))
  const [configuration, ...workflows] = files
  return `WROTE  ${configuration.path}
${drafts.map((draft) => `         ${draft.name.padEnd(width)}  ${brief(draft)}\n`).join('')}${workflows.map(({ path }) => `WROTE  ${path}\n`).join('')}
${
  found
    ? ''
    : 'No benchmark was found here. The file has a first example that runs: put in its place what your users wait for.\n'
}Try it with \`benchline check\`, then commit ${files.length === 2 ? 'both files' : 'the files'}.
`
}

/** What an entry measures, on one line. */
function brief({ workload }: Draft): string {
  const text = 'run' in workload ? workload.run : `tinybench ${[workload.tinybench].flat().join(' ')}`
  const [line = ''] = text.split('\n')
  return line.length > 70 || line !== text ? `${line.slice(0, 69)}…` : line
}
