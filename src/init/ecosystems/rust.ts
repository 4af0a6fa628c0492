/** Rust: `[[bench]]` targets with a harness of their own (Criterion, Divan), built once; else the tests. */
import type { Draft, Ecosystem, Proposal } from '../ecosystem.ts'
import { type Tree, folderOf, homeOf, nameOf, ownFiles } from '../tree.ts'
import { tomlTables, tomlText } from './toml.ts'

export const rust: Ecosystem = { name: 'Rust', propose }

/** How each harness is told to do a fixed amount of work, and what that is. */
const harnesses: readonly { readonly name: string; readonly args: string; readonly work: string }[] = [
  { name: 'Criterion', args: ' -- --test', work: 'every benchmark runs once (`--test`)' },
  {
    name: 'Divan',
    args: ' -- --sample-count 100 --sample-size 10',
    work: 'every benchmark runs a fixed number of times',
  },
]
/** Entries of one kind at most. */
const most = 12

async function propose(tree: Tree): Promise<Proposal | undefined> {
  const own = ownFiles(tree)
  const home = homeOf(own, ['Cargo.toml'])
  if (home === undefined) return undefined
  const drafts: Draft[] = []
  for (const path of own.filter((file) => nameOf(file) === 'Cargo.toml')) {
    drafts.push(...(await benchesOf(tree, path)))
  }
  const example: Draft = {
    name: 'tests',
    comment: 'It times the tests.',
    folder: home,
    setup: ['cargo test --release --no-run'],
    workload: { run: 'cargo test --release --quiet' },
  }
  return {
    folder: home,
    install: [],
    // GitHub's images have rustup; a rust-toolchain file chooses by itself.
    steps: [],
    benchmarks: drafts.slice(0, most),
    ...(drafts.length === 0 ? { example } : {}),
    notes:
      drafts.length > most
        ? [
            `${drafts
              .slice(most)
              .map(({ name }) => name)
              .join(', ')} were left out: these are enough to begin with.`,
          ]
        : [],
  }
}

async function benchesOf(tree: Tree, path: string): Promise<readonly Draft[]> {
  const folder = folderOf(path)
  const drafts: Draft[] = []
  for (const { header, body } of tomlTables(await tree.read(path))) {
    const name = header === 'bench' ? tomlText(body, 'name') : undefined
    // With the harness of rustc only a nightly compiler runs benchmarks.
    if (name === undefined || !/^[\w-]+$/u.test(name) || !/^[ \t]*harness[ \t]*=[ \t]*false/mu.test(body))
      continue
    const file = tomlText(body, 'path') ?? `benches/${name}.rs`
    const source = await tree.read(folder === '' ? file : `${folder}/${file}`)
    const harness = harnesses.find((each) => new RegExp(String.raw`\b${each.name}`, 'iu').test(source))
    drafts.push({
      name,
      comment:
        harness === undefined
          ? 'Timed as a whole. That says something only if it does a fixed amount of work.'
          : `The results of ${harness.name} are not read yet, so the whole command is timed and ${harness.work}: by ` +
            'itself it would run for a fixed time however slow the code becomes. Give it an input that takes about a ' +
            'second.',
      folder,
      setup: [`cargo bench --no-run --bench ${name}`],
      workload: { run: `cargo bench --bench ${name}${harness?.args ?? ''}` },
    })
  }
  return drafts
}
