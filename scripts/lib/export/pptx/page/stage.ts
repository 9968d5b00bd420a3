import { colourOf as solidColourOf } from '../../../render/page/tree.ts'
import type { Box, Colour, Point, Stroke } from '../reading.ts'

/** The slide that is read: where it lies on the page, and how much the page scales it. */
const stage = { left: 0, top: 0, scale: 1 }

/** Makes `slide`, which is `width` px wide on its canvas, the one that is read. */
export function setStage(slide: Element, width: number): void {
  const rect = slide.getBoundingClientRect()
  Object.assign(stage, { left: rect.left, top: rect.top, scale: rect.width / width })
}

/** A rectangle of the page on the slide. */
export function onSlide({
  left,
  top,
  width,
  height,
}: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>): Box {
  return { ...pointOnSlide(left, top), width: scaled(width), height: scaled(height) }
}

/** A point of the page on the slide. */
export function pointOnSlide(x: number, y: number): Point {
  return { x: scaled(x - stage.left), y: scaled(y - stage.top) }
}

/** A length on the page in the slide's px, without the noise of floating point. */
export function scaled(length: number): number {
  return Math.round((length / stage.scale) * 1000) / 1000
}

/** Where an element lies on the slide. */
export function boxOf(element: Element): Box {
  return onSlide(element.getBoundingClientRect())
}

/** How much a drawing enlarges its own units on the slide; 1 outside of drawings. */
export function zoomOf(element: Element): number {
  const svg = element.closest('svg')
  const graphics = element instanceof SVGGraphicsElement ? element : svg
  const matrix = graphics?.getScreenCTM()
  return matrix ? scaled(Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c))) : 1
}

/** Seen at all: by display, visibility and opacity, its own and those that it is in. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
}

/** Only for screen readers: cut off but for a pixel. */
export function isClippedAway(element: Element): boolean {
  const { clipPath, position, overflow } = getComputedStyle(element)
  const { width, height } = element.getBoundingClientRect()
  return (
    position === 'absolute' &&
    overflow === 'hidden' &&
    (width <= 1 || height <= 1 || clipPath === 'inset(50%)')
  )
}

/** A shape cut out of a colour, as icons are that a class names. */
export function isCutOut(element: Element): boolean {
  return getComputedStyle(element).maskImage !== 'none'
}

/** A colour as it is seen, with the opacity of all that the element is in; `undefined` where nothing is. */
export function colourOf(css: string, element: Element, own = 1): Colour | undefined {
  const colour = solidColourOf(css, own * opacityOf(element))
  return colour && colour[3] > 0.01 ? colour : undefined
}

const opacities = new WeakMap<Element, number>()

function opacityOf(element: Element | null): number {
  if (!element) return 1
  const known = opacities.get(element)
  if (known !== undefined) return known
  const opacity = Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement)
  opacities.set(element, opacity)
  return opacity
}

/** A stroke of CSS or SVG; `undefined` where nothing is drawn. `dash` is CSS's word or SVG's lengths. */
export function strokeOf(colour: Colour | undefined, width: number, dash: string): Stroke | undefined {
  if (!colour || !(width > 0)) return undefined
  const length = Number.parseFloat(dash)
  const dashed = dash === 'dashed' || length > 4
  const dotted = dash === 'dotted' || (length > 0 && length <= 4)
  return { colour, width: scaled(width), dash: dashed ? 'dash' : dotted ? 'dot' : 'solid' }
}
