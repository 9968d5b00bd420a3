import { escapeUTF8 } from 'entities'
import { appendixText, backupTitle, handoutText, interfaceText } from '../../../../slides/data/interface.ts'
import type { Language } from '../../../../slides/data/model.ts'
import { appendixId } from './appendix.ts'
import { prose } from './prose.ts'
import { scriptHtml } from './script.ts'
import type { Handout, Sheet, SheetBody, SheetParagraph, SheetTerm } from './sheets.ts'

/** Lines to write on; a page has room for fewer, and shows as many as fit. */
const LINES = 40

/** What the slide of a sheet is put into. */
export const SLIDE_PLACE = 'handout-slide'

/** The id of a slide's sheet, and the name of its pages. */
export function sheetId({ slide }: Pick<Sheet, 'slide'>): string {
  return `handout-${slide}`
}

/** A sheet, with an empty place for the slide itself. */
export function sheetHtml(sheet: Sheet): string {
  const { body, language } = sheet
  return `<section class="handout-sheet" id="${sheetId(sheet)}" lang="${language}" style="page: ${sheetId(sheet)}">
<div class="${SLIDE_PLACE}"></div>
${body.kind === 'script' ? script(body, language) : student(body, language)}
</section>`
}

function student(body: Extract<SheetBody, { kind: 'student' }>, language: Language): string {
  return [
    block(handoutText.gists[language], entries(body.paragraphs.map(paragraphEntry))),
    block(handoutText.terms[language], entries(body.terms.map(termEntry)), 'handout-terms'),
    `<section class="handout-block handout-notes"><h3>${handoutText.notes[language]}</h3>
<div class="handout-lines" aria-hidden="true">${'<div></div>'.repeat(LINES)}</div></section>`,
  ].join('\n')
}

function paragraphEntry({ id, gist }: SheetParagraph): [string, string] {
  return [`¶${escapeUTF8(id)}`, prose(gist)]
}

function termEntry({ term, original, definition, paragraphs }: SheetTerm): [string, string] {
  const cited = paragraphs.map((id) => `¶${escapeUTF8(id)}`).join(' ')
  const name = escapeUTF8(term) + (original ? `<br>${originalHtml(original)}` : '')
  return [name, `${prose(definition)} <span class="handout-cite">${cited}</span>`]
}

function originalHtml({ word, romanised }: NonNullable<SheetTerm['original']>): string {
  return `<span class="handout-original"><span lang="ja">${escapeUTF8(word)}</span> <i>${escapeUTF8(romanised)}</i></span>`
}

/** A heading and what it is for; nothing where there is nothing. */
export function block(heading: string, html: string, name = ''): string {
  return html === '' ? '' : `<section class="handout-block ${name}"><h3>${heading}</h3>\n${html}</section>`
}

/** Pairs of HTML as a list of names with what belongs to them; Chromium tags no `dl` in a PDF. */
export function entries(pairs: readonly (readonly [string, string])[]): string {
  const items = pairs.map(([name, text]) => `<li><b>${name}</b><span>${text}</span></li>`)
  return items.length === 0 ? '' : `<ul class="handout-entries">${items.join('\n')}</ul>`
}

function script({ script, time }: Extract<SheetBody, { kind: 'script' }>, language: Language): string {
  const when = time
    ? `<p class="handout-time">${span(time, language)}
<span>${time.minutes} ${interfaceText.minutes[language]}</span></p>`
    : ''
  return `${when}<div class="handout-script">${scriptHtml(script)}</div>`
}

/** When a slide is shown: from when to when, or in the backup. */
function span({ from, minutes }: { from?: number; minutes: number }, language: Language): string {
  return from === undefined ? backupTitle[language] : `${clock(from)}–${clock(from + minutes)}`
}

/** Minutes as hours and minutes: 65 is 1:05, and half a minute 0:00:30. */
export function clock(minutes: number): string {
  const seconds = Math.round(minutes * 60)
  const two = (value: number) => String(value).padStart(2, '0')
  const rest = seconds % 60 === 0 ? '' : `:${two(seconds % 60)}`
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}${rest}`
}

/**
 * The style sheet of the pages' margins: title and page number on all of them, part and slide on those of a
 * slide, the table's title on those of a table. `@page` can say of no page what stands on it, so each slide's and
 * table's pages have a name.
 */
export function pageStyles(handout: Handout, title: string): string {
  const { sheets, appendix, language } = handout
  const slides = sheets.map((sheet) => {
    const number = `${handoutText.slide[sheet.language]} ${sheet.slide} / ${sheets.length}`
    return `@page ${sheetId(sheet)} {
  @top-left { content: ${cssString(sheet.part ?? '')} }
  @top-right { content: ${cssString(number)} }
}`
  })
  const every = `@page {
  @bottom-left { content: ${cssString(`${title} ${handoutKind(handout)}`)} }
  @bottom-right { content: counter(page) " / " counter(pages) }
}`
  const tables = appendix.map(
    (table) => `@page ${appendixId(table)} {
  @top-left { content: ${cssString(appendixText.appendix[language])} }
  @top-right { content: ${cssString(table.title)} }
}`,
  )
  return [every, ...slides, ...tables].join('\n')
}

/** Whose paper it is, in words. */
export function handoutKind({ kind, language }: Pick<Handout, 'kind' | 'language'>): string {
  return handoutText[kind][language]
}

/** A text as a string of CSS, whatever it holds; it can stand in a `style` element too. */
export function cssString(text: string): string {
  return `"${text.replace(/["\\<\p{Cc}]/gu, (one) => `\\${one.codePointAt(0)?.toString(16)} `)}"`
}
