import type { Pen } from './paint.ts'
import type { Box, Picture, Point } from './reading.ts'
import type { TextContext } from './text-body.ts'
import { element } from './xml.ts'

/** What the shapes of a slide share. */
export interface ShapeContext extends TextContext {
  readonly slideWidth: number
  /** A number that no other shape of the slide has. */
  readonly nextId: () => number
  /** The relationship that leads to a picture. */
  readonly relatePicture: (picture: Picture) => string
}

/** How a box is turned: clockwise in 60,000ths of a degree, and 1 where it is flipped. */
export interface Turn {
  readonly flipH?: number
  readonly flipV?: number
  readonly rot?: number
}

/** Where something lies; `turn` flips and rotates it. */
export function placeXml(pen: Pen, box: Box, turn: Turn = {}, name = 'a:xfrm'): string {
  return element(
    name,
    { rot: turn.rot, flipH: turn.flipH, flipV: turn.flipV },
    element('a:off', { x: pen.length(box.x), y: pen.length(box.y) }),
    element('a:ext', { cx: pen.length(box.width), cy: pen.length(box.height) }),
  )
}

/** A thing with a name for the list of things; `description` is its alternative text. */
export function named(id: number, name: string, description?: string): string {
  return element('p:cNvPr', { id, name, descr: description })
}

const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

/** A thing that only decorates. */
export function ornament(id: number, name: string): string {
  return element('p:cNvPr', { id, name }, decorative)
}

/** The body of a shape without a text. */
export const emptyBody = '<p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody>'

/** The box between two points. */
export function boxBetween(from: Point, to: Point): Box {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  }
}

/** How a line that leads from one point to another is flipped in the box between them. */
export function flips(from: Point, to: Point): Turn {
  return { ...(to.x < from.x ? { flipH: 1 } : {}), ...(to.y < from.y ? { flipV: 1 } : {}) }
}
