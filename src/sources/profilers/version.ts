/** Versions by their leading numbers. Pure. */

const numbers = (version: string): readonly number[] =>
  (/^\d+(?:\.\d+)*/u.exec(version)?.[0] ?? '').split('.').map(Number)

/** Whether `5.10.1` is at least `5.9`; what comes after the numbers is not looked at. */
export function versionAtLeast(version: string, least: string): boolean {
  const [own, wanted] = [numbers(version), numbers(least)]
  for (const [place, number] of wanted.entries()) {
    const other = own[place] ?? 0
    if (other !== number) return other > number
  }
  return true
}
