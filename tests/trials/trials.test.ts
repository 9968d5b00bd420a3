import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { PDFDocument } from '@cantoo/pdf-lib'
import type { Browser } from 'playwright'
import { launchBrowser } from '../../scripts/lib/browser/browser.ts'
import { openDeck, waitUntilDrawn } from '../../scripts/lib/browser/deck-page.ts'
import { findFree } from '../../scripts/lib/cli/port.ts'
import { pageTexts } from '../browser/pdf-text.ts'
import { type PresentedSlide, readSlides } from '../browser/pptx-slides.ts'
import { copyProject } from '../project-copy.ts'
import { wholeTexts, writeDecks } from './decks.ts'
import { type Kind, lacking, plain, slides, unnamed } from './lacking.ts'

const root = copyProject()
writeDecks(root)
const kinds = 'pdf,handout,pptx,png,html'
let browser: Browser
before(async () => {
  browser = await launchBrowser()
})
after(async () => {
  await browser.close()
  rmSync(root, { recursive: true })
})

interface Ran {
  readonly code: number | null
  readonly output: string
}

function run(script: string, ...args: string[]): Ran {
  const path = join(root, 'scripts', `${script}.ts`)
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { code: status, output: `${stdout}\n${stderr}` }
}

const out = (name: string) => join(root, 'exports', name)
const load = async (name: string) => pageTexts(await PDFDocument.load(readFileSync(out(name))))

/** The slides of an HTML file or of a server's print page: the text of each, over all of its steps, and how many there are. */
async function printed(url: string): Promise<{ texts: string[]; clicks: number[] }> {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  try {
    await context.route(/^https?:\/\/(?!localhost)/, (route) => route.abort())
    const page = await context.newPage()
    const deck = await openDeck(page, url, 120_000)
    await page.locator('#print-content').waitFor({ state: 'attached' })
    await deck.evaluate(({ nav }) =>
      Promise.all(nav.slides.map((slide) => slide.load())).then(() => undefined),
    )
    await waitUntilDrawn(page, '#print-content')
    const steps = await page.locator('.print-slide-container').evaluateAll((containers) =>
      containers.map((container) => ({
        no: Number.parseInt(container.id, 10),
        text: (container as HTMLElement).innerText,
      })),
    )
    // Notes on code lie outside of their slides.
    const notes = await page
      .locator('#twoslash-container')
      .evaluateAll((all) => all.map((one) => one.textContent))
    const numbers = [...new Set(steps.map(({ no }) => no))]
    const of = (no: number) => steps.filter((step) => step.no === no)
    return {
      texts: numbers.map((no) => [...of(no).map(({ text }) => text), ...notes].join('\n')),
      clicks: numbers.map((no) => of(no).length - 1),
    }
  } finally {
    await context.close()
  }
}

describe('a deck of all that a stock slide can do', () => {
  let report: Ran
  let shown: PresentedSlide[]
  const texts = {} as Record<Kind['name'], readonly string[]>
  const kind = (name: Kind['name']): Kind => ({
    name,
    texts: texts[name],
    steps: ['html', 'start'].includes(name),
  })

  before(async () => {
    report = run('export', 'features.md', '--format', kinds)
    assert.equal(report.code, 0, report.output)
    texts.pdf = await load('features.pdf')
    texts.handout = [(await load('features-handout.pdf')).join('\n')]
    shown = await readSlides(await browser.newPage(), readFileSync(out('features.pptx')))
    texts.pptx = shown.map(({ text }) => text)
  })

  for (const name of ['pdf', 'handout', 'pptx'] as const) {
    test(`the ${name} shows every feature`, () => assert.deepEqual(lacking(kind(name)), []))
  }

  test('there is a picture of every slide', () => {
    const pictures = readdirSync(out('features-png')).filter((name) => /^\d/.test(name))
    assert.equal(pictures.length, slides.length + 1)
  })

  test('the presentation has the pictures, and the notes where they are asked for', async () => {
    const withNotes = run('export', 'features.md', '--format', 'pptx', '--notes')
    assert.equal(withNotes.code, 0, withNotes.output)
    const noted = await readSlides(await browser.newPage(), readFileSync(out('features-notes.pptx')))
    for (const [index, { name, pictures, notes }] of slides.entries()) {
      const descriptions = (shown[index + 1]?.shapes ?? [])
        .filter(({ kind }) => kind === 'pic')
        .map(({ description }) => description)
      if (pictures) assert.deepEqual(descriptions, pictures, name)
      const said = noted[index + 1]?.notes.replace(/\s+/g, ' ').trim() ?? ''
      if (notes) assert.ok(said.includes(notes), `${name}: ${said}`)
    }
  })

  test('the single file shows every feature at each of its clicks', async () => {
    const { texts: ofFile, clicks } = await printed(
      `${pathToFileURL(out('features.html'))}?print=clicks#/print`,
    )
    texts.html = ofFile
    assert.deepEqual(lacking(kind('html')), [])
    assert.deepEqual(
      slides.map(({ name }, index) => `${name}: ${clicks[index + 1]}`),
      slides.map(({ name, clicks = 0 }) => `${name}: ${clicks}`),
    )
  })

  test('what a file shows in part, or not at all, is named in its report, with its slide', () => {
    const remarks = (file: string) =>
      report.output.split('\n').filter((line) =>
        line
          .slice(0, line.indexOf(': '))
          .split(', ')
          .some((name) => name.endsWith(`/${file}`)),
      )
    for (const [name, file] of Object.entries({
      pdf: 'features.pdf',
      handout: 'features-handout.pdf',
      pptx: 'features.pptx',
      png: 'features-png',
      html: 'features.html',
    })) {
      assert.deepEqual(unnamed(name as 'pdf', remarks(file)), [])
    }
  })

  test('a feature that is dropped, or no longer named, is noticed', () => {
    const pptx = kind('pptx')
    for (const [index, { name, seen }] of slides.entries()) {
      const dropped = pptx.texts.map((text, at) => (at === index + 1 ? text.replace(/\S/g, '') : text))
      assert.equal(lacking({ ...pptx, texts: dropped }).length, seen.length + 1, name)
    }
    assert.notDeepEqual(lacking({ ...pptx, texts: pptx.texts.slice(1) }), [])
    assert.ok(unnamed('pptx', []).length > unnamed('pdf', []).length)
    assert.ok(unnamed('html', []).length > 0)
  })

  test('the presenting server shows every feature', async () => {
    const port = await findFree(3220)
    const server: ChildProcess = spawn(
      process.execPath,
      [join(root, 'scripts', 'start.ts'), 'features.md', '--port', String(port)],
      { cwd: root, env: { ...process.env, CI: '1' }, stdio: 'ignore' },
    )
    const ended = once(server, 'exit')
    try {
      const url = `http://localhost:${port}/`
      while (!(await fetch(url).catch(() => undefined))?.ok) {
        assert.equal(server.exitCode, null, 'the server has ended')
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      texts.start = (await printed(`${url}print?print=clicks`)).texts
      assert.deepEqual(lacking(kind('start')), [])
    } finally {
      server.kill('SIGTERM')
      await ended
    }
  })

  test('the rendered check goes through it, and takes no click of it for a fault', () => {
    const { code, output } = run('check', 'features.md', '--render')
    assert.ok(code === 0 || code === 1, output)
    assert.match(output, new RegExp(`^features\\.md: ${slides.length + 1} slides, 0 minutes$`, 'm'))
    const odd = output.split('\n').filter((line) => /^\s+at |still waits|changes nothing/.test(line))
    assert.deepEqual(odd, [])
  })
})

test('a deck with all that a headmatter can say goes into a site and every format', async () => {
  const checked = run('check', 'whole.md')
  assert.equal(checked.code, 0, checked.output)
  const { code, output } = run('export', 'whole.md', '--format', kinds)
  assert.equal(code, 0, output)
  const built = run('build', 'whole.md')
  assert.equal(built.code, 0, built.output)
  assert.ok(existsSync(join(root, 'dist/index.html')))
  const document = await PDFDocument.load(readFileSync(out('whole.pdf')))
  const { width, height } = document.getPages()[0]?.getSize() ?? { width: 0, height: 1 }
  assert.ok(Math.abs(width / height - 4 / 3) < 0.01)
  const download = await PDFDocument.load(readFileSync(join(root, 'dist/taken-along.pdf')))
  const presented = await readSlides(await browser.newPage(), readFileSync(out('whole.pptx')))
  const { texts } = await printed(`${pathToFileURL(out('whole.html'))}?print=clicks#/print`)
  const all = [pageTexts(document), pageTexts(download), presented.map(({ text }) => text), texts]
  for (const one of all) {
    assert.equal(one.length, wholeTexts.length)
    for (const [index, wanted] of wholeTexts.entries())
      for (const text of [...wanted, 'below-all'])
        assert.ok(plain(one[index] ?? '').includes(plain(text)), text)
  }
})
