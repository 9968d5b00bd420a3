import assert from 'node:assert/strict'
import { test } from 'node:test'
import { boldIn, essayIn, labelsOn, roleOf } from '../../../scripts/lib/fonts/roles.ts'

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
  assert.equal(essayIn('地の文<Q p="1.2"><Hedge of="H1">引用</Hedge>句</Q>は'), '「引用句」')
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
