import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import JSZip from 'jszip'
import type { Browser } from 'playwright'
import { launchBrowser } from '../../scripts/lib/browser/browser.ts'
import { openDeck, waitUntilDrawn } from '../../scripts/lib/browser/deck-page.ts'
import { readBookmarks } from '../../scripts/lib/export/pdf/bookmarks.ts'
import { isTurned } from '../../scripts/lib/export/pptx/picture-bytes.ts'
import { copyProject } from '../project-copy.ts'
import { camera, turned, writeForeignDeck } from './foreign-deck.ts'
import { readSlides } from './pptx-slides.ts'

/** What the slides are called, by heading, alias, title or number. */
const titles = [
  'A deck from elsewhere',
  'markdown',
  'tag-and-bare',
  'two-words',
  'encoded',
  'public',
  'style-attribute',
  'style-block',
  'turned',
  'avif',
  'From public, at the right',
  'whole-slide',
  'A ground',
  'Slide 14',
  'A page elsewhere',
  'Far away',
  'It moves',
  'Slide 18',
]

const root = copyProject('slides.md')
let browser: Browser
let said = { status: null as number | null, stdout: '', stderr: '' }
const file = (name: string) => join(root, 'exports', `slides.foreign${name}`)
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/export.ts', ...args], { cwd: root, encoding: 'utf8' })

before(async () => {
  browser = await launchBrowser()
  const page = await browser.newPage()
  await writeForeignDeck(root, page)
  await page.close()
  said = run('slides.foreign.md', '--format', 'pdf,handout,pptx,png,html')
})
after(async () => {
  await browser.close()
  rmSync(root, { recursive: true, force: true })
})

describe('a deck written for stock Slidev', () => {
  test('is exported in every format, and what a format can’t hold is named with slide, file and line', () => {
    assert.equal(said.status, 0, said.stderr)
    const remarks = said.stdout.split('\n').filter((line) => line.includes(' — '))
    const places = [
      ['slides.foreign.md:43', 'https://example.org/page'],
      ['slides.foreign.md:50', 'https://example.org/far.png'],
      ['slides.foreign.md:56', 'a video'],
    ] as const
    for (const [place, what] of places)
      assert.ok(
        remarks.some((line) => line.includes(`${place} · slide slides.foreign#`) && line.includes(what)),
        `${place} ${what} in\n${said.stdout}`,
      )
    // Of the HTML file too, and of nothing else.
    for (const what of ['/page', '/far.png'])
      assert.match(said.stdout, new RegExp(`slides\\.foreign\\.html: .*example\\.org${what}, which`))
    assert.doesNotMatch(said.stdout, /console:|exception:|favicon|fonts/)
  })

  test('has a bookmark for each slide of the PDF, and its pictures as small as they are shown', async () => {
    const bytes = readFileSync(file('.pdf'))
    const document = await PDFDocument.load(bytes)
    assert.equal(document.getPageCount(), titles.length)
    const flat = (list: ReturnType<typeof readBookmarks>): string[] =>
      list.flatMap(({ title, children }) => [title, ...flat(children)])
    assert.deepEqual(flat(readBookmarks(document)), titles)
    const widths = document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFRawStream ? [object.dict] : []))
      .filter((dict) => dict.get(PDFName.of('Subtype')) === PDFName.of('Image'))
      .map((dict) => Number(String(dict.get(PDFName.of('Width')))))
    // Of the camera's, as many pixels as the slide shows twice over; the others were no larger.
    assert.ok(widths.length >= 5, String(widths))
    assert.ok(Math.max(...widths) < camera.width / 2, String(widths))
    assert.ok(widths.includes(1200), String(widths))
  })

  test('has a handout that says nothing of an essay that it doesn’t read', async () => {
    const document = await PDFDocument.load(readFileSync(file('-handout.pdf')))
    assert.equal(document.getPageCount(), titles.length + 1)
    const [front] = readBookmarks(document)
    assert.equal(front?.title, 'Contents')
  })

  test('has native pictures with their alternative text in the presentation, and a title for each slide', async () => {
    const bytes = readFileSync(file('.pptx'))
    const page = await browser.newPage()
    const slides = await readSlides(page, bytes)
    await page.close()
    assert.deepEqual(
      slides.map(({ title }) => title?.trim()),
      titles,
    )
    const pictureOn = (number: number) =>
      slides[number - 1]?.shapes.find(({ kind, description }) => kind === 'pic' && description !== '')
    assert.equal(pictureOn(2)?.description, 'A photograph')
    assert.equal(pictureOn(14)?.description, 'From a camera')
    const zip = await JSZip.loadAsync(bytes)
    const media = Object.keys(zip.files).filter((path) => path.startsWith('ppt/media/'))
    const jpegs = await Promise.all(
      media.filter((path) => path.endsWith('.jpg')).map((path) => zip.file(path)?.async('nodebuffer')),
    )
    // The photograph is shown four times and lies there once, as it is; what WebP and AVIF hold is a JPEG, and what was turned.
    assert.equal(jpegs.filter((one) => one?.equals(readFileSync(join(root, 'own/photo.jpg')))).length, 1)
    assert.equal(jpegs.length, 6)
    assert.ok(jpegs.every((one) => one && !isTurned(one)))
    const upright = pictureOn(9)?.box
    assert.ok(upright && upright.height > 2.9 * upright.width, JSON.stringify(upright))
    assert.ok(jpegs.every((one) => (one?.length ?? 0) < readFileSync(join(root, camera.path)).length / 4))
  })

  test('has a picture a slide, and a sheet of them', () => {
    const names = readdirSync(file('-png')).filter((name) => name.endsWith('.png'))
    assert.equal(names.length, titles.length + 1)
  })

  test('shows all of its pictures from one file, and asks for nothing but what lies elsewhere', async () => {
    const page = await browser.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const deck = await openDeck(page, `${pathToFileURL(file('.html')).href}?print=true#/print`)
    await page.locator('#print-content').waitFor({ state: 'attached' })
    await deck.evaluate(({ nav }) =>
      Promise.all(nav.slides.map((slide) => slide.load())).then(() => undefined),
    )
    await waitUntilDrawn(page, '#print-content')
    const shown = await page.evaluate(() => {
      const containers = [...document.querySelectorAll('.print-slide-container')]
      return containers.map((container) => ({
        broken: [...container.querySelectorAll('img')].filter((one) => one.naturalWidth === 0).length,
        whole: [...container.querySelectorAll('img')].filter((one) => one.naturalWidth > 0).length,
        grounds: [...container.querySelectorAll('*')].filter((one) =>
          getComputedStyle(one).backgroundImage.includes('url("data:image/'),
        ).length,
      }))
    })
    assert.deepEqual(
      shown.map(({ whole }) => whole).slice(1, 10),
      [1, 1, 2, 1, 1, 0, 0, 1, 1],
      'pictures in Markdown and HTML',
    )
    assert.deepEqual(
      [7, 8, 11, 12].map((number) => shown[number - 1]?.grounds),
      [1, 1, 1, 1],
      'pictures of styles and layouts',
    )
    assert.deepEqual(
      shown.flatMap(({ broken }, index) => (broken > 0 ? [index + 1] : [])),
      [16],
    )
    const look = await page.evaluate(() => {
      const middle = (element?: Element | null) => {
        const { left = 0, right = 1 } = element?.getBoundingClientRect() ?? {}
        return Math.round((left + right) / 2)
      }
      const [cover] = document.querySelectorAll('.print-slide-container')
      const sizes = [...document.querySelectorAll<HTMLImageElement>('img[alt=Turned], img[alt=Modern]')].map(
        ({ naturalWidth, naturalHeight }) => [naturalWidth, naturalHeight],
      )
      const text = document.createRange()
      text.selectNodeContents(cover?.querySelector('h1') ?? document)
      const { left, right } = text.getBoundingClientRect()
      return {
        lang: document.documentElement.lang,
        sizes,
        title: Math.round((left + right) / 2),
        slide: middle(cover),
      }
    })
    assert.equal(look.lang, 'en')
    assert.deepEqual(look.sizes, [
      [turned.height, turned.width],
      [64, 32],
    ])
    assert.ok(
      Math.abs(look.title - look.slide) <= 1,
      `the title stands in the middle: ${JSON.stringify(look)}`,
    )
    const others = new Set(
      asked.filter((url) => !/^(?:data|blob|about):/.test(url)).map((url) => url.split(/[?#]/)[0]),
    )
    others.delete(pathToFileURL(file('.html')).href)
    assert.deepEqual([...others].sort(), ['https://example.org/far.png', 'https://example.org/page'])
    await page.close()
    const photo = readFileSync(join(root, 'own/photo.jpg')).toString('base64')
    assert.equal(
      readFileSync(file('.html'), 'utf8').split(photo).length,
      3,
      'once for all slides, and in a style',
    )
  })

  test('that misses a picture is not exported, and is told where it names it', () => {
    const before = readdirSync(join(root, 'exports')).sort()
    writeFileSync(join(root, 'own/gone.md'), '# Gone\n\nText\n\n![Gone](./gone%20away.jpg)\n')
    writeFileSync(join(root, 'slides.gone.md'), '# A deck\n\n---\nsrc: ./own/gone.md\n---\n')
    const { status, stderr } = run('slides.gone.md')
    assert.equal(status, 1, stderr)
    assert.match(stderr, /own\/gone\.md:5 .*gone away\.jpg|own\/gone\.md:5 .*gone%20away\.jpg/)
    assert.deepEqual(readdirSync(join(root, 'exports')).sort(), before)
  })
})
