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

/** What is said of a picture on the first slide that is drawn from this. */
const saidOf = (picture: object) =>
  said(withSlides(`<Diagram of="a" />${cite}`), { diagrams: { a: () => ({ source: '', ...picture }) } })
const nodesOf = (count: number, more = {}) =>
  Array.from({ length: count }, (_, index) => ({ text: `節${index}`, side: 'author', ...more }))

test('a diagram with arrows has seven nodes, six links and three words on them at most; a grid is read row by row', async () => {
  const links = (count: number, words = 1) =>
    Array.from({ length: count }, (_, index) => ({ label: `語${index % words}` }))
  const flowchart = { kind: 'flowchart', nodes: nodesOf(7), edges: links(6, 3) }
  assert.deepEqual(await saidOf(flowchart), [])
  assert.deepEqual(await saidOf({ ...flowchart, nodes: nodesOf(8) }), [
    'slides/ja/first.md:7 the picture "a" has 8 nodes, 7 at most',
  ])
  assert.deepEqual(await saidOf({ ...flowchart, edges: links(7, 3) }), [
    'slides/ja/first.md:7 the picture "a" has 7 links, 6 at most',
  ])
  assert.deepEqual(await saidOf({ ...flowchart, edges: links(6, 4) }), [
    'slides/ja/first.md:7 the picture "a" has 4 different words on its links, 3 at most',
  ])
  assert.deepEqual(await saidOf({ kind: 'block', nodes: nodesOf(18) }), [])
})

test('a time axis has eight bars at most', async () => {
  assert.deepEqual(await saidOf({ kind: 'gantt', nodes: nodesOf(8) }), [])
  assert.deepEqual(await saidOf({ kind: 'gantt', nodes: nodesOf(9) }), [
    'slides/ja/first.md:7 the picture "a" has 9 bars, 8 at most',
  ])
})

test('what the lecturer adds, or the essay does not write, is never what stands out', async () => {
  assert.deepEqual(await saidOf({ nodes: nodesOf(1, { strong: true, solid: true }) }), [])
  assert.deepEqual(await saidOf({ nodes: nodesOf(1, { side: 'lecturer' }) }), [])
  for (const focus of [
    { side: 'lecturer', strong: true },
    { side: 'lecturer', solid: true },
    { strength: 'implicit', strong: true },
  ])
    assert.deepEqual(await saidOf({ nodes: nodesOf(1, focus) }), [
      'slides/ja/first.md:7 the picture "a" sets "節0" off, which the essay does not say',
    ])
})

test('a citation stands at the end of its sentence', async () => {
  for (const text of [
    `述べる。${cite}`,
    `述べる${cite}。`,
    `述べる。${cite}次に進む。`,
    `| 語${cite} | 意味 |`,
  ])
    assert.deepEqual(await said(withSlides(text)), [], text)
  assert.deepEqual(await said(withSlides(`そう述べ${cite}る。`)), [
    'slides/ja/first.md:7 <Cite> stands amid a sentence, before "る。"',
  ])
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
