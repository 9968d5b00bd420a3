import { parseRangeString } from '@slidev/parser/utils'
import type { SourceSlideInfo } from '@slidev/types'
import type { Finding } from '../cli/findings.ts'
import { type Deck, placeIn } from '../deck/deck.ts'

/** `src:` blocks that import nothing or the wrong thing although Slidev's parser accepts them. */
export function checkImports(deck: Deck): Finding[] {
  const blocks = Object.values(deck.files).flatMap((md) => md.slides)
  return [
    ...checkFirstBlock(deck),
    ...blocks.flatMap((block) => checkRange(deck, block)),
    ...checkFiles(deck),
  ]
}

function checkFirstBlock(deck: Deck): Finding[] {
  if (deck.headmatter.src === undefined) return []
  const mend = 'write the cover into the entry, and the import into the next block'
  const what = 'the first block imports a file, so that the headmatter becomes the frontmatter of its slides'
  return [{ ...deck.locate(['src']), what, mend, severity: 'error' }]
}

/** Slidev passes over a slide number beyond the file's last slide in silence. */
function checkRange(deck: Deck, block: SourceSlideInfo): Finding[] {
  const src: unknown = block.frontmatter?.src
  if (src === undefined || block.frontmatter.hide || block.frontmatter.disabled) return []
  const place = placeIn(block, ['src'])
  if (typeof src !== 'string') {
    return [
      { ...place, what: 'src: is not a path', mend: 'write the path of a Markdown file', severity: 'error' },
    ]
  }
  const [path = '', range] = src.split('#')
  if (range === undefined || range === 'all' || range === '*') return []
  const total = deck.files[resolvePath(deck, block.filepath, path)]?.slides.length
  if (total === undefined) return []
  const wrong = range.split(/[,;]/).filter((part) => !isWithin(part.trim(), total))
  if (wrong.length === 0 && parseRangeString(total, range).length > 0) return []
  const slides = `${total} slide${total === 1 ? '' : 's'}`
  const what = `the range "#${range}" names slides that ${path} does not have (it has ${slides})`
  return [{ ...place, what, mend: 'correct the range, or leave it out for all slides', severity: 'error' }]
}

function isWithin(part: string, total: number): boolean {
  const match = /^(\d+)(?:-(\d*))?$/.exec(part)
  if (!match) return false
  const from = Number(match[1])
  const to = match[2] ? Number(match[2]) : from
  return from >= 1 && from <= to && to <= total
}

/** A slide's id is its file's name, so a file of the lecture holds one slide. */
function checkFiles(deck: Deck): Finding[] {
  return Object.values(deck.files).flatMap((md): Finding[] => {
    const second = md.slides[1]
    if (!second || !md.filepath.startsWith(`${deck.root}/slides/`)) return []
    const what = `the file holds ${md.slides.length} slides`
    const mend = 'move each further slide into a file of its own (a line that starts with --- begins one)'
    return [{ file: md.filepath, line: second.start + 1, what, mend, severity: 'error' }]
  })
}

function resolvePath(deck: Deck, importer: string, path: string): string {
  const base = path.startsWith('/') ? deck.root : importer.slice(0, importer.lastIndexOf('/'))
  const parts: string[] = []
  for (const part of `${base}/${path}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && (part !== '' || parts.length === 0)) parts.push(part)
  }
  return parts.join('/')
}
