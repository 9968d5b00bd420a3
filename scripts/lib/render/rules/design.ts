import { backupPart } from '../../../../slides/data/interface.ts'
import { lecturerTag } from '../../../../slides/data/voices.ts'
import type { Diagram } from '../../../../slides/diagrams/diagram.ts'
import { isBackup } from '../../deck/backup.ts'
import { isEdition } from '../../deck/edition.ts'
import { type DesignRule, seenRules } from '../../deck/schema.ts'
import type { Context, Judged, Problem, RenderedSlide } from '../problem.ts'
import { type Box, type Drawing, type Survey, slideWidth, type Text } from '../survey.ts'
import { px, quoted } from './words.ts'

/** Sizes of labels in px on a slide 980 px wide: the least, and from which a small picture is large enough. */
const labelSizes = { least: 20, large: 28 }
/** The least part of its room that a picture takes up. */
const leastPart = 0.65
/** Room at the slide's edges and foot that no picture has. */
const margin = { side: 48, foot: 40 }
const mostSides = 3
/** The longest line of a node, in full-width characters, of which a Latin letter takes half, and how many it has. */
const longest = { line: 20, lines: 4 }

/** What keeps a picture of the lecture from being seen from the back row, in the last step, where all of it is there. */
export function designProblems({ states }: RenderedSlide, context: Context): Judged[] {
  const { deck, slide } = context
  const last = states.at(-1)
  if (!last || !isEdition(deck) || !slide.ours || isBackup(slide, backupPart)) return []
  const exceptions: unknown = slide.frontmatter.exceptions
  const excepted = (rule: DesignRule) =>
    typeof exceptions === 'object' && exceptions !== null && rule in exceptions
  const said = seenRules
    .filter((rule) => !excepted(rule))
    .flatMap((rule) =>
      last.survey.drawings.flatMap((drawing) =>
        rules[rule](drawing, last.survey, context.diagram(drawing.name)),
      ),
    )
  return [{ problems: said }]
}

type Rule = (drawing: Drawing, survey: Survey, data: Diagram | undefined) => Problem[]

const rules: Readonly<Record<(typeof seenRules)[number], Rule>> = {
  'label-size': (drawing, survey) => {
    const labels = labelsOf(drawing, survey)
    const small = labels.filter(({ size }) => size < labelSizes.least - 0.05)
    const least = Math.min(...small.map(({ size }) => size))
    return small
      .filter(({ size }) => size === least)
      .slice(0, 1)
      .map(({ text, size }) =>
        problem(
          drawing,
          `${small.length} of its ${labels.length} labels are too small, ${quoted(text)} is ${px(size)} high, ${px(labelSizes.least)} are needed`,
          'shorten its texts, or give it fewer',
        ),
      )
  },
  'label-lines': (drawing, survey, data) => {
    // On a time axis a label stands beside its bar, and a picture breaks its own.
    if (data?.kind !== 'block' && data?.kind !== 'flowchart') return []
    const long = labelsOf(drawing, survey).filter(
      ({ boxes, size }) =>
        boxes.length > longest.lines ||
        boxes.some(({ left, right }) => right - left > (longest.line + 0.5) * size),
    )
    return long
      .slice(0, 1)
      .map(({ text, boxes }) =>
        problem(
          drawing,
          boxes.length > longest.lines
            ? `${quoted(text)} has ${boxes.length} lines, ${longest.lines} at most`
            : `${quoted(text)} has a line of more than ${longest.line} characters`,
          'shorten it',
        ),
      )
  },
  'picture-size': (drawing, survey, data) => {
    if (!data) return []
    // On a time axis a label stands beside its bar, and dates below all of them.
    const picture = around([
      ...drawing.nodes.flatMap(({ shape, label }) => [shape, label]),
      ...survey.texts.filter(isLabelOf(drawing)).flatMap(({ boxes }) => boxes),
    ])
    const taken = areaOf(picture) / areaOf(roomFor(picture, survey))
    const sizes = labelsOf(drawing, survey).map(({ size }) => size)
    if (taken >= leastPart || Math.min(...sizes) >= labelSizes.large - 0.1) return []
    return [
      problem(
        drawing,
        `it takes up ${Math.round(taken * 100)} % of its room below the headline, ${leastPart * 100} % are needed, or labels of ${px(labelSizes.large)}`,
        'make it larger',
      ),
    ]
  },
  colours: (drawing, _survey, data) => {
    if (!data) return []
    const sides = new Set(
      data.nodes.map(({ side }) => side).filter((side) => side !== 'neutral' && side !== 'lecturer'),
    )
    const borders = new Set(drawing.nodes.map(({ border }) => border).filter((border) => border !== 'solid'))
    return [
      ...(sides.size > mostSides ? [`it has the colours of ${sides.size} sides, ${mostSides} at most`] : []),
      ...(borders.size > 1 ? ['it has dashed and dotted borders, one kind at most'] : []),
    ].map((what) => problem(drawing, what, 'show less in one picture'))
  },
}

function problem({ where, name }: Drawing, what: string, mend: string): Problem {
  return {
    rule: 'design',
    where,
    what: `the picture "${name}": ${what}`,
    mend: `${mend}, or declare an exception with its reason in the frontmatter`,
  }
}

const isLabelOf =
  ({ name }: Drawing) =>
  ({ kind, where }: Text) =>
    kind === 'label' && where.diagram === name

/** The texts of a drawing's nodes, but for the lecturer's tag: an axis may be smaller, too. */
function labelsOf(drawing: Drawing, { texts }: Survey) {
  const bare = (text: string) => text.replaceAll(/\s/g, '')
  const all = drawing.nodes.map(({ text }) => bare(text)).join('\n')
  const tags: readonly string[] = Object.values(lecturerTag)
  return texts
    .filter(isLabelOf(drawing))
    .filter(({ text }) => all.includes(bare(text)) && !tags.includes(text.trim().replace(/:$/, '')))
}

/** The room of a picture: from the headline to the slide's foot, or to the text that stands below the picture. */
function roomFor(picture: Box, { texts, height }: Survey): Box {
  const tops = (kinds: readonly string[]) =>
    texts.filter(({ kind }) => kinds.includes(kind)).flatMap(({ boxes }) => boxes)
  const top = Math.max(0, ...tops(['heading']).map(({ bottom }) => bottom))
  const below = tops(['body'])
    .map((box) => box.top)
    .filter((edge) => edge >= picture.bottom)
  return {
    left: margin.side,
    right: slideWidth - margin.side,
    top,
    bottom: Math.min(height - margin.foot, ...below),
  }
}

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
}

function areaOf({ left, right, top, bottom }: Box): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top)
}
