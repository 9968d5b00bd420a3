import type { Finding } from '../cli/findings.ts'
import type { Deck } from '../deck/deck.ts'
import { languageOf } from '../deck/language.ts'
import { lineAt, writtenNotes, writtenText } from '../deck/slide-text.ts'
import { foldWidth, wideOrHalf } from '../deck/text/width.ts'

/**
 * Letters and digits are as wide as Latin ones, katakana as kanji: in another form they look like another word. Wide
 * letters may be another deck's style; words in katakana of half width are a form for no slide, but for a letter of a face such as (･ω･)ﾉ.
 */
export function checkWidth(deck: Deck): Finding[] {
  return deck.slides.flatMap((slide) =>
    [writtenText(slide, languageOf(deck, slide)), writtenNotes(slide)].flatMap((placed) =>
      wideOrHalf(placed.text).map(({ text, index }): Finding => {
        const form = /[｡-ﾟ]/.test(text) ? 'katakana of half width' : 'letters or digits of full width'
        const isWord = /[ｦ-ﾝ][ﾞﾟ]?[ｦ-ﾝ]/.test(text)
        return {
          ...{ file: slide.file, line: lineAt(placed, index), slide: slide.id },
          what: `"${text}" is written in ${form}`,
          mend: `write "${foldWidth(text)}"`,
          severity: slide.ours || isWord ? 'error' : 'hint',
        }
      }),
    ),
  )
}
