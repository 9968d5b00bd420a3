import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import subsetFont from 'subset-font'
import { cacheFolder } from '../cache.ts'
import { replaceFile } from '../temporary.ts'
import type { Face, FontFile } from './faces.ts'
import { rangesOf } from './ranges.ts'

/** Hints serve small text on coarse screens, and would weigh more than the letters of a slide. */
const options = { noHinting: true } as const

/**
 * Cuts each face to its groups of characters, a file each; gives the path of a style sheet for each face by the name
 * under which it is imported. What was cut once is kept.
 */
export async function cutFaces(
  faces: readonly Face[],
  groupsOf: (face: Face) => readonly (readonly string[])[],
): Promise<Record<string, string>> {
  const folder = cacheFolder('fonts')
  const sheets: Record<string, string> = {}
  for (const face of faces) {
    const rules: string[] = []
    const groups = groupsOf(face)
    for (const file of face.files) rules.push(...(await cutFile(folder, face, file, groups)))
    const css = rules.join('\n')
    const path = join(folder, `${hash(css)}.css`)
    if (!existsSync(path)) replaceFile(path, Buffer.from(css))
    sheets[face.source] = path
  }
  return sheets
}

async function cutFile(
  folder: string,
  face: Face,
  file: FontFile,
  groups: readonly (readonly string[])[],
): Promise<string[]> {
  const parts = partsOf(file, groups).map((text) => ({
    text,
    // Short, since every slide is sent all of the names.
    name: `${hash(face.source, face.version, basename(file.path), text).slice(0, 10)}.woff2`,
  }))
  // Cut twice: the whole file takes long to read, and is read once.
  let whole: Buffer | undefined
  for (const { text, name } of parts) {
    const path = join(folder, name)
    if (existsSync(path)) continue
    whole ??= await cutWhole(folder, face, file, parts.map((part) => part.text).join(''))
    replaceFile(path, await subsetFont(whole, text, { ...options, targetFormat: 'woff2' }))
  }
  return parts.map(({ text, name }) => rule(face, text, `url(./${name}) format('woff2')`))
}

/** A style sheet of a face cut to some characters, a file of the package each, with the fonts in it. */
export async function wholeFace(face: Face, characters: ReadonlySet<string>): Promise<string> {
  const folder = cacheFolder('fonts')
  const rules: string[] = []
  for (const file of face.files) {
    const text = partsOf(file, [[...characters]]).join('')
    if (text === '') continue
    const bytes = await cutWhole(folder, face, file, text)
    rules.push(rule(face, text, `url(data:font/ttf;base64,${bytes.toString('base64')})`))
  }
  return rules.join('\n')
}

/** A font file cut to the characters of a text, without compression: what its parts are cut from. */
async function cutWhole(folder: string, face: Face, file: FontFile, text: string): Promise<Buffer> {
  const characters = [...new Set(text)].sort().join('')
  const path = join(folder, `${hash(face.source, face.version, basename(file.path), characters)}.ttf`)
  if (!existsSync(path)) {
    replaceFile(
      path,
      await subsetFont(readFileSync(file.path), characters, { ...options, targetFormat: 'sfnt' }),
    )
  }
  return readFileSync(path)
}

/** The groups as far as a file has them. A font of blanks alone is none to browsers: they come with the first. */
function partsOf(file: FontFile, groups: readonly (readonly string[])[]): string[] {
  const own = groups.map((group) => group.filter((one) => file.codes.has(one.codePointAt(0) ?? -1)))
  const parts = own
    .map((group) => group.filter((one) => !blank.test(one)).join(''))
    .filter((text) => text !== '')
  const blanks = own.flat().filter((one) => blank.test(one))
  return parts.map((text, index) => (index === 0 ? text + blanks.join('') : text))
}

const blank = /[\s\p{Default_Ignorable_Code_Point}]/u

function rule({ family, weight }: Face, text: string, source: string): string {
  return `@font-face {
  font-family: '${family}';
  font-style: normal;
  font-display: swap;
  font-weight: ${weight};
  src: ${source};
  unicode-range: ${rangesOf(text).join(',')};
}`
}

function hash(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24)
}
