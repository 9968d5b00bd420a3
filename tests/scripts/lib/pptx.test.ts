import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { connectAll } from '../../../scripts/lib/export/pptx/connect.ts'
import { connectorXml } from '../../../scripts/lib/export/pptx/connectors.ts'
import { frameOf, isTight } from '../../../scripts/lib/export/pptx/fit.ts'
import { noteParagraphs } from '../../../scripts/lib/export/pptx/notes.ts'
import { packageOf } from '../../../scripts/lib/export/pptx/package.ts'
import { penFor } from '../../../scripts/lib/export/pptx/paint.ts'
import type { Box, Edge, Geometry, Run, Shape, Text } from '../../../scripts/lib/export/pptx/reading.ts'
import { paragraphsXml } from '../../../scripts/lib/export/pptx/text-body.ts'
import { element } from '../../../scripts/lib/export/pptx/xml.ts'

const black = [0, 0, 0, 1] as const

function shape(node: string, x: number, y: number, geometry: Geometry = 'rect'): [string, Shape] {
  const box: Box = { x, y, width: 100, height: 40 }
  return [node, { kind: 'shape', box, geometry, radius: 0, node }]
}

function edge(from: string, to: string, more: Partial<Edge> = {}): Edge {
  return {
    kind: 'edge',
    key: `${from}->${to}`,
    from,
    to,
    stroke: { colour: black, width: 2, dash: 'solid' },
    head: 'arrow',
    axis: 'horizontal',
    middle: { x: 0, y: 0 },
    ...more,
  }
}

function connected(one: Edge, ...nodes: [string, Shape][]) {
  const [connection] = connectAll([one], new Map(nodes))
  assert.ok(connection)
  const { start, end, bend } = connection
  return { sides: [start.side, end.side], sites: [start.index, end.index], bend, middle: connection.middle }
}

describe('a connection', () => {
  test('runs straight between nodes at one height, from side to facing side', () => {
    const { sides, sites, bend } = connected(edge('a', 'b'), shape('a', 0, 0), shape('b', 200, 0))
    assert.deepEqual([sides, sites, bend], [['right', 'left'], [3, 1], 'straight'])
  })

  test('leads back where the second node comes first', () => {
    assert.deepEqual(connected(edge('a', 'b'), shape('a', 200, 0), shape('b', 0, 0)).sides, ['left', 'right'])
  })

  test('bends between nodes at different heights, if there is room', () => {
    assert.equal(connected(edge('a', 'b'), shape('a', 0, 0), shape('b', 200, 90)).bend, 0.5)
    assert.equal(connected(edge('a', 'b'), shape('a', 0, 0), shape('b', 120, 90)).bend, 'straight')
  })

  test('goes down where the drawing does, or where nodes stand above each other', () => {
    const down = edge('a', 'b', { axis: 'vertical' })
    assert.deepEqual(connected(down, shape('a', 0, 0), shape('b', 200, 90)).sides, ['bottom', 'top'])
    assert.deepEqual(connected(edge('a', 'b'), shape('a', 0, 0), shape('b', 50, 90)).sides, ['bottom', 'top'])
  })

  test('uses the numbers that an ellipse gives its sides', () => {
    const { sites } = connected(edge('a', 'b'), shape('a', 0, 0, 'ellipse'), shape('b', 200, 0, 'diamond'))
    assert.deepEqual(sites, [6, 1])
  })

  test('leads around a node that stands between, on the side of the drawn line', () => {
    const nodes = [shape('a', 0, 0), shape('c', 150, 0), shape('b', 300, 20)] as const
    const below = connected(edge('a', 'b', { middle: { x: 200, y: 90 } }), ...nodes)
    assert.deepEqual(below.sides, ['bottom', 'bottom'])
    // 24 px below the lowest of the three, which is 20 px below the start.
    assert.deepEqual([below.bend, below.middle.y], [44 / 20, 84])
    const above = connected(edge('a', 'b', { middle: { x: 200, y: -60 } }), ...nodes)
    assert.deepEqual([above.sides, above.middle.y], [['top', 'top'], -24])
  })

  test('of a denial runs straight, as do others to its end, and each where it comes from', () => {
    const nodes = new Map([
      shape('top', 0, 0),
      shape('side', 0, 100),
      shape('low', 0, 200),
      shape('to', 300, 100),
    ])
    const edges = [edge('top', 'to'), edge('side', 'to'), edge('low', 'to', { head: 'cross' })]
    const connections = connectAll(edges, nodes)
    assert.deepEqual(
      connections.map(({ end, bend }) => [end.side, bend]),
      [
        ['top', 'straight'],
        ['left', 'straight'],
        ['bottom', 'straight'],
      ],
    )
  })

  test('to a node that is not there is an error with its name', () => {
    assert.throws(() => connectAll([edge('a', 'gone')], new Map([shape('a', 0, 0)])), /a->gone/)
  })
})

/** Where the format puts the first or last point of a connector, px: it leaves its box at the top left. */
function endsOf(xml: string): [number, number][] {
  const value = (name: string) =>
    Number(new RegExp(` ${name}="(-?\\d+)"`).exec(xml)?.[1] ?? 0) / (12_192_000 / 980)
  const [x, y, width, height] = [value('x'), value('y'), value('cx'), value('cy')]
  const quarters = Number(/ rot="(\d+)"/.exec(xml)?.[1] ?? 0) / 5_400_000
  return [-1, 1].map((end): [number, number] => {
    let [right, down] = [(end * width) / 2, (end * height) / 2]
    if (xml.includes('flipH')) right = -right
    if (xml.includes('flipV')) down = -down
    for (let turn = 0; turn < quarters; turn++) [right, down] = [-down, right]
    return [x + width / 2 + right, y + height / 2 + down]
  })
}

test('a connector’s flips and turns lead from its start to its end, in every direction', () => {
  const pen = penFor(980, { font: '', colours: {} })
  const context = {
    pen,
    language: '',
    slideWidth: 980,
    nextId: () => 1,
    relate: () => '',
    relatePicture: () => '',
  }
  for (const [x, y] of [
    [700, 400],
    [700, 100],
    [100, 400],
    [100, 100],
    [400, 420],
    [400, 80],
    [800, 250],
    [50, 250],
  ] as const)
    for (const axis of ['horizontal', 'vertical'] as const)
      for (const between of [[], [shape('c', (x + 400) / 2, (y + 250) / 2)]]) {
        const nodes = new Map([shape('a', 400, 250), shape('b', x, y), ...between])
        const [connection] = connectAll([edge('a', 'b', { axis, middle: { x: 0, y: 0 } })], nodes)
        assert.ok(connection)
        const ends = endsOf(connectorXml(context, connection, new Map()))
        for (const [index, { at }] of [connection.start, connection.end].entries()) {
          const [endX = 0, endY = 0] = ends[index] ?? []
          // A bent one is at least one px high and wide.
          assert.ok(Math.hypot(endX - at.x, endY - at.y) < 1.5, `${axis} to ${x}, ${y}: ${endX}, ${endY}`)
        }
      }
})

describe('a text', () => {
  const text = (content: string, width: number): Text => {
    const run: Run = {
      text: content,
      size: 20,
      font: 'x',
      colour: black,
      bold: false,
      italic: false,
      spacing: 0,
    }
    const paragraph = { lines: [[run]], align: 'left', lineHeight: 30, width, before: 0, indent: 0 } as const
    return { box: { x: 40, y: 10, width: 200, height: 30 }, anchor: 'top', paragraphs: [paragraph] }
  }

  test('stands half of its line’s spare height higher than its line', () => {
    assert.equal(frameOf(text('あ', 20), 980).y, 5)
  })

  test('keeps its box where it has room, and gets more where it fills it', () => {
    assert.equal(frameOf(text('あああ', 60), 980).width, 200)
    assert.equal(Math.round(frameOf(text('あ'.repeat(10), 200), 980).width), 203)
  })

  test('gets room for programs that set digits apart from Japanese, up to the edge of the slide', () => {
    const dates = text('2026年2月27日（2月）', 200)
    assert.equal(Math.round(frameOf(dates, 980).width), 203 + 7 * 4)
    assert.equal(frameOf(dates, 250).width, 202)
  })

  test('is tight only where it fills its line', () => {
    assert.deepEqual([isTight(text('ああ', 150), 200), isTight(text('ああ', 199), 200)], [false, true])
  })
})

test("the essay's own words on an English slide are marked as Japanese", () => {
  const pen = penFor(980, { font: '', colours: {} })
  const run = { size: 20, font: 'x', colour: black, bold: false, italic: false, spacing: 0 }
  const lines = ['hard to bring about', '成立し難い'].map((text) => [{ ...run, text }])
  const paragraph = { lines, align: 'left', lineHeight: 30, width: 100, before: 0, indent: 0 } as const
  const box = { x: 40, y: 10, width: 200, height: 30 }
  const xml = (language: string) =>
    paragraphsXml({ pen, language, relate: () => '' }, { box, anchor: 'top', paragraphs: [paragraph] })
  const languages = (language: string) =>
    [...xml(language).matchAll(/<a:rPr lang="(.*?)"/g)].map(([, is]) => is)
  assert.deepEqual([...new Set(languages('en-US'))], ['en-US', 'ja-JP'])
  assert.deepEqual([...new Set(languages('ja-JP'))], ['ja-JP'])
})

describe('notes', () => {
  const plain = (markdown: string) =>
    noteParagraphs(markdown).map((runs) => runs.map(({ text }) => text).join(''))

  test('keep emphasis as bold and lose the marks', () => {
    assert.deepEqual(noteParagraphs('**要点**　一つ目。\n\n二つ目。'), [
      [
        { text: '要点', bold: true },
        { text: '　一つ目。', bold: false },
      ],
      [{ text: '二つ目。', bold: false }],
    ])
  })

  test('have their lists, links, headings and clicks as text', () => {
    const markdown = '# Head\n\n- one\n- [two](https://example.org)\n\n[click] `then` <b>more</b>'
    assert.deepEqual(plain(markdown), ['Head', '• one', '• two', '▶ then more'])
  })

  test('that are empty have no paragraph', () => assert.deepEqual(plain(' \n\n '), []))
})

test('a package has the same bytes whenever it is made', async () => {
  const parts = [{ path: 'ppt/presentation.xml', kind: 'officeDocument', content: '<p/>' }] as const
  const made = () => packageOf(parts, { title: 'a', author: '', subject: '', language: 'ja' })
  const first = await made()
  await new Promise((resolve) => setTimeout(resolve, 2100)) // the format counts every second second
  assert.deepEqual(await made(), first)
})

test('attributes and texts hold what XML can hold, and nothing else', () => {
  const control = String.fromCharCode(1)
  assert.equal(element('a', { b: `"<&>${control}\n`, c: undefined }), '<a b="&quot;&lt;&amp;&gt;&#10;"/>')
})
