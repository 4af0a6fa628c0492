/** The name of the folder that holds a suite's runs. */
import { sha256 } from '../system/hash.ts'

/**
 * A suite may be called anything, `..` and `CON` included; its folder has a readable beginning and a hash that keeps
 * suites apart on file systems that do not tell `A` from `a` or one Unicode form from another.
 */
export function suiteFolder(suite: string): string {
  const readable = suite
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .slice(0, 40)
  return `${readable === '' ? 'suite' : readable}-${sha256(suite).slice(0, 12)}`
}
