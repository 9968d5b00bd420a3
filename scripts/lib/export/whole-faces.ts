import { readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import type { BrowserContext } from 'playwright'
import { filesIn } from '../fingerprint.ts'
import { wholeFace } from '../fonts/cut.ts'
import { type Face, facesOf } from '../fonts/faces.ts'
import { rangesIn } from '../fonts/ranges.ts'
import { ORIGIN } from '../serve.ts'

/**
 * Gives the pages of a context the faces of a built deck (`folder`) whole instead of in the parts that browsers load
 * as slides need them: with every part that comes, a page is laid out anew, and a PDF grows with every file that a
 * glyph comes from. The characters stay the same.
 */
export async function serveWholeFaces(context: BrowserContext, folder: string): Promise<void> {
  const faces = facesOf()
  for (const path of filesIn(folder, true).filter((path) => path.endsWith('.css'))) {
    const css = readFileSync(path, 'utf8')
    const body = await withWholeFaces(css, faces)
    if (body === css) continue
    await context.route(`${ORIGIN}/${relative(folder, path).replaceAll(sep, '/')}`, (route) =>
      route.fulfill({ contentType: 'text/css', body }),
    )
  }
}

/** A style sheet in which one rule for each file of a face stands in for the rules of its parts. */
export async function withWholeFaces(css: string, faces: readonly Face[]): Promise<string> {
  const characters = new Map<Face, string[]>()
  const others = css.replace(/@font-face\s*\{[^}]*\}/g, (rule) => {
    const face = faces.find((one) => isOf(one, rule))
    if (!face) return rule
    characters.set(face, [...(characters.get(face) ?? []), ...rangesIn(rule)])
    return ''
  })
  const whole = await Promise.all([...characters].map(([face, all]) => wholeFace(face, new Set(all))))
  return [...whole, others].join('')
}

function isOf({ family, weight }: Face, rule: string): boolean {
  const [, name] = /font-family:\s*["']?([^;"'}]+)/.exec(rule) ?? []
  const [, bold = '400'] = /font-weight:\s*(\w+)/.exec(rule) ?? []
  return name === family && (bold === 'bold' ? '700' : bold.replace('normal', '400')) === weight
}
