import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { projectRoot } from '../../scripts/lib/cli/project.ts'
import { outlineOf } from './markdown-outline.ts'

const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8')
const english = read('README.md')
const japanese = read('README.ja.md')
const { scripts } = JSON.parse(read('package.json'))

test('README.ja.md has the headings, commands, tables, pictures and links of README.md', () => {
  assert.deepEqual(outlineOf(japanese), outlineOf(english))
})

test('there is something to compare', () => {
  const kinds = outlineOf(english).map((line) => line.split(' ', 1)[0])
  for (const kind of ['heading', 'code', 'command', 'row', 'picture', 'link'])
    assert.ok(kinds.filter((one) => one === kind).length >= 5, kind)
})

test('every command, picture and file that README.md names is there', () => {
  const commands = [...english.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name)
  assert.deepEqual(
    commands.filter((name) => !(name in scripts)),
    [],
  )
  const links = [...english.matchAll(/\]\(([\w./-]+)\)/g)].map(([, path = '']) => path)
  assert.deepEqual(
    links.filter((path) => !existsSync(join(projectRoot, path))),
    [],
  )
})

const faults: readonly [fault: string, from: string, to: string][] = [
  ['a heading more', '## 公開する', '## 公開する\n\n## もう一つ'],
  ['a heading of another level', '## 公開する', '### 公開する'],
  ['a command with another option', '--dark --out ~/pdf', '--out ~/pdf'],
  ['another command in a sentence', '`npm run build` のビルド', '`npm run site` のビルド'],
  ['a line of a slide that is shown', 'priority: 1 ', 'priority: 2 '],
  ['a row less', '| `font` |', 'font'],
  ['a column more', '指摘の内容 |\n| --- |', '指摘の内容 | |\n| --- | --- |'],
  ['another name in a row', '| `steps` |', '| `clicks` |'],
  ['another figure in a row', '| 14.25 s |', '| 41.25 s |'],
  ['another picture', 'docs/bench.png', 'docs/gallery.png'],
  ['another link', '](LICENSE)', '](REMIX.md)'],
  ['a link to another heading', '(#二つの言語)', '(#検査する)'],
]

for (const [fault, from, to] of faults) {
  test(`${fault} is found`, () => {
    assert.ok(japanese.includes(from), from)
    assert.notDeepEqual(outlineOf(japanese.replace(from, to)), outlineOf(english))
  })
}

const sames: readonly [what: string, from: string, to: string][] = [
  ['another wording', '数えたものです', '付けたものです'],
  ['another comment beside a command', '# 授業で映す', '# 教室で映す'],
  ['another wording of a heading that is linked', '二つの言語', '二言語'],
  ['a line broken elsewhere', '作っています。', '作っています。\n'],
  ['another alternative text', '![交渉の二つの目的]', '![二つの目的]'],
]

for (const [what, from, to] of sames) {
  test(`${what} is no finding`, () => {
    assert.ok(japanese.includes(from), from)
    assert.deepEqual(outlineOf(japanese.replaceAll(from, to)), outlineOf(english))
  })
}
