/** A stretch of a note. */
export interface NoteRun {
  readonly text: string
  readonly bold: boolean
}

/**
 * A slide's notes, written in Markdown, as paragraphs to read: emphasis stays bold, links keep their text, list
 * items get a dot, and the place of a click (`[click]`) an arrow. Other marks and HTML tags go.
 */
export function noteParagraphs(markdown: string): NoteRun[][] {
  return markdown
    .split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d+\.)\s)/)
    .map((block) => runsOf(plainLine(block)))
    .filter((runs) => runs.length > 0)
}

/** One line without the marks that are not emphasis. */
function plainLine(block: string): string {
  return block
    .replaceAll(/\[click(?::[^\]]*)?\]\s*/g, '▶ ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*#{1,6}\s+(.*)$/s, '**$1**')
    .replace(/^\s*[-*+]\s+/, '• ')
    .replaceAll('`', '')
    .replaceAll(/[ \t]*\n[ \t]*/g, '\n')
    .trim()
}

function runsOf(line: string): NoteRun[] {
  return line
    .split(/(\*\*[^*]+\*\*|__[^_]+__)/)
    .map((piece) => {
      const bold = /^(?:\*\*|__)(.+)(?:\*\*|__)$/s.exec(piece)?.[1]
      return { text: bold ?? piece, bold: bold !== undefined }
    })
    .filter(({ text }) => text !== '')
}
