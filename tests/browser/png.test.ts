import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { decode } from 'fast-png'
import { temporaryFolder } from '../../scripts/lib/cli/temporary.ts'
import { brokenDeck } from '../../scripts/lib/deck/deck.ts'
import { exportDeck } from '../../scripts/lib/export/index.ts'
import { fakeDeck } from './fake-deck.ts'

const red = '<h2>二枚目</h2><div style="position: absolute; inset: 0; background: #f00"></div>'

describe('pictures of a deck', () => {
  const out = temporaryFolder('png')
  const folder = join(out, 'slides-png')
  let pages: number | undefined
  before(async () => {
    const { results } = await exportDeck(
      {
        deck: brokenDeck('/deck/slides.md', ''),
        out,
        formats: ['png'],
        options: { withClicks: false, dark: false, notes: false },
      },
      { build: async () => fakeDeck({ slide: red }) },
    )
    pages = results[0]?.pages
  })

  test('are one a slide, named by slide and step, beside a sheet of them all', () => {
    assert.equal(pages, 2)
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.png')),
      ['001-00.png', '002-00.png', 'contact-sheet.png'],
    )
  })

  test('show their own slide, from edge to edge, twice as large', () => {
    const corners = (name: string) => {
      const { data, width, height, channels } = decode(readFileSync(join(folder, name)))
      assert.deepEqual([width, height], [1960, 1102])
      return [0, width * height - 1].map((pixel) => [...data.slice(pixel * channels, pixel * channels + 3)])
    }
    assert.deepEqual(corners('002-00.png'), [
      [255, 0, 0],
      [255, 0, 0],
    ])
    assert.deepEqual(corners('001-00.png'), [
      [255, 255, 255],
      [255, 255, 255],
    ])
  })

  test('stand all on the sheet', () => {
    const { data, width, channels } = decode(readFileSync(join(folder, 'contact-sheet.png')))
    const isRed = (index: number) => data[index] === 255 && data[index + 1] === 0
    const reds = Array.from({ length: data.length / channels }, (_, pixel) => pixel).filter((pixel) =>
      isRed(pixel * channels),
    )
    const columns = reds.map((pixel) => pixel % width)
    // The second cell: a slide of 980 px at 0.42, after one and the gap.
    assert.ok(Math.min(...columns.slice(0, 50_000)) > 411, 'the second slide is not where the first one is')
    assert.ok(reds.length > 411 * 230, `${reds.length} pixels of the second slide`)
  })
})
