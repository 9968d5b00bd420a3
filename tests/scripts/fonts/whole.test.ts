import assert from 'node:assert/strict'
import { test } from 'node:test'
import { create } from 'fontkit'
import { withWholeFaces } from '../../../scripts/lib/export/whole-faces.ts'
import { facesOf } from '../../../scripts/lib/fonts/faces.ts'

const faces = facesOf()
const part = (family: string, weight: string, range: string) =>
  `@font-face{font-family:${family};font-weight:${weight};src:url(/a.woff2)format("woff2");unicode-range:${range}}`

test('the parts of a face become a file for each of its scripts, with the same characters', async () => {
  const css = await withWholeFaces(
    `${part('BIZ UDPGothic', '400', 'U+41-43')}p{color:red}${part('BIZ UDPGothic', '400', 'U+6291,U+6b62')}`,
    faces,
  )
  const fonts = [...css.matchAll(/base64,([^)]+)/g)].map(([, bytes = '']) =>
    create(Buffer.from(bytes, 'base64')),
  )
  const characters = fonts.map((font) => ('characterSet' in font ? font.characterSet : []))
  const has = (text: string) => characters.filter((codes) => codes.includes(text.codePointAt(0) ?? 0)).length
  assert.deepEqual(
    [...'ABC抑止D論'].map((one) => has(one)),
    [1, 1, 1, 1, 1, 0, 0],
  )
  assert.match(css, /p\{color:red\}$/)
  assert.doesNotMatch(css, /a\.woff2/)
})

test('a bold face stays bold, and takes nothing from the regular one', async () => {
  const css = await withWholeFaces(
    part('"BIZ UDPGothic"', 'bold', 'U+41') + part('BIZ UDPGothic', '400', 'U+42'),
    faces,
  )
  const rules = [...css.matchAll(/font-weight: (\d+);[^}]*unicode-range: ([^;]+)/g)].map(
    ([, ...rest]) => rest,
  )
  assert.deepEqual(rules.sort(), [
    ['400', 'U+42'],
    ['700', 'U+41'],
  ])
})

test('a family that the deck does not bring stays as it is', async () => {
  const css = part('Own', '400', 'U+41')
  assert.equal(await withWholeFaces(css, faces), css)
})
