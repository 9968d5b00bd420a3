import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Deck } from '../deck.ts'
import { projectRoot } from '../project.ts'
import { charactersIn } from './characters.ts'
import { cutFaces, cutWhole } from './cut.ts'
import { facesOf } from './faces.ts'
import { groupCharacters } from './groups.ts'
import { boldIn, essayIn, type Labels, labelsOn, type Role, roleOf } from './roles.ts'

/** What a deck is made of beside its Markdown, below its root. */
const sources = '{components,layouts,setup,slides/data,slides/diagrams,snippets,styles}/**/*.{css,md,ts,vue}'

/** The words that layouts set in bold on any slide. */
const furniture = 'slides/data/{interface,voices}.ts'

/**
 * The deck's fonts, cut to what it can show, each whole: paths of style sheets by the name under which they are imported.
 */
export async function wholeFontsOf(deck: Deck): Promise<Record<string, string>> {
  return cutWhole(facesOf(), charactersOf(deck))
}

/** The same in parts that browsers load as slides need them. */
export async function fontsOf(deck: Deck, diagrams: Labels): Promise<Record<string, string>> {
  const all = charactersOf(deck)
  const slides = deck.slides.map(({ content, frontmatter }) => ({
    markdown: content.replace(/<!--[\s\S]*?-->/g, ''),
    frontmatter: JSON.stringify(frontmatter),
  }))
  // About what a slide shows; what is missing here comes with the last group.
  const shown = slides.map(({ markdown, frontmatter }) =>
    charactersIn(markdown + frontmatter + labelsOn(markdown, diagrams)),
  )
  const words = readAll(furniture).join('')
  const likely: Record<Role, Set<string>[]> = {
    text: [],
    bold: slides.map(
      ({ markdown }) => new Set(boldIn(markdown) + labelsOn(markdown, diagrams, true) + words),
    ),
    essay: [...slides.map(({ markdown }) => essayIn(markdown)), String(deck.headmatter.title ?? '')].map(
      (text) => new Set(text),
    ),
  }
  const [tokens = ''] = readAll('styles/tokens.css')
  return cutFaces(facesOf(), (face) => {
    const first = likely[roleOf(face, tokens)]
    const named = new Set(first.flatMap((set) => [...set]))
    return [
      ...groupCharacters(first, new Set([...all].filter((one) => named.has(one)))),
      ...groupCharacters(shown, new Set([...all].filter((one) => !named.has(one)))),
    ]
  })
}

function charactersOf({ files }: Deck): Set<string> {
  const texts = [...readAll(sources), ...Object.keys(files).map((file) => readFileSync(file, 'utf8'))]
  return charactersIn(texts.join('\n'))
}

function readAll(pattern: string): string[] {
  return globSync(pattern, { cwd: projectRoot })
    .sort()
    .map((file) => readFileSync(join(projectRoot, file), 'utf8'))
}
