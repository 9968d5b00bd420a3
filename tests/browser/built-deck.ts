import { join } from 'node:path'
import * as cache from '../../scripts/lib/build/deck-cache.ts'
import { projectRoot } from '../../scripts/lib/cli/project.ts'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'

/** The folder of the built lecture. Test files run in processes of their own: the first that asks builds it. */
export async function builtDeck(): Promise<string> {
  return cache.builtDeck(await loadDeck(join(projectRoot, 'slides.md')))
}
