import assert from 'node:assert/strict'
import { test } from 'node:test'
import { requireWellFormed } from '../../scripts/lib/checks/well-formed.ts'
import { languageTags } from '../../slides/data/languages.ts'
import { diagrams } from '../../slides/diagrams/index.ts'
import {
  areaTolerance,
  leastLabel,
  type Picture,
  type Placed,
  picture,
} from '../../slides/diagrams/picture.ts'
import { areaOf, boxAround, type Shape } from '../../slides/diagrams/svg.ts'
import { tagOf } from '../../slides/diagrams/whose.ts'
import { hostileLabels } from './hostile.ts'

const pictures = Object.entries(diagrams).flatMap(([name, build]) =>
  languageTags.flatMap((language) => {
    const diagram = build(language)
    return diagram.kind === 'picture' ? [{ name, language, diagram }] : []
  }),
)

const rect = (x: number, width = 200): Shape => ({ shape: 'rect', x, y: 20, width, height: 200 })
const node = (id: string, x: number, more: Partial<Placed> = {}): Placed => ({
  id,
  text: id,
  side: 'neutral',
  shape: rect(x),
  label: { x: x + 100, y: 120, width: 180, faces: [{ size: 24 }] },
  ...more,
})
const drawnWith = (more: Partial<Picture>) =>
  picture({
    language: 'en',
    title: 'Title',
    description: 'Description.',
    width: 900,
    height: 360,
    nodes: [node('a', 0), node('b', 300)],
    ...more,
  })

test('every picture is well formed, and has each of its nodes once', () => {
  assert.ok(pictures.length > 0)
  for (const { name, diagram } of pictures) {
    requireWellFormed(diagram.source)
    const drawn = [...diagram.source.matchAll(/ data-node="(\w+)"/gu)].map(([, id]) => id)
    assert.deepEqual(
      drawn,
      diagram.nodes.map(({ id }) => id),
      name,
    )
  }
})

test('a picture says the words of its nodes, and no sign of a side', () => {
  const bare = (text: string) => text.replaceAll(/<[^>]*>|\s/gu, '')
  const decoded = (text: string) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  for (const { name, language, diagram } of pictures) {
    const said = diagram.nodes.map((node) => tagOf(node, language) + node.text)
    const words = said.join('').replaceAll(/\s/gu, '')
    assert.equal(decoded(bare(diagram.source)), words, name)
  }
})

test('a label stays a label, whatever it says', () => {
  for (const text of hostileLabels) {
    const { source } = drawnWith({
      nodes: [node('a', 0, { text, shape: rect(0, 800), label: wide }), node('b', 0)],
    })
    requireWellFormed(source)
    assert.doesNotMatch(source, /<(?!\/?(?:svg|g|rect|text|tspan)\b)/u, text)
  }
})
const wide = { x: 400, y: 120, width: 780, faces: [{ size: 22 }] } as const

test('every label of a picture is large enough to be read when the picture is as large as its place', () => {
  for (const { name, diagram } of pictures) {
    const sizes = [...diagram.source.matchAll(/font-size="([\d.]+)"/gu)].map(([, size]) => Number(size))
    assert.ok(Math.min(...sizes) >= leastLabel, name)
    const [, width] = /viewBox="0 0 (\d+) \d+"/u.exec(diagram.source) ?? []
    assert.equal(Number(width), 900, name)
  }
  assert.throws(
    () => drawnWith({ nodes: [node('a', 0, { label: small }), node('b', 300)] }),
    /"a" .*is set in 21/,
  )
})
const small = { x: 100, y: 120, width: 180, faces: [{ size: 21 }] } as const

test('a label has room in its shape: one that fits is drawn, one that is a little longer is not', () => {
  const labelled = (text: string) => () =>
    drawnWith({ language: 'ja', nodes: [node('a', 0, { text }), node('b', 300)] })
  assert.doesNotThrow(labelled('ゼロエンリッ'))
  assert.throws(labelled('ゼロエンリッチメント'), /"a" of "Title" has a label that needs 20 units more room/)
})

test("the lecturer's node is never strong, however it would be made so", () => {
  const lecturer = { side: 'lecturer' } as const
  const bold = { x: 100, y: 120, width: 180, faces: [{ size: 24, bold: true }] } as const
  for (const more of [{ strong: true }, { solid: true }, { label: bold }] as const)
    assert.throws(
      () => drawnWith({ nodes: [node('a', 0, { ...lecturer, ...more }), node('b', 300)] }),
      /strong/,
    )
  assert.doesNotThrow(() => drawnWith({ nodes: [node('a', 0, lecturer), node('b', 300, { strong: true })] }))
})

test('sides that are compared are as large as each other, within the tolerance', () => {
  const compared = [['a', 'b']] as const
  const second = (width: number) => [node('a', 0), node('b', 300, { shape: rect(300, width) })]
  assert.doesNotThrow(() => drawnWith({ compared, nodes: second(200 * (1 - areaTolerance) + 1) }))
  assert.throws(
    () => drawnWith({ compared, nodes: second(200 * (1 - areaTolerance) - 1) }),
    /"a" and "b" of "Title" are compared/,
  )
  assert.throws(() => drawnWith({ compared: [['a', 'c']] }), /no node "c"/)
})

test('both sides of a picture that sets them against each other have a shape, and it is compared', () => {
  const pairs = {
    gap: ['us', 'iran'],
    'two-faces': ['peaceful', 'deterrent'],
    'loose-deterrent': ['outside', 'inside'],
    'defensive-strategy': ['missiles', 'allies'],
    'one-object': ['lever', 'problem'],
    'june-read-twice': ['prevention', 'ceasefire'],
    table: ['us', 'iran'],
    faces: ['us', 'iran'],
    value: ['limited', 'not_low'],
  }
  for (const [name, [first, second]] of Object.entries(pairs))
    for (const language of languageTags) {
      const { source } = diagrams[name as keyof typeof pairs](language)
      const shapes = [first, second].map((id) =>
        new RegExp(`data-node="${id}"[^>]*><(\\w+) ([^>]*)>`, 'u').exec(source),
      )
      const [one, other] = shapes.map((match) =>
        match?.[0].replaceAll(/data-node="\w+"| (?:x|d|class)="[^"]*"/gu, ''),
      )
      assert.equal(one, other, name)
    }
})

test('areas and boxes of shapes are those of geometry', () => {
  assert.equal(areaOf({ shape: 'circle', centre: [0, 0], radius: 1 }), Math.PI)
  const rounded = { shape: 'rounded', x: 10, y: 20, width: 100, height: 40, radius: 20 } as const
  assert.equal(areaOf(rounded), 4000 - (4 - Math.PI) * 400)
  assert.equal(areaOf({ ...rounded, half: 'left' }), areaOf(rounded) / 2)
  assert.deepEqual(boxAround({ ...rounded, half: 'right' }), { x: 60, y: 20, width: 50, height: 40 })
  const corners = {
    shape: 'corners',
    points: [
      [0, 0],
      [4, 0],
      [4, 3],
    ],
    closed: true,
  } as const
  assert.equal(areaOf(corners), 6)
  assert.deepEqual(boxAround(corners), { x: 0, y: 0, width: 4, height: 3 })
})

test('two labels stand clear of each other: near ones are drawn, one over the other is not', () => {
  const bare = (id: string, y: number): Placed => ({
    id,
    text: id,
    side: 'neutral',
    label: { x: 400, y, width: 300, faces: [{ size: 30 }] },
  })
  assert.doesNotThrow(() => drawnWith({ nodes: [bare('a', 100), bare('b', 136)] }))
  assert.throws(
    () => drawnWith({ nodes: [bare('a', 100), bare('b', 130)] }),
    /labels of "a" and "b" .* overlap/,
  )
})
