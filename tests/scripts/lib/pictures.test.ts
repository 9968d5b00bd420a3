import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { encodePath, targetOf } from '../../../scripts/lib/build/pictures/address.ts'
import { resolveMarkup } from '../../../scripts/lib/build/pictures/markup.ts'
import { placeOf, withPlaces } from '../../../scripts/lib/build/pictures/place.ts'
import { loadDeck } from '../../../scripts/lib/deck/load-deck.ts'
import { judgeFor } from '../../../scripts/lib/export/complaints.ts'
import { endingOf, isTurned } from '../../../scripts/lib/export/pptx/picture-bytes.ts'
import { withFolder } from '../decks.ts'

const files = {
  'slides.md': '---\ntitle: A\n---\n\n# A\n\n---\nsrc: ./own/a.md\n---\n',
  'own/a.md': '---\nlayout: image\nimage: ./b.jpg\n---\n\n![x](/pic%20a.svg)\n\n<Youtube id="dQw4w9" />\n',
  'own/b.jpg': '',
  'own/c 写.png': '',
  'public/pic a.svg': '',
  'public/100%.jpg': '',
  "public/it's (1).jpg": '',
}

/** What an address on the slide leads to, with the project's folder left out. */
function inFolder<T>(use: (find: (address: string) => string | undefined, folder: string) => Promise<T> | T) {
  return withFolder(files, async (root) => {
    const find = (address: string) => {
      const target = targetOf(address, { root, files: [join(root, 'own/a.md')] })
      if (!target) return undefined
      return 'public' in target ? `public ${target.public}` : target.file.slice(root.length + 1)
    }
    return use(find, root)
  })
}

test('an address leads to the file beside the slide, in public/ or below the entry, encoded or not', async () => {
  await inFolder((find) => {
    assert.equal(find('./b.jpg'), 'own/b.jpg')
    assert.equal(find('b.jpg'), 'own/b.jpg')
    assert.equal(find('./own/b.jpg'), 'own/b.jpg')
    assert.equal(find('/own/b.jpg'), 'own/b.jpg')
    assert.equal(find('./c%20%E5%86%99.png'), 'own/c 写.png')
    for (const address of ['/pic a.svg', '/pic%20a.svg', '../public/pic%20a.svg', 'pic a.svg'])
      assert.equal(find(address), 'public /pic%20a.svg', address)
    assert.equal(find('/100%.jpg'), 'public /100%25.jpg')
    assert.equal(find("/it's (1).jpg"), 'public /it%27s%20%281%29.jpg')
  })
})

test('what is no file here is left as it is', async () => {
  await inFolder((find) => {
    for (const address of [
      '',
      '#fff',
      'red',
      'rgb(1, 2, 3)',
      'linear-gradient(#000, #fff)',
      'https://example.org/b.jpg',
      '//example.org/b.jpg',
      'data:image/png;base64,AA',
      './gone.jpg',
      '/',
    ])
      assert.equal(find(address), undefined, address)
  })
  assert.equal(encodePath('/a b?c#d'), '/a%20b%3Fc%23d')
})

test("a slide's HTML names files that Vue would pass over", async () => {
  await inFolder((_, root) => {
    const roots = { root, files: [join(root, 'own/a.md')] }
    const html = `<div style="background: url('./b.jpg'); height: 2px" /><img src="b.jpg"><img src="./b.jpg"><p style="color: red">a</p>`
    const { template, script } = resolveMarkup(html, roots)
    assert.match(
      template,
      /^<div :style="(_style\d)" \/><img src="\.\/b\.jpg"><img src="\.\/b\.jpg"><p style="color: red">/,
    )
    assert.ok(script.includes(`import _file0_2 from "${root}/own/b.jpg?url&no-inline"`), script)
    assert.match(
      script,
      /const _style1 = "background: " \+ "url\(\\"" \+ _file0_2 \+ "\\"\)" \+ "; height: 2px"/,
    )
    const base = resolveMarkup('<p style="background: url(/pic%20a.svg)" />', roots).script
    assert.match(base, /import\.meta\.env\.BASE_URL \+ "pic%20a\.svg"/)
  })
})

test('a complaint names slide, file and line, and ends the export of nobody else’s deck for what it can’t hold', async () => {
  await withFolder(files, async (root) => {
    const deck = await loadDeck(join(root, 'slides.md'))
    const told: string[] = []
    const judge = judgeFor(deck, (line) => told.push(line))
    const errors = judge([
      { kind: 'missing', what: 'the built deck has no /pic a.svg', address: '/pic%20a.svg' },
      { kind: 'outside', what: 'far', address: 'https://www.youtube.com/embed/dQw4w9' },
      { kind: 'said', what: 'console: careful' },
      { kind: 'still', what: 'a video', slide: 2 },
    ])
    assert.equal(errors.length, 1)
    assert.match(errors[0] ?? '', /own\/a\.md:6 · slide a — the built deck has no \/pic a\.svg$/)
    assert.match(told[0] ?? '', /own\/a\.md:8 · slide a — far$/)
    assert.equal(told[1], 'console: careful')
    assert.match(told[2] ?? '', /own\/a\.md:1 · slide a — a video$/)
    // In the lecture, the same are errors, but for what no document can hold.
    const ours = judgeFor({ ...deck, ours: true }, (line) => told.push(line))
    assert.equal(ours([{ kind: 'said', what: 'console: careful' }]).length, 1)
    assert.match(placeOf(deck, { address: '/assets/b-AbCd1234.jpg' })?.text ?? '', /own\/a\.md:3 /)
    assert.match(
      withPlaces("Could not resolve './b.jpg' in own/a.md__slidev_2.md\n more", deck),
      /^\S*own\/a\.md:3 · slide a — \.\/b\.jpg is not there: [^\n]*$/,
    )
    assert.equal(
      withPlaces('Unexpected token in own/a.md__slidev_2.md', deck),
      'Unexpected token in own/a.md (slide 2)',
    )
  })
})

test('a JPEG that a camera turned is told from one that stands upright', () => {
  const jpeg = (orientation: number, order: 'II' | 'MM') => {
    const tiff = Buffer.alloc(22)
    const two = (value: number, at: number) =>
      order === 'II' ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at)
    tiff.write(order)
    two(8, order === 'II' ? 4 : 6)
    two(1, 8)
    two(0x0112, 10)
    two(orientation, 18)
    return Buffer.concat([Buffer.from('ffd8ffe1', 'hex'), Buffer.from('..Exif\0\0', 'latin1'), tiff])
  }
  for (const order of ['II', 'MM'] as const)
    assert.deepEqual(
      [1, 3, 6].map((one) => isTurned(jpeg(one, order))),
      [false, true, true],
      order,
    )
  assert.equal(isTurned(Buffer.from('ffd8ffe000104a464946', 'hex')), false)
  assert.deepEqual(
    ['ffd8ffe0', '89504e47', '52494646'].map((start) => endingOf(Buffer.from(start, 'hex'))),
    ['jpg', 'png', undefined],
  )
})
