import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findHeadings, findTags, hideCode } from '../../scripts/lib/deck/text/markdown.ts'

test('hiding code keeps every other character in its place', () => {
  const text = 'a `b` c\n```js\n<Cite p="1" />\n```\n<!-- d\n# e -->\nf'
  const hidden = hideCode(text)
  assert.equal(hidden.length, text.length)
  assert.deepEqual(
    hidden.split('\n').map((line) => line.trim()),
    ['a     c', '', '', '', '', '', 'f'],
  )
})

test('a fence runs to its own closing line, not to a shorter one', () => {
  assert.equal(hideCode('````\n```\n# a\n````\nb').trim(), 'b')
})

test('a fence without a closing line hides the rest', () => {
  assert.equal(hideCode('a\n```\n# b').trim(), 'a')
})

test('styles and scripts are hidden', () => {
  assert.equal(hideCode('<style>\n# a\n</style>b').trim(), 'b')
})

test('headings are found with their level and line, in Markdown, underlined and in HTML', () => {
  assert.deepEqual(findHeadings('## a\n\nb\n===\n\n<h3 class="x">c</h3>\n#hash'), [
    { level: 2, text: 'a', row: 0 },
    { level: 1, text: 'b', row: 2 },
    { level: 3, text: 'c', row: 5 },
  ])
})

test('components are found with their properties, over several lines, and nothing else is', () => {
  assert.deepEqual(findTags('<p class="x"><Q\n  p="1.9" :whole="a > b"\n>t</Q>'), [
    {
      name: 'Q',
      row: 0,
      props: [
        { name: 'p', value: '1.9', bound: false, row: 1 },
        { name: 'whole', value: 'a > b', bound: true, row: 1 },
      ],
    },
  ])
})
