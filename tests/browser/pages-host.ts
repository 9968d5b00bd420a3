import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** A host of static files. */
export interface Host {
  /** The site's address, with a slash at its end. */
  readonly url: string
  readonly close: () => void
}

/**
 * Serves a site below `base` by GitHub Pages' rules: a file; a folder's `index.html`, after a redirect to the address
 * with a slash; a file whose `.html` was left out; else the site's `404.html`, with that status.
 */
export async function hostSite(folder: string, base: string): Promise<Host> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const path = decodeURIComponent(url.pathname)
    const isFile = (file: string) => existsSync(file) && statSync(file).isFile()
    const answer = (status: number, file: string) => {
      response.writeHead(status, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
      response.end(readFileSync(file))
    }
    const file = join(folder, path.slice(base.length))
    if (!path.startsWith(base)) {
      response.writeHead(404).end('not this site')
    } else if (isFile(file)) answer(200, file)
    else if (!path.endsWith('/') && isFile(join(file, 'index.html'))) {
      response.writeHead(301, { location: `${url.pathname}/${url.search}` }).end()
    } else if (isFile(join(file, 'index.html'))) answer(200, join(file, 'index.html'))
    else if (isFile(`${file}.html`)) answer(200, `${file}.html`)
    else answer(404, join(folder, '404.html'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}${base}`, close: () => server.close() }
}
