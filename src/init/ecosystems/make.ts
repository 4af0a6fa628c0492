/** Make: a target named for benchmarks; else one for tests. */
import type { Draft, Ecosystem, Proposal } from '../ecosystem.ts'
import type { Tree } from '../tree.ts'

export const make: Ecosystem = { name: 'Make', wrapper: true, propose }

async function propose(tree: Tree): Promise<Proposal | undefined> {
  const file = ['GNUmakefile', 'makefile', 'Makefile'].find((name) => tree.files.includes(name))
  if (file === undefined) return undefined
  const text = await tree.read(file)
  // `name:` begins a rule, `name:=` and `name::=` a variable.
  const rules = text.matchAll(/^([\w./ -]+?)[ \t]*::?(?![:=])/gmu)
  const targets = new Set([...rules].flatMap(([, names = '']) => names.split(/\s+/u)))
  const target = (names: readonly string[]): string | undefined => names.find((name) => targets.has(name))
  const bench = target(['bench', 'benchmark', 'benchmarks', 'perf'])
  const test = target(['test', 'tests', 'check'])
  const draft = (name: string, comment: string): Draft => ({
    name,
    comment,
    folder: '',
    workload: { run: `make ${name}` },
  })
  return {
    folder: '',
    install: [],
    steps: [],
    benchmarks:
      bench === undefined
        ? []
        : [
            draft(
              bench,
              `The target \`${bench}\` of ${file}, timed as a whole; what it builds first, the untimed warm-up run ` +
                'builds. That says something only if it does a fixed amount of work: a harness that runs for a fixed ' +
                'time takes that time however slow the code becomes.',
            ),
          ],
    ...(bench === undefined && test !== undefined ? { example: draft(test, 'It times the tests.') } : {}),
    notes: [],
  }
}
