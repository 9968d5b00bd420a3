import { parseMermaid } from '../browser/mermaid.ts'
import { messageOf } from '../cli/errors.ts'
import type { Finding } from '../cli/findings.ts'
import type { Deck, DeckSlide } from '../deck/deck.ts'
import { hiddenIn } from '../deck/text/hide-code.ts'
import { rowAt } from '../deck/text/markdown.ts'

/** A slide's own ```mermaid block. */
interface Block {
  readonly slide: DeckSlide
  readonly source: string
  /** Line of the file on which its source begins. */
  readonly line: number
}

/** Lets Mermaid parse the blocks of the slides' own. Without one it isn't even loaded. */
export async function checkMermaidBlocks(
  { slides }: Pick<Deck, 'slides'>,
  parse: (source: string) => Promise<void> = parseMermaid,
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const { slide, source, line } of slides.flatMap(blocksIn)) {
    try {
      await parse(source)
    } catch (error) {
      const said = messageOf(error)
      const row = Number(/\bon line (\d+)/.exec(said)?.[1] ?? 1) - 1
      const last = source.split('\n').length - 1
      findings.push({
        ...{
          file: slide.file,
          line: line + Math.min(Math.max(row, 0), last),
          slide: slide.id,
          rule: 'diagram',
        },
        what: `the mermaid block can't be drawn: ${said.replace(/\s+/g, ' ')}`,
        mend: 'mend it where it says so',
        severity: 'error',
      })
    }
  }
  return findings
}

function blocksIn(slide: DeckSlide): Block[] {
  const { content, contentLine } = slide
  return [...hiddenIn(content)].flatMap(({ at, end }) => {
    const fence = /^[ \t]*(?:```|~~~)[ \t]*mermaid\b[^\n]*\n/.exec(content.slice(at, end))?.[0]
    if (fence === undefined) return []
    // Without the line that closes it.
    const inside = content.slice(at + fence.length, end)
    const source = inside.replace(/(?:^|\n)[ \t]*[`~]{3,}[ \t]*$/, '')
    return [{ slide, source, line: contentLine + rowAt(content, at) + 1 }]
  })
}
