import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { checkDeck } from '../../scripts/lib/checks/index.ts'
import { arrange } from '../../scripts/lib/cli/findings.ts'
import type { ComponentProps } from '../../scripts/lib/deck/components/component-props.ts'
import { factsFor, type ProjectData } from '../../scripts/lib/deck/facts/load-facts.ts'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'

/** Files of a deck by their path. */
export type Files = Record<string, string>

const data: ProjectData = {
  paragraphs: ['0.1', '1.9', 'n1'],
  parts: ['shock', 'puzzle', 'first-answer', 'both-sides', 'answer', 'root', 'return', 'backup'],
  backupPart: 'backup',
  voices: ['author', 'lecturer'],
  hedges: [
    {
      id: 'almost-none',
      paragraphs: ['1.9'],
      markers: ['可能性がほぼない', '限定的'],
      reading: { ja: '合意の可能性はほぼない', en: 'next to no prospect' },
    },
  ],
  terms: [],
  figures: undefined,
  diagrams: { gap: () => ({ source: '' }) },
  findings: [],
  dates: [],
}

/** What some components take, as their types would have it. */
function propsOf({ paragraphs, voices, hedges, terms }: ProjectData): ComponentProps {
  const word = { single: true, list: false, flag: false }
  const paragraph = { ...word, names: 'paragraph', values: paragraphs }
  const voice = { ...word, names: 'voice', values: voices }
  return {
    Cite: { p: { ...paragraph, list: true } },
    Q: { p: paragraph },
    Voice: { by: voice },
    Hedge: { of: { ...word, names: 'hedge', values: hedges.map(({ id }) => id) } },
    Diagram: { of: { ...word, names: 'diagram', values: ['gap'] } },
    TermTable: {
      terms: {
        ...word,
        single: false,
        list: true,
        names: 'term',
        values: ['feint', ...terms.map(({ id }) => id)],
      },
    },
    OwnCard: { whoSays: voice, tone: { ...word, flag: true, names: 'tone', values: ['calm', 'warm'] } },
  }
}

const notes = `<!--\n${'これはこのスライドで語ることの要点である。'.repeat(9)}\n-->`

/** A slide without a fault; `lines` go between its frontmatter's end and its heading's line. */
export function slide(heading: string, frontmatter = ''): string {
  return `---
minutes: 5
priority: 1
sources: ['0.1', '1.9']
voices: [author]
${frontmatter}---

## ${heading}

<Cite p="1.9" />

${notes}
`
}

/** A deck that no check finds fault with: a cover and two slides, 11 minutes. */
export const sound: Files = {
  'slides.md': `---
title: Deck
lang: ja
duration: 11min
layout: cover
minutes: 1
priority: 1
sources: ['0.1']
voices: [lecturer]
---

# Deck

${notes}

---
src: ./slides/ja/first.md
---

---
src: ./slides/ja/second.md
---
`,
  'slides/ja/first.md': slide('The first sentence?'),
  'slides/ja/second.md': slide('The second sentence?'),
}

/** The sound deck with some text replaced in one file; throws when the text is not there. */
export function change(file: string, from: string, to: string, files: Files = sound): Files {
  const text = files[file]
  if (!text?.includes(from)) throw new Error(`${file} has no ${from}`)
  return { ...files, [file]: text.replace(from, () => to) }
}

/** What the checks say of `slides.md`: `file:line what`, hints with `hint` in front. `more` replaces data. */
export async function check(files: Files, more: Partial<ProjectData> = {}): Promise<string[]> {
  return withFolder(files, async (folder) => {
    const deck = await loadDeck(join(folder, 'slides.md'))
    const known = { ...data, ...more }
    const facts = factsFor(known, folder, propsOf(known))
    return arrange(checkDeck(deck, facts)).map(({ file, line, what, severity }) => {
      const place = `${relative(folder, file)}:${line}`.replaceAll('\\', '/')
      const text = what.replaceAll(`${folder}/`, '').replaceAll(dirname(folder), '..')
      return `${severity === 'hint' ? 'hint ' : ''}${place} ${text}`
    })
  })
}

/** Writes files into a new folder, which is gone afterwards. */
export async function withFolder<Result>(
  files: Files,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'deck-'))).replaceAll('\\', '/')
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
