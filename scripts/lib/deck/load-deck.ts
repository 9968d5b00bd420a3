import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { load } from '@slidev/parser/fs'
import { messageOf } from '../cli/errors.ts'
import { brokenDeck, type Deck, toDeck } from './deck.ts'
import { entryText } from './entry-text.ts'
import { guessLanguage } from './language.ts'
import { withoutMark } from './text/markdown.ts'
import { type Unread, withoutUnreadable } from './text/readable.ts'
import { fitNotes } from './transitions.ts'

/**
 * Reads an entry and everything it imports with Slidev's own parser, as Slidev itself would.
 * A deck that cannot be read comes back with its error, so that a check can tell it with its place.
 */
export async function loadDeck(entry: string): Promise<Deck> {
  const path = entry.replaceAll('\\', '/')
  const root = dirname(path)
  const unread: (Unread & { file: string })[] = []
  const read = async (file: string) => {
    const readable = withoutUnreadable(withoutMark(await readFile(file, 'utf8')))
    for (const one of readable.unread) unread.push({ ...one, file })
    return readable.text
  }
  try {
    const deck = toDeck(await load({ userRoot: root, roots: [root], allowedRoots: [root] }, path, read))
    return { ...withLanguage(deck), slides: fitNotes(deck.slides), unread }
  } catch (error) {
    return brokenDeck(path, messageOf(error))
  }
}

/** A deck that names no language is in that of its text, as the preparser tells Slidev. */
function withLanguage(deck: Deck): Deck {
  if (deck.headmatter.lang !== undefined) return deck
  const lang = guessLanguage(entryText(deck.entry))
  return { ...deck, headmatter: { ...deck.headmatter, lang }, guessedLanguage: true }
}
