import { boxOf, colourOf, type Item, plain } from './tree.ts'

/** What the elements paint, a string for each that paints something. */
export function lookOf(items: readonly Item[]): string[] {
  return items.flatMap((item) => (item.shown ? (paintOf(item) ?? []) : []))
}

function paintOf({ element, style, opacity }: Item): string | undefined {
  const own = plain([...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(''))
  if (own === '' && !isPainted(element, style)) return undefined
  const { left, top, right, bottom } = boxOf(element)
  const place = [left, top, right, bottom].map(Math.round).join(' ')
  const { color, backgroundColor, stroke, fill, borderColor, borderWidth, textDecorationLine } = style
  const looks = [color, backgroundColor, stroke, fill, borderColor, borderWidth, textDecorationLine].join(' ')
  return `${element.tagName.toLowerCase()} "${own}" ${place} ${opacity.toFixed(2)} ${looks}`
}

function isPainted(element: Element, style: CSSStyleDeclaration): boolean {
  if (element instanceof SVGElement) return element instanceof SVGGeometryElement
  if (element.matches('img, video, canvas, iframe, object, hr, input')) return true
  return hasPaintedBox(style)
}

/** Whether a box has a ground, a border or a shadow of its own. */
export function hasPaintedBox(style: CSSStyleDeclaration): boolean {
  const ground = colourOf(style.backgroundColor)?.[3] ?? 0
  const sides = ['Top', 'Right', 'Bottom', 'Left'] as const
  const border = sides.some((side) => Number.parseFloat(style[`border${side}Width`]) > 0)
  return ground > 0.02 || border || style.backgroundImage !== 'none' || style.boxShadow !== 'none'
}

/** Whether what sticks out of a box on one axis is not painted. */
export function cutsOff(overflow: string, { contain, contentVisibility }: CSSStyleDeclaration): boolean {
  return overflow !== 'visible' || /paint|strict|content/.test(contain) || contentVisibility === 'auto'
}
