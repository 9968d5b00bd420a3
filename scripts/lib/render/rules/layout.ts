import type { Context, Judged, Problem, RenderedSlide } from '../problem.ts'
import { type Box, type Survey, slideWidth, type Text } from '../survey.ts'
import { meet, overlap, turnedBox } from './geometry.ts'
import { px, quoted } from './words.ts'

/** Sub-pixel layout: less than this can't be seen. */
const slack = 0.6

/** What does not fit: cut off, out of its box, off the slide, at its edge, over other text, or too small. */
export function layoutProblems({ states }: RenderedSlide, context: Context): Judged[] {
  return states.map((state) => ({
    state,
    problems: [
      ...clipped(state.survey),
      ...outside(state.survey, context),
      ...overlapping(state.survey),
      ...tooSmall(state.survey, context),
    ],
  }))
}

function clipped({ clips, texts }: Survey): Problem[] {
  const cut = texts
    .filter((text) => text.cut)
    .map(({ text, where }) =>
      problem('overflow', `${quoted(text)} is cut by a clip-path`, 'let the path leave the text out', where),
    )
  const boxes = clips.map(
    ({ where, of, axis, scroll, client }): Problem => ({
      rule: 'overflow',
      where,
      what: `${of} cuts off its content: ${scroll} px ${axis} in ${client} px`,
      mend: 'shorten the content or give it more room',
    }),
  )
  return [...cut, ...boxes]
}

function outside({ texts, media, height }: Survey, { limits }: Context): Problem[] {
  const cut = [...texts, ...media].flatMap((thing): Problem[] => {
    const { where, overhang } = thing
    const name = 'text' in thing ? quoted(thing.text) : thing.of
    const boxes = 'boxes' in thing ? thing.boxes : [thing.box]
    const off = Math.max(...boxes.map((box) => beyondSlide(box, height)))
    if (off > slack) {
      return [
        problem(
          'overflow',
          `${name} lies ${px(off)} outside of the slide`,
          'move it, or shorten what is before it',
          where,
        ),
      ]
    }
    if (!overhang || overhang.by <= slack) return []
    const what = `${name} sticks ${px(overhang.by)} out of ${overhang.of}`
    return [problem('overflow', what, 'shorten it, let it wrap, or give its box more room', where)]
  })
  const near = texts.flatMap(({ text, boxes, where }): Problem[] => {
    const distance = -Math.max(...boxes.map((box) => beyondSlide(box, height)))
    if (distance < -slack || distance >= limits.edge - 0.3) return []
    const what = `${quoted(text)} is ${px(distance)} from the slide's edge, at least ${limits.edge} px are needed`
    return [problem('edge', what, 'move it inwards', where)]
  })
  return [...cut, ...near]
}

function beyondSlide(box: Box, height: number): number {
  return Math.max(-box.left, box.right - slideWidth, -box.top, box.bottom - height)
}

function overlapping({ texts }: Survey): Problem[] {
  const lines = texts.flatMap((text) => text.boxes.map((box) => ({ text, box })))
  return lines.flatMap((a, index) =>
    lines.slice(index + 1).flatMap((b): Problem[] => {
      const [wide, high] = overlap(a.box, b.box)
      if (wide <= least || high <= least) return []
      if (a.text.formula !== undefined && a.text.formula === b.text.formula) return []
      if ((a.text.angle !== 0 || b.text.angle !== 0) && !meet(quadOf(a), quadOf(b), least)) return []
      const what =
        a.text === b.text
          ? `lines of ${quoted(a.text.text)} lie over each other by ${px(high)}`
          : `${quoted(b.text.text)} lies over ${quoted(a.text.text)} by ${px(wide)} × ${px(high)}`
      return [problem('overlap', what, 'move them apart or shorten one of them', b.text.where)]
    }),
  )
}

/** Boxes of letters share a pixel where nothing meets. */
const least = 1.5

function quadOf({ text, box }: { text: Text; box: Box }) {
  return turnedBox(box, text.angle, text.size)
}

function tooSmall({ texts }: Survey, { limits }: Context): Problem[] {
  const needed = (kind: Text['kind']) =>
    ({
      label: limits.label,
      code: limits.label,
      small: limits.small,
      heading: limits.body,
      body: limits.body,
    })[kind]
  const names = {
    label: 'a label',
    code: 'code',
    small: 'small print',
    heading: 'a heading',
    body: 'body text',
  }
  return texts.flatMap(({ text, kind, size, where }): Problem[] => {
    if (size >= needed(kind) - 0.05) return []
    const what = `${quoted(text)} is ${px(size)} high, ${names[kind]} needs ${px(needed(kind))}`
    return [problem('text-size', what, 'make it larger, and its text shorter', where)]
  })
}

function problem(rule: Problem['rule'], what: string, mend: string, where: Problem['where']): Problem {
  return { rule, what, mend, ...(where ? { where } : {}) }
}
