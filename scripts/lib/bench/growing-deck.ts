import { paragraphs } from '../../../slides/data/essay.ts'
import type { Localized, ParagraphId } from '../../../slides/data/model.ts'
import type { Language } from '../deck/language.ts'

/** What a deck of any size is made from: texts of the project's files. */
export interface Origin {
  /** The lecture's entry, for its headmatter and cover. */
  readonly entry: string
  /** slides/diagrams/index.ts. */
  readonly diagrams: string
  readonly language: Language
}

const folder = (language: Language) => `slides/${language}/growth`

const headline: Localized = { ja: 'この段落は何を述べているのか', en: 'What does this paragraph say?' }
const tableHead: Localized = { ja: '| 段落 | 要点 |', en: '| Paragraph | Gist |' }
const spoken: Localized = {
  ja: 'ここで話すことの要点を、順を追って述べる。',
  en: 'Say in order what matters here. ',
}
const timesSpoken: Readonly<Record<Language, number>> = { ja: 10, en: 15 }

/**
 * Pure: a deck of `slides` slides as files of a project by their paths: a cover, then statements, tables and diagrams
 * in turn, each with notes. Every diagram is another one, so that it is drawn once for each slide that shows it.
 */
export function growingDeck(slides: number, origin: Origin): Readonly<Record<string, string>> {
  const { language } = origin
  const names = Array.from(
    { length: slides - 1 },
    (_, index) => `growth-${String(index + 1).padStart(4, '0')}`,
  )
  const files = names.map((name, index) => [`${folder(language)}/${name}.md`, slideOf(index, language)])
  return {
    'slides.md': entryOf(names, origin),
    'slides/diagrams/lecture.ts': origin.diagrams,
    'slides/diagrams/index.ts': diagramsOf(slides),
    ...Object.fromEntries(files),
  }
}

function entryOf(names: readonly string[], { entry, language }: Origin): string {
  const [head = ''] = entry.split('\n---\nsrc:')
  const imports = names.map((name) => `\n---\nsrc: ./${folder(language)}/${name}.md\n---\n`)
  // Its slides are many and full, as no lecture's are: it is one that somebody made of the lecture.
  const made = "adaptedFrom: { project: lecture, version: '0.1.0', date: '2026-02-27' }"
  return head.replace(/^duration: .*$/m, `duration: ${names.length + 1}min\n${made}`) + imports.join('')
}

/** As many diagrams as asked for, `growth-0` and so on: the lecture's over and over, each with a mark of its own. */
function diagramsOf(count: number): string {
  return `import { diagrams as lecture } from './lecture.ts'

const builders = Object.values(lecture)
export const diagrams = Object.fromEntries(
  Array.from({ length: ${count} }, (_, index) => {
    const draw = builders[index % builders.length]
    const mark = (kind) => (kind === 'picture' ? '<!-- ' + index + ' -->' : '\\n%% ' + index + '\\n')
    const marked = (diagram) => ({ ...diagram, source: diagram.source + mark(diagram.kind) })
    return ['growth-' + index, (language) => marked(draw(language))]
  }),
)
`
}

function slideOf(index: number, language: Language): string {
  const shown = [0, 1, 2].map((offset) => paragraphAt(index + offset))
  const kinds = [statement, table, diagram] as const
  const body = kinds[index % kinds.length]?.(shown, language, index)
  return `---
part: shock
minutes: 1
priority: 1
sources: [${shown.map(({ id }) => `'${id}'`).join(', ')}]
voices: [author]
---

## ${headline[language]}

${body}

<!--
${spoken[language].repeat(timesSpoken[language])}
-->
`
}

type Shown = readonly { readonly id: ParagraphId; readonly gist: Localized }[]

function statement(shown: Shown, language: Language): string {
  return shown
    .slice(0, 2)
    .map(({ id, gist }) => `<Voice by="author">\n${gist[language]}<Cite p="${id}" />\n</Voice>`)
    .join('\n\n')
}

function table(shown: Shown, language: Language): string {
  const rows = shown.map(({ id, gist }) => `| <Cite p="${id}" /> | ${gist[language]} |`)
  return [tableHead[language], '| --- | --- |', ...rows].join('\n')
}

function diagram(shown: Shown, _: Language, index: number): string {
  const ids = shown.map(({ id }) => `'${id}'`).join(', ')
  return `<Diagram of="growth-${Math.floor(index / 3)}"><Cite :p="[${ids}]" /></Diagram>`
}

function paragraphAt(index: number) {
  const found = paragraphs[index % paragraphs.length]
  if (!found) throw new Error('The essay has no paragraphs')
  return found
}
