import MarkdownIt from 'markdown-it'

const markdown = new MarkdownIt({ html: false })
const plain = markdown.renderer.rules.text

// Slidev's marks for the place at which the lecturer clicks, `[click]` and `[click:2]`.
markdown.renderer.rules.text = (...args) =>
  (plain?.(...args) ?? '').replace(/\[click(?::(\d+))?\]/g, (_, count: string | undefined) => {
    const times = count === undefined || count === '1' ? '' : ` ×${count}`
    return `<span class="handout-click">▶${times}</span>`
  })

/** A slide's notes (Markdown) as HTML; HTML in them is shown as text. */
export function scriptHtml(notes: string): string {
  return markdown.render(notes)
}
