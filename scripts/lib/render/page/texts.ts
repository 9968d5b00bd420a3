import { code, smallPrint } from '../limits.ts'
import type { Block, Box, Kind, Overhang, Text } from '../survey.ts'
import { coverOf, placedFreely } from './cover.ts'
import { type Fragment, fragmentsOf, linesOf } from './fragments.ts'
import { cutsOff, hasPaintedBox } from './paint.ts'
import { colourOf, type Item, onSlide, plain } from './tree.ts'
import { whereOf } from './where.ts'

/** Every text that is painted, and the blocks that it is set in, both in the order of the document. */
export function surveyTexts(items: readonly Item[], slide: Element): { texts: Text[]; blocks: Block[] } {
  const texts: Text[] = []
  const placed = placedFreely(items)
  const blocks = new Map<Element, Fragment[]>()
  const formulas = [...slide.querySelectorAll('.katex')]
  for (const { item, node } of textNodes(items)) {
    if (isErrorBox(item.element)) continue
    const fragments = fragmentsOf(node)
    if (fragments.length === 0) continue
    const block = blockOf(item).element
    // What stands above a word is in no line of its own.
    if (!item.element.closest('rt, rp')) blocks.set(block, [...(blocks.get(block) ?? []), ...fragments])
    texts.push({
      ...textOf(item, node, fragments, block, slide),
      ...coverOf(item, node, placed),
      ...formulaOf(item.element, formulas),
    })
  }
  return {
    texts,
    blocks: [...blocks].map(([element, fragments]) => ({
      where: whereOf(element, slide),
      // The head of a column or row is read as a label is.
      kind: element.matches('th') ? 'label' : kindOf(element),
      lines: linesOf(fragments),
      lang: langOf(element),
    })),
  }
}

/** What stands in the place of a diagram that failed is no text of the slide. */
export function isErrorBox(element: Element): boolean {
  return element.closest('.diagram-error, pre[border]') !== null
}

function textNodes(items: readonly Item[]): { item: Item; node: globalThis.Text }[] {
  const nodes = items.flatMap((item) =>
    item.shown
      ? [...item.element.childNodes].flatMap((node) =>
          node instanceof globalThis.Text && plain(node.data) !== '' ? [{ item, node }] : [],
        )
      : [],
  )
  // An element's own texts stand before, between and after its children's.
  return nodes.sort((a, b) =>
    a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  )
}

function textOf(
  item: Item,
  node: globalThis.Text,
  fragments: Fragment[],
  block: Element,
  slide: Element,
): Omit<Text, 'covered' | 'treated' | 'cut'> {
  const { element, style } = item
  const paint = item.inSvg && element instanceof SVGElement ? style.fill : style.webkitTextFillColor
  const alpha = element instanceof SVGElement ? Number(style.fillOpacity) : 1
  const color = style.backgroundClip === 'text' ? undefined : colourOf(paint, item.opacity * alpha)
  const boxes = fragments.map(({ box }) => box)
  const overhang = overhangOf(item, boxes, slack(style, item.scale))
  return {
    where: whereOf(block, slide),
    text: plain(node.data),
    kind: kindOf(element),
    boxes,
    size: Math.round(Number.parseFloat(style.fontSize) * item.scale * 100) / 100,
    bold: Number(style.fontWeight) >= 700,
    ...(color ? { color } : {}),
    ...(overhang ? { overhang } : {}),
    lang: langOf(element),
    angle: item.angle,
  }
}

function formulaOf(element: Element, formulas: readonly Element[]): Pick<Text, 'formula'> {
  const formula = element.closest('.katex')
  return formula ? { formula: formulas.indexOf(formula) } : {}
}

/** A line set closer than its font's height is painted outside of its box, and meant to be. */
function slack(style: CSSStyleDeclaration, scale: number): number {
  const line = Number.parseFloat(style.lineHeight)
  const font = Number.parseFloat(style.fontSize)
  return Number.isNaN(line) ? 0 : (Math.max(0, font * 1.2 - line) / 2) * scale
}

/** How far boxes stick out of those that contain them, up to the slide or to what is placed freely. */
export function overhangOf(item: Item, boxes: readonly Box[], vertical = 0): Overhang | undefined {
  let worst: Overhang | undefined
  for (let at: Item | undefined = item; at; at = at.parent) {
    if (!isContainer(at)) continue
    const outer = onSlide(at.element.getBoundingClientRect())
    for (const box of boxes) {
      const by = Math.max(
        outer.left - box.left,
        box.right - outer.right,
        outer.top - box.top - vertical,
        box.bottom - outer.bottom - vertical,
      )
      if (by > (worst?.by ?? 0)) worst = { by: Math.round(by * 100) / 100, of: nameOf(at.element) }
    }
    if (at.style.position === 'absolute' || at.style.position === 'fixed') break
  }
  return worst
}

/** A box whose edge can be seen, because it is painted or cuts off. */
function isContainer({ element, style }: Item): boolean {
  if (element instanceof SVGElement) return element.matches('svg, foreignObject')
  if (/^(?:inline|contents|ruby)/.test(style.display) && style.display !== 'inline-block') return false
  return [style.overflowX, style.overflowY].some((axis) => cutsOff(axis, style)) || hasPaintedBox(style)
}

/** An element as a lecturer would name it: `<div class="box">`. */
export function nameOf(element: Element): string {
  const classes = [...element.classList].slice(0, 2).join(' ')
  return `<${element.tagName.toLowerCase()}${classes ? ` class="${classes}"` : ''}>`
}

/** The element that a text is set in: lines are broken across all that is inline in it; a label may have paragraphs. */
function blockOf(item: Item): Item {
  let at = item
  while (at.parent && isInline(at)) at = at.parent
  return at
}

function isInline({ element, style }: Item): boolean {
  if (element instanceof SVGElement) return element.matches('tspan:not([data-paragraph]), textPath, a')
  return /^(?:inline|contents|ruby)/.test(style.display)
}

function kindOf(element: Element): Kind {
  if (element.closest('rt')) return 'small'
  if (element.closest(code)) return 'code'
  if (element.closest('h1, h2, h3, h4, h5, h6')) return 'heading'
  if (element.closest('svg')) return 'label'
  return element.closest(smallPrint) ? 'small' : 'body'
}

function langOf(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang
}
