import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import JSZip from 'jszip'
import type { Browser, Page } from 'playwright'
import { launchBrowser } from '../../scripts/lib/browser/browser.ts'
import { findEntry, projectRoot } from '../../scripts/lib/cli/project.ts'
import { brokenDeck, type Deck } from '../../scripts/lib/deck/deck.ts'
import { languageOfDeck } from '../../scripts/lib/deck/language.ts'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'
import { openPrint } from '../../scripts/lib/export/pdf/print-page.ts'
import { exportPptx } from '../../scripts/lib/export/pptx/index.ts'
import type { Diagram } from '../../slides/diagrams/diagram.ts'
import { type DiagramName, diagrams } from '../../slides/diagrams/index.ts'
import { builtDeck } from './built-deck.ts'
import { type Fault, fakeDeck } from './fake-deck.ts'
import { type PresentedSlide, readSlides } from './pptx-slides.ts'

const folder = await builtDeck()
const deck = await loadDeck(findEntry('slides.md', projectRoot))
const out = mkdtempSync(join(tmpdir(), 'pptx-'))
const temporary = [out]
let browser: Browser
let page: Page
before(async () => {
  browser = await launchBrowser()
  page = await browser.newPage()
})
after(async () => {
  await browser.close()
  for (const path of temporary) rmSync(path, { recursive: true })
})

async function exported(site: string, of: Deck, dark = false): Promise<{ bytes: Buffer; remarks: string[] }> {
  const remarks: string[] = []
  const { file } = await exportPptx({
    deck: of,
    out,
    options: { withClicks: false, dark, notes: true },
    browser: async () => browser,
    site: async () => site,
    siteWithNotes: async () => site,
    remark: (line) => remarks.push(line),
  })
  return { bytes: readFileSync(file), remarks }
}

function withoutSpace(text: string): string {
  return text.replace(/\s/gu, '')
}

/** A slide's headline as written, without Markdown's marks. */
function headline({ content }: { content: string }): string {
  const [, text = ''] = /^##?\s+(.*)$/m.exec(content) ?? []
  return withoutSpace(text.replace(/<[^>]*>|[*_`]/g, ''))
}

/** The diagrams of the deck's slides, by the slide's place. */
function diagramsOf(slides: Deck['slides']): { at: number; name: string; diagram: Diagram }[] {
  const language = languageOfDeck(deck)
  return slides.flatMap(({ content }, at) =>
    [...content.matchAll(/<Diagram of="([\w-]+)"/g)].map(([, name = '']) => ({
      at,
      name,
      diagram: diagrams[name as DiagramName](language),
    })),
  )
}

describe('the lecture as a presentation', () => {
  let bytes: Buffer
  let remarks: string[]
  let slides: PresentedSlide[]
  before(async () => {
    ;({ bytes, remarks } = await exported(folder, deck))
    slides = await readSlides(page, bytes)
  })

  test('has as many slides as the deck, each with its headline as its title', () => {
    assert.deepEqual(
      slides.map(({ title }) => title && withoutSpace(title)),
      deck.slides.map(headline),
    )
  })

  test('has the notes of each slide, without the marks of Markdown', () => {
    slides.forEach(({ notes }, index) => {
      const written = deck.slides[index]?.notes ?? ''
      assert.equal(withoutSpace(notes), withoutSpace(written.replaceAll('**', '')), `slide ${index + 1}`)
      assert.ok(notes.length > 50)
    })
  })

  test('holds every text that is seen, and none that only a screen reader reads', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' })
    const print = await openPrint(context, folder, {})
    let texts = 0
    for (const [index, slide] of (await print.page.locator('.print-slide-container').all()).entries()) {
      const { seen, heard } = await slide.evaluate((slide) => {
        const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
        const found: { seen: string[]; heard: string[] } = { seen: [], heard: [] }
        while (walker.nextNode()) {
          const element = walker.currentNode.parentElement
          const text = (walker.currentNode.nodeValue ?? '').replace(/\s/gu, '')
          if (!element || text === '' || element.closest('title, desc, style')) continue
          if (element.closest('.visually-hidden > p')) found.heard.push(text)
          else if (!element.closest('.visually-hidden, .slidev-layout:has(.cite-mark) .cite'))
            found.seen.push(text)
        }
        return found
      })
      const all = withoutSpace(slides[index]?.text ?? '')
      for (const text of seen) assert.ok(all.includes(text), `slide ${index + 1} lacks "${text}"`)
      for (const text of heard) assert.ok(!all.includes(text), `slide ${index + 1} shows "${text}"`)
      texts += seen.length
    }
    assert.ok(texts > 500)
    await context.close()
  })

  test('has every node of every diagram as a shape with its text, in a group with the diagram’s description', () => {
    const drawn = diagramsOf(deck.slides)
    assert.ok(drawn.length >= 20)
    for (const { at, name, diagram } of drawn) {
      const shapes = slides[at]?.shapes ?? []
      const group = shapes.find((shape) => shape.kind === 'grpSp' && shape.name === name)
      assert.ok(group, `slide ${at + 1} has no group "${name}"`)
      assert.ok(group.description.includes(diagram.title) && group.description.includes(diagram.description))
      for (const node of diagram.nodes) {
        const own = shapes.filter((shape) => shape.group === group.id && shape.name === node.id)
        assert.ok(
          own.some(({ kind, preset }) => kind === 'sp' && preset !== ''),
          `${name}: ${node.id}`,
        )
        const text = withoutSpace(own.map((shape) => shape.text).join(''))
        assert.ok(text.includes(withoutSpace(node.text)), `${name}: ${node.id} says "${text}"`)
      }
    }
  })

  test('has every edge of every diagram as a connector glued to its nodes, with its label', () => {
    let connectors = 0
    for (const { at, name, diagram } of diagramsOf(deck.slides)) {
      const shapes = slides[at]?.shapes ?? []
      for (const { from, to, label, style } of diagram.edges) {
        const key = `${from}->${to}`
        const connector = shapes.find((shape) => shape.kind === 'cxnSp' && shape.name === key)
        assert.ok(connector, `${name}: no connector ${key}`)
        const ends = [connector.start, connector.end].map(
          (id) => shapes.find((shape) => shape.id === id)?.name,
        )
        assert.deepEqual(ends, [from, to])
        assert.equal(connector.arrow, style !== 'cross')
        if (label) {
          const labels = shapes.filter((shape) => shape.kind === 'sp' && shape.name === key)
          assert.equal(withoutSpace(labels.map(({ text }) => text).join('')), withoutSpace(label))
        }
        connectors++
      }
    }
    assert.ok(connectors > 20)
  })

  test('keeps every diagram native, and so has nothing to remark', () => {
    assert.deepEqual(remarks, [])
    assert.deepEqual(
      slides.flatMap(({ shapes }) => shapes.filter(({ kind }) => kind === 'pic')),
      [],
    )
  })

  test('has tables as tables', () => {
    const written = deck.slides.map(({ content }) => /^\| ---|<TermTable/m.test(content))
    assert.ok(written.filter(Boolean).length > 5)
    assert.deepEqual(
      slides.map(({ shapes }) => shapes.some(({ kind }) => kind === 'graphicFrame')),
      written,
    )
  })

  test('has nothing that sticks out of its slide, and no number twice', () => {
    for (const [index, { shapes, width, height }] of slides.entries()) {
      assert.equal(new Set(shapes.map(({ id }) => id)).size, shapes.length)
      for (const { name, box } of shapes) {
        const inside =
          box.x >= 0 && box.y >= 0 && box.x + box.width <= width + 1 && box.y + box.height <= height + 1
        assert.ok(inside, `slide ${index + 1}: "${name}" ${JSON.stringify(box)}`)
      }
    }
  })

  test('says in its properties what the headmatter says, and no date', async () => {
    const zip = await JSZip.loadAsync(bytes)
    const core = (await zip.file('docProps/core.xml')?.async('string')) ?? ''
    const { title, author, info, lang } = deck.headmatter as Record<string, string>
    for (const text of [title, author, info, lang]) assert.ok(core.includes(`>${text?.trim()}<`), text)
    assert.doesNotMatch(core, /\d{4}-\d{2}-\d{2}T/)
  })

  test('is the same byte for byte when it is exported again', async () => {
    assert.ok(bytes.equals((await exported(folder, deck)).bytes))
  })

  test('has the same texts in dark, on a dark ground', async () => {
    const dark = await readSlides(page, (await exported(folder, deck, true)).bytes)
    assert.deepEqual(
      dark.map(({ text }) => text),
      slides.map(({ text }) => text),
    )
    const brightest = (list: PresentedSlide[]) => list.map(({ ground }) => Math.max(...ground))
    // A part begins on ink in both.
    const ofLayout = (list: PresentedSlide[], section: boolean) =>
      brightest(list.filter((_, index) => (deck.slides[index]?.frontmatter.layout === 'section') === section))
    assert.ok(ofLayout(slides, false).every((value) => value > 230))
    assert.ok(ofLayout(dark, false).every((value) => value < 60))
    for (const list of [slides, dark]) assert.ok(ofLayout(list, true).every((value) => value < 90))
  })

  const office = spawnSync('soffice', ['--version']).status === 0
  test('opens in LibreOffice, with a page and its headline for each slide', {
    skip: !office && 'no soffice here',
  }, async () => {
    const home = mkdtempSync(join(tmpdir(), 'office-'))
    temporary.push(home)
    const file = join(out, 'slides.pptx')
    const convert = ['--headless', '--convert-to', 'fodp', '--outdir', home, file]
    spawnSync('soffice', [`-env:UserInstallation=file://${home}/profile`, ...convert], { timeout: 120_000 })
    const pages = readFileSync(join(home, 'slides.fodp'), 'utf8').split('<draw:page ').slice(1)
    assert.equal(pages.length, deck.slides.length)
    pages.forEach((xml, index) => {
      const text = withoutSpace(xml.replaceAll(/<[^>]*>/g, ''))
      assert.ok(text.includes(headline(deck.slides[index] ?? { content: '' })), `page ${index + 1}`)
    })
  })
})

describe('what a presentation can’t hold', () => {
  const planted = async (fault: Fault) => {
    const site = fakeDeck(fault)
    temporary.push(site)
    const { bytes, remarks } = await exported(site, brokenDeck('/deck/fake.md', ''))
    const [, slide] = await readSlides(page, bytes)
    assert.ok(slide)
    return { bytes, remarks, slide }
  }
  const gradient =
    '<linearGradient id="g"><stop stop-color="red"/></linearGradient><rect data-node="a" width="90" height="40" fill="url(#g)"/>'
  const diagram = (content: string) =>
    `<h2>図</h2><div data-diagram="odd" data-state="ready"><svg width="100" height="50"><title>名</title><desc>説明</desc>${content}</svg></div>`

  test('makes a diagram a sharp picture with its description, and is told', async () => {
    const { bytes, remarks, slide } = await planted({ slide: diagram(gradient) })
    assert.deepEqual(remarks, ['pptx, slide 2: a picture, not shapes: diagram "odd": a gradient or pattern'])
    const picture = slide.shapes.find(({ kind }) => kind === 'pic')
    assert.equal(picture?.description, '名\n説明')
    const zip = await JSZip.loadAsync(bytes)
    const [png] = Object.values(zip.files).filter(({ name }) => name.endsWith('.png'))
    const content = await png?.async('nodebuffer')
    assert.deepEqual([content?.readUInt32BE(16), content?.readUInt32BE(20)], [300, 150])
  })

  test('is not told of a diagram that differs from it by its fill alone', async () => {
    const { remarks, slide } = await planted({ slide: diagram(gradient.replace('url(#g)', 'red')) })
    assert.deepEqual(remarks, [])
    assert.ok(slide.shapes.some(({ name, preset }) => name === 'a' && preset === 'rect'))
  })

  test('makes a Mermaid block of the slide’s own a picture, and is told', async () => {
    const script = `
      const root = document.querySelector('.mermaid').attachShadow({ mode: 'open' })
      root.innerHTML = '<svg width="200" height="80"><title>流れ</title><rect width="200" height="80" fill="teal"/></svg>'`
    const { remarks, slide } = await planted({ slide: '<h2>図</h2><div class="mermaid"></div>', script })
    assert.match(remarks.join(), /^pptx, slide 2: a picture, not shapes: a Mermaid block/)
    assert.equal(slide.shapes.find(({ kind }) => kind === 'pic')?.description, '流れ')
  })

  test('keeps a title and a table out of groups, though they stand in a box, and a background as a picture', async () => {
    const slide =
      '<div class="slidev-layout" style="height: 552px; background-image: linear-gradient(red, teal)">' +
      '<div style="border-left: 6px solid; background: white"><h2>題</h2><table><tr><td>欄</td></tr></table></div></div>'
    const { remarks, slide: read } = await planted({ slide })
    assert.match(remarks.join(), /^pptx, slide 2: a picture, not shapes: a background$/)
    assert.equal(read.title, '題')
    const kinds = read.shapes.map(({ kind }) => kind)
    assert.deepEqual(
      kinds.filter((kind) => /grpSp|graphicFrame|pic/.test(kind)),
      ['pic', 'graphicFrame'],
    )
  })

  test('leaves links that lead out of the deck', async () => {
    const { bytes } = await planted({
      slide: '<h2>典拠</h2><p><a href="https://example.org/a?b=1&amp;c=2">出典</a></p>',
    })
    const zip = await JSZip.loadAsync(bytes)
    const relations = await zip.file('ppt/slides/_rels/slide2.xml.rels')?.async('string')
    assert.match(relations ?? '', /Target="https:\/\/example\.org\/a\?b=1&amp;c=2" TargetMode="External"/)
    assert.match(
      (await zip.file('ppt/slides/slide2.xml')?.async('string')) ?? '',
      /<a:hlinkClick r:id="rId2"\/>/,
    )
  })
})
