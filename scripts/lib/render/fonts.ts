import type { CDPSession, Page } from 'playwright'
import type { ForeignFont } from './problem.ts'
import type { Where } from './survey.ts'

/**
 * Asks the browser which fonts drew the slide, and gives those that don't come with the deck. `session`
 * belongs to `page`.
 */
export async function foreignFonts(
  page: Page,
  session: CDPSession,
  selector: string,
): Promise<ForeignFont[]> {
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  // Nodes have ids only in a document that was asked for.
  await session.send('DOM.getDocument', { depth: 0 })
  const elements = await objectsOf(session, `window.renderedPage.textElements(${JSON.stringify(selector)})`)
  const drawn = await Promise.all(elements.map((objectId) => systemFonts(session, objectId)))
  const found: ForeignFont[] = []
  for (const [index, families] of drawn.entries()) {
    for (const family of families) found.push(await describe(page, session, selector, index, family))
  }
  await session.send('DOM.disable')
  return found
}

/** Names of the fonts of the machine that drew an element's own text. */
async function systemFonts(session: CDPSession, objectId: string): Promise<string[]> {
  const { nodeId } = await session.send('DOM.requestNode', { objectId })
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  return fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName)
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

/** Which characters it was: each is set alone, in the same font, and asked for again. */
async function describe(
  page: Page,
  session: CDPSession,
  selector: string,
  index: number,
  family: string,
): Promise<ForeignFont> {
  const { where, characters } = await page.evaluate(
    ([selector, index]): { where: Where; characters: string[] } => window.renderedPage.spell(selector, index),
    [selector, index] as const,
  )
  const spelled = await objectsOf(session, 'window.renderedPage.spelled()')
  const fonts = await Promise.all(spelled.map((objectId) => systemFonts(session, objectId)))
  await page.evaluate(() => window.renderedPage.clearSpelled())
  const foreign = characters.filter((_, at) => fonts[at]?.includes(family))
  return { where, family, characters: foreign.join('') }
}
