import { boundsOf, hasText } from './bounds.ts'
import { connectAll } from './connect.ts'
import { connectorXml } from './connectors.ts'
import { fitted, frameOf, type Insets, insetsIn, isTight, noInsets } from './fit.ts'
import { paintXml, strokeXml } from './paint.ts'
import type { Box, Crop, Edge, Freeform, Group, Item, Line, Picture, Point, Shape, Text } from './reading.ts'
import { boxBetween, emptyBody, flips, named, ornament, placeXml, type ShapeContext } from './shape-parts.ts'
import { tableXml } from './tables.ts'
import { bodyProperties, paragraphsXml } from './text-body.ts'
import { element } from './xml.ts'

/** The XML of things on a slide, from back to front. */
export function itemsXml(context: ShapeContext, items: readonly Item[]): string {
  const nodes = new Map(
    items.flatMap((item) => (item.kind === 'shape' && item.node ? [[item.node, item]] : [])),
  )
  const ids = new Map([...nodes.keys()].map((node) => [node, context.nextId()]))
  const edges = items.filter((item) => item.kind === 'edge')
  const connections = new Map(connectAll(edges, nodes).map((connection) => [connection.edge.key, connection]))
  return items
    .map((item) => {
      if (item.kind === 'edge') {
        const connection = connections.get(item.key)
        return connection ? connectorXml(context, connection, ids) : ''
      }
      if (item.kind !== 'shape') return itemXml(context, item)
      // A picture's node may have several shapes: the last is what connectors are glued to.
      const first = item.node === undefined || nodes.get(item.node) !== item ? undefined : ids.get(item.node)
      const id = first ?? context.nextId()
      const connection = item.labels === undefined ? undefined : connections.get(item.labels)
      return shapeXml(context, connection ? centred(item, connection.middle) : item, id)
    })
    .join('')
}

function itemXml(context: ShapeContext, item: Exclude<Item, Shape | Edge>): string {
  switch (item.kind) {
    case 'text':
      return textXml(context, item.text, {
        title: item.title ?? false,
        name: item.node ?? beginningOf(item.text),
      })
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

function shapeXml(context: ShapeContext, shape: Shape, id: number): string {
  const { pen } = context
  const { box, geometry, radius } = shape
  const text = shape.node !== undefined && shape.text ? fitted(shape.text, box.width) : shape.text
  const adjusted =
    geometry === 'roundRect'
      ? element('a:gd', {
          name: 'adj',
          fmla: `val ${Math.min(50_000, Math.round((radius / Math.min(box.width, box.height)) * 100_000))}`,
        })
      : ''
  const name = shape.node ?? shape.labels ?? (text ? beginningOf(text) : 'box')
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
      ? textBody(context, text, insetsIn(box, text), isTight(shape.text ?? text, text.box.width))
      : emptyBody,
  )
}

function textBody(context: ShapeContext, text: Text, insets: Insets, tight: boolean): string {
  return element(
    'p:txBody',
    {},
    bodyProperties(context, text, insets, tight ? 'none' : 'square'),
    '<a:lstStyle/>',
    paragraphsXml(context, text),
  )
}

function textXml(
  context: ShapeContext,
  text: Text,
  { title, name }: { title: boolean; name: string },
): string {
  const frame = frameOf(text, context.slideWidth)
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      named(context.nextId(), name),
      title ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' : '<p:cNvSpPr txBox="1"/>',
      title ? '<p:nvPr><p:ph type="title"/></p:nvPr>' : '<p:nvPr/>',
    ),
    element(
      'p:spPr',
      {},
      placeXml(context.pen, frame),
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
      title ? '' : '<a:noFill/>',
    ),
    textBody(context, text, noInsets, !title && isTight(text, frame.width * 0.999)),
  )
}

/** A name for the list of a slide's things. */
function beginningOf({ paragraphs }: Text): string {
  const first = paragraphs[0]?.lines[0] ?? []
  return [...first.map((run) => run.text).join('')].slice(0, 24).join('').trim()
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

function cropXml({ left, top, right, bottom }: Crop): string {
  const [l, t, r, b] = [left, top, right, bottom].map((share) => Math.round(share * 100_000) || undefined)
  return element('a:srcRect', { l, t, r, b })
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
      picture.file ? cropXml(picture.file.crop) : '',
      '<a:stretch><a:fillRect/></a:stretch>',
    ),
    element('p:spPr', {}, placeXml(pen, picture.box), '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'),
  )
}
