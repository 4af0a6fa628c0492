import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { answerMismatches, operations } from './description.ts'
import { handlers } from './handlers.ts'

// Faults of the description itself: its examples lack what its schemas demand.
const known: Readonly<Record<string, readonly string[]>> = {
  'repos/get': ['source/language', 'language'],
  'pulls/get': ['requested_teams/0/type'],
  'pulls/list': ['0/requested_teams/0/type'],
  'repos/list-pull-requests-associated-with-commit': ['0/requested_teams/0/type'],
}
test.each(operations.filter(({ example }) => example !== undefined))(
  "GitHub's own example of $id fits its schema",
  (operation) => {
    const [status = 0] = [...operation.answers].find(([, schema]) => schema !== undefined) ?? []
    expect(answerMismatches(operation, status, operation.example).map(({ path }) => path)).toEqual(
      known[operation.id] ?? [],
    )
  },
)

test('every operation of the slice is answered, and nothing else', () => {
  const elsewhere = ['rate-limit/get', 'users/get-authenticated']
  expect([...Object.keys(handlers), ...elsewhere].toSorted()).toEqual(
    operations.map(({ id }) => id).toSorted(),
  )
})

test('its licence stands beside it, and its source in it', () => {
  const folder = new URL('../fixtures/github/', import.meta.url)
  expect(readFileSync(new URL('LICENSE', folder), 'utf8')).toMatch(/^MIT License/u)
  expect(readFileSync(new URL('api.github.com.json', folder), 'utf8')).toContain('"@octokit/openapi@23.0.2"')
})
