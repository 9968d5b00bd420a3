import type { Finding } from '../cli/findings.ts'
import type { Deck, DeckSlide } from '../deck/deck.ts'
import { findHeadings, hideCode } from '../deck/text/markdown.ts'

/** Layouts whose heading is a title, `#`; every other slide's is a sentence, `##`. */
const titled = ['cover', 'section']

/** One heading a slide, first, of the level that its layout asks for. */
export function checkHeadings(deck: Deck): Finding[] {
  return deck.slides.flatMap((slide, index) => checkSlide(slide, index === 0))
}

function checkSlide(slide: DeckSlide, isFirst: boolean): Finding[] {
  const finding = (row: number, what: string, mend: string, level?: 'level'): Finding => ({
    file: slide.file,
    line: slide.contentLine + row,
    slide: slide.id,
    what,
    mend,
    ...(level ? { kind: level, need: 'headings of our levels' } : {}),
    severity: slide.ours ? 'error' : 'hint',
  })
  const text = hideCode(slide.content)
  const [heading, ...others] = findHeadings(text)
  // Slidev shows the first slide as a cover when it names no layout.
  const layout = String(slide.frontmatter.layout ?? (isFirst ? 'cover' : 'default'))
  const level = titled.includes(layout) ? 1 : 2
  const mark = '#'.repeat(level)
  if (!heading) return [finding(0, 'the slide has no heading', `begin it with "${mark} …"`)]
  const findings = others.map((other) =>
    finding(other.row, `"${other.text}" is a second heading`, 'make it bold text, or a slide of its own'),
  )
  if (heading.level !== level) {
    const what = `the heading has level ${heading.level}, a ${layout} slide's has ${level}`
    findings.push(finding(heading.row, what, `write "${mark} ${heading.text}"`, 'level'))
  }
  const above = text.split('\n').slice(0, heading.row).join('\n').trim()
  if (above !== '') findings.push(finding(heading.row, 'the heading is not first', 'move it to the top'))
  return findings
}
