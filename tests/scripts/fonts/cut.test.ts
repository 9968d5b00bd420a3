import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { create } from 'fontkit'
import { cutFaces, rangesOf } from '../../../scripts/lib/build/fonts/cut.ts'
import { type Face, facesOf } from '../../../scripts/lib/deck/fonts/faces.ts'

const all = facesOf()
/** Those that have letters. */
const faces = all.filter(({ family }) => family !== 'Noto Emoji')
const groups = [
  ['A', '抑', '止'],
  ['谈', '談'],
]

/** What the table of characters of every font ends with. */
const endOfTable = 0xffff

/** The characters of each file of a cut face, and those for which its style sheet asks for it. */
function filesOf(sheet: string): { has: string; asked: string }[] {
  const rules = [...readFileSync(sheet, 'utf8').matchAll(/url\(\.\/([\w.]+)\)[^}]*unicode-range: ([^;]+);/g)]
  return rules.map(([, name = '', range = '']) => {
    const font = create(readFileSync(join(dirname(sheet), name)))
    if ('fonts' in font) throw new Error(`${name} holds several fonts`)
    const has = String.fromCodePoint(...font.characterSet.filter((code) => code > 32 && code !== endOfTable))
    const asked = range.split(',').flatMap((one) => {
      const [from = 0, to = from] = one
        .slice(2)
        .split('-')
        .map((code) => Number.parseInt(code, 16))
      return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index))
    })
    return { has, asked: asked.join('') }
  })
}

test("the deck's faces are those that its style sheets import, each with all its scripts", () => {
  assert.deepEqual(
    all.map(({ source, family, weight }) => [source, family, weight]),
    [
      ['@fontsource/biz-udgothic/400.css', 'BIZ UDGothic', '400'],
      ['@fontsource/biz-udpgothic/400.css', 'BIZ UDPGothic', '400'],
      ['@fontsource/biz-udpgothic/700.css', 'BIZ UDPGothic', '700'],
      ['@fontsource/biz-udpmincho/400.css', 'BIZ UDPMincho', '400'],
      ['@fontsource/noto-emoji/400.css', 'Noto Emoji', '400'],
    ],
  )
  const has = (face: Face, one: string) =>
    face.files.filter(({ codes }) => codes.has(one.codePointAt(0) ?? 0)).length
  for (const face of faces)
    assert.deepEqual(
      [...'A抑Ж◆谈'].map((one) => has(face, one)),
      [1, 1, 1, 1, 0],
    )
})

test('a cut file holds the characters of its group that the face has, and no others', async () => {
  const sheets = await cutFaces(faces, () => groups)
  assert.deepEqual(
    Object.keys(sheets),
    faces.map(({ source }) => source),
  )
  for (const sheet of Object.values(sheets)) {
    const files = filesOf(sheet)
    assert.deepEqual(files.map(({ asked }) => asked).sort(), ['A', '抑止', '談'].sort())
    for (const { has, asked } of files) assert.equal([...has].sort().join(''), [...asked].sort().join(''))
  }
})

test('characters that follow on each other are named as one range', () => {
  assert.deepEqual(rangesOf('CAB抑'), ['U+41-43', 'U+6291'])
  assert.deepEqual(rangesOf('𠮷AB'), ['U+41-42', 'U+20bb7'])
})

test('the same groups are cut once', async () => {
  const written = async () => {
    const sheets = Object.values(await cutFaces(faces, () => groups))
    const fonts = sheets.flatMap((sheet) => readFileSync(sheet, 'utf8').match(/\w+\.woff2/g) ?? [])
    const folder = dirname(sheets[0] ?? '')
    return [...sheets, ...fonts.map((name) => join(folder, name))].map((path) => [
      path,
      statSync(path).mtimeMs,
    ])
  }
  assert.deepEqual(await written(), await written())
})
