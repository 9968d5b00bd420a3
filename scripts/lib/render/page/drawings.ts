import type { Box, Drawing, DrawnNode } from '../survey.ts'
import { boxOf, colourOf, onSlide, plain } from './tree.ts'
import { whereOf } from './where.ts'

/** The diagrams of the slide, our own and those of ```mermaid blocks. */
export function surveyDrawings(slide: HTMLElement): Drawing[] {
  return hosts(slide).map(({ host, root, name }) => {
    const svg = root.querySelector<SVGSVGElement>('svg:not([aria-hidden="true"])')
    const broken =
      host.matches('pre, [data-state="error"]') || root.querySelector('.error-icon, .error-text, pre')
    const nodes = svg ? nodesOf(svg) : []
    const { width = 0, height = 0 } = svg?.getBoundingClientRect() ?? {}
    const empty =
      !svg || width < 2 || height < 2 || !svg.querySelector('g path, g rect, g text, g circle, path, rect')
    return {
      where: whereOf(host, slide),
      name,
      state: broken ? 'error' : empty ? 'empty' : 'drawn',
      error:
        host.getAttribute('data-error') ?? plain(root.querySelector('pre')?.textContent ?? '').slice(0, 120),
      label: svg ? accessibleName(svg) : '',
      equivalent: plain(name === 'mermaid' ? describedBy(svg) : heardIn(host)).length,
      nodes,
      edges: [...(svg?.querySelectorAll('path[data-edge]') ?? [])].map((path) => ({
        key: path.getAttribute('data-edge') ?? '',
        shown: isShown(path) && isStroked(path),
        // Mermaid writes a solid line as dashes of no length.
        dashed: Number.parseFloat(getComputedStyle(path).strokeDasharray) > 0,
        forwards: path.hasAttribute('marker-end') && !path.hasAttribute('marker-start'),
      })),
      legend: legendIn(host),
      edgeLabels: [...(svg?.querySelectorAll('.edgeLabel') ?? [])].flatMap((label) => {
        const text = plain(label.textContent)
        return text && isShown(label) && !label.querySelector('.edgeLabel')
          ? [{ text, box: textBox(label) }]
          : []
      }),
    }
  })
}

function hosts(slide: HTMLElement): { host: Element; root: ParentNode; name: string }[] {
  const own = [...slide.querySelectorAll('[data-diagram]')].map((host) => ({
    host,
    root: host as ParentNode,
    name: host.getAttribute('data-diagram') ?? '',
  }))
  const blocks = [...slide.querySelectorAll('.mermaid')].map((host) => ({
    host,
    root: [host, ...host.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot ?? host,
    name: 'mermaid',
  }))
  // What Slidev puts in the place of a block that it can't draw.
  const errors = [...slide.querySelectorAll('pre[border]')].map((host) => ({
    host,
    root: host,
    name: 'mermaid',
  }))
  return [...own, ...blocks.filter(({ host }) => !host.closest('[data-diagram]')), ...errors]
}

function nodesOf(svg: SVGSVGElement): DrawnNode[] {
  const named = [...svg.querySelectorAll('[data-node]')]
  const groups = named.length > 0 ? named : [...svg.querySelectorAll('g.node')]
  const ids = new Set(groups.map(idOf))
  return [...ids].flatMap((id) => {
    const parts = groups.filter((group) => idOf(group) === id)
    const shape = parts
      .map((part) => (part.matches('rect, path') ? part : part.querySelector(shapes)))
      .find(Boolean)
    const label = parts
      .map((part) => (part.matches('text') ? part : part.querySelector(labels)))
      .find(Boolean)
    if (!shape || !label) return []
    const text = plain(label.textContent)
    const shown = isShown(shape) && isShown(label)
    const side = sideOf(shape.closest('[data-node]') ?? shape)
    return [{ id, text, shown, side, border: borderOf(shape), shape: boxOf(shape), label: textBox(label) }]
  })
}

const shapes = 'rect, polygon, circle, ellipse, path'
const labels = 'foreignObject p, foreignObject span, text'

function borderOf(shape: Element): DrawnNode['border'] {
  const dash = Number.parseFloat(getComputedStyle(shape).strokeDasharray)
  return Number.isNaN(dash) || dash === 0 ? 'solid' : dash > 4 ? 'dashed' : 'dotted'
}

function idOf(element: Element): string {
  return element.getAttribute('data-node') ?? element.id
}

function textBox(element: Element): Box {
  const range = document.createRange()
  range.selectNodeContents(element)
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0)
  if (boxes.length === 0) return boxOf(element)
  const left = Math.min(...boxes.map((box) => box.left))
  const top = Math.min(...boxes.map((box) => box.top))
  const right = Math.max(...boxes.map((box) => box.right))
  const bottom = Math.max(...boxes.map((box) => box.bottom))
  return onSlide({ left, top, right, bottom })
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
}

/** A line that is painted: it may be there and be of no width or colour. */
function isStroked(path: Element): boolean {
  const { stroke, strokeOpacity, strokeWidth } = getComputedStyle(path)
  return Number.parseFloat(strokeWidth) > 0 && (colourOf(stroke, Number(strokeOpacity))?.[3] ?? 0) > 0.02
}

function heardIn(host: Element): string {
  return host.querySelector('.visually-hidden')?.textContent ?? ''
}

function legendIn(host: Element): Drawing['legend'] {
  return [...host.querySelectorAll('.legend li')].map((entry) => ({
    side: sideOf(entry),
    border:
      [...(entry.querySelector('.swatch')?.classList ?? [])]
        .find((name) => name.startsWith('swatch-'))
        ?.slice(7) ?? '',
    text: plain(entry.textContent),
  }))
}

/** Whose colours an element wears, where a class says so. */
export function sideOf(element: Element): string {
  return [...element.classList].find((name) => name.startsWith('side-'))?.slice(5) ?? ''
}

/** What a slide's own block says of itself with accDescr. */
function describedBy(svg: SVGSVGElement | null): string {
  return svg?.querySelector(':scope > desc')?.textContent ?? ''
}

function accessibleName(svg: SVGSVGElement): string {
  const root = svg.getRootNode() as Document | ShadowRoot
  const ids = svg.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  const named = ids.map((id) => plain(root.getElementById(id)?.textContent ?? '')).join(' ')
  return plain(
    named || svg.getAttribute('aria-label') || (svg.querySelector(':scope > title')?.textContent ?? ''),
  )
}

const left = [
  'body > :is(svg, .diagram-measure, [id^="dmermaid"], [id^="ddiagram"])',
  // Slidev keeps this box for its own drawings, empty in between.
  '#mermaid-rendering-container > *',
].join()

let known = new WeakSet<Element>()

/** Takes what is left over now as known. */
export function forgetLeftovers(): void {
  known = new WeakSet(document.querySelectorAll(left))
}

/** What drawings left on the page outside of the deck since it was last forgotten. */
export function surveyLeftovers(): string[] {
  return [...document.querySelectorAll(left)]
    .filter((element) => !known.has(element))
    .map(
      ({ tagName, id, classList }) =>
        `<${tagName.toLowerCase()}${id ? ` id="${id}"` : ''}${classList.length > 0 ? ` class="${classList}"` : ''}>`,
    )
}
