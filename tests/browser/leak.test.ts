import assert from 'node:assert/strict'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { decodePDFRawStream, PDFDocument, PDFRawStream } from '@cantoo/pdf-lib'
import JSZip from 'jszip'
import { builtDeck } from '../../scripts/lib/build/deck-cache.ts'
import { findEntry, projectRoot } from '../../scripts/lib/cli/project.ts'
import { temporaryFolder } from '../../scripts/lib/cli/temporary.ts'
import { languageOfDeck } from '../../scripts/lib/deck/language.ts'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'
import type { Format } from '../../scripts/lib/export/formats.ts'
import { exportDeck } from '../../scripts/lib/export/index.ts'
import { diagrams } from '../../slides/diagrams/index.ts'
import { pageTexts } from './pdf-text.ts'

const deck = await loadDeck(findEntry('slides.md', projectRoot))

/** Without spaces and marks, since a file may break and mark a sentence anywhere. */
const bare = (text: string) => text.replace(/[\s*_]/g, '')
const slideTexts = deck.slides.map(({ content }) => content.replace(/<!--[\s\S]*?-->/g, ''))
const diagramTexts = Object.values(diagrams).map((diagram) => diagram(languageOfDeck(deck)).description)
const shown = bare([...slideTexts, ...diagramTexts].join(''))

/** Every sentence of the notes that no slide shows. */
const sentences = deck.slides
  .flatMap(({ notes = '' }) => notes.split(/(?<=[。？！])|\n|\*\*.*?\*\*/))
  .map(bare)
  .filter(
    (sentence, index, all) =>
      sentence.length >= 12 && !shown.includes(sentence) && all.indexOf(sentence) === index,
  )

/** A file's bytes, and what a PDF or a presentation compresses. */
async function bytesOf(file: string): Promise<Buffer[]> {
  const bytes = readFileSync(file)
  if (file.endsWith('.pptx')) {
    const { files } = await JSZip.loadAsync(bytes)
    return Promise.all(Object.values(files).map((part) => part.async('nodebuffer')))
  }
  if (!file.endsWith('.pdf')) return [bytes]
  const { context } = await PDFDocument.load(bytes)
  const streams = context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFRawStream)) return []
    try {
      return [Buffer.from(decodePDFRawStream(object).decode())]
    } catch {
      // A picture's encoding, which holds no text.
      return []
    }
  })
  return [bytes, ...streams]
}

/** All that can be read in a file as text: escapes resolved, a PDF's pages as they are copied. */
async function textOf(file: string, parts: readonly Buffer[]): Promise<string> {
  const pages = file.endsWith('.pdf') ? pageTexts(await PDFDocument.load(readFileSync(file))) : []
  const texts = [...parts.map((part) => part.toString('utf8')), ...pages]
  const unescaped = texts
    .join('\n')
    .replace(/\\u([0-9a-f]{4})|&#x([0-9a-f]+);/gi, (_, short, long) =>
      String.fromCodePoint(Number.parseInt(short ?? long, 16)),
    )
  return bare(unescaped)
}

/** The sentences of the notes that a file holds, as text or in UTF-16, as PDFs have it. */
async function leaksOf(file: string): Promise<string[]> {
  const parts = await bytesOf(file)
  const text = await textOf(file, parts)
  return sentences.filter((sentence) => {
    const utf16 = Buffer.from(sentence, 'utf16le').swap16()
    const hexadecimal = Buffer.from(utf16.toString('hex'))
    return text.includes(sentence) || parts.some((part) => part.includes(utf16) || part.includes(hexadecimal))
  })
}

async function leaks(path: string): Promise<string[]> {
  const files = statSync(path).isDirectory()
    ? globSync('**/*', { cwd: path }).map((name) => join(path, name))
    : [path]
  const found = new Set((await Promise.all(files.filter(isFile).map(leaksOf))).flat())
  return sentences.filter((sentence) => found.has(sentence))
}

function isFile(path: string): boolean {
  return statSync(path).isFile()
}

describe('what goes to students', () => {
  const out = temporaryFolder('leak')
  const files = new Map<Format, string>()
  const exportAs = async (formats: Format[], notes: boolean) => {
    const options = { withClicks: false, dark: false, notes }
    const { results } = await exportDeck({ deck, out, formats, options })
    return results.map(({ format, file }) => [format, file] as const)
  }
  before(async () => {
    for (const [format, file] of await exportAs(['pdf', 'handout', 'pptx', 'png', 'html'], false))
      files.set(format, file)
  })

  test('is searched for enough of the notes to tell', () => {
    assert.ok(sentences.length > 150, String(sentences.length))
    for (const { id, notes } of deck.slides) assert.ok(notes, id)
  })

  test('is a build without a sentence of the notes', async () => {
    assert.deepEqual(await leaks(await builtDeck(deck)), [])
  })

  for (const format of ['pdf', 'handout', 'pptx', 'png', 'html'] as const) {
    test(`is a ${format} without a sentence of the notes`, async () => {
      assert.deepEqual(await leaks(files.get(format) ?? ''), [])
    })
  }

  test('would show the notes to this search: the build, the page and the script for the lecturer do', async () => {
    assert.deepEqual(await leaks(await builtDeck(deck, { notes: true })), sentences)
    for (const [format, file] of await exportAs(['handout', 'pptx', 'html'], true))
      assert.deepEqual(await leaks(file), sentences, format)
  })
})
