import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { checkParity } from '../../scripts/lib/checks/parity/index.ts'
import { stateOf } from '../../scripts/lib/checks/parity/state.ts'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'
import { change, type Files, withFolder } from './decks.ts'

const front = "part: shock\nminutes: 2\npriority: 1\nsources: ['0.4', '0.6']\nvoices: [us]"
const japanese = `---
${front}
---

## 2025年6月13日に攻撃が始まったのか

<Diagram of="gap"><Cite :p="['0.4', '0.6']" /></Diagram>

<Q p="0.4">停止</Q>を求めたとする。<Hedge of="seemingly-joint">ように見えた</Hedge>

<!--
**要点**　5回の交渉のあとの攻撃である。

**箇所**　序の第4段落と第6段落。
-->
`
const english = `---
${front}
---

## Did the attack begin on 13 June 2025?

<Diagram of="gap"><Cite :p="['0.4','0.6']" /></Diagram>

It is said to have asked for a <Q ja="停止" p="0.4">halt</Q>, as it <Hedge of="seemingly-joint">seemed</Hedge>.

<!--
**Point** The attack comes after five rounds of talks.

**Where** Paragraphs 4 and 6 of the introduction.
-->
`
const cover = (lang: string, title: string) =>
  `---\ntitle: ${title}\nlang: ${lang}\nduration: 3min\npart: shock\nminutes: 1\npriority: 1\nsources: ['1.2']\nvoices: [lecturer]\n---\n\n# ${title}\n`
const entry = (lang: string, title: string, ...ids: string[]) =>
  [cover(lang, title), ...ids.map((id) => `---\nsrc: ./slides/${lang}/${id}.md\n---\n`)].join('\n')

const files: Files = {
  'slides.md': entry('ja', '交渉', 'one', 'two'),
  'slides.en.md': translating(entry('en', 'Talks', 'one', 'two'), cover('ja', '交渉')),
  'slides/ja/one.md': japanese,
  'slides/ja/two.md': japanese,
  'slides/en/one.md': translating(english, japanese),
  'slides/en/two.md': translating(english, japanese),
}

/** A slide that says it translates another as it is. */
function translating(text: string, original: string): string {
  const content = original.slice(original.indexOf('\n---\n') + 5)
  return text.replace('\n---\n', `\ntranslates: '${stateOf({ content })}'\n---\n`)
}

/** What is found in the English edition of some files. */
function found(changed: Files = {}, from = 'slides.en.md'): Promise<string[]> {
  return withFolder({ ...files, ...changed }, async (folder) =>
    (await checkParity(await loadDeck(join(folder, from)))).map(({ what }) => what),
  )
}

/** What is found where the English slide has other words. */
const foundWith = (from: string, to: string) => found(change('slides/en/one.md', from, to, files))

test('an edition that says the same in other words has no finding', async () =>
  assert.deepEqual(await found(), []))

test('the Japanese edition is held to none', async () =>
  assert.deepEqual(await found({ 'slides/en/one.md': '' }, 'slides.md'), []))

const faults: readonly [fault: string, from: string, to: string, said: readonly RegExp[]][] = [
  ['other minutes', 'minutes: 2', 'minutes: 3', [/^"minutes" is 3, in slides\/ja\/one\.md 2$/]],
  ['another owner', 'voices: [us]', 'voices: [author]', [/^"voices" is \["author"\]/]],
  [
    'another requirement',
    'voices: [us]',
    'voices: [us]\nrequires: [two]',
    [/^"requires" is \["two"\], in .* missing$/],
  ],
  [
    'another paragraph',
    "['0.4','0.6']",
    "['0.4','0.5']",
    [/^<Cite p="\['0\.4','0\.6'\]"> is missing/, /^<Cite p="\['0\.4','0\.5'\]"> is not in/],
  ],
  [
    'another diagram',
    'of="gap"',
    'of="map"',
    [/^<Diagram of="gap"> is missing/, /^<Diagram of="map"> is not in/],
  ],
  [
    'other words of the essay',
    'ja="停止"',
    'ja="破棄"',
    [/^<Q p="0\.4">停止<\/Q> is missing/, /^<Q p="0\.4">破棄<\/Q> is not in/],
  ],
  [
    'no hedge',
    '<Hedge of="seemingly-joint">seemed</Hedge>',
    'was',
    [/^<Hedge of="seemingly-joint"> is missing/],
  ],
  ['a step more', '<Diagram', '<Diagram v-click', [/^a click step is not in/]],
  ['a heading more', '<!--', '### Besides\n\n<!--', [/^a heading of level 3 is not in/]],
  [
    'another day',
    '13 June 2025',
    '12 June 2025',
    [/^"2025年6月13日" of slides\/ja\/one\.md:9 is not said/, /^"12 June 2025" is/],
  ],
  ['another number', 'five rounds', 'six rounds', [/^"5回" of/, /^"six rounds" is not said/]],
  [
    'another paragraph in the notes',
    'Paragraphs 4 and 6',
    'Paragraphs 4 and 5',
    [/^paragraph 0\.6 is missing/, /^paragraph 0\.5 is not in/],
  ],
]
for (const [fault, from, to, said] of faults) {
  test(`a slide that has ${fault} differs from the Japanese one`, async () => {
    const findings = await foundWith(from, to)
    assert.equal(findings.length, said.length, findings.join('\n'))
    for (const one of said)
      assert.ok(
        findings.some((what) => one.test(what)),
        `${one}\n${findings.join('\n')}`,
      )
  })
}

test('other words, another order of sentences and other line breaks are no fault', async () => {
  assert.deepEqual(await foundWith('It is said to have', 'The US side, it is said,\nhas'), [])
  assert.deepEqual(
    await foundWith('Did the attack begin on 13 June 2025?', 'Was it on 13 June 2025 that it began?'),
    [],
  )
  assert.deepEqual(await foundWith("['0.4','0.6']", "[ '0.4', '0.6' ]"), [])
  assert.deepEqual(await foundWith('\n', '\r\n'), [])
})

test('an edition has the slides of the Japanese one, in its order', async () => {
  const edition = (...ids: string[]) => ({
    'slides.en.md': translating(entry('en', 'Talks', ...ids), cover('ja', '交渉')),
    'slides/en/three.md': english,
  })
  assert.deepEqual(await found(edition('one')), ['slides.md shows "two", this edition does not'])
  assert.deepEqual(await found(edition('two', 'one')), ['"two" stands in another place than in slides.md'])
  assert.deepEqual(await found(edition('one', 'two', 'three')), ['"three" is not in slides.md'])
})

test('a cut in English is held slide by slide, not as a whole', async () => {
  const cut = `${cover('en', 'A cut')}\n---\nsrc: ./slides/en/one.md\n---\n`
  assert.deepEqual(await found({ 'slides-cut.md': cut }, 'slides-cut.md'), [])
  const wrong = { ...change('slides/en/one.md', 'minutes: 2', 'minutes: 3', files), 'slides-cut.md': cut }
  assert.equal((await found(wrong, 'slides-cut.md')).length, 1)
})

test('a slide that does not say what it translates is found', async () =>
  assert.deepEqual(await found({ 'slides/en/one.md': english }), [
    'the slide does not say which state of slides/ja/one.md it translates',
  ]))

test('where the Japanese slide has changed since, its translation is stale', async () =>
  assert.deepEqual(await found(change('slides/ja/one.md', '求めたとする', '求めたと述べた', files)), [
    'slides/ja/one.md has changed since it was translated',
  ]))

test('where the Japanese cover has changed since, the English one is stale', async () =>
  assert.deepEqual(await found({ 'slides.md': entry('ja', '別の題', 'one', 'two') }), [
    'slides.md has changed since it was translated',
  ]))

test('what changed since is told from the history', async () => {
  const whats = await withFolder(files, async (folder) => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: folder })
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'As it was translated')
    const path = join(folder, 'slides/ja/one.md')
    writeFileSync(path, japanese.replace('求めたとする', '求めたと述べた'))
    git('commit', '-qam', 'Say it otherwise')
    return (await checkParity(await loadDeck(join(folder, 'slides.en.md')))).map(({ what }) => what)
  })
  assert.equal(whats.length, 1)
  assert.match(
    whats[0] ?? '',
    /^slides\/ja\/one\.md has changed since it was translated:\n {2}− .*求めたとする.*\n {2}\+ .*求めたと述べた/,
  )
})
