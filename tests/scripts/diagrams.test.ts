import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { checkDiagrams, draftsOf, fileIn } from '../../scripts/lib/checks/diagrams.ts'
import { checkMermaidBlocks } from '../../scripts/lib/checks/mermaid-blocks.ts'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'
import { withFolder } from './decks.ts'

const sound = () => ({ source: 'flowchart TB\n  a["核"] --> b' })
const broken = (language: 'ja' | 'en') =>
  language === 'en' ? { source: 'flowchart TB\n  a["x --> b' } : sound()
const file = (name: string) => `/deck/slides/diagrams/${name}.ts`

test('a diagram that Mermaid cannot parse is found with its name and language, and no other is', async () => {
  const findings = await checkDiagrams(draftsOf({ sound, broken }), file)
  assert.deepEqual(
    findings.map(({ file, line }) => ({ file, line })),
    [{ file: '/deck/slides/diagrams/broken.ts', line: 1 }],
  )
  assert.match(findings[0]?.what ?? '', /^the diagram "broken" \(en\) can't be drawn: Parse error on line \d/)
})

test('a text that is no diagram at all is found, once for all languages', async () => {
  const findings = await checkDiagrams(draftsOf({ none: () => ({ source: 'hello' }) }), file)
  assert.equal(findings.length, 1)
  assert.match(findings[0]?.what ?? '', /^the diagram "none" \(ja, en\) can't be drawn: /)
})

test('what differs between languages is found in each', async () => {
  const differs = (language: 'ja' | 'en') => {
    throw new Error(`no label in ${language}`)
  }
  const findings = await checkDiagrams(draftsOf({ differs }), file)
  assert.deepEqual(
    findings.map(({ what }) => what),
    ['ja', 'en'].map((name) => `the diagram "differs" (${name}) can't be drawn: no label in ${name}`),
  )
})

test('every kind of diagram parses without a browser', async () => {
  const kinds = {
    block: 'block\n  columns 2\n  a["<b>核</b>"] b',
    gantt: 'gantt\n  dateFormat YYYY-MM-DD\n  section 協議\n  第1回 :2025-04-12, 1d',
    timeline: 'timeline\n  2025 : 書簡',
    flowchart: 'flowchart LR\n  a["a<br>b"] -.-> b',
  }
  const diagrams = Object.fromEntries(
    Object.entries(kinds).map(([name, source]) => [name, () => ({ source })]),
  )
  assert.deepEqual(await checkDiagrams(draftsOf(diagrams), file), [])
})

test('a picture has to be well formed, and Mermaid is not asked', async () => {
  const pictures = {
    whole: '<svg viewBox="0 0 9 9"><g class="a"><rect width="9"></rect><text>a &amp; b</text></g></svg>',
    unclosed: '<svg><g><rect></rect></svg>',
    unescaped: '<svg><text>a & b</text></svg>',
    tag: '<svg><text><b</text></svg>',
    attribute: '<svg><g id="a" id="b"></g></svg>',
    two: '<svg></svg><svg></svg>',
    cut: '<svg><text>a',
    none: 'hello',
  }
  const diagrams = Object.fromEntries(
    Object.entries(pictures).map(([name, source]) => [name, () => ({ kind: 'picture', source })]),
  )
  const findings = await checkDiagrams(draftsOf(diagrams), file, () => Promise.reject(new Error('asked')))
  assert.deepEqual(
    findings.map(({ what }) => /"(\w+)"/.exec(what)?.[1]),
    Object.keys(pictures).filter((name) => name !== 'whole'),
  )
})

test('a builder that throws is found at the line where it threw', async () => {
  const findings = await checkDiagrams(
    draftsOf({
      thrown: () => {
        throw new Error('no such claim')
      },
    }),
    file,
  )
  assert.equal(findings.length, 1)
  assert.match(findings[0]?.file ?? '', /diagrams\.test\.ts$/)
  assert.match(findings[0]?.what ?? '', /no such claim/)
})

test("a diagram's file is its own, or the index when it has none", () => {
  assert.match(fileIn('/deck', () => true)('gap'), /gap\.ts$/)
  assert.match(fileIn('/deck', () => false)('gap'), /index\.ts$/)
})

test("a slide's own block that Mermaid cannot parse is found at its line, and no other is", async () => {
  const text = [
    '# A',
    '```mermaid\nflowchart LR\n  a["x"] --> b\n```',
    '```mermaid {scale: 0.5}\nflowchart LR\n  a["x"] --> b\n  c["x --> d\n```',
    '````md\n```mermaid\nnone\n```\n````',
  ].join('\n\n')
  await withFolder({ 'slides.md': text }, async (folder) => {
    const found = await checkMermaidBlocks(await loadDeck(join(folder, 'slides.md')))
    assert.deepEqual(
      found.map(({ line, slide }) => [line, slide]),
      [[11, 'slides#1']],
    )
    assert.match(found[0]?.what ?? '', /^the mermaid block can't be drawn: Parse error on line \d/)
  })
})

test('without a block of its own nothing is parsed', async () => {
  const slides = (await loadDeck(join(import.meta.dirname, '..', '..', 'slides.md'))).slides
  await checkMermaidBlocks({ slides }, () => assert.fail('parsed'))
})
