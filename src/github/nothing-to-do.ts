/** What the entry of the action answers by itself, because loading the program for that would take ten times as long. */

/**
 * Why there is nothing to do, in a sentence; undefined where there is. The build copies the function's text into
 * `dist/action.js`, so it must stand on its own.
 */
export function nothingToDo(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const mode = (env['INPUT_MODE'] ?? '').trim()
  if (mode !== '' && mode !== 'auto') return undefined
  if (env['GITHUB_REF_TYPE'] !== 'tag') return undefined
  return 'nothing to do for a tag: its commit was recorded or judged on its branch'
}
