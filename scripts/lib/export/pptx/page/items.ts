import type { FreeText, Group, Item, Picture } from '../reading.ts'
import { paintedBox } from './boxes.ts'
import { NotNative, partsOfDrawing } from './drawing.ts'
import { fileOf } from './files.ts'
import { contentEdges, flowingText, isInline, isPainted, partsOf } from './flow.ts'
import { boxOf, isClippedAway, isCutOut, isShown } from './stage.ts'
import { tableOf } from './table.ts'
import { paragraphOf, textOf } from './texts.ts'

/** The heading of the slide that is read. */
let title: Element | null = null
let ground = { width: 0, height: 0 }
let pictures = 0

/** Everything that is seen on a slide, from back to front. */
export function itemsOn(slide: Element): Item[] {
  title = slide.querySelector('h1, h2')
  ground = boxOf(slide)
  return [...slide.children].flatMap(itemsOf)
}

/** As large as the slide: its colour is that of the slide. */
function isGround(element: Element): boolean {
  const { width, height } = boxOf(element)
  return width >= ground.width - 1 && height >= ground.height - 1
}

function itemsOf(element: Element): Item[] {
  // What only a screen reader reads; a drawing's name says it in the presentation.
  if (!isShown(element) || isClippedAway(element)) return []
  if (element.matches('[data-diagram]')) return diagramItems(element)
  if (element.matches('.mermaid')) return pictureItems(element, 'a Mermaid block of the slide’s own')
  if (element.matches('.katex-display')) return pictureItems(element, 'a formula')
  if (isCutOut(element)) return pictureItems(element)
  if (element instanceof SVGSVGElement) return drawingItems(element, 'a drawing')
  if (element instanceof HTMLImageElement) return pictureItems(element)
  // Where an editor takes what is typed, out of sight.
  if (element.matches('.monaco-editor textarea')) return []
  if (element.matches('video, audio, canvas, iframe, object, embed, input, textarea'))
    return pictureItems(element, `<${element.tagName.toLowerCase()}>`)
  if (element instanceof HTMLTableElement) {
    const table = tableOf(element)
    if (table) return [table]
  }
  const style = getComputedStyle(element)
  if (style.backgroundImage !== 'none') return [...pictureItems(element, 'a background'), ...inner(element)]
  // The slide's title is a thing of its own.
  const text = element !== title && element.contains(title) ? undefined : flowingText(element)
  if (isGround(element)) return inner(element)
  if (isPainted(style))
    return grouped(element, [...paintedBox(element, text), ...(text ? [] : inner(element))])
  if (!text) return decoration(element) ?? inner(element)
  return element.matches('ul, ol, h1, h2, h3, h4, h5, h6') || !hasBlocks(element)
    ? [free(text, element)]
    : inner(element)
}

function free(text: FreeText['text'], element: Element): FreeText {
  return { kind: 'text', text, ...(element === title ? { title: true } : {}) }
}

function hasBlocks(element: Element): boolean {
  return [...element.children].some((child) => !isInline(child) && isShown(child))
}

/** What is in an element: its own text in boxes, its children by themselves. */
function inner(element: Element): Item[] {
  return partsOf(element).flatMap((part) => {
    if (part instanceof Element) return itemsOf(part)
    const marks = part.flatMap((node) => (node instanceof Element ? paintedWithin(node) : []))
    const placed = paragraphOf(part, element)
    if (!placed) return marks
    const { left, right } = contentEdges(element)
    // Beside other things, as in a key, a text has only its own room.
    const alone = /^(?:block|list-item|table-cell)$/.test(getComputedStyle(element).display)
    const text = textOf([placed], alone ? left : placed.left, alone ? right : placed.right)
    return text ? [...marks, { kind: 'text' as const, text }] : marks
  })
}

/** Boxes without text in a line, such as a colour sample. */
function paintedWithin(element: Element): Item[] {
  if (!isShown(element)) return []
  const own =
    element.textContent.trim() === '' && isPainted(getComputedStyle(element))
      ? paintedBox(element, undefined)
      : []
  return [...own, ...[...element.children].flatMap(paintedWithin)]
}

/** What belongs together moves together: a box with its text, its lines and what stands on it. */
function grouped(element: Element, items: Item[]): Item[] {
  return items.length > 1 && items.every(canBeGrouped)
    ? [{ kind: 'group', name: element.classList[0] ?? 'box', items }]
    : items
}

/** Presentations keep tables and titles out of groups. */
function canBeGrouped(item: Item): boolean {
  if (item.kind === 'group') return item.items.every(canBeGrouped)
  return item.kind !== 'table' && !(item.kind === 'text' && item.title)
}

/** Ornaments of the slide's frame as one. */
function decoration(element: Element): Item[] | undefined {
  if (element.getAttribute('aria-hidden') !== 'true' || element.textContent.trim() !== '') return undefined
  const items = inner(element)
  return items.length > 0 ? [{ kind: 'group', name: element.classList[0] ?? 'ornament', items }] : []
}

function diagramItems(host: Element): Item[] {
  const svg = host.querySelector('svg')
  const name = host.getAttribute('data-diagram') ?? ''
  const foot = [...host.children].filter((child) => !svg || !child.contains(svg)).flatMap(itemsOf)
  return [...(svg ? drawingItems(svg, `diagram "${name}"`, name) : []), ...foot]
}

/** A drawing as shapes that move together, or as a picture where it can't be. */
function drawingItems(svg: SVGSVGElement, what: string, name?: string): Item[] {
  const alternative = alternativeOf(svg)
  try {
    const items = partsOfDrawing(svg)
    const group: Group = {
      kind: 'group',
      name: name ?? 'drawing',
      items,
      ...(alternative ? { alternative } : {}),
    }
    return items.length > 0 ? [group] : []
  } catch (error) {
    if (!(error instanceof NotNative)) throw error
    return pictureItems(svg, `${what}: ${error.message}`)
  }
}

function alternativeOf(element: Element): string {
  if (element.closest('[aria-hidden="true"]')) return ''
  const texts = [...element.querySelectorAll(':scope > title, :scope > desc, annotation')].map((one) =>
    one.textContent.trim(),
  )
  return (
    texts.filter(Boolean).join('\n') ||
    element.getAttribute('alt') ||
    element.getAttribute('aria-label') ||
    ''
  )
}

function pictureItems(element: Element, reason?: string): Item[] {
  const box = boxOf(element)
  if (box.width < 1 || box.height < 1) return []
  const id = `picture-${pictures++}`
  element.setAttribute('data-picture', id)
  const source = element.shadowRoot?.querySelector('svg') ?? element
  const file = fileOf(element)
  const picture: Picture = {
    kind: 'picture',
    box,
    id,
    alternative: alternativeOf(source),
    ...(reason && !file ? { reason } : {}),
    ...file,
  }
  return [picture]
}
