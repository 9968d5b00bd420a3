import type { Run } from '../reading.ts'
import { raisedInFormula } from './formula.ts'
import { colourOf, scaled, zoomOf } from './stage.ts'

/** How a text in `element` looks; `block` is what it flows in. */
export function runOf(element: Element, block: Element): Omit<Run, 'text'> {
  const style = getComputedStyle(element)
  const drawn = element instanceof SVGElement
  const colour = colourOf(drawn ? style.fill : style.color, element) ?? [0, 0, 0, 1]
  const zoom = zoomOf(element)
  const inline = inlineAncestors(element, block)
  const underline = underlineOf(inline)
  const raised =
    inline.map((one) => getComputedStyle(one).verticalAlign).find((align) => /^(super|sub)$/.test(align)) ??
    raisedInFormula(element)
  const link = linkOf(element.closest('a[href]'))
  return {
    size: scaled(Number.parseFloat(style.fontSize) * zoom * 1000) / 1000,
    font: (style.fontFamily.split(',')[0] ?? '').replaceAll(/["']/g, '').trim(),
    colour,
    bold: Number(style.fontWeight) >= 600,
    italic: style.fontStyle !== 'normal',
    spacing: (Number.parseFloat(style.letterSpacing) || 0) * zoom,
    ...(underline ? { underline } : {}),
    ...(raised ? { raised: raised as 'super' | 'sub' } : {}),
    ...(link === undefined ? {} : { link }),
  }
}

function inlineAncestors(element: Element, block: Element): Element[] {
  if (element === block || !block.contains(element)) return []
  return [element, ...(element.parentElement ? inlineAncestors(element.parentElement, block) : [])]
}

function underlineOf(inline: readonly Element[]): Run['underline'] {
  for (const element of inline) {
    const style = getComputedStyle(element)
    const border = Number.parseFloat(style.borderBottomWidth) > 0 && style.borderBottomStyle !== 'none'
    if (!border && !style.textDecorationLine.includes('underline')) continue
    const colour = colourOf(border ? style.borderBottomColor : style.textDecorationColor, element)
    const line = border ? style.borderBottomStyle : style.textDecorationStyle
    if (colour) return { dotted: line === 'dotted', colour }
  }
  return undefined
}

function linkOf(anchor: Element | null): string | number | undefined {
  if (!(anchor instanceof HTMLAnchorElement)) return undefined
  const { origin, pathname, protocol, href, hash } = anchor
  if (origin !== location.origin) return /^(?:https?|mailto):$/.test(protocol) ? href : undefined
  const slide = Number(/^#?\/(\d+)$/.exec(hash || pathname)?.[1])
  return slide > 0 ? slide : undefined
}
