import MarkdownIt from 'markdown-it'

type Token = ReturnType<MarkdownIt['parse']>[number]

/** What a cell of figures holds: `2.82 s`, `≤ 0.20`, `–`. */
const figure = /^(?:≤ )?\d[\d.]*(?: (?:s|ms|KB|MB))?$|^–$/

/**
 * What a text in Markdown has in common with its translation, a line each and by section, of which the first begins with
 * a heading: levels of headings, code without its comments, commands in sentences, tables by rows and columns with the
 * code and figures in them, pictures and links. Commands, pictures and links of a section are sorted: another language
 * puts them in another order.
 */
export function outlineOf(markdown: string): string[] {
  const tokens = new MarkdownIt({ html: true }).parse(markdown, {})
  const sections: Token[][] = []
  for (const token of tokens) {
    if (token.type === 'heading_open') sections.push([])
    sections.at(-1)?.push(token)
  }
  const slugs = sections.map(([, heading]) => slugOf(heading?.content ?? ''))
  return sections.flatMap((section) => [
    ...section.filter(({ type }) => type === 'heading_open').map(({ tag }) => `heading ${tag}`),
    ...section.filter(({ type }) => type === 'fence').flatMap(codeIn),
    ...rowsIn(section),
    ...section.flatMap((token) => saidIn(token, slugs)).sort(),
  ])
}

/** What GitHub makes of a heading as an address within its page. */
function slugOf(heading: string): string {
  return `#${heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')}`
}

/** The lines of a block of code, without what is said to a reader. */
function codeIn({ info, content }: Token): string[] {
  const lines = content.split('\n').map((line) =>
    line
      .replace(/(?<=\S)\s+# .*$/, '')
      .replace(/<!--.*-->/, '<!-- -->')
      .trimEnd(),
  )
  return lines.map((line) => `code ${info} ${line}`)
}

/** The rows of all tables, a head's too: of a cell its code, or its figure. */
function rowsIn(section: readonly Token[]): string[] {
  const rows: string[][] = []
  for (const [index, { type }] of section.entries()) {
    if (type === 'tr_open') rows.push([])
    const text = section[index + 1]
    if ((type === 'td_open' || type === 'th_open') && text) rows.at(-1)?.push(cellOf(text))
  }
  return rows.map((cells) => `row ${cells.join(' | ')}`)
}

function cellOf({ content, children }: Token): string {
  if (figure.test(content)) return content
  const code = (children ?? []).filter(({ type }) => type === 'code_inline').map((child) => child.content)
  return code.sort().join(' ')
}

/** The commands, pictures and links of a text; a link to a heading by its number, one to the translation as one. */
function saidIn({ children }: Token, slugs: readonly string[]): string[] {
  return (children ?? []).flatMap((token) => {
    if (token.type === 'code_inline')
      return /^np[mx] /.test(token.content) ? [`command ${token.content}`] : []
    if (token.type === 'image') return [`picture ${token.attrGet('src')}`]
    if (token.type !== 'link_open') return []
    const to = decodeURI(token.attrGet('href') ?? '')
    if (to.startsWith('#')) return [`link to heading ${slugs.indexOf(to)}`]
    return [`link ${to.replace(/^README(?:\.ja)?\.md$/, 'README')}`]
  })
}
