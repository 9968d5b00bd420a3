import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { appendFileSync, globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright'
import { launchBrowser } from '../../scripts/lib/browser/browser.ts'
import { BROWSER_VARIABLE } from '../../scripts/lib/browser/browser-candidates.ts'
import { drawingsOf } from '../../scripts/lib/build/drawings/index.ts'
import { undrawn } from '../../scripts/lib/build/drawings/wanted.ts'
import type { Deck } from '../../scripts/lib/deck/deck.ts'
import type { Side } from '../../slides/data/voices.ts'
import type { Diagram } from '../../slides/diagrams/diagram.ts'
import { flowchart } from '../../slides/diagrams/flowchart.ts'
import { type PlantedDeck, plantedFolder, plantProject } from '../broken/deck.ts'
import { builtDeck } from './built-deck.ts'

const small: PlantedDeck = { entry: 'slides.small.md', slides: ['diagram/moved-as-a-whole'] }

let browser: Browser
const made: string[] = []
before(async () => {
  browser = await launchBrowser()
})
after(async () => {
  await browser.close()
  for (const path of made) rmSync(path, { recursive: true, force: true })
})

/** A diagram that no other run of this test has drawn. */
function newDiagram(text = '箱', side: Side = 'neutral'): Diagram {
  return flowchart({
    title: randomUUID(),
    description: '箱が一つある。',
    direction: 'LR',
    width: 8,
    language: 'ja',
    nodes: [{ id: 'a', text, side }],
    equivalent: { kind: 'list', items: [text] },
  })
}

function deckOf(content: string): Deck {
  const slide = { content, frontmatter: {} }
  return { headmatter: { lang: 'ja' }, slides: [slide] } as unknown as Deck
}

/** Draws the diagrams of a slide, and counts how often a browser was asked for. */
async function draw(content: string, diagrams: Record<string, () => Diagram>) {
  let asked = 0
  const drawings = await drawingsOf(deckOf(content), diagrams, (use) => {
    asked++
    return use(browser)
  })
  for (const { file } of Object.values(drawings.drawn)) made.push(file)
  return { ...drawings, asked }
}

test('a diagram is drawn once for its content, and again when that changes', async () => {
  const one = newDiagram()
  const first = await draw('<Diagram of="one" />', { one: () => one })
  const again = await draw('<Diagram of="one" />', { one: () => one })
  const changed = await draw('<Diagram of="one" />', { one: () => newDiagram() })
  assert.deepEqual([first.asked, again.asked, changed.asked], [1, 0, 1])
  assert.equal(again.drawn['one.ja']?.file, first.drawn['one.ja']?.file)
  assert.notEqual(changed.drawn['one.ja']?.file, first.drawn['one.ja']?.file)
  assert.match(readFileSync(first.drawn['one.ja']?.file ?? '', 'utf8'), /^<svg[^>]*>.*箱.*<\/svg>$/s)
  assert.ok(first.whole)
})

test('a picture holds the arrow heads and rules that it uses, and no others', async () => {
  const arrow = flowchart({
    title: randomUUID(),
    description: '箱が二つある。',
    direction: 'LR',
    width: 8,
    language: 'ja',
    nodes: [
      { id: 'a', text: '箱', side: 'neutral' },
      { id: 'b', text: '次', side: 'neutral' },
    ],
    edges: [{ from: 'a', to: 'b' }],
    equivalent: { kind: 'list', items: ['箱', '次'] },
  })
  const { drawn } = await draw('<Diagram of="arrow" />', { arrow: () => arrow })
  const svg = readFileSync(drawn['arrow.ja']?.file ?? '', 'utf8')
  const heads = [...svg.matchAll(/<marker id="([^"]+)"/g)].map(([, id]) => id)
  const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id)
  assert.ok(heads.length > 0)
  assert.deepEqual([...new Set(used)], heads)
  assert.match(svg, /\.flowchart-link\s*\{/)
  assert.doesNotMatch(svg, /\.error-icon|mermaidTooltip|edge-animation-fast/)
})

test("a picture has the lecturer's tag before the text of a label, with the space between them", async () => {
  const one = newDiagram('核抑止', 'lecturer')
  const { drawn } = await draw('<Diagram of="one" />', { one: () => one })
  const svg = readFileSync(drawn['one.ja']?.file ?? '', 'utf8')
  assert.match(svg, /<p><small>補足<\/small>&nbsp;核抑止<\/p>/)
})

test('what is kept of a diagram beside its picture is all but its source', async () => {
  const one = newDiagram()
  const { drawn } = await draw('<Diagram of="one" />', { one: () => one })
  assert.deepEqual({ source: one.source, ...drawn['one.ja']?.diagram }, one)
})

test('a diagram that cannot be drawn is left to the page, and does not sink the others', async () => {
  const broken = { ...newDiagram(), source: `flowchart LR\n  a --> \n%% ${randomUUID()}` }
  const diagrams = { broken: () => broken, sound: () => newDiagram() }
  const { drawn, whole } = await draw('<Diagram of="broken" /><Diagram of="sound" />', diagrams)
  assert.deepEqual(Object.keys(drawn), ['sound.ja'])
  assert.ok(!whole)
})

test('what is not drawn, or may be chosen while a slide is shown, is left to be parsed', async () => {
  const [one, broken] = [newDiagram(), newDiagram()]
  const diagrams = { one: () => one, broken: () => ({ ...broken, source: 'flowchart LR\n  a --> ' }) }
  await draw('<Diagram of="one" />', diagrams)
  const names = (content: string) =>
    undrawn(deckOf(content), diagrams).map(({ name, language }) => `${name}.${language}`)
  assert.deepEqual(names('<Diagram of="one" />'), [])
  assert.deepEqual(names('<Diagram of="one" /><Diagram of="broken" />'), ['broken.ja'])
  assert.deepEqual(names('<Diagram :of="chosen" />'), ['broken.ja', 'broken.en'])
})

test('diagrams that a slide chooses while it is shown are left to the page', async () => {
  assert.ok(!(await draw('<Diagram :of="chosen" />', { one: () => newDiagram() })).whole)
  assert.ok((await draw(`<Diagram :of="'one'" />`, { one: () => newDiagram() })).whole)
})

/** Whether a built deck brings Mermaid, known by what it says of a diagram that it can't read. */
function hasMermaid(folder: string): boolean {
  return globSync('assets/**/*.js', { cwd: folder }).some((file) =>
    readFileSync(join(folder, file), 'utf8').includes('Syntax error in text'),
  )
}

test('the built lecture holds no Mermaid', async () => {
  assert.ok(!hasMermaid(await builtDeck()))
})

test('without a browser the build says so, and Mermaid draws in the page', () => {
  const root = plantProject([small])
  made.push(root)
  // Slides with quotations that are wrong on purpose.
  rmSync(join(root, plantedFolder, 'static'), { recursive: true })
  // No picture is kept of diagrams that look otherwise.
  appendFileSync(join(root, 'slides/diagrams/config.ts'), `// ${randomUUID()}\n`)
  const args = [join(root, 'scripts', 'build.ts'), small.entry]
  const env = { ...process.env, [BROWSER_VARIABLE]: join(root, 'none') }
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  assert.match(stderr, /diagrams will be drawn in the page, by Mermaid: .*none/)
  assert.ok(hasMermaid(join(root, 'dist')))
})
