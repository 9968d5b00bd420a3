import type { DeckSlide, Place } from '../deck/deck.ts'
import { findHeadings, findTags, hideCode } from '../deck/text/markdown.ts'
import type { Where } from './survey.ts'

/** The line in a slide's Markdown that shows something; the slide's first line where nothing leads to it. */
export function locate(slide: DeckSlide, where: Where | undefined): Place {
  const content = slide.content
  const at = (row: number | undefined): Place | undefined =>
    row === undefined ? undefined : { file: slide.file, line: slide.contentLine + row }
  if (!where) return { file: slide.file, line: slide.contentLine + firstRow(content) }
  const [key] = where.texts
  if (key?.endsWith(':') && slide.frontmatter[key.slice(0, -1)] !== undefined)
    return slide.locate([key.slice(0, -1)])
  return (
    at(where.diagram === undefined ? undefined : rowOfDiagram(content, where.diagram)) ??
    at(where.heading ? rowOfHeading(content, where.texts) : undefined) ??
    at(where.tag === undefined ? undefined : rowOfTag(content, where.tag)) ??
    at(rowOfText(content, where.texts)) ??
    at(rowOfComponent(content)) ?? { file: slide.file, line: slide.contentLine + firstRow(content) }
  )
}

/** The first line that is not empty. */
function firstRow(content: string): number {
  return Math.max(
    0,
    rows(content).findIndex((line) => line.trim() !== ''),
  )
}

/** The line with an HTML tag that has most of the element's attributes, and at least one that says something. */
function rowOfTag(content: string, tag: string): number | undefined {
  const name = /^<(\w+)/.exec(tag)?.[1]
  const attributes = [...tag.matchAll(/\s([\w-]+)="([^"]+)/g)]
    .filter(([, key = '']) => key !== 'class' && !key.startsWith('data-v-'))
    .map(([, key = '', value = '']) => tight(`${key}="${value}`))
  const scores = rows(content).map((line) =>
    line.includes(`<${name}`) ? attributes.filter((one) => tight(line).includes(one.slice(0, 60))).length : 0,
  )
  const best = scores.reduce((most, score) => Math.max(most, score), 0)
  return best > 0 ? scores.indexOf(best) : undefined
}

/** As it is compared: browsers write a style with other spaces than people. */
function tight(text: string): string {
  return text.replace(/[\s;]+/g, '')
}

function rowOfDiagram(content: string, name: string): number | undefined {
  const tag = findTags(hideCode(content)).find(
    (tag) =>
      tag.name === 'Diagram' && tag.props.some((prop) => prop.name === 'of' && prop.value.includes(name)),
  )
  if (tag) return tag.row
  const row = rows(content).findIndex((line) => /^\s*(?:```|~~~)\s*mermaid|data-diagram=/.test(line))
  return row < 0 ? undefined : row
}

function rowOfHeading(content: string, texts: readonly string[]): number | undefined {
  const headings = findHeadings(hideCode(content))
  const said = squeeze(texts[0] ?? '')
  return (headings.find(({ text }) => squeeze(bare(text)) === said) ?? headings[0])?.row
}

/** The line that holds most of the beginning of one of the texts, innermost first. */
function rowOfText(content: string, texts: readonly string[]): number | undefined {
  const shown = rows(content.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' ')))
  const lines = shown.map((line) => ({ said: squeeze(bare(line)), written: squeeze(line) }))
  for (const text of texts) {
    const said = squeeze(text)
    for (const length of [24, 12, 6, 3]) {
      if (said.length < 2 || (length > 3 && said.length <= length / 2)) continue
      const row = lines.findIndex(({ said: line }) => line.includes(said.slice(0, length)))
      if (row >= 0 && said !== '') return row
      const raw = lines.findIndex(({ written }) => written.includes(said.slice(0, length)))
      if (raw >= 0 && said.length >= 3) return raw
    }
  }
  return undefined
}

/** Words that no line holds come from a component without content. */
function rowOfComponent(content: string): number | undefined {
  const tags = findTags(hideCode(content))
  return (
    tags.find(({ name }) => !['Cite', 'Diagram', 'Q', 'Hedge', 'Voice'].includes(name))?.row ?? tags[0]?.row
  )
}

function rows(text: string): string[] {
  return text.split('\n')
}

/** Markdown without tags, emphasis and marks of tables, lists and headings. */
function bare(line: string): string {
  return line
    .replace(/<[^<>]*>/g, '')
    .replace(/^\s*(?:#+|[-*+]|\d+\.|>|\|)\s+/, '')
    .replace(/[*_`|]+/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/** Brackets of quotations come from `<Q>`, paragraph numbers from `<Cite>`. */
function squeeze(text: string): string {
  return text.replace(/¶[\dn.]+/g, '').replace(/[\s「」|]+/gu, '')
}
