import type { BrowserContext, JSHandle, Page } from 'playwright'
import { handoutText, parts } from '../../../../slides/data/interface.ts'
import {
  brokenDiagrams,
  loadAll,
  openDeck,
  type SlidevContext,
  waitUntilDrawn,
  watchProblems,
} from '../../browser/deck-page.ts'
import { ORIGIN, serveFolder } from '../../browser/serve.ts'
import { CommandError } from '../../cli/errors.ts'
import { languageOfDeck } from '../../deck/language.ts'
import { type Complaint, complaintsOf, type Judge, strictly } from '../complaints.ts'
import { leftOut } from '../left-out.ts'
import { settleMedia } from '../media.ts'
import { aimLinks } from './links.ts'
import type { DocumentFacts, PageSize } from './pdf-document.ts'
import type { PrintedPage } from './printed-page.ts'
import { settleOverlays, withoutChance } from './settle.ts'

/** A built deck's print page, with everything on it drawn. */
export interface OpenedPrint {
  page: Page
  deck: JSHandle<SlidevContext>
  /** What stands on each page, in order. */
  pages: PrintedPage[]
}

/**
 * Opens the page that shows all slides of a built deck, each after its last click, or `withClicks` at each
 * step. Throws a CommandError: exit 1 with one line for each thing that is wrong in the deck, as `judge` sees it, exit 2
 * where the options don't fit it. `timeout`: milliseconds after which the next slide, diagram or font has to have come.
 */
export async function openPrint(
  context: BrowserContext,
  folder: string,
  {
    withClicks = false,
    dark = false,
    presentation = false,
    timeout = 60_000,
    judge = strictly,
  }: {
    withClicks?: boolean
    dark?: boolean
    presentation?: boolean
    timeout?: number
    judge?: Judge
  },
): Promise<OpenedPrint> {
  const served = await serveFolder(context, folder)
  const page = await context.newPage()
  await Promise.all([waitWithLayout(page), withoutChance(page)])
  const problems = watchProblems(page)
  // The route stands twice, so that decks with a hash router are printed too.
  const query = withClicks ? 'clicks' : 'true'
  const deck = await openDeck(page, `${ORIGIN}/print?print=${query}#/print`, timeout)
  await loadSlides(page, deck, timeout)
  await useScreenStyles(page, dark)
  await loadAll(page)
  await layOut(page)
  const missing = await waitUntilDrawn(page, '#print-content', timeout)
  const pages = await readPages(page, await readNames(deck))
  await settleOverlays(page)
  const unfit = await settleMedia(page)
  const astray = await aimLinks(page, await readAliases(deck))
  const findings = [
    ...missing.map((what) => `not drawn after ${timeout / 1000} s: ${what}`),
    ...(await pictureFindings(page)),
    ...pageFindings(pages, await deck.evaluate(({ nav }) => nav.total)),
    ...judge([
      ...astray.map(
        ({ slide, href }): Complaint => ({
          ...{ kind: 'link', slide, address: href },
          what: `slide ${slide} links to ${href}, which is no slide of this deck`,
          mend: "give a slide's number or routeAlias, or a whole address (https://…)",
        }),
      ),
      ...complaintsOf(problems, served),
      // What was refused or is missing is no picture either, and was told.
      ...unfit.filter(
        ({ address = '' }) =>
          !served.outside.includes(address) && !served.missing.some((path) => address.endsWith(path)),
      ),
      ...(await leftOut(page, { withClicks, presentation })),
    ]),
  ]
  if (findings.length > 0) throw new CommandError(findings.join('\n'), 1)
  return { page, deck, pages }
}

/**
 * Keeps a page that is about to be opened from laying slides out as they come, and lets it load the fonts meanwhile:
 * it would do all of that again with each slide and each font. What measures itself is laid out for that nevertheless.
 */
async function waitWithLayout(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('#print-content { content-visibility: hidden }')
    document.adoptedStyleSheets = [sheet]
    document.addEventListener('readystatechange', () => {
      for (const font of document.fonts) font.load().catch(() => undefined)
    })
  })
}

/** Lays out what `waitWithLayout` held up. */
async function layOut(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    document.adoptedStyleSheets = []
  })
}

/** Slides come as chunks of their own, and for a moment nothing shows that they are still on their way. */
async function loadSlides(page: Page, deck: JSHandle<SlidevContext>, timeout: number): Promise<void> {
  try {
    await page.locator('#print-content').waitFor({ state: 'attached', timeout })
  } catch {
    throw new CommandError('The built deck shows no print page.', 1)
  }
  await deck.evaluate(({ nav }) => Promise.all(nav.slides.map((slide) => slide.load())).then(() => undefined))
}

async function useScreenStyles(page: Page, dark: boolean): Promise<void> {
  await page.emulateMedia({ media: 'screen', colorScheme: dark ? 'dark' : 'light' })
  // Slidev breaks the page after each slide, after the last one too: hence its blank page at the end. A slide of one
  // size can't be broken in itself: with a `zoom` below 1 it is laid out higher than its page before it is scaled.
  await page.addStyleTag({
    content:
      '#print-content > :last-child { break-after: auto !important } .print-slide-container { contain: size }',
  })
  const isDark = await page.evaluate(() => document.documentElement.classList.contains('dark'))
  if (dark && !isDark)
    throw new CommandError('--dark: the headmatter of this deck sets colorSchema to light.')
}

/** What stands on each page, from Slidev's page ids (`003-02`: third slide, after one click). */
async function readPages(page: Page, names: Readonly<Record<number, SlideName>>): Promise<PrintedPage[]> {
  const pages = await page.locator('.print-slide-container').evaluateAll((containers) =>
    containers.map((container): PrintedPage => {
      const found = container.querySelector('h1, h2') ?? container.querySelector('h3, h4, h5, h6')
      const heading = found?.cloneNode(true) as Element | undefined
      for (const br of heading?.querySelectorAll('br') ?? []) br.replaceWith('\n')
      for (const picture of heading?.querySelectorAll('img') ?? []) picture.replaceWith(picture.alt)
      const [slide = 0, state = 1] = container.id.split('-').map(Number)
      const level = heading?.tagName === 'H1' ? 1 : 2
      return { slide, step: state - 1, level, title: heading?.textContent ?? '' }
    }),
  )
  return pages.map((page) => {
    const { part, title } = names[page.slide] ?? { title: '' }
    return { ...page, title: oneLine(page.title) || title, ...(part === undefined ? {} : { part }) }
  })
}

const CJK = '[\\u3000-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef]'
const CJK_BREAK = new RegExp(`(?<=${CJK})\\s*\\n\\s*(?=${CJK})`, 'gu')

/** A heading as one line: a line break is a space in Latin text and nothing in Japanese. */
export function oneLine(text: string): string {
  return text.trim().replace(CJK_BREAK, '').replace(/\s+/g, ' ')
}

async function pictureFindings(page: Page): Promise<string[]> {
  const diagrams = await brokenDiagrams(page, '#print-content')
  const fonts = await page.evaluate(() =>
    [...document.fonts]
      .filter((font) => font.status === 'error')
      .map((font) => `${font.family} ${font.weight}`),
  )
  return [
    ...diagrams.map(({ name, message }) => `diagram "${name}" can't be drawn: ${oneLine(message)}`),
    ...[...new Set(fonts)].map((font) => `font ${font} can't be loaded`),
  ]
}

/** Pure: slides that are not there, each once. */
export function pageFindings(pages: readonly Pick<PrintedPage, 'slide'>[], total: number): string[] {
  const printed = new Set(pages.map(({ slide }) => slide))
  const all = Array.from({ length: total }, (_, index) => index + 1)
  return all.filter((no) => !printed.has(no)).map((no) => `slide ${no} is missing in print`)
}

/** What a slide is called beside its heading. */
interface SlideName {
  /** Title of the lecture's part that it names. */
  readonly part?: string
  /** For a slide without a heading, which needs a bookmark all the same. */
  readonly title: string
}

/** What the slides are called, by their number. */
async function readNames(deck: JSHandle<SlidevContext>): Promise<Record<number, SlideName>> {
  const { language, slides } = await deck.evaluate(({ nav }) => ({
    language: document.documentElement.lang,
    slides: nav.slides.map(({ no, meta }) => ({ no, frontmatter: { ...meta.slide?.frontmatter } })),
  }))
  const key = languageOfDeck({ headmatter: { lang: language } })
  const titles = new Map<unknown, string>(parts.map(({ id, title }) => [id, title[key]]))
  const named = slides.map(({ no, frontmatter }): [number, SlideName] => {
    // The first block's title is the deck's, and as good.
    const { title, name, routeAlias } = frontmatter
    const part = titles.get(frontmatter.part)
    const known = [title, name, routeAlias].find((text) => typeof text === 'string' && text.trim() !== '')
    return [
      no,
      {
        title: oneLine(String(known ?? `${handoutText.slide[key]} ${no}`)),
        ...(part === undefined ? {} : { part }),
      },
    ]
  })
  return Object.fromEntries(named)
}

/** The numbers of the slides that have a name of their own for links. */
async function readAliases(deck: JSHandle<SlidevContext>): Promise<Record<string, number>> {
  return deck.evaluate(({ nav }) =>
    Object.fromEntries(
      nav.slides.flatMap(({ no, meta }) => {
        const alias = meta.slide?.frontmatter.routeAlias
        return typeof alias === 'string' ? [[alias, no]] : []
      }),
    ),
  )
}

/** What the deck says of itself, and the size of its slides. */
export async function readFacts(
  deck: JSHandle<SlidevContext>,
): Promise<{ facts: DocumentFacts; size: PageSize }> {
  return deck.evaluate(({ configs }) => {
    const info =
      new DOMParser().parseFromString(String(configs.info || ''), 'text/html').body.textContent ?? ''
    return {
      facts: {
        title: configs.title,
        author: configs.author ?? '',
        subject: info.trim().replace(/\s+/g, ' '),
        language: document.documentElement.lang,
      },
      size: { width: configs.canvasWidth, height: configs.canvasWidth / configs.aspectRatio },
    }
  })
}
