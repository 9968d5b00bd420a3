import assert from 'node:assert/strict'
import { test } from 'node:test'
import { change, check, type Files, sound } from './decks.ts'

const first = 'slides/ja/first.md'
const second = 'slides/ja/second.md'
const cite = '<Cite p="1.9" />'
const voice = (text: string) => `<Voice by="author">\n${text}${cite}\n</Voice>\n`

/** The sound deck with other content on its slides. */
function withSlides(one: string, two = cite, files: Files = sound): Files {
  return change(second, cite, two, change(first, cite, one, files))
}

/** What is said of the deck, but for the diagrams that the components' types don't know. */
const said = async (files: Files, more = {}) =>
  (await check(files, more)).filter((line) => !line.endsWith('names no diagram'))

test('110 characters beside the headline are taken in, 111 are too many; the headline and ¶ marks do not count', async () => {
  assert.deepEqual(await said(withSlides(`${'字'.repeat(110)}${cite}`)), [])
  assert.deepEqual(await said(withSlides(`${'字'.repeat(111)}${cite}`)), [
    'slides/ja/first.md:7 the slide shows 111 characters beside the headline, 110 at most',
  ])
})

test('three text boxes are the most', async () => {
  assert.deepEqual(await said(withSlides(voice('述べる。').repeat(3))), [])
  assert.deepEqual(await said(withSlides(voice('述べる。').repeat(4))), [
    'slides/ja/first.md:7 the slide has 4 text boxes, 3 at most',
  ])
})

test('two slides of text boxes do not follow each other; one with a table or a picture may', async () => {
  assert.deepEqual(await said(withSlides(voice('述べる。'), voice('続ける。'))), [
    'slides/ja/second.md:7 only text boxes, as on "first" before it',
  ])
  assert.deepEqual(
    await said(withSlides(voice('述べる。'), `${voice('続ける。')}\n| a | b |\n| --- | --- |\n`)),
    [],
  )
  assert.deepEqual(
    await said(withSlides(voice('述べる。'), `<Diagram of="gap" />\n\n${voice('続ける。')}`)),
    [],
  )
})

const texts = { a: ['甲', '乙', '丙'], b: ['甲', '乙', '丁'], c: ['甲', '戊', '己'] }
const diagrams = Object.fromEntries(
  Object.entries(texts).map(([name, all]) => [
    name,
    () => ({ source: '', nodes: all.map((text) => ({ text })), edges: [] }),
  ]),
)

test('a picture shares no more than half of its texts with one before it, unless it builds on that slide', async () => {
  const repeats = withSlides(`<Diagram of="a" />${cite}`, `<Diagram of="b" />${cite}`)
  assert.deepEqual(await said(repeats, { diagrams }), [
    'slides/ja/second.md:7 2 of the 3 texts of the picture "b" stand in "a" on "first" too',
  ])
  const required = change(second, 'voices: [author]\n', 'voices: [author]\nrequires: [first]\n', repeats)
  assert.deepEqual(await said(required, { diagrams }), [])
  assert.deepEqual(
    await said(withSlides(`<Diagram of="a" />${cite}`, `<Diagram of="c" />${cite}`), { diagrams }),
    [],
  )
})

const crowded = withSlides(`${'字'.repeat(111)}${cite}`)
const excepting = (files: Files, lines: string) =>
  change(first, 'voices: [author]\n', `voices: [author]\nexceptions:\n${lines}`, files)

test('an exception with its reason is accepted, one that is not needed is told', async () => {
  const words = "  words: 'the table is read by the class, row by row'\n"
  assert.deepEqual(await said(excepting(crowded, words)), [])
  assert.deepEqual(await said(excepting(sound, words)), [
    'slides/ja/first.md:6 the exception "words" is not needed',
  ])
})

test('an exception without a reason, or from no rule, is refused', async () => {
  for (const line of ["  words: 'so'\n", "  wrods: 'the table is read by the class'\n"])
    assert.notDeepEqual(await said(excepting(crowded, line)), [], line)
})

test('a deck that others make is not asked for it', async () => {
  const { 'slides.md': entry = '', ...slides } = crowded
  assert.deepEqual(
    (
      await said({
        ...slides,
        'slides.md': entry.replaceAll('./slides/ja/', './own/'),
        'own/first.md': slides[first] ?? '',
        'own/second.md': slides[second] ?? '',
      })
    ).filter((line) => line.includes('beside the headline')),
    [],
  )
})
