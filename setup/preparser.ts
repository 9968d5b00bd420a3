import { definePreparserSetup } from '@slidev/types'
import { entryDefaults } from '../scripts/lib/deck/entry-defaults.ts'
import { entryText } from '../scripts/lib/deck/entry-text.ts'
import { withoutMark } from '../scripts/lib/deck/text/markdown.ts'

// Slidev asks for this before it reads an entry, and reads the entry's first block first: its frontmatter is the deck's.
export default definePreparserSetup(({ filepath }) => {
  let first = true
  return [
    {
      name: 'lecture:entry-defaults',
      transformRawLines: (lines) => {
        lines[0] = withoutMark(lines[0] ?? '')
      },
      transformSlide: async (_, frontmatter) => {
        if (first)
          Object.assign(
            frontmatter,
            entryDefaults(frontmatter, () => entryText(filepath)),
          )
        first = false
        return undefined
      },
    },
  ]
})
