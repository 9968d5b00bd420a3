import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  dataUrl,
  inlineFiles,
  withoutPreloads,
  withWholeFonts,
} from '../../../scripts/lib/export/html/inline.ts'
import { shareFiles } from '../../../scripts/lib/export/html/shared-files.ts'

test('a file becomes an address that holds it, with its type', () => {
  assert.equal(dataUrl('/a/b.SVG', Buffer.from('<svg/>')), 'data:image/svg+xml;base64,PHN2Zy8+')
  assert.equal(dataUrl('/a/b.xyz', Buffer.from('')), 'data:application/octet-stream;base64,')
})

test('only whole addresses are replaced', () => {
  const files = [{ name: '/a.png', text: 'data:$&' }]
  assert.equal(
    inlineFiles('x="/a.png";y=`/a.png.webp`;z=url(/a.png) "/b/a.png" "/a.png?"', files),
    'x="data:$&";y=`/a.png.webp`;z=url(data:$&) "/b/a.png" "/a.png?"',
  )
})

test('an address may be percent-encoded, and stand in a string within a string', () => {
  const files = [{ name: '/my photo 写真 (1).jpg', text: 'data:x' }]
  assert.equal(
    inlineFiles(
      String.raw`"/my photo 写真 (1).jpg" url(/my%20photo%20%E5%86%99%E7%9C%9F%20%281%29.jpg) "url(\"${encodeURI('/my photo 写真 (1).jpg')}\")"`,
      files,
    ),
    String.raw`"data:x" url(data:x) "url(\"data:x\")"`,
  )
})

test('a file that a script names more than once stands in it once', () => {
  const files = ['/a b.png', '/c.png'].map((name) => ({ name, text: `data:${name[1]}` }))
  const code = `import "/c.png";const x="/a%20b.png",y={"/c.png":'/a b.png'},z="/c.png",s='<img src="/c.png">';`
  assert.equal(
    shareFiles(code, files),
    `const __file0="data:a";\nimport "/c.png";const x=__file0,y={"/c.png":__file0},z="/c.png",s='<img src="/c.png">';`,
  )
  assert.equal(shareFiles('let a = 1', files), 'let a = 1')
})

test('a chunk asks for nothing ahead', () => {
  assert.equal(
    withoutPreloads('p(()=>import("./a.js"),__vite__mapDeps([0,12]))'),
    'p(()=>import("./a.js"),[])',
  )
})

test("a face's parts give way to one rule, in the place of the first; other faces stay", () => {
  const rule = (family: string, weight: number, file: string) =>
    `@font-face{font-family:${family};font-weight:${weight};src:url(${file})}`
  const css = `a{}${rule('"Two Words"', 400, '1')}b{}${rule('Two Words', 400, '2')}${rule('Two Words', 700, '3')}${rule('Own', 400, '4')}`
  assert.equal(
    withWholeFonts(css, [{ name: 'Two Words 400', text: '@font-face{$1}' }]),
    `a{}@font-face{$1}b{}${rule('Two Words', 700, '3')}${rule('Own', 400, '4')}`,
  )
  assert.equal(withWholeFonts(css, [{ name: 'Absent 400', text: 'x' }]), css)
})
