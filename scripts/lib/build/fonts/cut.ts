import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { cacheFolder } from '../../cli/cache.ts'
import { replaceFile } from '../../cli/temporary.ts'
import { startThread } from '../../cli/thread.ts'
import type { Face, FontFile } from '../../deck/fonts/faces.ts'
import type { Cut, Cutting } from './cutter.ts'

/** Groups of characters, each to become a file. */
type Groups = readonly (readonly string[])[]

/**
 * Cuts each face to its groups of characters; gives the path of a style sheet for each face by the name under which it
 * is imported. What was cut once is kept.
 */
export async function cutFaces(
  faces: readonly Face[],
  groupsOf: (face: Face) => Groups,
): Promise<Record<string, string>> {
  const plans = faces.map((face) => ({ face, cuttings: planOf(face, groupsOf(face)) }))
  await cut(plans.flatMap(({ cuttings }) => cuttings))
  return sheetsOf(plans, ({ parts }) => parts, 'woff2')
}

/** The same with all of a face's characters together, uncompressed: for pages that are not sent to anybody. */
export async function cutWhole(
  faces: readonly Face[],
  charactersOf: (face: Face) => Iterable<string>,
): Promise<Record<string, string>> {
  const plans = faces.map((face) => {
    return {
      face,
      cuttings: planOf(face, [[...charactersOf(face)]]).map((cutting) => ({ ...cutting, parts: [] })),
    }
  })
  await cut(plans.flatMap(({ cuttings }) => cuttings))
  return sheetsOf(plans, ({ whole }) => [whole], 'truetype')
}

function sheetsOf(
  plans: readonly { face: Face; cuttings: readonly Cutting[] }[],
  cutsOf: (cutting: Cutting) => readonly Cut[],
  format: string,
): Record<string, string> {
  const folder = cacheFolder('fonts')
  const sheets = plans.map(({ face, cuttings }) => {
    const css = cuttings
      .flatMap(cutsOf)
      .map((cut) => rule(face, cut, format))
      .join('\n')
    const sheet = join(folder, `${hash(css)}.css`)
    if (!existsSync(sheet)) replaceFile(sheet, Buffer.from(css))
    return [face.source, sheet]
  })
  return Object.fromEntries(sheets)
}

/** What to cut from the files of a face, and where it is kept. */
function planOf(face: Face, groups: Groups): Cutting[] {
  const folder = cacheFolder('fonts')
  return face.files.flatMap((file) => {
    const texts = partsOf(file, groups)
    if (texts.length === 0) return []
    const name = (text: string) => hash(face.source, face.version, basename(file.path), text)
    const all = [...new Set(texts.join(''))].sort().join('')
    return {
      source: file.path,
      whole: { path: join(folder, `${name(all)}.ttf`), text: all },
      // Short names, since every slide is sent all of them.
      parts: texts.map((text) => ({ path: join(folder, `${name(text).slice(0, 8)}.woff2`), text })),
    }
  })
}

/** Carries out what was not carried out before. */
async function cut(cuttings: readonly Cutting[]): Promise<void> {
  const open = cuttings.filter(({ whole, parts }) => [whole, ...parts].some(({ path }) => !existsSync(path)))
  if (open.length === 0) return
  // An error of the thread is thrown here.
  await once(startThread(new URL('./cutter.ts', import.meta.url), open), 'exit')
}

/** The groups as far as a file has them. A font of blanks alone is none to browsers: they come with the first. */
function partsOf(file: FontFile, groups: Groups): string[] {
  const own = groups.map((group) => group.filter((one) => file.codes.has(one.codePointAt(0) ?? -1)))
  const parts = own
    .map((group) => group.filter((one) => !blank.test(one)).join(''))
    .filter((text) => text !== '')
  const blanks = own.flat().filter((one) => blank.test(one))
  return parts.map((text, index) => (index === 0 ? text + blanks.join('') : text))
}

const blank = /[\s\p{Default_Ignorable_Code_Point}]/u

function rule({ family, weight }: Face, { path, text }: Cut, format: string): string {
  return `@font-face {
  font-family: '${family}';
  font-style: normal;
  font-display: swap;
  font-weight: ${weight};
  src: url(./${basename(path)}) format('${format}');
  unicode-range: ${rangesOf(text).join(',')};
}`
}

/** The characters as a style sheet names them; those that follow on each other as one range. */
export function rangesOf(text: string): string[] {
  const codes = [...text].map((one) => one.codePointAt(0) ?? 0).sort((a, b) => a - b)
  const ranges: [from: number, to: number][] = []
  for (const code of codes) {
    const last = ranges.at(-1)
    if (last && code === last[1] + 1) last[1] = code
    else ranges.push([code, code])
  }
  return ranges.map(([from, to]) => `U+${from.toString(16)}${to > from ? `-${to.toString(16)}` : ''}`)
}

function hash(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24)
}
