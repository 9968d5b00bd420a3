import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findMeant, findTerms, wordsOf } from '../../scripts/lib/deck/facts/glossary.ts'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'
import { terms } from '../../slides/data/terms.ts'
import { change, check, type Files, slide, sound } from './decks.ts'

const glossary = [
  { id: 'deterrent', term: { ja: '抑止力', en: 'deterrent (power)' } },
  { id: 'loose', term: { ja: '緩い意味での「抑止力」', en: 'deterrent in a loose sense' } },
  { id: 'safeguards', term: { ja: '保障措置（査察）', en: 'safeguards (inspections)' } },
  { id: 'stake', term: { ja: 'ステーク', en: 'stake' }, everyday: ['en'] },
  { id: 'halt', term: { ja: '停止', en: 'halt' }, everyday: ['ja', 'en'] },
  { id: 'strike', term: { ja: '先制攻撃', en: 'pre-emptive attack, first strike' } },
] as const
const diagrams = { gap: () => ({ source: '', nodes: [{ text: '根幹は\n抑止力' }] }) }

const ids = (text: string, language: 'ja' | 'en') => findTerms(text, glossary, language).map(({ id }) => id)
const meant = (text: string, language: 'ja' | 'en') => findMeant(text, glossary, language).map(({ id }) => id)

test('a bracket at the end of a term is no part of its word, and a comma parts two words', () => {
  assert.deepEqual(wordsOf(glossary[2], 'ja'), ['保障措置'])
  assert.deepEqual(wordsOf(glossary[5], 'en'), ['pre-emptive attack', 'first strike'])
  assert.deepEqual(wordsOf({ id: 'a', term: { ja: '', en: 'Article 2(4) (UN Charter)' } }, 'en'), [
    'Article 2(4)',
  ])
})

test('of two terms the longer is meant, with or without the brackets within it', () => {
  assert.deepEqual(ids('緩い意味での「抑止力」と緩い意味での抑止力と抑止力', 'ja'), [
    'loose',
    'loose',
    'deterrent',
  ])
  assert.deepEqual(ids('緩い抑止力', 'ja'), ['deterrent'])
  assert.deepEqual(ids('a “deterrent” in a loose sense, a deterrent', 'en'), ['loose', 'deterrent'])
})

test('English terms are found in any case, in the plural and over a line break', () => {
  assert.deepEqual(ids('Deterrents; first\nstrikes; a pre-emptive attack', 'en'), [
    'deterrent',
    'strike',
    'strike',
  ])
})

test('part of another word is no term', () => {
  assert.deepEqual(ids('ステークホルダー', 'ja'), [])
  assert.deepEqual(ids('mistakes, stakeholders, deterrence, a first striker', 'en'), [])
})

test('an everyday word is the term only where it is quoted', () => {
  assert.deepEqual(meant('計画を停止した', 'ja'), [])
  assert.deepEqual(meant('計画の「停止」', 'ja'), ['halt'])
  assert.deepEqual(meant('what is at stake, and “stakes”', 'en'), ['stake'])
  assert.deepEqual(meant('ステーク', 'ja'), ['stake'])
})

/** The sound deck with text on its two slides and `introduces` in their frontmatter. */
function deck(first: [string, string?], second: [string, string?]): Files {
  const one = ([text, introduces]: [string, string?]) =>
    slide(`A sentence?`, introduces ? `introduces: [${introduces}]\n` : '').replace(
      '<Cite',
      `${text}\n\n<Cite`,
    )
  return { ...sound, 'slides/ja/first.md': one(first), 'slides/ja/second.md': one(second) }
}

function finds(name: string, files: Files, ...expected: string[]): void {
  test(name, async () => {
    const found = await check(files, { terms: glossary, diagrams })
    assert.deepEqual(found, expected)
  })
}

finds(
  'a term before the slide that introduces it is found at its line',
  deck(['A\n\nここで**抑止力**'], ['抑止力とは', 'deterrent']),
  'slides/ja/first.md:12 "抑止力" stands before "second", which introduces it',
)
finds(
  "a term in a diagram's label is a use",
  deck(['<Diagram of="gap" />'], ['抑止力とは', 'deterrent']),
  'slides/ja/first.md:10 "抑止力" stands before "second", which introduces it',
)
finds('a term from the slide that introduces it on is fine', deck(['抑止力', 'deterrent'], ['抑止力']))
finds(
  "a term that only its diagram says may be introduced by the diagram's slide",
  deck(['<Diagram of="gap" />', 'deterrent'], ['抑止力']),
)
finds(
  'a term in earlier notes, code or attributes is no use',
  deck(['`抑止力` <span title="抑止力">a</span> <!-- 抑止力 -->'], ['抑止力とは', 'deterrent']),
)
finds(
  'a longer term before the shorter one within it is introduced is fine',
  deck(['緩い意味での抑止力', 'loose'], ['抑止力とは', 'deterrent']),
)
finds(
  'an everyday word before the term is introduced is fine, and quoted it is found',
  deck(['計画の停止\n\n計画の<Q\np="1.9">停止</Q>'], ['停止とは', 'halt']),
  'slides/ja/first.md:13 "停止" stands before "second", which introduces it',
)
/** The second of two slides with its term's introduction is shown only when somebody asks. */
const askedFor = (first: [string, string?], second: [string, string?]) =>
  change(
    'slides.md',
    '11min',
    '6min',
    change('slides/ja/second.md', '\n---', '\npart: backup\n---', deck(first, second)),
  )
finds(
  'a term that only a backup slide introduces is unknown to the lecture',
  askedFor(['抑止力'], ['抑止力とは', 'deterrent']),
  'slides/ja/first.md:10 "抑止力" stands before "second", which introduces it',
)
finds(
  'a term that a backup slide introduces for itself is fine',
  askedFor(['停戦'], ['抑止力とは', 'deterrent']),
)
finds('a backup slide may use what the lecture introduced', askedFor(['抑止力とは', 'deterrent'], ['抑止力']))
finds(
  'a term that its slide never says is found at the declaration',
  deck(['抑止', 'deterrent'], ['抑止力']),
  'slides/ja/first.md:6 it introduces "deterrent" and never says 抑止力',
)
finds(
  'a term introduced twice is found at the second',
  deck(['抑止力', 'deterrent'], ['抑止力', 'deterrent']),
  'slides/ja/second.md:6 "deterrent" is introduced by "first" already',
)
finds(
  'an unknown term is found',
  deck(['抑止力', 'deterent'], ['抑止力']),
  'slides/ja/first.md:6 introduces holds "deterent", which is not valid',
)
finds(
  'a term that a slide outside this entry introduces is a hint',
  {
    ...deck(['抑止力'], ['抑止力']),
    'slides/ja/spare.md': slide('A sentence?', 'introduces: [deterrent]\n'),
  },
  'hint slides/ja/first.md:10 "抑止力" is introduced by no slide of this entry',
)
finds('a slide of another language introduces nothing here', {
  ...deck(['抑止力'], ['抑止力']),
  'slides/en/spare.md': slide('A sentence?', 'introduces: [deterrent]\n'),
})
finds(
  'a row of the glossary explains its term',
  deck([`<TermTable :terms="['halt']" />`, 'halt'], ['「停止」']),
)
finds(
  'a cover may announce a term',
  change('slides.md', '# Deck', '# 抑止力', deck(['a'], ['抑止力', 'deterrent'])),
)
finds(
  "a lecturer's own slide gets a hint",
  {
    ...deck(['抑止力', 'deterrent'], ['a']),
    'slides.md': (sound['slides.md'] ?? '')
      .replace('src: ./slides/ja/first.md', 'src: ./own.md')
      .replace('src: ./slides/ja/second.md', 'src: ./slides/ja/first.md'),
    'own.md': slide('抑止力の話である'),
  },
  'hint own.md:8 "抑止力" stands before "first", which introduces it',
)

test('the lecture introduces every term of the glossary once', async () => {
  const { slides } = await loadDeck(new URL('../../slides.md', import.meta.url).pathname)
  const introduced = slides.flatMap(
    ({ frontmatter }) => (frontmatter.introduces as string[] | undefined) ?? [],
  )
  assert.deepEqual(introduced.toSorted(), terms.map(({ id }) => id).toSorted())
})
