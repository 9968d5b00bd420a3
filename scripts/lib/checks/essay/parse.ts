/** The essay as it stands in its file: what is not a paragraph has a name of its own. */
export interface Essay {
  readonly title: string
  readonly author: string
  /** Each with its number, as in `1. …`. */
  readonly headings: readonly string[]
  /** By id in reading order, footnotes last: 0.1 … 2.9, n1. */
  readonly paragraphs: ReadonlyMap<string, string>
  readonly colophon: string
}

const noteMarks = '¹²³⁴⁵⁶⁷⁸⁹'
const sentenceEnd = /[。．！？][」』）)]*[¹²³⁴-⁹]*$/

/**
 * Reads the essay's parts in its text: title, author, paragraphs with numbered headings between them, footnotes
 * where their page ends, colophon. Blank lines part paragraphs; where there are none, each line is one. A piece
 * that ends in the middle of a sentence goes on in the next. Throws an Error that says which part is missing.
 */
export function parseEssay(text: string): Essay {
  const lines = text
    .replaceAll('**', '') // extraction marks, not the author's emphasis
    .split(/\r\n?|[\n\f]/)
    .map((line) => line.trim())
  try {
    return readPieces(toBlocks(lines))
  } catch {
    return readPieces(lines.filter(Boolean))
  }
}

function toBlocks(lines: readonly string[]): string[] {
  const blocks = ['']
  for (const line of lines) {
    if (line === '') blocks.push('')
    else blocks.push(`${blocks.pop()}${line}`)
  }
  return blocks.filter(Boolean)
}

function readPieces(pieces: readonly string[]): Essay {
  const [title, author, ...body] = pieces
  const colophon = body.pop()
  if (title === undefined || author === undefined || colophon === undefined)
    throw new Error('a title, an author, paragraphs and a colophon are not all there')
  if (!/^[(（].*[)）]$/.test(colophon)) throw new Error('it does not end with a colophon in (…)')
  const { sections, headings, notes } = readBody(body)
  if (headings.length === 0) throw new Error('no line is a heading such as "1. …"')
  const empty = sections.findIndex((section) => section.length === 0)
  if (empty >= 0) throw new Error(`section ${empty} has no paragraph`)
  const numbered = sections.flatMap((section, number) =>
    section.map((text, index): [string, string] => [`${number}.${index + 1}`, text]),
  )
  return { title, author, headings, paragraphs: new Map([...numbered, ...notes]), colophon }
}

function readBody(pieces: readonly string[]) {
  const headings: string[] = []
  const sections: string[][] = [[]]
  const notes = new Map<string, string>()
  let paragraphs = sections[0] ?? []
  let note: string | undefined
  for (const piece of pieces) {
    const mark = noteMarks.indexOf(piece.charAt(0))
    if (note === undefined && mark >= 0) note = `n${mark + 1}`
    if (note !== undefined) {
      const text = `${notes.get(note) ?? ''}${piece}`
      notes.set(note, text)
      if (sentenceEnd.test(text)) note = undefined
    } else if (isHeading(piece, headings.length + 1)) {
      headings.push(piece)
      paragraphs = []
      sections.push(paragraphs)
    } else {
      const last = paragraphs.at(-1)
      const goesOn = last !== undefined && !sentenceEnd.test(last)
      paragraphs.push(goesOn ? `${paragraphs.pop()}${piece}` : piece)
    }
  }
  return { headings, sections, notes }
}

function isHeading(piece: string, number: number): boolean {
  const [, digit, rest] = /^([0-9０-９])\s?[.．]\s*(.*)$/.exec(piece) ?? []
  return digit?.normalize('NFKC') === String(number) && rest !== undefined && !/^[0-9０-９]/.test(rest)
}
