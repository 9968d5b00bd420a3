import assert from 'node:assert/strict'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { projectRoot } from '../../../scripts/lib/cli/project.ts'
import { bundledCharacters } from '../../../scripts/lib/render/bundled-fonts.ts'

const folder = mkdtempSync(join(tmpdir(), 'fonts-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const fonts = join(projectRoot, 'node_modules/@fontsource/biz-udpgothic/files')
mkdirSync(join(folder, 'assets'))
copyFileSync(
  join(fonts, 'biz-udpgothic-japanese-400-normal.woff'),
  join(folder, 'assets/biz-udpgothic-japanese-400-normal-B9_x-aaa.woff'),
)
copyFileSync(
  join(fonts, 'biz-udpgothic-cyrillic-400-normal.woff2'),
  join(folder, 'assets/biz-udpgothic-cyrillic-400-normal-Ck2Pq1_z.woff2'),
)
const latin = readFileSync(join(fonts, 'biz-udpgothic-latin-ext-400-normal.woff2'), 'base64')
writeFileSync(
  join(folder, 'assets/index-Ck2Pq1_z.css'),
  `@font-face{font-family:L;src:url(data:font/woff2;base64,${latin})format("woff2")}`,
)
const bundled = bundledCharacters(folder)

test('a deck has the characters of its fonts, in whatever form they come', () => {
  for (const character of '談対、Жĉ') assert.ok(bundled(character), character)
})

test('simplified forms and emoji are in none of them, whatever the machine has', () => {
  for (const character of '谈对⚛😀') assert.ok(!bundled(character), character)
})

test('what only steers others needs no font', () => {
  for (const character of ['\u00ad', '\u200b', '\u2060', '\ufe0f', '\n']) assert.ok(bundled(character))
})
