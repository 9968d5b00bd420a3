import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create } from 'fontkit'
import { cacheFolder } from '../cache.ts'
import { unseen } from '../fonts/characters.ts'
import { replaceFile } from '../temporary.ts'

/** What the fonts of a built deck can draw: whether one of them has a character, or none is needed for it. */
export function bundledCharacters(folder: string): (character: string) => boolean {
  const known = new Set(codesIn(folder))
  return (character) => known.has(character.codePointAt(0) ?? 0) || unseen.test(character)
}

/** The code points of a folder's fonts, kept: to read them all takes longer than to look at a slide. */
function codesIn(folder: string): number[] {
  const files = globSync('**/*.{woff,woff2,ttf,otf}', { cwd: folder }).sort()
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(join(folder, file)))
  const kept = join(cacheFolder('characters'), `${hash.digest('hex').slice(0, 24)}.json`)
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'))
  // The same font twice; woff can be read without unpacking all of it.
  const distinct = files.filter((file) => !file.endsWith('.woff2') || !twinIn(files, file))
  const fonts = distinct.map((file) => create(readFileSync(join(folder, file))))
  const faces = fonts.flatMap((font) => ('fonts' in font ? font.fonts : [font]))
  const codes = [...new Set(faces.flatMap(({ characterSet }) => characterSet))]
  replaceFile(kept, Buffer.from(JSON.stringify(codes)))
  return codes
}

/** Vite adds a hash of the content to the name. */
function twinIn(files: readonly string[], woff2: string): boolean {
  const name = woff2.replace(/-[\w-]{8}\.woff2$/, '-')
  return files.some((file) => file.endsWith('.woff') && file.startsWith(name))
}
