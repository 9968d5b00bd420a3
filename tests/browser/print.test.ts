import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { PDFDocument } from '@cantoo/pdf-lib'
import type { Browser } from 'playwright'
import { launchBrowser } from '../../scripts/lib/browser/browser.ts'
import { CommandError } from '../../scripts/lib/cli/errors.ts'
import { brokenDeck } from '../../scripts/lib/deck/deck.ts'
import { exportDeck } from '../../scripts/lib/export/index.ts'
import { type PrintOptions, printDeck } from '../../scripts/lib/export/pdf/print.ts'
import { type Fault, fakeDeck } from './fake-deck.ts'
import { links, pageTexts } from './pdf-text.ts'

let browser: Browser
const folders: string[] = []
before(async () => {
  browser = await launchBrowser()
})
after(async () => {
  await browser.close()
  for (const folder of folders) rmSync(folder, { recursive: true })
})

function deckWith(fault: Fault): string {
  const folder = fakeDeck(fault)
  folders.push(folder)
  return folder
}

async function failure(fault: Fault, options: PrintOptions = {}): Promise<CommandError> {
  const error = await printDeck(browser, deckWith(fault), options).catch((error: unknown) => error)
  assert.ok(error instanceof CommandError, String(error))
  return error
}

test('a deck in order is printed, without a page after its last slide', async () => {
  const { pages } = await printDeck(browser, deckWith({}))
  assert.deepEqual(pages, [
    { slide: 1, step: 0, title: '表紙', level: 1 },
    { slide: 2, step: 0, title: '二枚目', level: 2 },
  ])
})

test('a diagram that cannot be drawn fails the print and is named, with its reason in one line', async () => {
  const slide =
    '<h2>図</h2><div data-diagram="gap" data-state="error" data-error="Parse error\non line 2"></div>'
  const { message, exitCode } = await failure({ slide })
  assert.equal(message, `diagram "gap" can't be drawn: Parse error on line 2`)
  assert.equal(exitCode, 1)
})

test('a diagram that is never done fails the print and is named', async () => {
  const slide = '<h2>図</h2><div data-diagram="gap" data-state="pending"></div>'
  assert.equal((await failure({ slide }, { timeout: 300 })).message, 'not drawn after 0.3 s: diagram "gap"')
})

test('a diagram that takes its time is waited for', async () => {
  const slide = '<h2>図</h2><div data-diagram="gap" data-state="pending"></div>'
  const script = `setTimeout(() => { document.querySelector('[data-diagram]').dataset.state = 'ready' }, 300)`
  assert.equal((await printDeck(browser, deckWith({ slide, script }))).pages.length, 2)
})

test('a slide without a heading has a bookmark with its number, or with the words of its picture', async () => {
  const title = async (slide: string) => (await printDeck(browser, deckWith({ slide }))).pages[1]?.title
  assert.equal(await title('<p>本文</p>'), 'スライド 2')
  assert.equal(await title('<h3>小見出し</h3>'), '小見出し')
  assert.equal(
    await title(
      '<h2><img alt="校章" src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%221%22 height=%221%22/%3E"></h2>',
    ),
    '校章',
  )
})

test('a slide that is laid out higher than its page, and scaled to fit, is whole on it', async () => {
  const slide = `<div style="position: absolute; top: 0; width: 125%; height: 125%; transform-origin: top left; scale: 0.8">
    <h2>縮小</h2><p style="position: absolute; bottom: 20px">zoomed</p></div>`
  const style = `document.querySelector('.print-slide-container:last-child').style.position = 'relative'`
  const { bytes } = await printDeck(browser, deckWith({ slide, script: style }))
  const texts = pageTexts(await PDFDocument.load(bytes))
  assert.equal(texts.length, 2)
  assert.match(texts[1] ?? '', /zoomed/)
})

test('a slide that is not printed fails the print', async () => {
  assert.equal((await failure({ total: 3 })).message, 'slide 3 is missing in print')
})

test("links lead to a slide's page by its number or alias, and to the world outside", async () => {
  const hrefs = ['#1', '#/2', '/1', '#cover', 'https://example.org/a?b=1#c']
  const slide = `<h2>二枚目</h2>${hrefs.map((href) => `<a href="${href}">先</a> `).join('')}`
  const { bytes } = await printDeck(browser, deckWith({ slide }))
  assert.deepEqual(
    links(await PDFDocument.load(bytes)).map(({ to }) => to),
    [0, 1, 0, 0, 'https://example.org/a?b=1#c'],
  )
})

test('a link to a slide that is not in the deck fails the print', async () => {
  const { message, exitCode } = await failure({
    slide: '<h2>二枚目</h2><a href="#7">先</a><a href="/gone">先</a>',
  })
  assert.deepEqual(
    message.split('\n').map((line) => line.split(',')[0]),
    ['slide 2 links to #7', 'slide 2 links to /gone'],
  )
  assert.equal(exitCode, 1)
})

test('errors, warnings and exceptions fail the print', async () => {
  const script = `console.error('one'); console.warn('two'); throw new Error('three')`
  assert.deepEqual((await failure({ script })).message.split('\n').sort(), [
    'console: one',
    'console: two',
    'exception: three',
  ])
})

test('a missing picture and one from another host fail the print', async () => {
  const slide = '<h2>絵</h2><img src="/gone.png"><img src="https://example.org/a.png">'
  assert.deepEqual((await failure({ slide })).message.split('\n'), [
    'the deck asks another host: https://example.org/a.png',
    'the built deck has no /gone.png',
  ])
})

test('a deck that is never dark is not printed as a dark one', async () => {
  const { message, exitCode } = await failure({}, { dark: true })
  assert.match(message, /^--dark: /)
  assert.equal(exitCode, 2)
})

test('a page that does not start says why', async () => {
  const folder = deckWith({})
  writeFileSync(join(folder, 'index.html'), '<div id="app"></div><script>missing()</script>')
  const error = await printDeck(browser, folder, { timeout: 500 }).catch((error: unknown) => error)
  assert.match(String(error), /did not start.*missing is not defined/s)
})

test('an export that fails names the diagram and leaves the file of the export before it', async () => {
  const out = mkdtempSync(join(tmpdir(), 'exports-'))
  folders.push(out)
  const slide = '<h2>図</h2><div data-diagram="gap" data-state="error" data-error="no arrow"></div>'
  const run = (fault: Fault) => {
    const options = { withClicks: false, dark: false, notes: false }
    const deck = brokenDeck('/deck/slides.md', '')
    return exportDeck({ deck, out, formats: ['pdf'], options }, { build: async () => deckWith(fault) })
  }
  await assert.rejects(run({ slide }), /diagram "gap"/)
  assert.deepEqual(readdirSync(out), [])

  const [result] = (await run({})).results
  const file = join(out, 'slides.pdf')
  assert.deepEqual([result?.file, result?.pages, existsSync(file)], [file, 2, true])
  const whole = readFileSync(file)
  await assert.rejects(run({ slide }), /diagram "gap"/)
  assert.deepEqual(readdirSync(out), ['slides.pdf'])
  assert.deepEqual(readFileSync(file), whole)
})
