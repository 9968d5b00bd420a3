import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Check, contentChecks } from '../scripts/lib/checks/index.ts'
import { projectRoot } from '../scripts/lib/cli/project.ts'
import type { Deck, DeckSlide } from '../scripts/lib/deck/deck.ts'
import { factsFor, loadProjectData } from '../scripts/lib/deck/facts/load-facts.ts'
import { isJapaneseSentence } from '../scripts/lib/deck/sentences/japanese.ts'
import { addressesIn, addressesInStyles } from '../scripts/lib/deck/text/addresses.ts'
import { slideQuotations, sourcesOf } from '../scripts/lib/deck/text/quotes.ts'
import { withoutUnreadable } from '../scripts/lib/deck/text/readable.ts'
import { regionsIn } from '../scripts/lib/deck/text/snippets.ts'
import { foldWidth, wideOrHalf } from '../scripts/lib/deck/text/width.ts'
import { beginnings, pieces } from './hostile-lines.ts'
import { check, sound } from './scripts/decks.ts'

const facts = factsFor(await loadProjectData(), projectRoot, {
  Q: { p: { names: 'paragraph', values: ['1.9'], single: true, list: false, flag: false } },
})

/** A deck of one slide that says something, without what a parser would make of it. */
function deckOf(content: string, lang: 'ja' | 'en'): Deck {
  const place = { file: `${projectRoot}/slides/ja/x.md`, line: 1 }
  const frontmatter = { sources: ['1.9', '2.9'], voices: ['author'], minutes: 3, lang }
  const slide: DeckSlide = {
    ...{ ...place, id: 'x', title: 'x', frontmatter, content, contentLine: 1, notes: 'x', notesLine: 1 },
    ...{ importLine: 1, ours: true, tree: lang, locate: () => place },
  }
  const entry = `${projectRoot}/x.md`
  return {
    entry,
    root: projectRoot,
    headmatter: {},
    locate: () => place,
    slides: [slide],
    ours: true,
    files: {},
    errors: [],
  }
}

const checks: Readonly<Record<keyof typeof contentChecks, Check>> = contentChecks

/** Checks that read a language's words. */
function languagesOf(name: string): ('ja' | 'en')[] {
  return ['figure', 'term', 'reference', 'hedge', 'headline'].includes(name) ? ['ja', 'en'] : ['ja']
}

/** All that reads text, by name. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  ...Object.fromEntries(
    Object.entries(checks).flatMap(([name, run]) =>
      languagesOf(name).map((lang) => [
        `${name} (${lang})`,
        (text: string) => run(deckOf(text, lang), facts),
      ]),
    ),
  ),
  notes: (text) => checks.figure(deckOf(`<!--${text}-->`, 'ja'), facts),
  headline: (text) => checks.headline(deckOf(`## ${text}`, 'en'), facts),
  sentence: isJapaneseSentence,
  script: (text) => addressesIn(`<script>\n${text}\n</script>`),
  regions: regionsIn,
  quotations: (text) => slideQuotations(text, ['1.9']),
  sources: (text) => sourcesOf(`---\nsources: ${text}\n---\n`),
  addresses: addressesIn,
  styles: addressesInStyles,
  width: (text) => [foldWidth(text), wideOrHalf(text)],
  readable: withoutUnreadable,
}

/** Processor time of one run, the least of some: whatever else the machine does only adds to it. */
function costOf(run: () => unknown, tries: number): number {
  return Array.from({ length: tries }, () => {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    return user + system
  }).reduce((least, cost) => Math.min(least, cost))
}

/** Whether four times the text costs much more than four times as much: sixteen times is what must not be. */
function growsTooFast(read: (text: string) => unknown, make: (length: number) => string): boolean {
  const [short, long] = [make(4_000), make(16_000)]
  const once = costOf(() => read(long), 1)
  // As long as it costs next to nothing, nothing can be said.
  if (once < 25_000) return false
  const shortest = () =>
    Math.max(
      costOf(() => read(short), 5),
      500,
    )
  const first = shortest()
  // At its best it costs less than this once.
  if (once <= 10 * first) return false
  // Garbage is collected, and patterns are compiled, in one of the two at times.
  const longs = [1, 2, 3].map(() => costOf(() => read(long), 3))
  return Math.min(once, ...longs) > 10 * Math.min(first, shortest(), shortest())
}

test('a pattern that reads a run of letters from each of its places is told from one that does not', () => {
  const make = (length: number) => `${'a'.repeat(length)}!`
  assert.equal(
    growsTooFast((text) => /a+b/.test(text), make),
    true,
  )
  assert.equal(
    growsTooFast((text) => /(?<!a)a+b/.test(text), make),
    false,
  )
})

for (const [name, read] of Object.entries(readers)) {
  test(`four times the line costs ${name} about four times as much, whatever the line is made of`, () => {
    const slow = beginnings.flatMap((beginning) =>
      pieces
        .filter((piece) => {
          const make = (length: number) => beginning + piece.repeat(Math.ceil(length / piece.length))
          return growsTooFast(read, make)
        })
        .map((piece) => beginning + piece),
    )
    assert.deepEqual(slow, [])
  })
}

for (const piece of ['[', '![', '<!--', '{{', '0', '2026年', '"', 'url(', ' ', '{monaco', '[a, '])
  test(`a million characters of ${piece} are one finding, and the other slides are judged`, {
    timeout: 60_000,
  }, async () => {
    const line = piece.repeat(1_000_000 / piece.length)
    const first = (sound['slides/ja/first.md'] ?? '').replace('<Cite p="1.9" />', `<Cite p="1.9" />\n${line}`)
    const second = (sound['slides/ja/second.md'] ?? '').replace('p="1.9"', 'p="9.9"')
    const findings = await check({ ...sound, 'slides/ja/first.md': first, 'slides/ja/second.md': second })
    assert.deepEqual(findings, [
      `slides/ja/first.md:11 the line has ${line.length} characters, too many to be read`,
      'slides/ja/second.md:10 <Cite p="9.9"> names no paragraph',
    ])
  })
