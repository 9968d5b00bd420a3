import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Context, RenderedSlide } from '../../../scripts/lib/render/problem.ts'
import { designProblems } from '../../../scripts/lib/render/rules/design.ts'
import type { Drawing, DrawnNode, Survey, Text } from '../../../scripts/lib/render/survey.ts'

interface Planted {
  /** Size of the labels, px. */
  readonly size?: number
  /** Height of the picture, px: it is as wide as the slide's body. */
  readonly height?: number
  readonly sides?: readonly string[]
  readonly borders?: readonly DrawnNode['border'][]
  readonly frontmatter?: Record<string, unknown>
  readonly entry?: string
  /** Of a grid: how wide each line of a label is, px. */
  readonly lines?: readonly number[]
  /** Where a text below the picture begins, px. */
  readonly captionTop?: number
}

/** What the rules say of a slide with a headline that ends at 112 px and a picture below it, 400 px of room. */
function said({
  size = 20,
  height = 270,
  sides = ['us'],
  borders = ['solid'],
  frontmatter = {},
  entry = '/p/slides.md',
  captionTop,
  lines,
}: Planted): string[] {
  const box = { left: 48, right: 932, top: 120, bottom: 120 + height }
  const nodes = sides.map((side, index): DrawnNode => {
    const border = borders[index] ?? 'solid'
    return { id: `n${index}`, text: `label ${index}`, shown: true, border, side, shape: box, label: box }
  })
  const label = (text: string): Text => ({
    ...{
      where: { texts: [text], diagram: 'gap' },
      text,
      kind: 'label',
      boxes: lines?.map((width) => ({ ...box, right: box.left + width })) ?? [box],
      size,
    },
    ...{ bold: false, lang: 'ja', angle: 0, covered: false, treated: false, cut: false },
  })
  const caption: Text = {
    ...label('caption'),
    kind: 'body',
    boxes: [{ ...box, top: captionTop ?? 0, bottom: 500 }],
  }
  const headline: Text = { ...label('headline'), kind: 'heading', boxes: [{ ...box, top: 48, bottom: 112 }] }
  const drawing = { where: { texts: [] }, name: 'gap', nodes } as unknown as Drawing
  const survey = {
    height: 552,
    texts: [
      headline,
      ...nodes.map(({ text }) => label(text)),
      label('1 May'),
      ...(captionTop ? [caption] : []),
    ],
    drawings: [drawing],
  }
  const rendered = { states: [{ step: 0, scheme: 'light', survey: survey as unknown as Survey }] }
  const slide = { ours: true, frontmatter }
  const data = { kind: lines ? 'block' : 'picture', nodes: sides.map((side) => ({ side })) }
  const context = {
    deck: { entry, ours: true, headmatter: {} },
    slide,
    diagram: () => data,
  } as unknown as Context
  return designProblems(rendered as unknown as RenderedSlide, context).flatMap(({ problems }) =>
    problems.map(({ what }) => what),
  )
}

test('labels of 20 px are large enough, of 19.5 px too small; an axis may be smaller', () => {
  assert.deepEqual(said({ size: 20 }), [])
  assert.match(
    said({ size: 19.5 }).join(),
    /^the picture "gap": 1 of its 1 labels are too small, "label 0" is 19.5 px high/,
  )
})

test('a node has four lines at most, and none of more than 20 full-width characters', () => {
  assert.deepEqual(said({ lines: [400, 400, 400, 400] }), [])
  assert.match(said({ lines: [100, 100, 100, 100, 100] }).join(), /"label 0" has 5 lines, 4 at most/)
  assert.match(said({ lines: [420] }).join(), /"label 0" has a line of more than 20 characters/)
})

test('a picture takes up 65 % of the slide below its headline, or has labels of 28 px', () => {
  assert.deepEqual(said({ height: 262 }), [])
  assert.match(said({ height: 255 }).join(), /takes up 64 % of its room/)
  assert.deepEqual(said({ height: 100, size: 28 }), [])
  assert.deepEqual(said({ height: 200, captionTop: 400 }), [])
  assert.equal(said({ height: 150, captionTop: 400 }).length, 1)
})

test('three sides have colours at most; what is nobody\u2019s and what is the lecturer\u2019s does not count', () => {
  assert.deepEqual(said({ sides: ['us', 'iran', 'israel', 'neutral', 'lecturer'] }), [])
  assert.match(said({ sides: ['us', 'iran', 'israel', 'author'] }).join(), /the colours of 4 sides/)
})

test('one kind of border beside solid is enough', () => {
  assert.deepEqual(said({ sides: ['us', 'us'], borders: ['dashed', 'dashed'] }), [])
  assert.match(said({ sides: ['us', 'us'], borders: ['dashed', 'dotted'] }).join(), /dashed and dotted/)
})

test('a declared exception, the backup and decks of others are not judged', () => {
  const small = { size: 12, height: 50 }
  const reason = 'read on paper, not on the screen'
  assert.equal(said(small).length, 2)
  assert.equal(said({ ...small, frontmatter: { exceptions: { 'label-size': reason } } }).length, 1)
  assert.deepEqual(said({ ...small, frontmatter: { part: 'backup' } }), [])
  assert.deepEqual(said({ ...small, entry: '/p/my-class.md' }), [])
})
