/** The inputs of both actions, read strictly: a word that is not known is refused, never taken for the default. */
import { Fault, type Finding } from '../model/finding.ts'

export type Environment = Readonly<Record<string, string | undefined>>

const modes = ['auto', 'check', 'record', 'comment'] as const
const occasions = ['auto', 'always', 'on-change', 'never'] as const

export type Mode = (typeof modes)[number]
/** When a pull request is commented on. */
export type Occasion = (typeof occasions)[number]

export interface Inputs {
  readonly mode: Mode
  readonly comment: Occasion
  /** Whether exit code 1 is kept. */
  readonly fail: boolean
  /** Relative to the folder that the job stands in. */
  readonly workingDirectory: string
  readonly config?: string
  readonly baseline?: string
  readonly token?: string
  /** The matrix of the job as JSON; absent where it has none. */
  readonly matrix?: string
  /** The report folder of another job, relative to the working directory. */
  readonly report: string
}

/** The variable in which the runner hands over an input: upper case, spaces become underscores, dashes stay. */
export const inputVariable = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`

/** Reads every input at once. Throws a `Fault` that names all that are wrong. */
export function readInputs(env: Environment): Inputs {
  const findings: Finding[] = []
  const given = (name: string): string | undefined => {
    const text = env[inputVariable(name)]?.trim()
    return text === undefined || text === '' ? undefined : text
  }
  const word = <T extends string>(name: string, words: readonly [T, ...T[]]): T => {
    const text = given(name) ?? words[0]
    const known = words.find((each) => each === text)
    if (known === undefined) {
      findings.push({
        code: 'bad-input',
        severity: 'error',
        text: `input ${name}: expected ${listed(words)}, found ${JSON.stringify(text)}`,
        remedy: `correct \`${name}\` under \`with:\` in the workflow`,
      })
    }
    return known ?? words[0]
  }
  const [config, baseline, token] = ['config', 'baseline', 'github-token'].map(given)
  const matrix = given('matrix')
  const inputs: Inputs = {
    mode: word('mode', modes),
    comment: word('comment', occasions),
    fail: word('fail', ['true', 'false']) === 'true',
    workingDirectory: given('working-directory') ?? '.',
    report: given('report') ?? 'benchline-report',
    ...(config === undefined ? {} : { config }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(token === undefined ? {} : { token }),
    // A runner that knows no matrix hands over `null`, or the expression as it stands.
    ...(matrix === undefined || matrix === 'null' || matrix.startsWith('${{') ? {} : { matrix }),
  }
  if (findings.length > 0) throw new Fault(findings)
  return inputs
}

const listed = (words: readonly string[]): string => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
