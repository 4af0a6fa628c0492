/** CMake: programs that are benchmarks (Google Benchmark, or named so), built for release; else the tests. */
import type { Draft, Ecosystem, Proposal } from '../ecosystem.ts'
import { type Tree, folderOf, nameOf, ownFiles } from '../tree.ts'

export const cmake: Ecosystem = { name: 'CMake', propose }

const configure = 'cmake -S . -B build/benchline -DCMAKE_BUILD_TYPE=Release'
const build = 'cmake --build build/benchline --parallel'
/** Entries of one kind at most. */
const most = 12

async function propose(tree: Tree): Promise<Proposal | undefined> {
  if (!tree.files.includes('CMakeLists.txt')) return undefined
  const lists = ownFiles(tree).filter((path) => nameOf(path) === 'CMakeLists.txt')
  const texts = await Promise.all(lists.map(async (path) => ({ path, text: await tree.read(path) })))
  const drafts = texts.flatMap(({ path, text }) => programsOf(folderOf(path), text))
  const isTested = texts.some(({ text }) => /\badd_test\s*\(/u.test(text))
  const example: Draft = {
    name: 'tests',
    comment: 'It times the tests.',
    folder: '',
    setup: [configure, build],
    workload: { run: 'ctest --test-dir build/benchline' },
  }
  return {
    folder: '',
    install: [],
    steps: [],
    benchmarks: drafts.slice(0, most),
    ...(drafts.length === 0 && isTested ? { example } : {}),
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

function programsOf(folder: string, text: string): readonly Draft[] {
  const programs = [...text.matchAll(/\badd_executable\s*\(\s*([\w.-]+)/gu)].flatMap(([, name]) => name ?? [])
  return programs.flatMap((name): readonly Draft[] => {
    const links = [...text.matchAll(/\btarget_link_libraries\s*\(\s*([\w.-]+)([^)]*)\)/gu)]
    const isGoogle = links.some(
      ([, target, libraries = '']) => target === name && /\bbenchmark::/u.test(libraries),
    )
    if (!isGoogle && !/(?:^|[-_.])bench(?:mark|marks)?(?:$|[-_.])/iu.test(name)) return []
    const program = ['build/benchline', folder, name].filter((part) => part !== '').join('/')
    return [
      {
        name,
        comment: isGoogle
          ? 'The results of Google Benchmark are not read yet, so the whole command is timed, with a fixed number of ' +
            'iterations: by itself it would run for a fixed time however slow the code becomes. Choose the number so ' +
            'that a run takes about a second.'
          : 'Timed as a whole. That says something only if it does a fixed amount of work.',
        folder: '',
        setup: [configure, `${build} --target ${name}`],
        workload: { run: `${program}${isGoogle ? ' --benchmark_min_time=1000x' : ''}` },
      },
    ]
  })
}
