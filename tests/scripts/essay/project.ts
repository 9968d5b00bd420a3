import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { checkCitations, keepLock } from '../../../scripts/lib/checks/essay/check.ts'
import { arrange } from '../../../scripts/lib/cli/findings.ts'
import { loadProjectData } from '../../../scripts/lib/deck/facts/load-facts.ts'
import { loadDeck } from '../../../scripts/lib/deck/load-deck.ts'
import { type Files, withFolder } from '../decks.ts'

/** An essay made up for these tests: none of it is the real one's. Six paragraphs, one of them the footnote. */
export const madeUp = `
島と港—便りが絶えた後で

海野はま

春の海は静かであり、いわゆる「凪」が続くと漁師はいう。船は出ない。

港の灯は消えた。

1. なぜ「船」は出るのか。

山の道は**険しい**が、頂からは海が見えるといえる。

島の人は待つ。待つことは

¹ 拙稿「海と山」『島の便り』第7号参照。

易しくない。

2. どこへ着くのか。

風は変わる¹。船は戻るかもしれない。

(2001年5月3日脱稿)
`

const essayModule = `
export const paragraphs = [
  { id: '0.1' }, { id: '0.2' },
  { id: '1.1' }, { id: '1.2' },
  { id: '2.1' },
  { id: 'n1' },
]
export const essay = {
  title: { ja: '島と港—便りが絶えた後で' },
  headings: { 1: { ja: 'なぜ「船」は出るのか' }, 2: { ja: 'どこへ着くのか' } },
  reference: { title: { ja: '海と山' } },
}
`

const sayingsModule = `
export const sayings = [
  {
    id: 'calm',
    text: { ja: '海は「静か」だという。', en: 'The sea is calm.' },
    paragraphs: ['0.1'],
  },
  {
    id: 'path',
    text: { ja: '道は「険しい」という。', en: 'It’s “steep”.' },
    paragraphs: ['1.1'],
  },
]
`

const japanese = `---
minutes: 1
priority: 1
sources: ['0.1', '1.1']
voices: [author]
---

## 海は静かである

「いわゆる『凪』」と<Q p="1.1">海が見える</Q>、「なぜ「船」は出るのか」<Cite p="0.1" />

<!-- 「船は出ない」と言う。${'これは語ることの要点である。'.repeat(11)} -->
`

/** A project without a fault: an entry of the lecturer's own cover and one slide, an English slide, data, the essay. */
export const project: Files = {
  'essay.txt': madeUp,
  'slides.md': `---
title: Deck
lang: ja
duration: 2min
layout: cover
minutes: 1
priority: 1
sources: ['2.1']
voices: [lecturer]
---

# 島

「風は変わる」

<!-- ${'これは語ることの要点である。'.repeat(12)} -->

---
src: ./slides/ja/sea.md
---
`,
  'slides/ja/sea.md': japanese,
  'slides/en/sea.md': '---\nsources:\n  - \'0.1\'\n---\n\n## The sea is “calm”\n\n<Q p="0.1">静か</Q>\n',
  'slides/data/essay.ts': essayModule,
  'slides/data/sayings.ts': sayingsModule,
  'slides/data/voices.ts': "export const voices = [{ id: 'author' }, { id: 'lecturer' }]\n",
}

/** The project with its lock. */
export async function locked(files: Files = project): Promise<Files> {
  return withFolder(files, async (folder) => {
    const { findings, lock } = await compare(folder, true)
    if (!lock) throw new Error('no lock was made')
    keepLock(lock, findings)
    return { ...files, 'citations.lock.json': readFileSync(lock.path, 'utf8') }
  })
}

/** What is said of a project's quotations: `file:line what`, hints with `hint` in front. */
export async function judge(files: Files, withEssay = false): Promise<string[]> {
  return withFolder(files, async (folder) => {
    const { findings } = await compare(folder, withEssay)
    return arrange(findings).map(
      ({ file, line, what, severity }) =>
        `${severity === 'hint' ? 'hint ' : ''}${relative(folder, file).replaceAll('\\', '/')}:${line} ${what}`,
    )
  })
}

async function compare(folder: string, withEssay: boolean) {
  const deck = await loadDeck(join(folder, 'slides.md'))
  const { paragraphs } = await loadProjectData(folder)
  return checkCitations(folder, [deck], paragraphs, withEssay ? join(folder, 'essay.txt') : undefined)
}
