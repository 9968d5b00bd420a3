import { extname } from 'node:path'
import { encodePath } from '../../build/pictures/address.ts'

/** A text that stands for something with a name. */
export interface Named {
  readonly name: string
  readonly text: string
}

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.mp4': 'video/mp4',
  '.ogg': 'audio/ogg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wav': 'audio/wav',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** The address that holds a file itself. */
export function dataUrl(name: string, bytes: Buffer): string {
  const type = types[extname(name).toLowerCase()] ?? 'application/octet-stream'
  return `data:${type};base64,${bytes.toString('base64')}`
}

/**
 * A script, page or style sheet in which the addresses of `files` (paths from the site's root), as they are or
 * percent-encoded, are the files themselves.
 */
export function inlineFiles(code: string, files: readonly Named[]): string {
  return files.reduce((text, { name, text: whole }) => {
    const forms = [...new Set([name, encodeURI(name), encodePath(name)])].map((form) => RegExp.escape(form))
    // Whole addresses only: one may be the beginning of another.
    const address = new RegExp(`(?<=["'\`(])(?:${forms.join('|')})(?=\\\\?["'\`)])`, 'g')
    return text.replace(address, () => whole)
  }, code)
}

/** A chunk that asks for no other file ahead of its import: there will be none. */
export function withoutPreloads(code: string): string {
  return code.replace(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]')
}

/** A style sheet with other rules for some faces, which are named by family and weight. */
export function withWholeFonts(css: string, faces: readonly Named[]): string {
  const rules = css.match(/@font-face\s*\{[^}]*\}/g) ?? []
  const found = new Map<string, string>()
  for (const rule of rules) {
    const family = /font-family:\s*["']?([^"';}]+)/.exec(rule)?.[1]
    const weight = /font-weight:\s*(\w+)/.exec(rule)?.[1] ?? '400'
    found.set(rule, `${family} ${weight}`)
  }
  return faces.reduce((text, { name, text: whole }) => {
    const [first, ...rest] = rules.filter((rule) => found.get(rule) === name)
    if (first === undefined) return text
    return rest.reduce((left, rule) => left.replace(rule, ''), text).replace(first, () => whole)
  }, css)
}
