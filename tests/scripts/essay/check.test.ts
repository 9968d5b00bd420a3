import assert from 'node:assert/strict'
import { test } from 'node:test'
import { change, type Files } from '../decks.ts'
import { judge, locked, project } from './project.ts'

const sea = 'slides/ja/sea.md'
const english = 'slides/en/sea.md'
const sayings = 'slides/data/sayings.ts'
const list = 'slides/data/essay.ts'
const lock = 'citations.lock.json'
const sound = await locked()

/** A test that a planted fault is found where it is, and nothing else: offline, then with the essay. */
function finds(name: string, files: Files, offline: string[], withEssay = offline): void {
  test(`${name}, by the lock`, async () => assert.deepEqual(await judge(files), offline))
  test(`${name}, by the essay`, async () => assert.deepEqual(await judge(files, true), withEssay))
}

/** The same sentence as it ends with the lock and with the essay at hand. */
function misquoted(place: string, words: string): [string[], string[]] {
  return [
    [`${place} ${words} is not locked as words of the essay`],
    [`${place} ${words} stands nowhere in the essay`],
  ]
}

finds('a sound project has no findings', sound, [])
finds(
  'without a lock one hint says so',
  project,
  [`hint ${lock}:1 there is no lock, so quotations are not checked`],
  [],
)

// Slides
finds(
  'a misquotation on a slide is found at its line',
  change(sea, '「いわゆる', '\n「いわば', sound),
  ...misquoted(`${sea}:11`, '「いわば『凪』」'),
)
finds(
  'a misquotation in the notes is found at its line',
  change(sea, '船は出ない', '船は来ない', sound),
  ...misquoted(`${sea}:12`, '「船は来ない」'),
)
finds(
  'a misquoting <Q> is found',
  change(sea, '海が見える', '海は見える', sound),
  ...misquoted(`${sea}:10`, '<Q p="1.1">海は見える</Q>'),
)
finds(
  'a <Q> in an English slide that no entry shows is found',
  change(english, '静か', 'calm', sound),
  ...misquoted(`${english}:8`, '<Q p="0.1">calm</Q>'),
)
finds(
  'a misquotation in a slide file that no entry shows is found',
  { ...sound, 'slides/ja/spare.md': "---\nsources: ['0.1']\n---\n\n「荒い」\n" },
  ...misquoted('slides/ja/spare.md:5', '「荒い」'),
)
finds(
  'a <Q> that names the wrong paragraph is found, and the right one named',
  change(sea, '<Q p="1.1">', '<Q p="0.1">', sound),
  [`${sea}:10 <Q p="0.1">海が見える</Q> stands in 1.1, not in what is cited for it (0.1)`],
)
finds(
  'a quotation whose paragraph is not among the sources is found',
  change(sea, "['0.1', '1.1']", "['1.1']", sound),
  [
    `${sea}:10 「いわゆる『凪』」 stands in 0.1, not in what is cited for it (1.1)`,
    `${sea}:12 「船は出ない」 stands in 0.1, not in what is cited for it (1.1)`,
  ],
)
finds('a <Q> without a paragraph is found', change(sea, '<Q p="1.1">', '<Q>', sound), [
  `${sea}:10 <Q> names no paragraph`,
])
finds('a <Q> that is not closed is found', change(sea, '</Q>', '', sound), [`${sea}:10 <Q> is not closed`])
finds('a <Q> that quotes nothing is found', change(sea, '>海が見える<', '> <', sound), [
  `${sea}:10 <Q p="1.1"></Q> quotes nothing`,
])
finds('a bracket without its partner is found', change(sea, '出ない」', '出ない', sound), [
  `${sea}:12 a 「 or 」 without its partner`,
])
finds(
  'white space, markup and 『』 are no misquotation',
  change(sea, '「いわゆる『凪』」', '「<b>いわゆる</b> **「凪」**」', sound),
  [],
)
finds('“…” in English is a translation, not a quotation', change(english, '“calm”', '“rough”', sound), [])
finds('the title may be quoted anywhere', change(sea, 'なぜ「船」は出るのか', '便りが絶えた後で', sound), [])

// The lecturer's own slides
test("an unlocked 「…」 on a lecturer's own slide is a hint, an unlocked <Q> an error", async () => {
  const files = change('slides.md', '風は変わる', '潮は満ちる', sound)
  assert.deepEqual(await judge(files), [
    'hint slides.md:14 「潮は満ちる」 is not locked as words of the essay',
  ])
  const tagged = change('slides.md', '「風は変わる」', '<Q p="2.1">潮は満ちる</Q>', sound)
  assert.deepEqual(await judge(tagged), [
    'slides.md:14 <Q p="2.1">潮は満ちる</Q> is not locked as words of the essay',
  ])
})

// Data
finds(
  "a misquotation in the data is found at its string's line",
  change(sayings, '険しい', '広い', sound),
  ...misquoted(`${sayings}:10`, '「広い」'),
)
finds(
  'of two equal strings the one whose record does not cite it is found',
  change(sayings, '道は「険しい」という。', '海は「静か」だという。', sound),
  [`${sayings}:10 「静か」 stands in 0.1, not in what is cited for it (1.1)`],
)
finds(
  'a misquotation in a string with an apostrophe is found at its line',
  change(sayings, "'It’s “steep”.'", "'It\\'s 「steep」.'", sound),
  ...misquoted(`${sayings}:10`, '「steep」'),
)
finds(
  'a misquotation in a string that is put together is found at its words',
  change(sayings, "'道は「険しい」という。'", "['道は', '「平ら」'].join('')", sound),
  ...misquoted(`${sayings}:10`, '「平ら」'),
)
finds(
  'a string that a module passes on is found where it is written',
  {
    ...change(sayings, '険しい', '広い', sound),
    'slides/data/all.ts': "import { sayings } from './sayings.ts'\nexport const all = [...sayings]\n",
  },
  ...misquoted(`${sayings}:10`, '「広い」'),
)
finds('a bracket without its partner in the data is found', change(sayings, '静か」', '静か', sound), [
  `${sayings}:5 a 「 or 」 without its partner`,
])
test('data that do not load are one finding', async () => {
  const files = { ...sound, 'slides/data/other.ts': "\nthrow new Error('planted')\n" }
  assert.deepEqual(await judge(files), ['slides/data/other.ts:2 it does not load: planted'])
})

// Paragraph ids
const unknown = (place: string): [string[], string[]] => [
  [`${place} paragraph 2.2 is not locked`],
  [`${place} paragraph 2.2 is not in the essay`],
]
finds(
  'a paragraph that the data have and the essay does not is found at its id',
  change(list, "{ id: '2.1' },", "{ id: '2.1' },\n  { id: '2.2' },", sound),
  ...unknown(`${list}:6`),
)
finds(
  "a record's paragraph that does not exist is found at its id",
  change(sayings, "['1.1']", "['1.1', '2.2']", sound),
  ...unknown(`${sayings}:9`),
)
finds(
  'a source that does not exist is found in a slide that no entry shows',
  change(english, "'0.1'", "'0.1'\n  - '2.2'", sound),
  ...unknown(`${english}:2`),
)
finds(
  'a paragraph that the essay has and the data do not is found',
  change(list, "{ id: '1.1' }, { id: '1.2' },", "{ id: '1.1' },", sound),
  [`${list}:1 paragraph 1.2 of the essay is missing in the data`],
)
test("a source that the data have and the lock has not is found on slides, shown or the lecturer's own", async () => {
  const extended = change(list, "{ id: '2.1' },", "{ id: '2.1' },\n  { id: '2.2' },", sound)
  const files = change(
    'slides.md',
    "['2.1']",
    "['2.1', '2.2']",
    change(sea, "'1.1']", "'1.1', '2.2']", extended),
  )
  assert.deepEqual(await judge(files), [
    'slides.md:8 paragraph 2.2 is not locked',
    `${list}:6 paragraph 2.2 is not locked`,
    `${sea}:4 paragraph 2.2 is not locked`,
  ])
})

// The lock file
for (const [name, text, line, why] of [
  ['was merged badly', '{\n<<<<<<< HEAD\n  "madeBy": ""\n}\n', 2, /it is not JSON/],
  ['is empty', '', 1, /it is not JSON/],
  ['is a list', '[]', 1, /the whole: /],
  ['lacks a part', '{ "madeBy": "", "paragraphs": {} }', 1, /phrases: /],
] as const) {
  test(`a lock that ${name} is one finding, with and without the essay`, async () => {
    for (const withEssay of [false, true]) {
      const found = await judge({ ...sound, [lock]: text }, withEssay)
      assert.equal(found.length, 1)
      assert.ok(found[0]?.startsWith(`${lock}:${line} the lock can't be read: `), found[0])
      assert.match(found[0] ?? '', why)
    }
  })
}
test('a wrong value in the lock is found at its line', async () => {
  const files = change(lock, '"length":', '"length":-', sound)
  assert.deepEqual(await judge(files), [
    `${lock}:4 the lock can't be read: paragraphs › title › length: Too small: expected number to be >0`,
  ])
})
test('a phrase that was written into the lock by hand, beyond its paragraph, is found', async () => {
  const files = change(lock, '"静か": {"0.1":[4]', '"静か": {"0.1":[300]', sound)
  const [found = '', ...others] = await judge(files)
  assert.match(
    found,
    /^citations\.lock\.json:\d+ the lock can't be read: phrases › 静か › 0\.1: there is no such place$/,
  )
  assert.deepEqual(others, [])
})
