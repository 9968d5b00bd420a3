import type { Page } from 'playwright'
import { cutWhole } from '../../build/fonts/cut.ts'
import { charactersIn, unseen } from '../../deck/fonts/characters.ts'
import { facesOf } from '../../deck/fonts/faces.ts'
import { inlinedSheet } from '../html/inlined-sheet.ts'

/**
 * Gives a deck's page the deck's faces once more, cut to what it shows and to what `html` will show, which the
 * deck's own lack: each whole, since a PDF grows with every file that a glyph comes from. All are loaded: the
 * pages' margins are laid out only in print. Gives the characters that no face has.
 */
export async function addFonts(page: Page, html: string): Promise<string[]> {
  const shown = await page.locator('#print-content').evaluate(({ textContent }) => textContent ?? '')
  const characters = charactersIn(shown + html)
  const faces = facesOf()
  const sheets = await cutWhole(faces, () => characters)
  await page.addStyleTag({ content: Object.values(sheets).map(inlinedSheet).join('') })
  await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())).then(() => undefined))
  const known = faces.flatMap(({ files }) => files.map(({ codes }) => codes))
  return [...characters].filter(
    (one) => !unseen.test(one) && !known.some((codes) => codes.has(one.codePointAt(0) ?? -1)),
  )
}
