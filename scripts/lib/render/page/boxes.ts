import type { Clip, Media } from '../survey.ts'
import { cutsOff } from './paint.ts'
import { nameOf, overhangOf } from './texts.ts'
import { boxOf, type Item } from './tree.ts'
import { whereOf } from './where.ts'

/** Boxes that cut off a part of their content. */
export function surveyClips(items: readonly Item[], slide: Element): Clip[] {
  return items.flatMap(({ element, style, shown }) => {
    // An editor scrolls, and is made as high as what is in it.
    if (!shown || !(element instanceof HTMLElement) || element.closest('.monaco-editor')) return []
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
    const clip = (axis: Clip['axis'], scroll: number, client: number): Clip[] =>
      scroll > client && client > 0
        ? [{ where: whereOf(element, slide), of: nameOf(element), axis, scroll, client }]
        : []
    return [
      ...(cutsOff(style.overflowX, style) ? clip('wide', scrollWidth, clientWidth) : []),
      ...(cutsOff(style.overflowY, style) ? clip('high', scrollHeight, clientHeight) : []),
    ]
  })
}

/** Pictures, drawings and other embedded boxes. */
export function surveyMedia(items: readonly Item[], slide: Element): Media[] {
  return items.flatMap((item) => {
    const { element, shown } = item
    const outer = element instanceof SVGSVGElement && !(element.parentElement instanceof SVGElement)
    if (!shown || !(outer || element.matches('img, video, canvas, iframe, object'))) return []
    // What only decorates may run off the slide.
    if (element.closest('[aria-hidden="true"]')) return []
    const box = boxOf(element)
    const overhang = item.parent && overhangOf(item.parent, [box])
    return [{ where: whereOf(element, slide), of: nameOf(element), box, ...(overhang ? { overhang } : {}) }]
  })
}
