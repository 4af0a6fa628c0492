import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { configEnvironment } from './config-environment.ts'
import { credentialSettings } from './credentials.ts'

const ask = (key: string, env: Readonly<Record<string, string>>): string =>
  execFileSync('git', ['config', '--get-all', key], {
    cwd: '/',
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', ...env },
  })

test('git takes the settings in their order, whatever stands in them', () => {
  const settings = [['a.b', 'x'], ['a.b', ''], ['a.b', 'y = "1"\n#'], ['c.D e.f', '-1']] as const // prettier-ignore
  expect(ask('a.b', configEnvironment(settings, {}))).toBe('x\n\ny = "1"\n#\n')
  expect(ask('c.D e.f', configEnvironment(settings, {}))).toBe('-1\n')
})

test('they come after those that are there already, and damage none', () => {
  const before = configEnvironment([['a.b', 'theirs']], {})
  expect(ask('a.b', { ...before, ...configEnvironment([['a.b', 'ours']], before) })).toBe('theirs\nours\n')
  expect(configEnvironment([], before)).toEqual({ GIT_CONFIG_COUNT: '1' })
  expect(configEnvironment([['a.b', 'c']], { GIT_CONFIG_COUNT: 'many' })).toMatchObject({
    GIT_CONFIG_COUNT: '1',
  })
})

test('a token goes to its server alone, and replaces a header that was left', () => {
  const settings = credentialSettings({ server: 'https://git.example/', token: 'secret' })
  expect(settings).toEqual([
    ['http.https://git.example/.extraheader', ''],
    ['http.https://git.example/.extraheader', 'AUTHORIZATION: basic eC1hY2Nlc3MtdG9rZW46c2VjcmV0'],
  ])
})
