import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create } from 'fontkit'
import { cacheFolder } from '../cli/cache.ts'
import { replaceFile } from '../cli/temporary.ts'
import { unseen } from '../deck/fonts/characters.ts'

/** What the fonts of a built deck can draw: whether one of them has a character, or none is needed for it. */
export function bundledCharacters(folder: string): (character: string) => boolean {
  const known = new Set(codesIn(folder))
  return (character) => known.has(character.codePointAt(0) ?? 0) || unseen.test(character)
}

/** The code points of a folder's fonts, kept: to read them all takes longer than to look at a slide. */
function codesIn(folder: string): number[] {
  const fonts = fontsIn(folder)
  const hash = createHash('sha256')
  for (const font of fonts) hash.update(font)
  const kept = join(cacheFolder('characters'), `${hash.digest('hex').slice(0, 24)}.json`)
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'))
  const faces = fonts.map((font) => create(font)).flatMap((font) => ('fonts' in font ? font.fonts : [font]))
  const codes = [...new Set(faces.flatMap(({ characterSet }) => characterSet))]
  replaceFile(kept, Buffer.from(JSON.stringify(codes)))
  return codes
}

/** A folder's fonts: files, and small ones that stand in style sheets. */
function fontsIn(folder: string): Buffer[] {
  const files = globSync('**/*.{woff,woff2,ttf,otf}', { cwd: folder }).sort()
  // The same font twice; woff can be read without unpacking all of it.
  const distinct = files.filter((file) => !file.endsWith('.woff2') || !twinIn(files, file))
  const sheets = globSync('**/*.css', { cwd: folder }).sort()
  const inlined = sheets.flatMap((file) => [
    ...readFileSync(join(folder, file), 'utf8').matchAll(/url\(["']?data:font\/[^;,]+;base64,([^"')]+)/g),
  ])
  return [
    ...distinct.map((file) => readFileSync(join(folder, file))),
    ...inlined.map(([, bytes = '']) => Buffer.from(bytes, 'base64')),
  ]
}

/** Vite adds a hash of the content to the name. */
function twinIn(files: readonly string[], woff2: string): boolean {
  const name = woff2.replace(/-[\w-]{8}\.woff2$/, '-')
  return files.some((file) => file.endsWith('.woff') && file.startsWith(name))
}
