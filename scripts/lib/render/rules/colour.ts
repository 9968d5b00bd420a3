import { confusedIn, contrastOn, hex, over } from '../colours.ts'
import { isLarge } from '../limits.ts'
import { coloursIn, type Pixels, pixelAt } from '../pixels.ts'
import type { Context, Judged, Problem, RenderedSlide } from '../problem.ts'
import type { Box, Rgba, Shape, Survey, Text } from '../survey.ts'
import { quoted, ratio } from './words.ts'

/** Text and shapes that stand out too little, and colours that are confused; judged where the ground is known. */
export function colourProblems({ states }: RenderedSlide, context: Context): Judged[] {
  return states.map((state) => ({
    state,
    problems: state.ground
      ? [
          ...faintTexts(state.survey, state.ground, state.picture, context),
          ...faintShapes(state.survey, state.ground, context),
          ...confusedShapes(state.survey, state.ground),
        ]
      : [],
  }))
}

function faintTexts(
  { texts }: Survey,
  ground: Pixels,
  picture: Pixels | undefined,
  { limits }: Context,
): Problem[] {
  return texts.flatMap((text): Problem[] => {
    const least = isLarge(text.size, text.bold) ? limits.largeContrast : limits.contrast
    const worst =
      (text.covered || text.treated) && picture
        ? drawnContrast(text, ground, picture)
        : worstContrast(text, ground)
    if (!worst || worst.contrast >= least) return []
    if (text.covered && !text.treated && worst.contrast < vanished) {
      const what = `${quoted(text.text)} lies under something that covers it`
      return [{ rule: 'overlap', where: text.where, what, mend: 'move one of them' }]
    }
    const colours = `${hex(worst.color)} on ${hex(worst.ground)}`
    return [
      {
        rule: 'contrast',
        where: text.where,
        what: `${quoted(text.text)} has a contrast of ${ratio(worst.contrast)} (${colours}), at least ${least}:1 is needed`,
        mend: 'choose a darker or lighter colour, for the text or below it',
      },
    ]
  })
}

/** Below this contrast nothing can be seen of a text. */
const vanished = 1.1

interface Measured {
  readonly contrast: number
  readonly color: Rgba
  readonly ground: Rgba
}

/** The place, about as wide as a character, where a text stands out least; specks in it are no ground. */
function worstContrast({ boxes, color }: Text, ground: Pixels): Measured | undefined {
  if (!color) return undefined
  const known = new Map<string, number>()
  const measured = boxes
    .flatMap((box) => charactersIn(box))
    .flatMap((place): Measured[] => {
      const contrasts = coloursIn(ground, place).map((below) => {
        const key = below.join()
        const contrast = known.get(key) ?? contrastOn(color, below)
        known.set(key, contrast)
        return { contrast, color: over(color, below), ground: below }
      })
      const typical = contrasts.sort((a, b) => a.contrast - b.contrast)[Math.floor(contrasts.length / 4)]
      return typical ? [typical] : []
    })
  return measured.sort((a, b) => a.contrast - b.contrast)[0]
}

/** What is left of the contrast of a text that is covered or treated: of the words that are drawn weakest. */
function drawnContrast({ boxes }: Text, ground: Pixels, picture: Pixels): Measured | undefined {
  const measured = boxes
    .flatMap((box) => charactersIn(box, 3))
    .flatMap((place): Measured[] => {
      const below = coloursIn(ground, place)
      const drawn = coloursIn(picture, place).map((color, index) => {
        const at = below[index] ?? color
        return { contrast: contrastOn(color, at), color, ground: at }
      })
      return drawn.sort((a, b) => b.contrast - a.contrast).slice(0, 1)
    })
  return measured.sort((a, b) => a.contrast - b.contrast)[0]
}

/** Pieces of a line, each about as wide as some characters. */
function charactersIn({ left, top, right, bottom }: Box, characters = 1): Box[] {
  const count = Math.max(1, Math.round((right - left) / (bottom - top) / characters))
  const width = (right - left) / count
  return Array.from({ length: count }, (_, index) => ({
    left: left + index * width,
    top,
    right: left + (index + 1) * width,
    bottom,
  }))
}

function faintShapes({ shapes }: Survey, ground: Pixels, { limits }: Context): Problem[] {
  return shapes.flatMap((shape): Problem[] => {
    const paints = [shape.stroke, shape.fill].filter((colour) => colour !== undefined)
    const measured = shape.outside
      .map(([x, y]) => pixelAt(ground, x, y))
      .filter((below) => below !== undefined)
      .map((below) => Math.max(...paints.map((paint) => contrastOn(paint, below))))
      .sort((a, b) => a - b)
    const contrast = measured[Math.floor(measured.length / 2)]
    if (contrast === undefined || contrast >= limits.shapeContrast) return []
    return [
      {
        rule: 'shape-contrast',
        where: shape.where,
        what: `${shape.of} has a contrast of ${ratio(contrast)}, a shape needs ${limits.shapeContrast}:1`,
        mend: 'give its outline or its fill a stronger colour',
      },
    ]
  })
}

function confusedShapes({ shapes }: Survey, ground: Pixels): Problem[] {
  const drawings = Map.groupBy(shapes, ({ drawing }) => drawing)
  drawings.delete(-1)
  const paper = pixelAt(ground, 2, 2) ?? [255, 255, 255, 1]
  return [...drawings.values()].flatMap((members) => {
    const looks = new Map(members.map((shape) => [`${shape.signs} ${hexes(shape)}`, shape]))
    return [...looks.values()].flatMap((a, index, all) =>
      all.slice(index + 1).flatMap((b): Problem[] => {
        if (a.signs !== b.signs) return []
        const ways = confusedIn(paintsOf(a, paper), paintsOf(b, paper))
        if (ways.length === 0) return []
        const what = `${nameOf(a)} and ${nameOf(b)} look the same ${ways.join(' and ')}, and nothing else tells them apart`
        return [
          {
            rule: 'colour-vision',
            where: b.where,
            what,
            mend: 'add a sign, a dash or a label, or change one colour',
          },
        ]
      }),
    )
  })
}

const hexes = ({ stroke, fill }: Shape) =>
  [stroke, fill].map((colour) => (colour ? colour.join() : '')).join(' ')

const nameOf = ({ side, fill, stroke, of }: Shape) => side ?? `${of} ${hex(fill ?? stroke ?? [0, 0, 0, 1])}`

/** Outline and fill as they are seen on the paper, which also stands for what is not painted. */
function paintsOf({ stroke, fill }: Shape, paper: Rgba): Rgba[] {
  return [stroke, fill].map((paint) => (paint ? over(paint, paper) : paper))
}
