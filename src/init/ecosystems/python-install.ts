/** How a repository of Python is installed into the virtual environment that each side has. */
import type { Step } from '../ecosystem.ts'
import type { Tree } from '../tree.ts'
import { tomlLists } from './toml.ts'

export interface PythonInstall {
  readonly install: readonly string[]
  readonly steps: readonly Step[]
}

const requirementFiles = [
  'requirements.txt',
  'requirements-dev.txt',
  'requirements_dev.txt',
  'dev-requirements.txt',
  'requirements-test.txt',
  'requirements-bench.txt',
  'requirements/dev.txt',
  'requirements/test.txt',
  'requirements/bench.txt',
]

/** `tools` are the distributions that the benchmarks run with; they are added where nothing declares them. */
export async function pythonInstall(
  tree: Tree,
  home: string,
  tools: readonly string[],
): Promise<PythonInstall> {
  const at = (name: string): string => (home === '' ? name : `${home}/${name}`)
  const has = (name: string): boolean => tree.files.includes(at(name))
  const project = await tree.read(at('pyproject.toml'))
  // Both install into the environment that is active, which is the side's.
  if (has('uv.lock')) {
    return {
      install: ['uv sync --active --locked --all-groups --all-extras'],
      steps: [{ run: 'pipx install uv' }],
    }
  }
  if (has('poetry.lock')) {
    return {
      install: ['poetry install --no-interaction --all-extras'],
      steps: [{ run: 'pipx install poetry' }],
    }
  }
  const texts = new Map<string, string>()
  for (const name of requirementFiles.filter(has)) texts.set(name, await tree.read(at(name)))
  const names = (text: string, tool: string): boolean =>
    new RegExp(String.raw`(?:^|["'\s])${tool}(?![\w-])`, 'mu').test(text)
  const files = [...texts].filter(
    ([name, text]) => name === 'requirements.txt' || tools.some((tool) => names(text, tool)),
  )
  const packaged =
    /^\[(?:project|build-system|tool\.poetry)\]/mu.test(project) || has('setup.py') || has('setup.cfg')
  const extras = Object.entries(tomlLists(project, 'project.optional-dependencies'))
  const groups = Object.entries(tomlLists(project, 'dependency-groups'))
  const wanting = (lists: readonly (readonly [string, string])[]): readonly string[] =>
    lists.filter(([, list]) => tools.some((tool) => names(list, tool))).map(([name]) => name)
  const [extra, group] = [wanting(extras), wanting(groups)]
  const declared = [project, ...files.map(([, text]) => text)].join('\n')
  const parts = [
    ...files.map(([name]) => `-r ${name}`),
    ...(packaged ? [extra.length === 0 ? '.' : `'.[${extra.join(',')}]'`] : []),
    ...group.map((name) => `--group ${name}`),
    ...tools.filter((tool) => !names(declared, tool)),
  ]
  return { install: parts.length === 0 ? [] : [`python3 -m pip install ${parts.join(' ')}`], steps: [] }
}
