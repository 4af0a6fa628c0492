/**
 * One request to a web server. Node's `fetch` would do the same with a parser in WebAssembly, for 20 MB more memory and
 * some 50 ms; it knows no proxies either.
 */
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'

export interface HttpRequest {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal: AbortSignal
}

export interface HttpResponse {
  readonly status: number
  /** By lower-case name; several of a name are joined by a comma. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

/** Bytes of an answer that are read. */
const largest = 2 ** 26

/** Rejects where no answer comes, or not all of it, or not before `signal`; redirections are an answer. */
export async function requestText(address: string, request: HttpRequest): Promise<HttpResponse> {
  const { method, headers, body, signal } = request
  const send = address.startsWith('https:') ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const sent = send(address, { method, headers: { ...headers, ...length }, signal }, (response) => {
      const chunks: Buffer[] = []
      let size = 0
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        size += chunk.length
        if (size > largest) response.destroy(new Error(`the answer is larger than ${largest} bytes`))
      })
      response.on('error', reject)
      response.on('end', () => {
        const named = Object.entries(response.headers).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as const],
        )
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(named),
          text: Buffer.concat(chunks).toString('utf8'),
        })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
