import { existsSync, readFileSync } from 'node:fs'
import type { Connect } from 'vite'
import { filesByContent } from './files.ts'

/**
 * Answers a page that asks for the kept picture of a diagram by what the diagram holds: with the picture, or with nothing
 * where none was drawn of that, with the styles and fonts of now.
 */
export const keptPictures: Connect.NextHandleFunction = (request, response, next) => {
  const content = /\/@drawings\/([0-9a-f]{64})\.svg$/.exec(request.url ?? '')?.[1]
  if (!content) return next()
  const file = filesByContent()(content)
  response.setHeader('Cache-Control', 'no-store')
  if (existsSync(file)) response.setHeader('Content-Type', 'image/svg+xml').end(readFileSync(file))
  else response.writeHead(204).end()
}
