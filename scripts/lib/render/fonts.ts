import type { CDPSession, Page } from 'playwright'
import { messageOf } from '../cli/errors.ts'
import { unseen } from '../deck/fonts/characters.ts'
import type { Spelling } from './page/index.ts'
import type { ForeignFont } from './problem.ts'

/** Whether a font that comes with the deck has a character, or it needs none. */
export type Bundled = (character: string) => boolean

/**
 * The characters of a slide that no font of the deck has, and those that, as the browser tells when asked, a
 * font of the machine drew. `session` belongs to `page`.
 */
export async function foreignFonts(
  page: Page,
  session: CDPSession,
  selector: string,
  bundled: Bundled,
): Promise<ForeignFont[]> {
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  // Nodes have ids only in a document that was asked for.
  await session.send('DOM.getDocument', { depth: 0 })
  const settings = await page.evaluate((selector) => window.renderedPage.settings(selector), selector)
  const elements = await objectsOf(session, `window.renderedPage.textElements(${JSON.stringify(selector)})`)
  const drawn: string[][] = settings.map(() => [])
  const ask = async (indexes: readonly number[]) => {
    const fonts = await Promise.all(indexes.map((at) => systemFonts(session, elements[at] ?? '')))
    for (const [order, at] of indexes.entries()) drawn[at] = fonts[order] ?? []
  }
  // Characters that are set alike are drawn alike: only where a font of the machine drew one, all are asked for.
  const probes = probesFor(settings)
  await ask(probes)
  const foreign = new Set(probes.filter((at) => drawn[at]?.length).map((at) => settings[at]?.style))
  await ask([...settings.keys()].filter((at) => foreign.has(settings[at]?.style) && !probes.includes(at)))
  const found: ForeignFont[] = []
  for (const [index, { characters }] of settings.entries()) {
    if (drawn[index]?.length || !characters.every(bundled))
      found.push(...(await describe(page, session, { selector, index, drawn, bundled })))
  }
  await session.send('DOM.disable')
  return found
}

/** Numbers of elements that have, together, every character in every setting. */
function probesFor(settings: readonly { characters: readonly string[]; style: string }[]): number[] {
  const known = new Set<string>()
  return [...settings.keys()].filter((at) => {
    const { characters = [], style = '' } = settings[at] ?? {}
    const news = characters.map((one) => `${one} ${style}`).filter((key) => !known.has(key))
    for (const key of news) known.add(key)
    return news.length > 0
  })
}

/** Names of the fonts of the machine that drew an element's own text; none of one that went away meanwhile. */
export async function systemFonts(session: Pick<CDPSession, 'send'>, objectId: string): Promise<string[]> {
  try {
    const { nodeId } = await session.send('DOM.requestNode', { objectId })
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    return fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName)
  } catch (error) {
    // Code that moves from one state into another takes its own words out.
    if (/Could not find (?:node|object) with given id/.test(messageOf(error))) return []
    throw error
  }
}

/** Handles of the elements in an array that an expression gives. */
async function objectsOf(session: CDPSession, expression: string): Promise<string[]> {
  const { result } = await session.send('Runtime.evaluate', { expression })
  if (!result.objectId) return []
  const { result: properties } = await session.send('Runtime.getProperties', {
    objectId: result.objectId,
    ownProperties: true,
  })
  return properties.flatMap(({ name, value }) =>
    /^\d+$/.test(name) && value?.objectId ? [value.objectId] : [],
  )
}

interface Asked {
  readonly selector: string
  /** Number of the text element. */
  readonly index: number
  /** Fonts of the machine by text element. */
  readonly drawn: readonly (readonly string[])[]
  readonly bundled: Bundled
}

/**
 * Which characters it was: each is set alone, in the same font, and asked for again. The browser counts the
 * text of elements inside as the element's, too: what is theirs is told of them.
 */
async function describe(
  page: Page,
  session: CDPSession,
  { selector, index, drawn, bundled }: Asked,
): Promise<ForeignFont[]> {
  const { where, characters, inside } = await page.evaluate(
    ([selector, index]): Spelling => window.renderedPage.spell(selector, index),
    [selector, index] as const,
  )
  const spelled = await objectsOf(session, 'window.renderedPage.spelled()')
  const fonts = await Promise.all(spelled.map((objectId) => systemFonts(session, objectId)))
  await page.evaluate(() => window.renderedPage.clearSpelled())
  const missing = characters.filter((character) => !bundled(character))
  const found = missing.length > 0 ? [{ where, characters: missing.join('') }] : []
  const others = (drawn[index] ?? []).flatMap((family): ForeignFont[] => {
    const had = (at: number) => bundled(characters[at] ?? '')
    const own = characters.filter((_, at) => had(at) && fonts[at]?.includes(family))
    const seen = own.filter((one) => !unseen.test(one)).join('')
    if (own.length > 0) return seen ? [{ where, family, characters: seen }] : []
    if (missing.length > 0 || inside.some((at) => drawn[at]?.includes(family))) return []
    // Alone, each may have got another font than among its neighbours.
    return [{ where, family, characters: characters.join('') }]
  })
  return [...found, ...others]
}
