import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Deck } from '../deck.ts'
import type { Drawings } from '../drawings/plugin.ts'
import { projectRoot } from '../project.ts'
import { charactersIn } from './characters.ts'
import { cutFaces } from './cut.ts'
import { facesOf } from './faces.ts'
import { groupCharacters } from './groups.ts'

/** What a deck is made of beside its Markdown, below its root. */
const sources = '{components,layouts,setup,slides/data,slides/diagrams,snippets,styles}/**/*.{css,md,ts,vue}'

/** The deck's fonts, cut to what it can show: paths of style sheets by the name under which they are imported. */
export async function fontsOf(deck: Deck, drawings: Drawings | undefined): Promise<Record<string, string>> {
  const files = globSync(sources, { cwd: projectRoot }).map((file) => join(projectRoot, file))
  const texts = [...files, ...Object.keys(deck.files)].map((file) => readFileSync(file, 'utf8'))
  const slides = deck.slides.map((slide) => shownOn(slide, drawings))
  return cutFaces(facesOf(), groupCharacters(slides, charactersIn(texts.join('\n'))))
}

/** About what a slide shows; what is missing here comes with the last group. */
function shownOn(
  { content, frontmatter }: Deck['slides'][number],
  drawings: Drawings | undefined,
): Set<string> {
  const visible = content.replace(/<!--[\s\S]*?-->/g, '')
  const labels = Object.entries(drawings?.drawn ?? {})
    .filter(([key]) => visible.includes(`"${key.split('.')[0]}"`))
    .flatMap(([, { diagram }]) => diagram.nodes.map(({ text }) => text))
  return charactersIn([visible, JSON.stringify(frontmatter), ...labels].join(''))
}
