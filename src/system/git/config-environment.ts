/** Settings for single git commands by environment: command lines are everybody's to read, and files stay behind. */

export type Setting = readonly [key: string, value: string]

/** Variables that give git these settings, after those that `env` gives it already. */
export function configEnvironment(
  settings: readonly Setting[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): Readonly<Record<string, string>> {
  const count = Number(env['GIT_CONFIG_COUNT'] ?? 0)
  const start = Number.isSafeInteger(count) && count > 0 ? count : 0
  const pairs = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${start + index}`, key],
    [`GIT_CONFIG_VALUE_${start + index}`, value],
  ])
  return Object.fromEntries([...pairs, ['GIT_CONFIG_COUNT', String(start + settings.length)]])
}
