/** The token of a job, and how git is told of it. */
import type { Setting } from './config-environment.ts'

export interface Credentials {
  /** Address of the server that the token is for: `https://github.com`. */
  readonly server: string
  readonly token: string
}

/**
 * Sends the token with every request to its server and to no other. The empty value first takes back a header that
 * an earlier step left in the configuration: GitHub refuses a request with two.
 */
export function credentialSettings({ server, token }: Credentials): readonly Setting[] {
  const key = `http.${server.replace(/\/+$/u, '')}/.extraheader`
  const secret = Buffer.from(`x-access-token:${token}`, 'utf8').toString('base64')
  return [
    [key, ''],
    [key, `AUTHORIZATION: basic ${secret}`],
  ]
}
