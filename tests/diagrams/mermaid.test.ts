import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseMermaid } from '../../scripts/lib/browser/mermaid.ts'
import type { DiagramNode } from '../../slides/diagrams/diagram.ts'
import { flowchart } from '../../slides/diagrams/flowchart.ts'
import { gantt } from '../../slides/diagrams/gantt.ts'
import { grid } from '../../slides/diagrams/grid.ts'
import { accessibility, escapeLabel, link, nodeLabel } from '../../slides/diagrams/mermaid.ts'
import { hostileLabels } from './hostile.ts'

const node = (id: string, text: string): DiagramNode => ({ id, text, side: 'neutral' })
const frame = { language: 'en', title: 'Title', description: 'Description.' } as const

/** What Mermaid makes of an escaped label. */
const decoded = (label: string) =>
  label
    .replaceAll('<br/>', '\n')
    .replaceAll(/#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))

test('an escaped label has no character left that could mean something', () => {
  for (const label of hostileLabels)
    assert.match(escapeLabel(label), /^(?:[\p{L}\p{M}\p{N}\p{So} ]|#\d+;|<br\/>)*$/u, label)
})

test('an escaped label says what it said', () => {
  for (const label of hostileLabels) assert.equal(decoded(escapeLabel(label)), label)
})

test('Japanese text stays readable in the source', () => {
  assert.equal(escapeLabel('〔書かれていない〕「交渉」、＝目的？'), '〔書かれていない〕「交渉」、＝目的？')
})

test('a control character becomes a space', () => {
  assert.equal(escapeLabel('a\u0000b\tc\rd'), 'a b c d')
})

test('a label that begins like a command does not stay one', () => {
  for (const label of ['section x', 'title x', 'end', 'click a', 'dateFormat x', 'Section x', 'accTitle: x'])
    assert.match(escapeLabel(label), /^#\d+;/u, label)
})

test('every kind of diagram parses with hostile labels', async () => {
  for (const text of hostileLabels) {
    const nodes = [node('a', text), node('b', text)]
    const chart = { ...frame, title: text, description: text, nodes }
    const sources = [
      flowchart({ ...chart, direction: 'LR', width: 60, edges: [{ from: 'a', to: 'b', label: text }] }),
      grid({ ...chart, columns: 2, rows: [nodes.map(({ id }) => ({ node: id, span: 1 }))] }),
      gantt({
        ...chart,
        axis: { format: '%b', every: '1month' },
        lanes: [{ title: text, bars: [{ ...node('a', text), from: '2025-06-13', to: '2025-06-24' }] }],
      }),
    ]
    for (const { source } of sources) await assert.doesNotReject(parseMermaid(source), source)
  }
})

test('a task called "section x" stays a task', () => {
  const { source } = gantt({
    ...frame,
    axis: { format: '%b', every: '1month' },
    lanes: [{ title: 'A', bars: [{ ...node('a', 'section x'), from: '2025-06-13', to: '2025-06-13' }] }],
  })
  assert.equal(source.match(/^\s*section\b/gmu)?.length, 1)
})

test('accTitle and accDescr are one line each', () => {
  const lines = accessibility({ title: 'One\ntwo', description: 'Three\r\n  four' })
  assert.deepEqual(lines, ['  accTitle: One two', '  accDescr: Three four'])
})

test("a label has no sign of its side; only the lecturer's own words have their tag before them", () => {
  const label = { id: 'a', text: 'x' } as const
  for (const side of ['us', 'iran', 'israel', 'author', 'neutral'] as const)
    assert.equal(nodeLabel({ ...label, side }, 'ja', 9), '"x"')
  assert.equal(nodeLabel({ ...label, side: 'us', heading: true }, 'en', 9), '"<b>x</b>"')
  assert.equal(nodeLabel({ ...label, side: 'lecturer' }, 'ja', 9), '"<small>補足</small>#160;x"')
  assert.equal(nodeLabel({ ...label, side: 'lecturer', heading: true }, 'ja', 9), '"<b>x</b>"')
})

test('a first line stands out as it is meant, and the rest follows it', () => {
  const label = { id: 'a', text: '破棄を拒否するなら\n体制自体を破壊する', side: 'us' } as const
  assert.equal(
    nodeLabel({ ...label, firstLine: 'bold' }, 'ja', 12),
    '"<b>破棄を拒否するなら</b><br/>体制自体を破壊する"',
  )
  assert.equal(
    nodeLabel({ ...label, text: '5\n6/17', firstLine: 'large' }, 'ja', 3),
    '"<big>5</big><br/>6#47;17"',
  )
})

test('a link is drawn as it is meant', () => {
  const ends = { from: 'a', to: 'b' } as const
  assert.equal(link(ends, 'en', 9), 'a --> b')
  assert.equal(link({ ...ends, style: 'dashed', label: 'if' }, 'en', 9), 'a -.->|"if"| b')
  assert.equal(link({ ...ends, style: 'cross' }, 'en', 9), 'a --x b')
})

test('an edge that ends nowhere is an error that names the diagram and the node', () => {
  const chart = {
    ...frame,
    direction: 'LR',
    width: 9,
    nodes: [node('a', 'x')],
    edges: [{ from: 'a', to: 'b' }],
  } as const
  assert.throws(() => flowchart(chart), /"Title".*"b"/)
})

test('a row that does not fill its columns is an error that names the diagram and the row', () => {
  const chart = {
    ...frame,
    columns: 2,
    nodes: [node('a', 'x')],
    rows: [[{ node: 'a', span: 1 }]],
  } as const
  assert.throws(() => grid(chart), /Row 1 of the grid "Title" fills 1 of 2 columns/)
})

test('a cell without a node is an error that names the diagram and the node', () => {
  const chart = { ...frame, columns: 1, nodes: [], rows: [[{ node: 'z', span: 1 }]] } as const
  assert.throws(() => grid(chart), /"Title".*"z"/)
})

test('a step that reveals no node is an error that names the diagram and the step', () => {
  const chart = {
    ...frame,
    direction: 'LR',
    width: 9,
    nodes: [node('a', 'x')],
    steps: [['a'], ['q']],
  } as const
  assert.throws(() => flowchart(chart), /Step 2 of "Title".*"q"/)
})

test('what is printed follows the data: text, edge, cell and date', () => {
  const chart = { ...frame, direction: 'LR', width: 9, edges: [{ from: 'a', to: 'b' }] } as const
  const one = flowchart({ ...chart, nodes: [node('a', 'x'), node('b', 'y')] }).source
  const two = flowchart({ ...chart, nodes: [node('a', 'x'), node('b', 'z')] }).source
  assert.equal(two, one.replace('"y"', '"z"'))

  const cells = { ...frame, columns: 1, rows: [[{ node: 'a', span: 1 }]] } as const
  assert.match(grid({ ...cells, nodes: [node('a', 'changed')] }).source, /a\["changed"\]:1/)

  const bar = { ...node('a', 'x'), from: '2025-06-13', to: '2025-06-24' } as const
  const axis = { format: '%b', every: '1month' } as const
  const bars = (to: typeof bar.to | '2025-06-25') =>
    gantt({ ...frame, axis, lanes: [{ title: 'A', bars: [{ ...bar, to }] }] }).source
  assert.match(bars('2025-06-24'), /x :a, 2025-06-13, 2025-06-25/)
  assert.match(bars('2025-06-25'), /x :a, 2025-06-13, 2025-06-26/)
})
