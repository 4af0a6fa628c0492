/**
 * Ignored files (node_modules, virtual environments, builds) are not in the copies that are measured. The commonest
 * first failure of all comes from that, and its own message never says so.
 */

const always = 'Ignored files are absent from the copies that are measured, so `setup` must make them'

const signs: readonly { readonly sign: RegExp; readonly remedy: string }[] = [
  {
    sign: /cannot find (?:module|package)|ERR_MODULE_NOT_FOUND|node_modules/iu,
    remedy: `${always}, for example \`setup: [npm ci]\`.`,
  },
  {
    sign: /ModuleNotFoundError|No module named|ImportError|PackageNotFoundError|\b\.?venv\b/u,
    remedy: `${always}, for example \`setup: [pip install -r requirements.txt]\`.`,
  },
  {
    sign: /no such file or directory|command not found|not found|ENOENT|is not recognized as|cannot find the (?:path|file)|unable to access jarfile|could not find or load main class/iu,
    remedy: `${always}, for example \`setup: [make]\`.`,
  },
]

/** What to do when these lines look like those of a program whose ignored files are missing; else undefined. */
export function absenceRemedy(lines: readonly string[]): string | undefined {
  const text = lines.join('\n')
  return signs.find(({ sign }) => sign.test(text))?.remedy
}
