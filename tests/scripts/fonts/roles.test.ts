import assert from 'node:assert/strict'
import { test } from 'node:test'
import { boldIn, codeIn, essayIn, labelsOn, roleOf } from '../../../scripts/lib/build/fonts/roles.ts'

test('a face is for the essay, for bold or for running text', () => {
  const tokens = ':root { --font-sans: "甲", sans-serif; --font-essay: "乙", serif; }'
  assert.deepEqual(
    [
      roleOf({ family: '乙', weight: '400' }, tokens),
      roleOf({ family: '甲', weight: '700' }, tokens),
      roleOf({ family: '甲', weight: '400' }, tokens),
      roleOf({ family: '乙', weight: '400' }, ''),
    ],
    ['essay', 'bold', 'text', 'text'],
  )
})

test('bold are headlines, heads of tables and emphasis, and nothing else', () => {
  const bold = boldIn(
    '# 見出\n\n本文\n\n| 列 | 欄 |\n| --- | --- |\n| 値 | 数 |\n\n地の**強調**と<b>太字</b>',
  )
  for (const one of '見出列欄強調太字') assert.ok(bold.includes(one), one)
  for (const one of '本文値数地') assert.ok(!bold.includes(one), one)
})

test("the essay's words are those quoted, with their brackets", () => {
  assert.equal(essayIn('地の文<Q p="1.2"><Hedge of="almost-none">引用</Hedge>句</Q>は'), '「引用句」')
})

test("a slide's labels are those of the diagrams that it names", () => {
  const box = { id: 'box', side: 'neutral' } as const
  const diagrams = {
    'one.ja': {
      nodes: [
        { ...box, text: '箱' },
        { ...box, text: '題', heading: true },
        { ...box, text: '要', strong: true },
      ],
    },
    'two.ja': { nodes: [{ ...box, text: '他' }] },
  }
  assert.equal(labelsOn('<Diagram of="one" />', diagrams), '箱題要')
  assert.equal(labelsOn('<Diagram of="one" />', diagrams, true), '題要')
})

test('the face of code and that of emoji are told by the families that the style sheet names', () => {
  const tokens = '--font-sans: "甲", "絵", sans-serif; --font-code: "丙", "絵", monospace;'
  const roleIn = (family: string) => roleOf({ family, weight: '400' }, tokens)
  assert.deepEqual(['甲', '絵', '丙'].map(roleIn), ['text', 'emoji', 'code'])
})

test('a slide has code where it has a block of it, some in a line, a key or a file', () => {
  for (const one of ['```ts\na\n```', 'the `a`', '<kbd>C</kbd>', '<<< @/snippets/a.ts', '~~~\na\n~~~'])
    assert.equal(codeIn(one), one)
  assert.equal(codeIn('A slide with **bold** words and a <b>tag</b>'), '')
})
