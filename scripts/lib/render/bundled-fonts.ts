import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create } from 'fontkit'

/** Characters that need no glyph: they only steer how others are set. */
const unseen = /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}]$/u

/** What the fonts of a built deck can draw: whether one of them has a character, or none is needed for it. */
export function bundledCharacters(folder: string): (character: string) => boolean {
  const files = globSync('**/*.{woff,woff2,ttf,otf}', { cwd: folder })
  // The same font twice; woff can be read without unpacking all of it.
  const distinct = files.filter((file) => !file.endsWith('.woff2') || !twinIn(files, file))
  const known = new Set<number>()
  for (const file of distinct) {
    const font = create(readFileSync(join(folder, file)))
    const fonts = 'fonts' in font ? font.fonts : [font]
    for (const { characterSet } of fonts) for (const code of characterSet) known.add(code)
  }
  return (character) => known.has(character.codePointAt(0) ?? 0) || unseen.test(character)
}

/** Vite adds a hash of the content to the name. */
function twinIn(files: readonly string[], woff2: string): boolean {
  const name = woff2.replace(/-[\w-]{8}\.woff2$/, '-')
  return files.some((file) => file.endsWith('.woff') && file.startsWith(name))
}
