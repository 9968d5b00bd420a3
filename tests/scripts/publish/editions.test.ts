import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brokenDeck } from '../../../scripts/lib/deck/deck.ts'
import { basePath, editionsOf } from '../../../scripts/lib/publish/editions.ts'
import { firstPage, notFoundPage } from '../../../scripts/lib/publish/pages.ts'

const deck = (entry: string, lang: string, title = 'Talks') => ({
  ...brokenDeck(`/lecture/${entry}`, ''),
  headmatter: { lang, title },
})

test('an edition lies below its language, and below its name where a language has two', () => {
  const paths = (...decks: ReturnType<typeof deck>[]) => editionsOf(decks).map(({ path }) => path)
  assert.deepEqual(paths(deck('slides.md', 'ja'), deck('slides.en.md', 'en')), ['ja', 'en'])
  assert.deepEqual(
    paths(deck('slides.md', 'ja'), deck('slides-short.md', 'ja'), deck('slides.en.md', 'en')),
    ['slides', 'slides-short', 'en'],
  )
})

test('a path is understood in each way that a host gives it', () => {
  for (const named of ['/lecture/', 'lecture', '/lecture', '/lecture//', 'https://someone.github.io/lecture'])
    assert.equal(basePath(named), '/lecture/', named)
  for (const named of ['', '/', '//', 'https://someone.github.io']) assert.equal(basePath(named), '/', named)
})

test('each edition is offered in its own language', () => {
  const editions = editionsOf([deck('slides.md', 'ja', '交渉'), deck('slides.en.md', 'en', 'Talks')])
  const files = { slides: '', pdf: 'slides.pdf' }
  const html = firstPage(editions.map((edition) => ({ ...edition, files })))
  assert.match(html, /<section lang="ja">\n<h1>交渉<\/h1>[\s\S]*href="ja\/slides.pdf">スライドのPDF/)
  assert.match(html, /<section lang="en">\n<h2>Talks<\/h2>[\s\S]*href="en\/">Open the slides/)
  const missing = notFoundPage(editions, '/x/')
  assert.match(missing, /<p lang="ja">.*href="\/x\/ja\/"/)
  assert.match(missing, /<p lang="en">There is no such page.*href="\/x\/en\/"/)
})

test('a title is text, whatever it holds', () => {
  const [edition] = editionsOf([deck('slides.md', 'en', '<script>alert("1")</script> & more')])
  assert.ok(edition)
  const html = firstPage([{ ...edition, files: { slides: '' } }])
  assert.ok(!html.includes('<script>'))
  assert.match(html, /&lt;script&gt;alert\(&quot;1&quot;\)/)
})
