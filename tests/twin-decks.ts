import { type Files, slide, sound } from './scripts/decks.ts'

const steps = '<v-clicks>\n\n- one\n- two\n\n</v-clicks>\n\n<Vote />\n\n<Cite p="1.9" />'
const japanese = sound['slides.md'] ?? ''

/** The entry of a small deck in English. Its slides stand in another order than in Japanese: a slide is found by its id. */
export const english = japanese
  .replace('lang: ja', 'lang: en')
  .replace(
    /src: .*first\.md([\s\S]*)src: .*second\.md/,
    'src: ./slides/en/second.md$1src: ./slides/en/first.md',
  )

/** A small deck in both languages; its slide `first`, the second in Japanese, has two clicks and a vote. */
export const twins: Files = {
  'slides.md': japanese,
  'slides.en.md': english,
  'slides/ja/first.md': slide('最初の文か').replace('<Cite p="1.9" />', steps),
  'slides/ja/second.md': slide('次の文か'),
  'slides/en/first.md': slide('The first sentence?').replace('<Cite p="1.9" />', steps),
  'slides/en/second.md': slide('The second sentence?'),
}
