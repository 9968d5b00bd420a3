import assert from 'node:assert/strict'
import { test } from 'node:test'
import { change } from '../decks.ts'
import { judge, locked, project } from './project.ts'

const sound = await locked()
const lock = 'citations.lock.json'

/** The lock's line of a paragraph. */
const lineOf = (id: string): number =>
  (sound[lock] ?? '').split('\n').findIndex((line) => line.startsWith(`    "${id}":`)) + 1

/** What is found when the essay's text is no longer the one that was locked. */
const after = (from: string, to: string): Promise<string[]> =>
  judge(change('essay.txt', from, to, sound), true)

const rests = 'what the slide rests on is not what was locked:'

test('a changed paragraph is told, with the slides that rest on it at their sources', async () => {
  assert.deepEqual(await after('続くと漁師は', '続くと船乗りは'), [
    `${lock}:${lineOf('0.1')} 0.1 was changed since the essay was locked`,
    `slides/en/sea.md:2 ${rests} 0.1 was changed`,
    `slides/ja/sea.md:4 ${rests} 0.1 was changed`,
  ])
})

test("a lecturer's own slide that rests on a changed paragraph is told", async () => {
  assert.deepEqual(await after('戻るかもしれない', '戻る'), [
    `${lock}:${lineOf('2.1')} 2.1 was changed since the essay was locked`,
    `slides.md:8 ${rests} 2.1 was changed`,
  ])
})

test('a changed paragraph that no slide rests on is told', async () => {
  assert.deepEqual(await after('灯は消えた', '灯は消える'), [
    `${lock}:${lineOf('0.2')} 0.2 was changed since the essay was locked`,
  ])
})

test('a paragraph added between others moves those after it', async () => {
  assert.deepEqual(await after('山の道は', '新しい段落である。\n\n山の道は'), [
    `${lock}:${lineOf('1.1')} 1.1 was added since the essay was locked`,
    `${lock}:${lineOf('1.1')} 1.1 was moved to 1.2 since the essay was locked`,
    `${lock}:${lineOf('1.2')} 1.2 was moved to 1.3 since the essay was locked`,
    `slides/ja/sea.md:4 ${rests} 1.1 was moved to 1.2`,
  ])
})

test('a paragraph added after the others moves none', async () => {
  assert.deepEqual(await after('(2001', '新しい段落である。\n\n(2001'), [
    `${lock}:1 2.2 was added since the essay was locked`,
  ])
})

test('a removed paragraph moves those after it, and what is cited of it is told', async () => {
  assert.deepEqual(
    await after('\n春の海は静かであり、いわゆる「凪」が続くと漁師はいう。船は出ない。\n', ''),
    [
      `${lock}:${lineOf('0.1')} 0.1 was removed since the essay was locked`,
      `${lock}:${lineOf('0.2')} 0.2 was moved to 0.1 since the essay was locked`,
      'slides/data/sayings.ts:5 「静か」 stands nowhere in the essay',
      `slides/en/sea.md:2 ${rests} 0.1 was removed`,
      'slides/en/sea.md:8 <Q p="0.1">静か</Q> stands nowhere in the essay',
      `slides/ja/sea.md:4 ${rests} 0.1 was removed`,
      'slides/ja/sea.md:10 「いわゆる『凪』」 stands nowhere in the essay',
      'slides/ja/sea.md:12 「船は出ない」 stands nowhere in the essay',
    ],
  )
})

test('once the lock is gone, every citation of a paragraph that moved is told', async () => {
  const files = change('essay.txt', '山の道は', '新しい段落である。\n\n山の道は', project)
  assert.deepEqual(await judge(files, true), [
    'slides/data/essay.ts:1 paragraph 1.3 of the essay is missing in the data',
    'slides/data/sayings.ts:10 「険しい」 stands in 1.2, not in what is cited for it (1.1)',
    'slides/ja/sea.md:10 <Q p="1.1">海が見える</Q> stands in 1.2, not in what is cited for it (1.1)',
  ])
})

test('a quotation that stands in a new paragraph alone is told so', async () => {
  const quoting = change('slides/ja/sea.md', '海が見える', '新しい', sound)
  const files = change('essay.txt', '山の道は', '新しい段落である。\n\n山の道は', quoting)
  assert.ok(
    (await judge(files, true)).includes(
      'slides/ja/sea.md:10 <Q p="1.1">新しい</Q> stands in the new 1.1, not in what is cited for it (1.1)',
    ),
  )
})

test('a changed heading and a changed colophon are told', async () => {
  assert.deepEqual(await after('どこへ', 'いつ'), [
    `${lock}:${lineOf('heading-2')} heading-2 was changed since the essay was locked`,
  ])
  assert.deepEqual(await after('5月3日', '5月4日'), [
    `${lock}:${lineOf('colophon')} colophon was changed since the essay was locked`,
  ])
})

test('line breaks, white space and emphasis are no change', async () => {
  assert.deepEqual(await after('春の海は静かであり、', '春の 海は\n**静か**であり、\n'), [])
})

test('without a lock no paragraph has changed', async () => {
  assert.deepEqual(await judge(change('essay.txt', '灯は消えた', '灯は消える', project), true), [])
})

test('a text that lacks most of what was locked is refused', async () => {
  const other = (sound['essay.txt'] ?? '').replace(/[海港山島]/g, '川').replaceAll('風', '雨')
  const files = { ...sound, 'essay.txt': other.replace('川と川', '島と港') }
  await assert.rejects(judge(files, true), /not the essay.*fewer than half of the paragraphs/)
})

test('a text with another title is refused', async () => {
  await assert.rejects(after('島と港', '川と町'), /not the essay.*doesn't begin with the title 「島と港/)
})

test('a text whose paragraphs cannot be told apart is refused', async () => {
  await assert.rejects(
    judge({ ...sound, 'essay.txt': '島と港\n\n春の海は静かである。\n' }, true),
    /not the essay/,
  )
})
