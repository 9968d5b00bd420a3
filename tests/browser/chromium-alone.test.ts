import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { staticDeck, timeChromiumAlone } from '../../scripts/lib/bench/chromium-alone.ts'
import { projectRoot } from '../../scripts/lib/cli/project.ts'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'
import { builtDeck } from './built-deck.ts'

const deck = await staticDeck(await builtDeck())

test('the browser alone prints every slide, in the fonts of the deck, without a script', async () => {
  const { slides } = await loadDeck(join(projectRoot, 'slides.md'))
  assert.equal(deck.pages, slides.length)
  assert.ok(deck.fonts > 4, `${deck.fonts} fonts`)
  const html = readFileSync(deck.file, 'utf8')
  assert.doesNotMatch(html, /<script|http:\/\/localhost/)
  assert.ok((await timeChromiumAlone(deck)) > 0)
})

test('a static page that lost its styles, or a slide, is not measured', async () => {
  const html = readFileSync(deck.file, 'utf8')
  writeFileSync(deck.file, html.replace(/<link rel="stylesheet"[^>]*>/g, ''))
  await assert.rejects(timeChromiumAlone(deck), /the deck has \d+ with/)
  writeFileSync(deck.file, html)
  await assert.rejects(timeChromiumAlone({ ...deck, pages: deck.pages + 1 }), /printed \d+ pages/)
})
