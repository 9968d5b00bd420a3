import { escapeUTF8 } from 'entities'
import { essay, paragraphs, type Section } from '../../../../slides/data/essay.ts'
import { appendixText, handoutText, sectionNames, sideNames } from '../../../../slides/data/interface.ts'
import type { Language } from '../../../../slides/data/model.ts'
import { type ReferencePart, sourceReference } from '../../../../slides/data/source.ts'
import { lecturerTag, type Side, voice } from '../../../../slides/data/voices.ts'
import type { DocumentFacts } from '../pdf/pdf-document.ts'
import { appendixId } from './appendix.ts'
import { block, clock, entries, handoutKind, sheetId } from './html.ts'
import type { Handout, Sheet } from './sheets.ts'

/** The pages before the first slide: how to read what follows, and the headlines as a table of contents. */
export function frontHtml(handout: Handout, { title, author, subject }: DocumentFacts): string {
  const { language } = handout
  return `<section class="handout-front" lang="${language}">
<header class="handout-title">
<p class="handout-kind">${handoutKind(handout)}</p>
<h1>${escapeUTF8(title)}</h1>
${[subject, author]
  .filter((line) => line !== '')
  .map((line) => `<p>${escapeUTF8(line)}</p>`)
  .join('\n')}
</header>
${handout.teachesEssay ? howToRead(language) : ''}
</section>
<section class="handout-contents" lang="${language}">
<h2>${handoutText.contents[language]}</h2>
${contents(handout.sheets)}
${appendixContents(handout)}
</section>`
}

/** What the front pages are called, by the first heading on them. */
export function frontTitle({ language, teachesEssay }: Pick<Handout, 'language' | 'teachesEssay'>): string {
  return (teachesEssay ? handoutText.howToRead : handoutText.contents)[language]
}

function howToRead(language: Language): string {
  return `<h2>${handoutText.howToRead[language]}</h2>
${block(handoutText.source[language], source(language))}
${block(handoutText.numbers[language], numbers(language), 'handout-numbers')}
${block(handoutText.signs[language], legend(language), 'handout-signs')}
${block(handoutText.wording[language], wording(language))}`
}

function source(language: Language): string {
  const { essay, note } = sourceReference(language)
  return [essay, note].map((parts) => `<p>${parts.map(referencePart).join('')}</p>`).join('\n')
}

function referencePart({ text, kind }: ReferencePart): string {
  const words = escapeUTF8(text)
  if (kind === 'original') return `<cite lang="ja">${words}</cite>`
  return kind === 'journal' ? `<i>${words}</i>` : words
}

/** Which paragraphs each section of the essay has. */
function numbers(language: Language): string {
  const rows = Object.entries(sectionNames).map(([section, name]): [string, string] => {
    const ids = paragraphs.filter((one) => one.section === section).map(({ id }) => `¶${id}`)
    const range = [...new Set([ids[0], ids.at(-1)])].join('–')
    return [range, [name[language], headingOf(section as Section, language)].filter(Boolean).join(' ')]
  })
  return `<p>${handoutText.numbersNote[language]}</p>${entries(rows)}`
}

function headingOf(section: Section, language: Language): string {
  if (section === 'section-1') return `<cite>${essay.headings[1][language]}</cite>`
  return section === 'section-2' ? `<cite>${essay.headings[2][language]}</cite>` : ''
}

/** Sides that speak or are spoken of in a colour of their own. */
const coloured: readonly Side[] = ['us', 'iran', 'israel', 'author']

/** What a colour says, and the lecturer's tag; the words of the essay have a place of their own. */
function legend(language: Language): string {
  const names = coloured.map(
    (side) => `<span class="handout-sign side-${side}">${sideNames[side][language]}</span>`,
  )
  return entries([
    [names.join('<br>'), handoutText.colours[language]],
    [
      `<span class="handout-sign side-lecturer">${lecturerTag[language]}</span>`,
      voice('lecturer').label[language],
    ],
  ])
}

function wording(language: Language): string {
  const { paraphrase, quotation, hedge } = handoutText
  const items = [paraphrase[language], quotation[language], hedge[language]]
  return `<ul class="handout-wording">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
}

/** The headlines, under the titles of the parts that they belong to. */
function contents(sheets: readonly Sheet[]): string {
  const opening = (part?: string) => (part === undefined ? '' : `<h3>${escapeUTF8(part)}</h3>`)
  return runsOf(sheets)
    .map((run) => `${opening(run[0]?.part)}<ol>${run.map(contentsLine).join('\n')}</ol>`)
    .join('\n')
}

/** Neighbours of the same part together. */
function runsOf(sheets: readonly Sheet[]): Sheet[][] {
  const runs: Sheet[][] = []
  for (const sheet of sheets) {
    const last = runs.at(-1)
    if (last && last[0]?.part === sheet.part) last.push(sheet)
    else runs.push([sheet])
  }
  return runs
}

function appendixContents({ appendix, language }: Handout): string {
  if (appendix.length === 0) return ''
  const lines = appendix.map(
    (table) => `<li><span></span><a href="#${appendixId(table)}">${escapeUTF8(table.title)}</a></li>`,
  )
  return `<h3>${appendixText.appendix[language]}</h3><ol>${lines.join('\n')}</ol>`
}

function contentsLine(sheet: Sheet): string {
  const { slide, title, body, language } = sheet
  const time =
    body.kind === 'script' && body.time?.from !== undefined ? `<span>${clock(body.time.from)}</span>` : ''
  return `<li lang="${language}"><span>${slide}</span>
<a href="#${sheetId(sheet)}">${escapeUTF8(title)}</a>${time}</li>`
}
