import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright'
import { launchBrowser } from '../../scripts/lib/browser/browser.ts'
import { openDeck, type Problem, waitUntilDrawn, watchProblems } from '../../scripts/lib/browser/deck-page.ts'
import { slideSelector } from '../../scripts/lib/browser/visit.ts'
import { findEntry, projectRoot } from '../../scripts/lib/cli/project.ts'
import { temporaryFolder } from '../../scripts/lib/cli/temporary.ts'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'
import { bundleSite } from '../../scripts/lib/export/html/single-file.ts'
import { tryFile } from '../../scripts/lib/export/html/trial.ts'
import { exportDeck } from '../../scripts/lib/export/index.ts'
import { plantedFolder, plantProject } from '../broken/deck.ts'
import { builtDeck } from './built-deck.ts'
import { fakeDeck } from './fake-deck.ts'

const deck = await loadDeck(findEntry('slides.md', projectRoot))
const total = deck.slides.length
// As on somebody's stick.
const stick = join(temporaryFolder('stick'), '講義 資料')
mkdirSync(stick)

let browser: Browser
let file: string
let notesFile: string
before(async () => {
  browser = await launchBrowser()
  file = await exportHtml(false)
  notesFile = await exportHtml(true)
})
after(() => browser.close())

async function exportHtml(notes: boolean): Promise<string> {
  const options = { withClicks: false, dark: false, notes }
  const { results } = await exportDeck({ deck, out: stick, formats: ['html'], options })
  return results[0]?.file ?? ''
}

interface Opened {
  page: Page
  context: BrowserContext
  problems: Problem[]
  requests: string[]
}

/** Opens a file at a place of the deck; `beside` is the context of another window. */
async function open(path: string, place = '', beside?: BrowserContext): Promise<Opened> {
  const context = beside ?? (await browser.newContext({ viewport: { width: 1280, height: 720 } }))
  const page = await context.newPage()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url().split('#')[0] ?? ''))
  const problems = watchProblems(page)
  await page.goto(pathToFileURL(path).href + place)
  return { page, context, problems, requests }
}

/** Waits until the address says `#/no?clicks=n` (`at` as `no.n`) and that slide is drawn. */
async function standsAt(page: Page, at: string, prefix = '#/'): Promise<void> {
  await page.waitForFunction(
    ([at, prefix]) => {
      const [path = '', query] = location.hash.split('?')
      return `${path}.${new URLSearchParams(query).get('clicks') ?? 0}` === `${prefix}${at}`
    },
    [at, prefix] as const,
    { timeout: 5_000 },
  )
  const slide = prefix === '#/' ? slideSelector(Number.parseInt(at, 10)) : '#slide-container'
  await page.locator(slide).first().waitFor({ state: 'visible' })
  assert.deepEqual(await waitUntilDrawn(page, slide), [])
}

describe('a deck in one file', () => {
  test('is named as its entry, with a file of its own for the lecturer', () => {
    assert.deepEqual(readdirSync(stick).sort(), ['slides-notes.html', 'slides.html'])
  })

  test('weighs 1.4 MB at most', () => {
    const bytes = readFileSync(file).length
    assert.ok(bytes <= 1_400_000, `${bytes} bytes`)
  })

  test('shows every slide and step by the keyboard, with all diagrams, silently, asking for nothing', async () => {
    const { page, context, problems, requests } = await open(file)
    const slidev = await openDeck(page, page.url())
    const seen: string[] = []
    const expected: string[] = []
    for (;;) {
      const { no, clicks, last } = await slidev.evaluate(({ nav }) => ({
        no: nav.currentSlideNo,
        clicks: nav.clicks,
        last: nav.clicksTotal,
      }))
      await standsAt(page, `${no}.${clicks}`)
      const undrawn = page.locator(`${slideSelector(no)} [data-diagram]:not([data-state=ready])`)
      assert.equal(await undrawn.count(), 0, `slide ${no}`)
      seen.push(`${no}.${clicks}`)
      if (clicks === 0) for (let click = 0; click <= last; click++) expected.push(`${no}.${click}`)
      if (no === total && clicks === last) break
      await page.keyboard.press('ArrowRight')
      await page.waitForFunction(
        ({ slidev, no, clicks }) => slidev.nav.currentSlideNo !== no || slidev.nav.clicks !== clicks,
        { slidev, no, clicks },
        { timeout: 5_000 },
      )
    }
    assert.deepEqual(seen, expected)
    assert.equal(new Set(seen.map((at) => at.split('.')[0])).size, total)
    assert.deepEqual(problems, [])
    assert.deepEqual([...new Set(requests)], [pathToFileURL(file).href])
    await context.close()
  })

  test('opens at a slide and a step, and keeps the place when one goes back, forward, or loads it again', async () => {
    const { page, context, problems } = await open(file, '#/4?clicks=2')
    await standsAt(page, '4.2')
    await page.keyboard.press('ArrowLeft')
    await standsAt(page, '4.1')
    await page.keyboard.press('ArrowDown')
    await standsAt(page, '5.0')
    await page.reload()
    await standsAt(page, '5.0')
    await page.goBack()
    await standsAt(page, '4.1')
    await page.goForward()
    await standsAt(page, '5.0')
    assert.deepEqual(problems, [])
    await context.close()
  })

  test('has the overview and dark colours', async () => {
    const { page, context, problems } = await open(file, '#/2')
    await standsAt(page, '2.0')
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await ground()
    await page.keyboard.press('d')
    await page.locator('html.dark').waitFor({ state: 'attached' })
    assert.notEqual(await ground(), light)
    await page.keyboard.press('o')
    await page.waitForFunction(
      (total) => {
        const small = [...document.querySelectorAll('.grid [data-slidev-no]')]
        return new Set(small.map((slide) => slide.getAttribute('data-slidev-no'))).size === total
      },
      total,
      { timeout: 10_000 },
    )
    await page.keyboard.press('Escape')
    assert.deepEqual(problems, [])
    await context.close()
  })

  test('is set in the fonts that it holds', async () => {
    const { page, context } = await open(file, '?print=true#/print')
    await page.waitForFunction(
      (total) =>
        document.querySelectorAll('.print-slide-container h1, .print-slide-container h2').length >= total,
      total,
    )
    assert.deepEqual(await waitUntilDrawn(page, '#print-content'), [])
    const session = await context.newCDPSession(page)
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const { root } = await session.send('DOM.getDocument', { depth: 0 })
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: '.print-slide-container *',
    })
    const used = await Promise.all(
      nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
    )
    const fonts = used.flatMap(({ fonts }) => fonts)
    assert.ok(fonts.length > total * 5, `${fonts.length} texts`)
    assert.deepEqual([...new Set(fonts.map(({ familyName }) => familyName))].sort(), [
      'BIZ UDPGothic',
      'BIZ UDPMincho',
    ])
    assert.ok(fonts.every(({ isCustomFont }) => isCustomFont))
    await context.close()
  })

  test('has the same bytes each time', async () => {
    assert.equal(await bundleSite(await builtDeck()), readFileSync(file, 'utf8'))
  })
})

/** A file's text without markup and escapes, so that a sentence is found however it is written. */
function plain(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/\\u\{?([\dA-Fa-f]{4,6})\}?/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#x([\dA-Fa-f]+);/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\\n/g, '')
    .replace(/<[^>]*>|\s/g, '')
}

describe("the speaker's notes", () => {
  const data = globSync('slides/{data,diagrams}/*.ts', { cwd: projectRoot })
  const shown = [
    ...deck.slides.map(({ content }) => content.replace(/<!--[\s\S]*?-->/g, '')),
    ...data.map((path) => readFileSync(join(projectRoot, path), 'utf8')),
  ].join('')
  const sentences = deck.slides.flatMap(({ notes = '' }) =>
    notes
      .split(/[。\n]|<[^>]*>|\*\*|[「」]/)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence.length > 11 && !/[`\s]/.test(sentence) && !shown.includes(sentence)),
  )

  test('are nowhere in the file for students, and all in the one for the lecturer', () => {
    assert.ok(sentences.length > total * 3, `${sentences.length} sentences to look for`)
    const [students, lecturer] = [plain(file), plain(notesFile)]
    assert.deepEqual(
      sentences.filter((sentence) => students.includes(sentence)),
      [],
    )
    assert.deepEqual(
      sentences.filter((sentence) => !lecturer.includes(sentence)),
      [],
    )
  })

  test('are a click away for the lecturer, and their view is not there for students', async () => {
    const lecturer = await open(notesFile, '#/3')
    await standsAt(lecturer.page, '3.0')
    await lecturer.page.mouse.move(100, 700)
    await lecturer.page.getByTitle('Presenter Mode').click()
    await standsAt(lecturer.page, '3.0', '#/presenter/')
    const [first = ''] = /[^*。\s]{6,}/.exec(deck.slides[2]?.notes?.replace(/\*\*.*?\*\*/g, '') ?? '') ?? []
    await lecturer.page.getByText(first).first().waitFor({ state: 'visible' })
    assert.deepEqual(lecturer.problems, [])
    assert.deepEqual([...new Set(lecturer.requests)], [pathToFileURL(notesFile).href])
    await lecturer.context.close()
    const students = await open(file, '#/3')
    await standsAt(students.page, '3.0')
    assert.equal(await students.page.getByTitle('Presenter Mode').count(), 0)
    await students.context.close()
  })

  test("drive the audience's window: the same file, opened twice", async () => {
    const lecturer = await open(notesFile, '#/presenter/4')
    await standsAt(lecturer.page, '4.0', '#/presenter/')
    const audience = await open(notesFile, '#/1', lecturer.context)
    await standsAt(audience.page, '1.0')
    await lecturer.page.keyboard.press('ArrowRight')
    await standsAt(lecturer.page, '4.1', '#/presenter/')
    await standsAt(audience.page, '4.1')
    await lecturer.page.keyboard.press('ArrowDown')
    await standsAt(audience.page, '5.0')
    assert.deepEqual([...lecturer.problems, ...audience.problems], [])
    await lecturer.context.close()
  })
})

describe('a file that would miss something', () => {
  const trial = async (fault: Parameters<typeof fakeDeck>[0]) => {
    const folder = fakeDeck(fault)
    const html = readFileSync(join(folder, 'index.html'), 'utf8')
    rmSync(folder, { recursive: true })
    return tryFile(browser, html, { timeout: 2_000 })
  }

  test('is told from one in order', async () => {
    assert.deepEqual(await trial({}), [])
    for (const [slide, what] of [
      ['<img src="./gone.png">', '/gone.png'],
      ['<img src="https://example.org/far.png">', 'https://example.org/far.png'],
      ['<p style="background: url(/assets/ground.webp)">面</p>', '/assets/ground.webp'],
    ] as const)
      assert.deepEqual(await trial({ slide }), [`the file asks for ${what}, which it can't hold`])
    assert.deepEqual(await trial({ script: "console.warn('planted')" }), ['console: planted'])
    assert.deepEqual(await trial({ slide: '<p data-diagram="gap" data-state="pending"></p>' }), [
      'not drawn after 2 s: diagram "gap"',
    ])
  })

  const root = plantProject([])
  rmSync(join(root, plantedFolder), { recursive: true })
  after(() => rmSync(root, { recursive: true, force: true }))
  const slide = (picture: string) =>
    `---\ntheme: default\ntitle: 試し\nlang: ja\nlayout: cover\nduration: 1min\nfonts: { provider: none }\nfavicon: /favicon.svg\n---\n\n# <b v-mark.box="true">絵</b>がある\n\n<img src="${picture}" alt="絵">\n`
  const run = (picture: string) => {
    writeFileSync(join(root, 'slides.picture.md'), slide(picture))
    const args = ['scripts/export.ts', 'slides.picture.md', '--format', 'html']
    return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  }

  test('has what the deck uses of Slidev, such as marks, and no other deck does', async () => {
    assert.equal(run('/favicon.svg').status, 0)
    const { page, context, problems } = await open(join(root, 'exports', 'slides.picture.html'))
    await page.locator('svg.rough-annotation').waitFor({ state: 'attached' })
    assert.deepEqual(problems, [])
    await context.close()
    assert.ok(!readFileSync(file, 'utf8').includes('rough-notation-dash'))
  })

  test("is not written: the old one stays, and the deck's fault is told", () => {
    // Larger than what Vite puts into a script by itself.
    const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="${'M0 0h9'.repeat(1000)}"/></svg>`
    writeFileSync(join(root, 'public', 'picture.svg'), picture)
    const first = run('/picture.svg')
    assert.equal(first.status, 0, first.stderr)
    const path = join(root, 'exports', 'slides.picture.html')
    const whole = readFileSync(path, 'utf8')
    assert.ok(whole.includes(Buffer.from(picture).toString('base64')))
    const { status, stderr } = run('/gone.png')
    assert.equal(status, 1, stderr)
    assert.match(stderr, /^slides\.picture\.md:13 .*"\/gone\.png" is not there/m)
    assert.equal(readFileSync(path, 'utf8'), whole)
    assert.deepEqual(readdirSync(join(root, 'exports')), ['slides.picture.html'])
  })
})
