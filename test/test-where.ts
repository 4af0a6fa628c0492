import { test } from 'vitest'

/** A test of something that only some platforms or launchers have; where they have not, there is nothing to test. */
export function testWhere(applies: boolean, name: string, body: () => unknown): void {
  // oxlint-disable-next-line vitest/expect-expect -- the body has them
  if (applies) test(name, async () => void (await body()))
}
