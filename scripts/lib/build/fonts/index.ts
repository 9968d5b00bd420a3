import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../cli/project.ts'
import type { Deck } from '../../deck/deck.ts'
import { sourcesOf } from '../../deck/deck-sources.ts'
import { charactersIn, emojiIn } from '../../deck/fonts/characters.ts'
import { type Face, facesOf } from '../../deck/fonts/faces.ts'
import { cutFaces, cutWhole } from './cut.ts'
import { groupCharacters } from './groups.ts'
import { boldIn, codeIn, essayIn, type Labels, labelsOn, type Role, roleOf } from './roles.ts'

/** The lecture's data and diagrams, which any deck may show. */
const lecture = 'slides/{data,diagrams}/**/*.ts'

/** The words that layouts set in bold on any slide. */
const furniture = 'slides/data/{interface,voices}.ts'

/**
 * The deck's fonts, cut to what it can show, each whole: paths of style sheets by the name under which they are imported.
 */
export async function wholeFontsOf(deck: Deck): Promise<Record<string, string>> {
  const faces = facesOf()
  return cutWhole(faces, charactersFor(deck, faces))
}

/** The same in parts that browsers load as slides need them. */
export async function fontsOf(deck: Deck, diagrams: Labels): Promise<Record<string, string>> {
  const faces = facesOf()
  const wanted = charactersFor(deck, faces)
  const slides = deck.slides.map(({ content, frontmatter }) => ({
    markdown: shownIn(content),
    frontmatter: JSON.stringify(frontmatter),
  }))
  // About what a slide shows; what is missing here comes with the last group.
  const shown = slides.map(({ markdown, frontmatter }) =>
    charactersIn(markdown + frontmatter + labelsOn(markdown, diagrams)),
  )
  const words = readAll(furniture).join('')
  const likely: Record<Exclude<Role, 'emoji'>, Set<string>[]> = {
    text: [],
    code: [],
    bold: slides.map(
      ({ markdown }) => new Set(boldIn(markdown) + labelsOn(markdown, diagrams, true) + words),
    ),
    essay: [...slides.map(({ markdown }) => essayIn(markdown)), String(deck.headmatter.title ?? '')].map(
      (text) => new Set(text),
    ),
  }
  const roles = rolesOf(faces)
  return cutFaces(faces, (face) => {
    const role = roles.get(face) ?? 'text'
    const all = wanted(face)
    // What an emoji is put together from has to be in one file.
    if (role === 'emoji') return [[...all]]
    const first = likely[role]
    const named = new Set(first.flatMap((set) => [...set]))
    return [
      ...groupCharacters(first, new Set([...all].filter((one) => named.has(one)))),
      ...groupCharacters(shown, new Set([...all].filter((one) => !named.has(one)))),
    ]
  })
}

/** The characters that a deck can show in a face: none where it has no use for it. */
function charactersFor(deck: Deck, faces: readonly Face[]): (face: Face) => ReadonlySet<string> {
  const files = [...sourcesOf(deck), ...Object.keys(deck.files)]
  const texts = [...readAll(lecture), ...files.map((file) => readFileSync(file, 'utf8'))]
  const all = charactersIn(texts.join('\n'))
  const code = deck.slides.map(({ content }) => codeIn(shownIn(content))).join('\n')
  const roles = rolesOf(faces)
  const others = faces.filter((face) => roles.get(face) !== 'emoji').flatMap((face) => face.files)
  const isStrange = (one: string) => !others.some(({ codes }) => codes.has(one.codePointAt(0) ?? 0))
  return (face) => {
    const role = roles.get(face)
    if (role === 'emoji') return new Set([...emojiIn(texts.join('\n')), ...[...all].filter(isStrange)])
    if (role !== 'code') return all
    if (code.trim() === '') return new Set()
    // Code that stands in a file of its own.
    return code.includes('<<<') ? all : charactersIn(code)
  }
}

function rolesOf(faces: readonly Face[]): ReadonlyMap<Face, Role> {
  const [tokens = ''] = readAll('styles/tokens.css')
  return new Map(faces.map((face) => [face, roleOf(face, tokens)]))
}

/** A slide's Markdown without its comments. */
function shownIn(content: string): string {
  return content.replace(/<!--[\s\S]*?-->/g, '')
}

function readAll(pattern: string): string[] {
  return globSync(pattern, { cwd: projectRoot })
    .sort()
    .map((file) => readFileSync(join(projectRoot, file), 'utf8'))
}
