import { type Box, type Rgba, slideWidth } from '../survey.ts'

/** An element of the slide with what it inherits. */
export interface Item {
  readonly element: Element
  readonly style: CSSStyleDeclaration
  readonly parent: Item | undefined
  /** Effective scale of its text: transforms, zoom and SVG. */
  readonly scale: number
  /** Degrees by which it is turned, clockwise. */
  readonly angle: number
  /** Product of the opacities. */
  readonly opacity: number
  readonly shown: boolean
  readonly inSvg: boolean
}

const unpainted =
  'defs, marker, clipPath, mask, symbol, title, desc, metadata, style, script, template, noscript'

/** Every element of the slide that is painted, in the order of the document, shadow trees included. */
export function* paintedItems(element: Element, parent?: Item): Generator<Item> {
  if (element.matches(unpainted)) return
  const style = getComputedStyle(element)
  if (style.display === 'none') return
  const opacity = (parent?.opacity ?? 1) * Number(style.opacity)
  if (opacity < 0.02 || isForScreenReaders(element, style)) return
  const item: Item = {
    element,
    style,
    parent,
    opacity,
    scale: scaleOf(element, style, parent),
    angle: angleOf(element, style, parent),
    shown: style.visibility === 'visible',
    inSvg: element instanceof SVGElement || (parent?.inSvg ?? false),
  }
  yield item
  for (const child of element.shadowRoot?.children ?? element.children) yield* paintedItems(child, item)
}

/** Content that is there for screen readers alone: a box of a pixel that cuts everything off. */
function isForScreenReaders(element: Element, style: CSSStyleDeclaration): boolean {
  if (!(element instanceof HTMLElement) || style.position !== 'absolute') return false
  return element.offsetWidth <= 1 && element.offsetHeight <= 1 && style.overflow !== 'visible'
}

function scaleOf(element: Element, style: CSSStyleDeclaration, parent: Item | undefined): number {
  if (!parent) return stage.zoom
  if (element instanceof SVGGraphicsElement) {
    const ctm = element.getScreenCTM()
    return ctm ? areaScale(ctm) / stage.scale : parent.scale
  }
  const own = style.transform === 'none' ? 1 : areaScale(new DOMMatrix(style.transform))
  const [x = 1, y = x] = style.scale === 'none' ? [] : style.scale.split(' ').map(Number)
  return parent.scale * own * Math.sqrt(x * y) * zoomOf(element, style)
}

function angleOf(element: Element, style: CSSStyleDeclaration, parent: Item | undefined): number {
  if (element instanceof SVGGraphicsElement) return degrees(element.getScreenCTM() ?? { a: 1, b: 0 })
  const own = style.transform === 'none' ? 0 : degrees(new DOMMatrix(style.transform))
  const turned = style.rotate === 'none' ? 0 : Number.parseFloat(style.rotate)
  return (parent?.angle ?? 0) + own + turned
}

function degrees({ a, b }: { a: number; b: number }): number {
  return Math.round((Math.atan2(b, a) * 18_000) / Math.PI) / 100
}

function zoomOf(element: Element, style: CSSStyleDeclaration): number {
  // Older browsers multiply the zoom into the font size themselves.
  return 'currentCSSZoom' in element ? Number(style.zoom) || 1 : 1
}

function areaScale({ a, b, c, d }: { a: number; b: number; c: number; d: number }): number {
  return Math.sqrt(Math.abs(a * d - b * c))
}

/**
 * The slide that is looked at: where it lies on the page, how much the page scales it, how high it is, and
 * how much a deck's own canvas or a slide's own zoom changes the size of what stands on it.
 */
export const stage = { left: 0, top: 0, scale: 1, height: 0, zoom: 1 }

/** Makes `slide` the one that is looked at. */
export function setStage(slide: HTMLElement): void {
  const { left, top, width, height } = slide.getBoundingClientRect()
  const scale = width / slideWidth
  Object.assign(stage, { left, top, scale, height: height / scale, zoom: slideWidth / slide.offsetWidth })
}

/** A rectangle of the page on the slide. */
export function onSlide({ left, top, right, bottom }: Box): Box {
  const place = (value: number, origin: number) => Math.round(((value - origin) / stage.scale) * 100) / 100
  return {
    left: place(left, stage.left),
    top: place(top, stage.top),
    right: place(right, stage.left),
    bottom: place(bottom, stage.top),
  }
}

/** Where an element lies on the slide. */
export function boxOf(element: Element): Box {
  return onSlide(element.getBoundingClientRect())
}

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
const known = new Map<string, Rgba | undefined>()

/** A colour as style sheets write it; `undefined` for none, a gradient or a pattern. */
export function colourOf(css: string, opacity = 1): Rgba | undefined {
  if (!known.has(css)) known.set(css, readColour(css))
  const colour = known.get(css)
  return colour && [colour[0], colour[1], colour[2], Math.round(colour[3] * opacity * 1000) / 1000]
}

function readColour(css: string): Rgba | undefined {
  if (!canvas || css === 'none' || css.startsWith('url')) return undefined
  const rgb = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(css)
  if (rgb) return [Number(rgb[1]), Number(rgb[2]), Number(rgb[3]), Number(rgb[4] ?? 1)]
  canvas.clearRect(0, 0, 1, 1)
  canvas.fillStyle = css
  canvas.fillRect(0, 0, 1, 1)
  const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data
  return [r, g, b, a / 255]
}

/** The text without line breaks and runs of spaces. */
export function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim()
}
