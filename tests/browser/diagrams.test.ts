import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright'
import { launchBrowser } from '../../scripts/lib/browser/browser.ts'
import { languageTags } from '../../slides/data/languages.ts'
import type { Language } from '../../slides/data/model.ts'
import { labelSize } from '../../slides/diagrams/config.ts'
import { type Diagram, type DiagramNode, revealedAt } from '../../slides/diagrams/diagram.ts'
import { flowchart } from '../../slides/diagrams/flowchart.ts'
import { gantt } from '../../slides/diagrams/gantt.ts'
import { grid } from '../../slides/diagrams/grid.ts'
import { type DiagramName, diagrams } from '../../slides/diagrams/index.ts'
import { borderOf } from '../../slides/diagrams/legend.ts'
import { tagOf } from '../../slides/diagrams/whose.ts'
import { hostileLabels } from '../diagrams/hostile.ts'
import { bundlePage, openPage } from './diagrams/bundle.ts'
import type { DiagramPage } from './diagrams/page.ts'
import type { Box } from './diagrams/survey.ts'

declare global {
  // What page.ts puts there.
  interface Window {
    diagramPage: DiagramPage
  }
}

/** What a slide with a headline of one line leaves, key and paragraphs included. */
const place = { width: 900, height: 372 }
const names = Object.keys(diagrams) as DiagramName[]
const cases = names.flatMap((name) => languageTags.map((language) => ({ name, language })))
const stepped = names.filter((name) => diagrams[name]('ja').steps.length > 0)

let browser: Browser
let page: Page
const complaints: string[] = []
/** Every diagram as it is drawn whole. */
const wholes = new Map<string, Awaited<ReturnType<typeof survey>>>()

before(async () => {
  const [launched, bundle] = await Promise.all([launchBrowser(), bundlePage()])
  browser = launched
  page = await openPage(browser, bundle, place)
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  for (const { name, language } of cases) wholes.set(`${name} (${language})`, await show(name, language))
})
after(() => browser.close())

async function show(name: DiagramName, language: Language, whole = true) {
  await page.evaluate(([of, lang, all]) => window.diagramPage.show(of, lang, { whole: all }), [
    name,
    language,
    whole,
  ] as const)
  return survey()
}
const survey = () => page.evaluate(() => window.diagramPage.survey())
const click = (to: number) => page.evaluate((n) => window.diagramPage.click(n), to)

function whole(name: DiagramName, language: Language) {
  const found = wholes.get(`${name} (${language})`)
  assert.ok(found, `${name} (${language})`)
  return found
}

const bare = (text: string) => text.replaceAll(/\s/gu, '')
const said = (node: DiagramNode, language: Language) => bare(tagOf(node, language) + node.text)
const inside = (inner: Box, outer: Box, slack: number) =>
  inner.left >= outer.left - slack &&
  inner.right <= outer.right + slack &&
  inner.top >= outer.top - slack &&
  inner.bottom <= outer.bottom + slack
/** Whether two boxes share more than a pixel's edge. */
const overlap = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1.5

test('the browser draws exactly the nodes and edges of the data, each node with its own text', () => {
  for (const { name, language } of cases) {
    const diagram = diagrams[name](language)
    const drawn = whole(name, language)
    const where = `${name} (${language})`
    assert.deepEqual(
      drawn.nodes.map(({ id, text }) => `${id} ${bare(text)}`).sort(),
      diagram.nodes.map((node) => `${node.id} ${said(node, language)}`).sort(),
      where,
    )
    assert.deepEqual(
      drawn.edges.map(({ key }) => key).sort(),
      diagram.edges.map(({ from, to }) => `${from}->${to}`).sort(),
      where,
    )
    assert.deepEqual(
      drawn.edgeLabels.map(({ text }) => bare(text)).sort(),
      diagram.edges.flatMap(({ label }) => (label ? bare(label) : [])).sort(),
      where,
    )
  }
})

/** Where a limit is wrong for a picture, and why. */
const smaller: Partial<Record<DiagramName, Readonly<Record<Language, number>> & { why: string }>> = {
  'comparison-full': { ja: 16, en: 11, why: 'all nine rows at once, to look things up in' },
  'argument-issue': { ja: 18, en: 16, why: 'a map to read on paper' },
}
const larger: Partial<Record<DiagramName, number>> = { 'two-purposes': 22, comparison: 22, again: 28 }

test(`labels are at least 20 px high, in English 16, where a slide's headline has one line`, () => {
  for (const { name, language } of cases) {
    // A picture of its own kind says how high each of its texts is: pictures.test.ts.
    if (isPicture(name)) continue
    const { scale } = whole(name, language)
    const least = smaller[name]?.[language] ?? { ja: larger[name] ?? 20, en: 16 }[language]
    // Half a pixel is the rounding of lines.
    assert.ok(scale * labelSize >= least - 0.5, `${name} (${language}): ${(scale * labelSize).toFixed(1)} px`)
  }
})

test('a picture fills two thirds of its place, or its labels are at least 28 px high', () => {
  for (const name of names) {
    if (isPicture(name)) continue
    const { scale, shown, stage } = whole(name, 'ja')
    const share = areaOf(shown) / areaOf(stage)
    assert.ok(share >= 0.65 || scale * labelSize >= 27.5 || thin.has(name), `${name}: ${share.toFixed(2)}`)
  }
})

// As wide as the slide, and low: it has more to show below, or is a chain.
const thin: ReadonlySet<DiagramName> = new Set<DiagramName>([
  'short-term',
  'force',
  'road-map',
  'argument-issue',
])
const isPicture = (name: DiagramName) => diagrams[name]('ja').kind === 'picture'
const areaOf = ({ left, right, top, bottom }: Box) => (right - left) * (bottom - top)

test('a day on an axis is a circle, never a square on its corner', () => {
  for (const name of names.filter((one) => diagrams[one]('ja').kind === 'gantt'))
    for (const { id, round, shape } of whole(name, 'ja').nodes)
      if (diagrams[name]('ja').source.includes(`milestone, ${id},`)) {
        assert.ok(round, `${name}: ${id}`)
        assert.ok(Math.abs(shape.right - shape.left - (shape.bottom - shape.top)) < 0.5, `${name}: ${id}`)
      }
})

test('the line of the eve runs down all rows at the day of the attack, its words above it', () => {
  const { nodes } = whole('letter-to-eve', 'ja')
  const [line, attack] = ['morning_after', 'attack_begins'].map((id) => nodes.find((node) => node.id === id))
  assert.ok(line && attack)
  const middle = ({ left, right }: Box) => (left + right) / 2
  assert.ok(Math.abs(middle(line.shape) - middle(attack.shape)) < 1)
  assert.ok(line.shape.right - line.shape.left >= 2.5)
  for (const { shape, id } of nodes)
    assert.ok(shape.top >= line.shape.top - 1 && shape.bottom <= line.shape.bottom + 1, id)
  assert.ok(line.label.bottom <= line.shape.top + 4)
})

test('a card of the twelve days hangs from its own day', () => {
  const { nodes, ties } = whole('twelve-days', 'ja')
  const diagram = diagrams['twelve-days']('ja')
  assert.equal(ties.length, diagram.ties?.length)
  const box = (id: string) => nodes.find((node) => node.id === id)?.shape
  for (const { from, to } of diagram.ties ?? []) {
    const [day, card] = [box(from), box(to)]
    assert.ok(day && card, to)
    const line = ties.find(({ left, right }) => left >= day.left && right <= day.right)
    assert.ok(line, to)
    assert.ok(Math.abs(line.top - day.bottom) <= 2 && Math.abs(line.bottom - card.top) <= 2, to)
    assert.ok(line.left >= card.left - 2 && line.right <= card.right + 2, to)
  }
})

test('the key and the paragraphs take one line, and the picture stays in its place', () => {
  for (const { name, language } of cases) {
    const { foot, picture, stage } = whole(name, language)
    assert.ok(foot.bottom - foot.top <= 27, `${name} (${language}): ${foot.bottom - foot.top} px`)
    assert.ok(foot.bottom <= place.height + 0.5, `${name} (${language})`)
    assert.ok(inside(picture, stage, 0.5), `${name} (${language})`)
  }
})

test('no label leaves its box, and no box or label lies on another', () => {
  for (const { name, language } of cases) {
    const { nodes, edgeLabels, laneTitles, picture } = whole(name, language)
    const where = `${name} (${language})`
    const { kind } = diagrams[name](language)
    const onAxis = kind === 'gantt'
    for (const node of nodes) {
      assert.ok(inside(node.label, onAxis ? picture : node.shape, 1), `${where}: label of ${node.id}`)
      assert.ok(inside(node.shape, picture, 1), `${where}: ${node.id}`)
    }
    // Bars may carry their label inside or beside, and a picture's shapes may stand in each other: there only labels
    // could lie on each other.
    const boxes =
      onAxis || kind === 'picture' ? nodes.map(({ label }) => label) : nodes.map(({ shape }) => shape)
    const all = [...boxes, ...edgeLabels.map(({ box }) => box), ...laneTitles]
    all.forEach((box, index) => {
      for (const other of all.slice(index + 1))
        assert.ok(!overlap(box, other), `${where}: ${JSON.stringify([box, other])}`)
    })
  }
})

test('a border is drawn as strong as its statement', () => {
  for (const { name, language } of cases) {
    const { nodes } = whole(name, language)
    for (const node of diagrams[name](language).nodes) {
      if (node.heading) continue
      const drawn = nodes.find(({ id }) => id === node.id)
      const [dash = 0] = (drawn?.dashes ?? '').split(',').map(Number.parseFloat)
      const border = Number.isNaN(dash) ? 'solid' : dash > 4 ? 'dashed' : 'dotted'
      assert.equal(border, borderOf(node.strength), `${name} (${language}): ${node.id}`)
    }
  }
})

test('a dashed edge is drawn dashed, and a solid one solid', () => {
  for (const name of names) {
    const { edges } = whole(name, 'ja')
    for (const { from, to, style } of diagrams[name]('ja').edges)
      assert.equal(
        edges.find(({ key }) => key === `${from}->${to}`)?.dashed,
        style === 'dashed' || style === 'dotted',
        `${name}: ${from}->${to}`,
      )
  }
})

test("the comparison's columns stay in order and its rows align", () => {
  for (const name of ['comparison', 'comparison-full'] as const)
    for (const language of languageTags) {
      const { nodes } = whole(name, language)
      const boxes = new Map(nodes.map(({ id, shape }) => [id, shape]))
      const rows = nodes.flatMap(({ id }) => (id.endsWith('_row') ? id.slice(0, -4) : []))
      let above = 0
      for (const row of rows) {
        const cells = [`${row}_row`, `${row}_cold_war`, `${row}_iran`].map((id) => boxes.get(id))
        const [head, left, right] = cells
        assert.ok(head && left && right, row)
        for (const cell of [left, right]) {
          assert.ok(Math.abs(cell.top - head.top) < 0.5 && Math.abs(cell.bottom - head.bottom) < 0.5, row)
        }
        assert.ok(head.right <= left.left && left.right <= right.left, row)
        assert.ok(head.top >= above, `${row} stands below the row before it`)
        above = head.bottom
      }
    }
})

test('the argument and the next steps run from left to right', () => {
  for (const name of names) {
    const { nodes } = whole(name, 'ja')
    const left = new Map(nodes.map(({ id, shape }) => [id, shape.left]))
    for (const { from, to } of diagrams[name]('ja').edges)
      assert.ok((left.get(from) ?? 0) < (left.get(to) ?? 0), `${name}: ${from}->${to}`)
  }
})

test('clicks reveal the steps, forwards and backwards, and an edge with the later of its ends', async () => {
  for (const name of stepped) {
    const diagram = diagrams[name]('ja')
    const at = revealedAt(diagram)
    await show(name, 'ja', false)
    const last = diagram.steps.length
    const forwards = Array.from({ length: last + 1 }, (_, n) => n)
    for (const n of [...forwards, ...forwards.toReversed()]) {
      await click(n)
      const { nodes, edges, edgeLabels } = await survey()
      for (const node of nodes) {
        const due = (at.get(node.id) ?? 0) <= n
        assert.ok(due ? node.visible : node.hidden, `${name}: ${node.id} at click ${n}`)
      }
      for (const { key, visible } of edges)
        assert.equal(visible, (at.get(key) ?? 0) <= n, `${name}: ${key} at click ${n}`)
      const due = diagram.edges.filter(({ from, to, label }) => label && (at.get(`${from}->${to}`) ?? 0) <= n)
      assert.equal(edgeLabels.filter(({ visible }) => visible).length, due.length, `${name} at click ${n}`)
    }
  }
})

test('before the first click, nothing that waits leaves a mark on the slide', async () => {
  for (const name of stepped) {
    await show(name, 'ja', false)
    const stray = await page.evaluate(() =>
      [...document.querySelectorAll('#stage svg :is(path, rect, text, p, circle, polygon)')]
        .filter((part) => !part.closest('marker, defs') && part.checkVisibility({ visibilityProperty: true }))
        .filter(
          (part) =>
            part.getBoundingClientRect().width > 0 &&
            !part.closest('[data-step="0"], .picture-ground, .picture-land, .picture-water'),
        )
        .map((part) => part.outerHTML.slice(0, 200)),
    )
    assert.deepEqual(stray, [], name)
  }
})

test('after the last click the picture is the whole one', async () => {
  for (const name of stepped) {
    await show(name, 'en', true)
    const expected = await page.screenshot()
    await show(name, 'en', false)
    await click(diagrams[name]('en').steps.length)
    assert.ok(expected.equals(await page.screenshot()), name)
  }
})

test('drawings on one page share no id, and leave nothing behind', async () => {
  await page.evaluate(() => window.diagramPage.show('gap', 'ja', { copies: 3 }))
  const found = await page.evaluate(() => ({
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    drawn: document.querySelectorAll('#stage svg').length,
    outside: document.querySelectorAll('body > :not(.slidev-layout, script)').length,
  }))
  assert.equal(found.drawn, 3)
  assert.equal(new Set(found.ids).size, found.ids.length)
  assert.equal(found.outside, 0)
})

test('a drawing has a name and a description, and its text equivalent stands beside it', async () => {
  for (const { name, language } of cases) {
    await show(name, language)
    const { title, description } = diagrams[name](language)
    const found = await page.evaluate(() => {
      const svg = document.querySelector('#stage svg')
      const ids = svg?.getAttribute('aria-labelledby')?.split(' ') ?? []
      return {
        role: svg?.getAttribute('role'),
        name: ids.map((id) => document.getElementById(id)?.textContent),
        equivalent: document.querySelectorAll('.diagram .visually-hidden :is(li, td)').length,
      }
    })
    assert.deepEqual(found.name, [title, description], name)
    assert.equal(found.role, 'img')
    assert.ok(found.equivalent > 0, name)
  }
  assert.deepEqual(complaints, [])
})

test('a diagram that cannot be drawn says so on the slide, with its name, and leaves nothing behind', async () => {
  await page.evaluate(() => window.diagramPage.show('nowhere' as never, 'ja'))
  const found = await page.evaluate(() => ({
    state: document.querySelector('.diagram')?.getAttribute('data-state'),
    error: document.querySelector('.diagram')?.getAttribute('data-error'),
    shown: document.querySelector('.diagram-error')?.textContent,
    outside: document.querySelectorAll('body > :not(.slidev-layout, script)').length,
  }))
  assert.equal(found.state, 'error')
  assert.match(found.error ?? '', /no such diagram.*two-purposes/)
  assert.match(found.shown ?? '', /^nowhere: There is no such diagram/)
  assert.equal(found.outside, 0)
  assert.match(complaints.splice(0).join('\n'), /Diagram "nowhere" \(ja\) can't be drawn/)
})

test('after a drawing that failed, the next one is drawn', async () => {
  const broken: Diagram = { ...diagrams['short-term']('ja'), source: 'flowchart LR\n  a["x --> b' }
  await assert.rejects(
    page.evaluate((diagram) => window.diagramPage.draw(diagram), broken),
    /Parse error/,
  )
  const { nodes } = await show('gap', 'ja')
  assert.equal(nodes.length, diagrams.gap('ja').nodes.length)
})

test('a drawing that lacks a node of the data is an error', async () => {
  const lacking: Diagram = { ...diagrams.gap('ja') }
  const nodes = [...lacking.nodes, { id: 'more', text: 'x', side: 'us' } as const]
  const promise = page.evaluate((diagram) => window.diagramPage.draw(diagram), { ...lacking, nodes })
  await assert.rejects(promise, /was drawn without the node "more"/)
})

test('hostile labels come out as they are, and nothing of them runs', async () => {
  const node = (id: string, text: string): DiagramNode => ({ id, text, side: 'neutral' })
  await page.evaluate(() => {
    window.alert = () => {
      throw new Error('A label ran')
    }
  })
  for (const text of hostileLabels) {
    const nodes = [node('a', text), node('b', 'b')]
    const chart = { language: 'en', title: text, description: text, nodes } as const
    const charts = [
      flowchart({ ...chart, direction: 'LR', width: 60, edges: [{ from: 'a', to: 'b', label: text }] }),
      grid({ ...chart, columns: 2, rows: [nodes.map(({ id }) => ({ node: id, span: 1 }))] }),
      gantt({
        ...chart,
        axis: { format: '%b', every: '1month' },
        lanes: [
          { title: text, bars: nodes.map((bar) => ({ ...bar, from: '2025-06-13', to: '2025-06-24' })) },
        ],
      }),
    ]
    for (const diagram of charts) {
      await page.evaluate((data) => window.diagramPage.draw(data), diagram)
      const drawn = await survey()
      const where = `${diagram.kind}: ${text}`
      assert.equal(bare(drawn.nodes.find(({ id }) => id === 'a')?.text ?? ''), bare(text), where)
      for (const { text: label } of drawn.edgeLabels) assert.equal(bare(label), bare(text), where)
      const live = await page.evaluate(() =>
        [...document.querySelectorAll('#stage *')]
          .filter(
            (element) =>
              element.matches('script, img, a, iframe, object, embed') ||
              element.getAttributeNames().some((name) => /^on|^xlink:href$|^href$/u.test(name)),
          )
          .map((element) => element.outerHTML),
      )
      assert.deepEqual(live, [], where)
      assert.equal(
        await page.evaluate(() => document.querySelector('#stage svg > title')?.textContent),
        text,
        where,
      )
    }
  }
  assert.deepEqual(complaints, [])
})
