import type { Finding } from '../cli/findings.ts'
import { type Deck, placeIn } from '../deck/deck.ts'

/** What Slidev's parser recorded and nobody else reads: a slide would vanish without a word. */
export function checkParser(deck: Deck): Finding[] {
  const unreadable = deck.errors.map(({ file, line, message }) => finding(file, line, message))
  const recorded = Object.values(deck.files).flatMap((md) => {
    const blocks = new Map(md.slides.map((slide) => [slide.start, slide]))
    return (md.errors ?? []).map(({ row, message }) => {
      const block = blocks.get(row)
      const line = block ? placeIn(block, ['src']).line : row + 1
      return finding(
        md.filepath,
        line,
        message.replace('Error when loading slide', `${block?.frontmatter.src} cannot be read`),
      )
    })
  })
  return [...unreadable, ...recorded]
}

function finding(file: string, line: number, message: string): Finding {
  return { file, line, what: message, mend: mendFor(message), severity: 'error' }
}

function mendFor(message: string): string {
  if (message.includes('not found')) return 'correct the path of src: or create the file'
  if (message.startsWith('Circular')) return 'let no file import one that imports it'
  if (message.includes('escapes')) return 'move the file into the project'
  if (message.includes('does not exist')) return 'correct the range after #'
  return 'mend that file'
}
