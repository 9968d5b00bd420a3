import assert from 'node:assert/strict'
import { test } from 'node:test'
import { change, check } from './decks.ts'

test('a reference to a slide of the entry is none to find, and one to any other is found at its line', async () => {
  const refer = (id: string) => change('slides/ja/second.md', '<Cite', `<See slide="${id}" />\n\n<Cite`)
  assert.deepEqual(await check(refer('first')), [])
  assert.deepEqual(await check(refer('gone')), [
    'slides/ja/second.md:10 <See slide="gone"> leads to no slide of this entry',
  ])
})

test('a link leads to the number or the alias of a slide', async () => {
  const link = (to: string) =>
    change('slides/ja/second.md', '<Cite', `<Link to="${to}" title="a" />\n\n<Cite`)
  for (const to of ['1', '/3']) assert.deepEqual(await check(link(to)), [], to)
  assert.deepEqual(await check(link('4')), [
    'slides/ja/second.md:10 <Link to="4"> leads to no slide of this entry',
  ])
  const named = change('slides/ja/first.md', 'minutes: 5', 'minutes: 5\nrouteAlias: start', link('start'))
  assert.deepEqual(await check(named), [])
})

test('a link leads to a slide, an element or heading of one, a page of Slidev’s or a file', async () => {
  const write = (text: string) => change('slides/ja/second.md', '<Cite', `${text}\n\n<Cite`)
  const fine = [
    '[a](/3) [a](2) [a](#/3) [a](/3?clicks=1) [a](#) [a](/) [a](/presenter/2) [a](https://a.org/#b) [a](//a.org/99)',
    '[a](#the-first-sentence) <p id="here">a</p> [a](#here) [a](/2#here) <a href="./99">a</a>',
    '$a[b](7)$ `[a](/99)` <!-- [a](#gone) --> <Link :to="3">a</Link> <Link :to="next">a</Link>',
  ]
  for (const text of fine) assert.deepEqual(await check(write(text)), [], text)
  const broken: Record<string, string> = {
    '[a](/99)': 'the link "/99"',
    'for $5 [a](/98) and $6': 'the link "/98"',
    '[a](0)': 'the link "0"',
    '[a](#nai)': 'the link "#nai"',
    '[a](#/4)': 'the link "#/4"',
    '[a](/nai)': 'the link "/nai"',
    '<a href="/99">a</a>': 'the link "/99"',
    '<Link :to="4">a</Link>': '<Link to="4">',
  }
  for (const [text, written] of Object.entries(broken))
    assert.deepEqual(
      await check(write(text)),
      [`slides/ja/second.md:10 ${written} leads to no slide of this entry`],
      text,
    )
})

test('a slide that says something else than when the entry was made is a hint at its block', async () => {
  const entry = (digest: string) =>
    change('slides.md', './slides/ja/first.md', `./slides/ja/first.md # 5 min, as of ${digest}`)
  const [found = ''] = await check(entry('00000000'))
  assert.equal(found, 'hint slides.md:19 it has changed since this entry was made')
})
