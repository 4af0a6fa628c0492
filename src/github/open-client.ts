/** How GitHub's API is reached: directly, or through the proxy that a runner of one's own stands behind. */
import { type HttpRequest, type HttpResponse, requestText } from '../system/http.ts'
import type { Environment } from './inputs.ts'

/** Sends one request. Rejects where no whole answer comes. */
export type Client = (address: string, request: HttpRequest) => Promise<HttpResponse>

/**
 * The client that knows proxies takes half as much memory again as everything else here, so it is loaded where a proxy
 * is named only; it heeds `no_proxy` by itself.
 */
export async function openClient(env: Environment = process.env): Promise<Client> {
  const named = ['https_proxy', 'http_proxy'].some(
    (name) => (env[name] ?? '') !== '' || (env[name.toUpperCase()] ?? '') !== '',
  )
  if (!named) return requestText
  const { defaults } = await import('@actions/github/lib/utils')
  const proxied: typeof fetch = defaults.request?.fetch ?? fetch
  return async (address, request) => {
    const response = await proxied(address, { ...request, redirect: 'manual' })
    const headers = Object.fromEntries(response.headers)
    return { status: response.status, headers, text: await response.text() }
  }
}
