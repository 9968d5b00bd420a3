import { type Connection, connect, middleOf, type Side } from './connect.ts'
import { fillXml, type Pen, paintXml, strokeXml } from './paint.ts'
import type {
  Box,
  Cell,
  Edge,
  Freeform,
  Group,
  Item,
  Line,
  Picture,
  Point,
  Shape,
  Table,
  Text,
} from './reading.ts'
import {
  bodyProperties,
  frameOf,
  type Insets,
  insetsIn,
  isTight,
  noInsets,
  paragraphsXml,
  type TextContext,
} from './text-body.ts'
import { element } from './xml.ts'

/** What the shapes of a slide share. */
export interface ShapeContext extends TextContext {
  readonly slideWidth: number
  /** A number that no other shape of the slide has. */
  readonly nextId: () => number
  /** The relationship that leads to a picture. */
  readonly relatePicture: (picture: Picture) => string
}

/** The XML of things on a slide, from back to front. */
export function itemsXml(context: ShapeContext, items: readonly Item[]): string {
  const nodes = new Map(
    items.flatMap((item) => (item.kind === 'shape' && item.node ? [[item.node, item]] : [])),
  )
  const ids = new Map([...nodes.keys()].map((node) => [node, context.nextId()]))
  const connections = new Map(
    items.flatMap((item) => (item.kind === 'edge' ? [[item.key, connect(item, nodes)]] : [])),
  )
  return items
    .map((item) => {
      if (item.kind === 'edge') return edgeXml(context, item, connections, ids)
      if (item.kind !== 'shape') return itemXml(context, item)
      const id = item.node === undefined ? context.nextId() : (ids.get(item.node) ?? context.nextId())
      const connection = item.labels === undefined ? undefined : connections.get(item.labels)
      return shapeXml(context, connection ? centred(item, middleOf(connection)) : item, id)
    })
    .join('')
}

function itemXml(context: ShapeContext, item: Exclude<Item, Shape | Edge>): string {
  switch (item.kind) {
    case 'text':
      return textXml(context, item.text, { title: item.title ?? false, name: item.node ?? 'text' })
    case 'line':
      return lineXml(context, item)
    case 'freeform':
      return freeformXml(context, item)
    case 'table':
      return tableXml(context, item)
    case 'picture':
      return pictureXml(context, item)
    case 'group':
      return groupXml(context, item)
  }
}

function centred<T extends { readonly box: Box }>(shape: T, { x, y }: Point): T {
  const { width, height } = shape.box
  return { ...shape, box: { x: x - width / 2, y: y - height / 2, width, height } }
}

/** Where something lies; `turn` flips and rotates it. */
function placeXml(
  pen: Pen,
  box: Box,
  turn: { flipH?: number; flipV?: number; rot?: number } = {},
  name = 'a:xfrm',
): string {
  return element(
    name,
    { rot: turn.rot, flipH: turn.flipH, flipV: turn.flipV },
    element('a:off', { x: pen.length(box.x), y: pen.length(box.y) }),
    element('a:ext', { cx: pen.length(box.width), cy: pen.length(box.height) }),
  )
}

function named(id: number, name: string, description?: string): string {
  // What has no description of its own, and no text, only decorates.
  return element('p:cNvPr', { id, name, descr: description })
}

const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

function ornament(id: number, name: string): string {
  return element('p:cNvPr', { id, name }, decorative)
}

function shapeXml(context: ShapeContext, shape: Shape, id: number): string {
  const { pen } = context
  const { box, geometry, radius, text } = shape
  const adjusted =
    geometry === 'roundRect'
      ? element('a:gd', {
          name: 'adj',
          fmla: `val ${Math.min(50_000, Math.round((radius / Math.min(box.width, box.height)) * 100_000))}`,
        })
      : ''
  const name = shape.node ?? shape.labels ?? 'box'
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      text || shape.node !== undefined ? named(id, name) : ornament(id, name),
      '<p:cNvSpPr/><p:nvPr/>',
    ),
    element(
      'p:spPr',
      {},
      placeXml(pen, box),
      element('a:prstGeom', { prst: geometry }, element('a:avLst', {}, adjusted)),
      paintXml(pen, shape),
    ),
    text
      ? textBody(context, text, insetsIn(box, text), shape.labels === undefined ? 'square' : 'none')
      : emptyBody,
  )
}

const emptyBody = '<p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody>'

function textBody(
  context: ShapeContext,
  text: Text,
  insets: Insets,
  wrap: 'square' | 'none',
  name = 'p:txBody',
): string {
  return element(
    name,
    {},
    bodyProperties(context, text, insets, wrap),
    '<a:lstStyle/>',
    paragraphsXml(context, text),
  )
}

function textXml(
  context: ShapeContext,
  text: Text,
  { title, name }: { title: boolean; name: string },
): string {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      named(context.nextId(), title ? 'title' : name),
      title ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' : '<p:cNvSpPr txBox="1"/>',
      title ? '<p:nvPr><p:ph type="title"/></p:nvPr>' : '<p:nvPr/>',
    ),
    element(
      'p:spPr',
      {},
      placeXml(context.pen, frameOf(text, context.slideWidth)),
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
      title ? '' : '<a:noFill/>',
    ),
    textBody(context, text, noInsets, !title && isTight(text) ? 'none' : 'square'),
  )
}

function lineXml({ pen, nextId }: ShapeContext, { from, to, stroke, head }: Line): string {
  return element(
    'p:cxnSp',
    {},
    element('p:nvCxnSpPr', {}, ornament(nextId(), 'line'), '<p:cNvCxnSpPr/><p:nvPr/>'),
    element(
      'p:spPr',
      {},
      placeXml(pen, boxBetween(from, to), flips(from, to)),
      '<a:prstGeom prst="line"><a:avLst/></a:prstGeom>',
      strokeXml(pen, stroke, head),
    ),
  )
}

function boxBetween(from: Point, to: Point): Box {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  }
}

function flips(from: Point, to: Point): { flipH?: number; flipV?: number } {
  return { ...(to.x < from.x ? { flipH: 1 } : {}), ...(to.y < from.y ? { flipV: 1 } : {}) }
}

/** The numbers of the places at which the format's shapes can be connected; ellipses have eight. */
const sites: Readonly<Record<Side, number>> = { top: 0, left: 1, bottom: 2, right: 3 }

function edgeXml(
  context: ShapeContext,
  edge: Edge,
  connections: ReadonlyMap<string, Connection>,
  ids: ReadonlyMap<string, number>,
): string {
  const connection = connections.get(edge.key)
  if (!connection) return ''
  const { start, end, straight } = connection
  const glue = (name: string, site: Connection['start']) =>
    element(name, { id: ids.get(site.node), idx: sites[site.side] })
  const { box, turn } = connectorPlace(connection)
  const connector = element(
    'p:cxnSp',
    {},
    element(
      'p:nvCxnSpPr',
      {},
      named(context.nextId(), edge.key),
      element('p:cNvCxnSpPr', {}, glue('a:stCxn', start), glue('a:endCxn', end)),
      '<p:nvPr/>',
    ),
    element(
      'p:spPr',
      {},
      placeXml(context.pen, box, turn),
      element('a:prstGeom', { prst: straight ? 'straightConnector1' : 'curvedConnector3' }, '<a:avLst/>'),
      strokeXml(context.pen, edge.stroke, edge.head),
    ),
  )
  return edge.head === 'cross' ? connector + crossXml(context, connection) : connector
}

/** A connector's box before it is flipped and turned: it always leaves to the right at its top left. */
function connectorPlace({ start, end, straight }: Connection): {
  box: Box
  turn: { flipH?: number; flipV?: number; rot?: number }
} {
  const box = boxBetween(start.at, end.at)
  const vertical = start.side === 'top' || start.side === 'bottom'
  if (straight || !vertical) return { box, turn: flips(start.at, end.at) }
  const turned = {
    x: box.x + (box.width - box.height) / 2,
    y: box.y + (box.height - box.width) / 2,
    width: box.height,
    height: box.width,
  }
  const [right, down] = [end.at.x > start.at.x, end.at.y > start.at.y]
  // Turned by a quarter, right is down and down is left.
  if (down) return { box: turned, turn: right ? { rot: 16_200_000, flipH: 1 } : { rot: 5_400_000 } }
  return { box: turned, turn: right ? { rot: 5_400_000, flipH: 1 } : { rot: 16_200_000 } }
}

/** The cross of a denial, shortly before the end of its line. */
function crossXml(context: ShapeContext, { edge, end }: Connection): string {
  const size = 8 * edge.stroke.width
  const [x, y] = { top: [0, -1], bottom: [0, 1], left: [-1, 0], right: [1, 0] }[end.side] as [number, number]
  const box = {
    x: end.at.x + (x * size) / 2 - size / 2,
    y: end.at.y + (y * size) / 2 - size / 2,
    width: size,
    height: size,
  }
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, ornament(context.nextId(), `${edge.key} ×`), '<p:cNvSpPr/><p:nvPr/>'),
    element(
      'p:spPr',
      {},
      placeXml(context.pen, box),
      '<a:prstGeom prst="mathMultiply"><a:avLst><a:gd name="adj1" fmla="val 12000"/></a:avLst></a:prstGeom>',
      fillXml(context.pen, edge.stroke.colour),
      '<a:ln><a:noFill/></a:ln>',
    ),
    emptyBody,
  )
}

function freeformXml({ pen, nextId }: ShapeContext, { points, closed, ...paint }: Freeform): string {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const box = { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
  const steps = points.map((point, index) =>
    element(
      index === 0 ? 'a:moveTo' : 'a:lnTo',
      {},
      element('a:pt', { x: pen.length(point.x - left), y: pen.length(point.y - top) }),
    ),
  )
  const path = element(
    'a:path',
    { w: pen.length(box.width), h: pen.length(box.height), fill: paint.fill ? undefined : 'none' },
    ...steps,
    closed ? '<a:close/>' : '',
  )
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, ornament(nextId(), 'drawing'), '<p:cNvSpPr/><p:nvPr/>'),
    element(
      'p:spPr',
      {},
      placeXml(pen, box),
      `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>${element('a:pathLst', {}, path)}</a:custGeom>`,
      paintXml(pen, paint),
    ),
    emptyBody,
  )
}

function groupXml(context: ShapeContext, { name, alternative, items }: Group): string {
  const box = boundsOf(items)
  const { pen, nextId } = context
  const place = ['a:off', 'a:chOff'].map((tag) =>
    element(tag, { x: pen.length(box.x), y: pen.length(box.y) }),
  )
  const size = ['a:ext', 'a:chExt'].map((tag) =>
    element(tag, { cx: pen.length(box.width), cy: pen.length(box.height) }),
  )
  const id = nextId()
  const silent = alternative === undefined && !hasText(items)
  return element(
    'p:grpSp',
    {},
    element(
      'p:nvGrpSpPr',
      {},
      silent ? ornament(id, name) : named(id, name, alternative),
      '<p:cNvGrpSpPr/><p:nvPr/>',
    ),
    element(
      'p:grpSpPr',
      {},
      element('a:xfrm', {}, place[0] ?? '', size[0] ?? '', place[1] ?? '', size[1] ?? ''),
    ),
    itemsXml(context, items),
  )
}

function hasText(items: readonly Item[]): boolean {
  return items.some((item) => {
    if (item.kind === 'group') return hasText(item.items)
    return item.kind === 'text' || item.kind === 'table' || (item.kind === 'shape' && item.text !== undefined)
  })
}

/** The box around things; edges lie between their nodes. */
export function boundsOf(items: readonly Item[]): Box {
  const boxes = items.flatMap((item): Box[] => {
    if (item.kind === 'edge') return []
    if (item.kind === 'line') return [boxBetween(item.from, item.to)]
    if (item.kind === 'freeform') return item.points.map((point) => ({ ...point, width: 0, height: 0 }))
    if (item.kind === 'group') return [boundsOf(item.items)]
    return [item.kind === 'text' ? item.text.box : item.box]
  })
  const left = Math.min(...boxes.map(({ x }) => x))
  const top = Math.min(...boxes.map(({ y }) => y))
  return {
    x: left,
    y: top,
    width: Math.max(...boxes.map(({ x, width }) => x + width)) - left,
    height: Math.max(...boxes.map(({ y, height }) => y + height)) - top,
  }
}

function tableXml(context: ShapeContext, { box, columns, rows }: Table): string {
  const { pen, nextId } = context
  const grid = columns.map((width) => element('a:gridCol', { w: pen.length(width) }))
  const lines = rows.map(({ height, cells }) =>
    element('a:tr', { h: pen.length(height) }, ...cells.map((cell) => cellXml(context, cell))),
  )
  const table = element(
    'a:tbl',
    {},
    element('a:tblPr', { firstRow: rows[0]?.header ? 1 : undefined }),
    element('a:tblGrid', {}, ...grid),
    ...lines,
  )
  return element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      named(nextId(), 'table'),
      '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/>',
    ),
    placeXml(pen, box, {}, 'p:xfrm'),
    element(
      'a:graphic',
      {},
      element('a:graphicData', { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' }, table),
    ),
  )
}

function cellXml(context: ShapeContext, { box, text, fill, bottom }: Cell): string {
  const { pen } = context
  const insets = text ? insetsIn(box, text) : noInsets
  const none = ['a:lnL', 'a:lnR', 'a:lnT'].map((side) => strokeXml(pen, undefined, 'none', side)).join('')
  return element(
    'a:tc',
    {},
    text
      ? element('a:txBody', {}, '<a:bodyPr/><a:lstStyle/>', paragraphsXml(context, text))
      : '<a:txBody><a:bodyPr/><a:lstStyle/><a:p/></a:txBody>',
    element(
      'a:tcPr',
      {
        marL: pen.length(insets.left),
        marR: pen.length(insets.right),
        marT: pen.length(insets.top),
        marB: 0,
        anchor: 't',
      },
      none,
      strokeXml(pen, bottom, 'none', 'a:lnB'),
      fillXml(pen, fill),
    ),
  )
}

function pictureXml(context: ShapeContext, picture: Picture): string {
  const { pen, nextId } = context
  const id = nextId()
  return element(
    'p:pic',
    {},
    element(
      'p:nvPicPr',
      {},
      picture.alternative === '' ? ornament(id, 'picture') : named(id, 'picture', picture.alternative),
      '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/>',
    ),
    element(
      'p:blipFill',
      {},
      element('a:blip', { 'r:embed': context.relatePicture(picture) }),
      '<a:stretch><a:fillRect/></a:stretch>',
    ),
    element('p:spPr', {}, placeXml(pen, picture.box), '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'),
  )
}
