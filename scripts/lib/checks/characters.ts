import type { Finding } from '../cli/findings.ts'
import type { Deck } from '../deck/deck.ts'
import type { Facts } from '../deck/facts/facts.ts'
import { languageOf } from '../deck/language.ts'
import { lineAt, writtenText } from '../deck/slide-text.ts'

/** Every character of a slide is in a font of the deck: any other is drawn as the machine at hand pleases. */
export function checkCharacters(deck: Deck, facts: Facts): Finding[] {
  return deck.slides.flatMap((slide) => {
    const placed = writtenText(slide, languageOf(deck, slide))
    const strange = new Map<string, number>()
    let offset = 0
    for (const character of placed.text) {
      if (!strange.has(character) && !facts.drawable(character)) strange.set(character, offset)
      offset += character.length
    }
    return [...strange].map(
      ([character, at]): Finding => ({
        ...{ file: slide.file, line: lineAt(placed, at), slide: slide.id },
        what: `"${character}" (U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}) is in no font of the deck`,
        mend: 'use another character, or import a font that has it in styles/index.ts',
        kind: 'character',
        severity: slide.ours ? 'error' : 'hint',
      }),
    )
  })
}
