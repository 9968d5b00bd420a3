import { withBrowser } from '../browser/browser.ts'
import type { Checked } from '../checks/check-entries.ts'
import { arrange, type Finding } from '../cli/findings.ts'
import { renderDecks } from './index.ts'
import { limitsFor } from './limits.ts'
import type { Progress } from './progress.ts'

/** How far the check is, and the depth of the room that it is for, in metres. */
export interface RenderChecked {
  readonly room?: number
  readonly progress?: Progress
}

/**
 * What a browser finds on the decks that could be read. Throws a CommandError where there is no browser, a
 * deck can't be built, or a slide can't be shown.
 */
export async function renderChecked(
  { readable, diagrams }: Pick<Checked, 'readable' | 'diagrams'>,
  { room, progress }: RenderChecked = {},
): Promise<Finding[]> {
  if (!diagrams || readable.length === 0) return []
  const options = { diagrams, limits: limitsFor(room), ...(progress ? { progress } : {}) }
  return arrange(await withBrowser((browser) => renderDecks(browser, readable, options)))
}
