import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findEntry, projectRoot } from '../../scripts/lib/cli/project.ts'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'
import { rootSteps } from '../../slides/data/interface.ts'

test('each slide of the part on the root, but for the one that opens it, is in one step, in order', async () => {
  const { slides } = await loadDeck(findEntry('slides.md', projectRoot))
  const told = slides.filter(({ frontmatter: { part, layout } }) => part === 'root' && layout !== 'section')
  assert.deepEqual(
    rootSteps.flatMap((step) => [...step.slides]),
    told.map(({ id }) => id),
  )
})
