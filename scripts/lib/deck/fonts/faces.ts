import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { create } from 'fontkit'
import { cacheFolder } from '../../cli/cache.ts'
import { projectRoot } from '../../cli/project.ts'
import { replaceFile } from '../../cli/temporary.ts'

/** A file of a font, and the characters that are taken from it. */
export interface FontFile {
  readonly path: string
  readonly codes: ReadonlySet<number>
}

/** A weight of a family, as a style sheet imports it from a package of Fontsource. */
export interface Face {
  /** `@fontsource/biz-udpgothic/400.css`. */
  readonly source: string
  readonly version: string
  readonly family: string
  readonly weight: string
  /** Together they have every character of the face; none is in two of them. */
  readonly files: readonly FontFile[]
}

/** The faces that the deck's style sheets import. */
export function facesOf(root: string = projectRoot): Face[] {
  const styles = globSync('styles/*.{ts,css}', { cwd: root }).map((file) =>
    readFileSync(join(root, file), 'utf8'),
  )
  const sources = styles.flatMap((text) => text.match(/@fontsource\/[\w-]+\/\d+\.css/g) ?? [])
  return [...new Set(sources)].sort().map(faceOf)
}

function faceOf(source: string): Face {
  const require = createRequire(import.meta.url)
  const path = require.resolve(source)
  const css = readFileSync(path, 'utf8')
  const [, family = ''] = /font-family: '([^']+)'/.exec(css) ?? []
  const weight = /(\d+)\.css$/.exec(source)?.[1] ?? '400'
  const { version } = require(join(dirname(path), 'package.json')) as { version: string }
  return { source, version, family, weight, files: kept(`${source} ${version}`, dirname(path), weight) }
}

/** A face's files, from the last time that they were read: a hundred fonts take a second. */
function kept(name: string, folder: string, weight: string): FontFile[] {
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 24)
  const file = join(cacheFolder('faces'), `${hash}.json`)
  if (!existsSync(file)) {
    const read = filesOf(folder, weight).map(({ path, codes }) => [relative(folder, path), [...codes]])
    replaceFile(file, Buffer.from(JSON.stringify(read)))
  }
  const files: [string, number[]][] = JSON.parse(readFileSync(file, 'utf8'))
  return files.map(([path, codes]) => ({ path: join(folder, path), codes: new Set(codes) }))
}

/** The files of whole scripts, and for what they lack (signs, in Japanese) Fontsource's numbered parts. */
function filesOf(folder: string, weight: string): FontFile[] {
  const names = globSync(`files/*-${weight}-normal.woff`, { cwd: folder }).sort(
    (a, b) => rank(a) - rank(b) || a.localeCompare(b),
  )
  const taken = new Set<number>()
  const files = names.map((name) => {
    const path = join(folder, name)
    const font = create(readFileSync(path))
    const all = 'fonts' in font ? font.fonts.flatMap(({ characterSet }) => characterSet) : font.characterSet
    const codes = new Set(all.filter((code) => !taken.has(code)))
    for (const code of codes) taken.add(code)
    return { path, codes }
  })
  return files.filter(({ codes }) => codes.size > 0)
}

/** Latin letters come from the Latin file, as in Fontsource's own style sheet. */
function rank(name: string): number {
  if (/-latin-\d/.test(name)) return 0
  return /-\d+-\d+-normal\.woff$/.test(name) ? 2 : 1
}
