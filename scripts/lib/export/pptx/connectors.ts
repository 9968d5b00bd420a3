import type { Connection, Site } from './connect.ts'
import { fillXml, strokeXml } from './paint.ts'
import type { Box } from './reading.ts'
import {
  boxBetween,
  emptyBody,
  flips,
  named,
  ornament,
  placeXml,
  type ShapeContext,
  type Turn,
} from './shape-parts.ts'
import { element } from './xml.ts'

/** A connector glued to the nodes with these shape ids, so that it follows when they are moved. */
export function connectorXml(
  context: ShapeContext,
  connection: Connection,
  ids: ReadonlyMap<string, number>,
): string {
  const { edge, start, end, bend } = connection
  const glue = (name: string, { node, index }: Site) => element(name, { id: ids.get(node), idx: index })
  const { box, turn } = bend === 'straight' ? straightPlace(connection) : bentPlace(connection)
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
      bend === 'straight'
        ? '<a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom>'
        : element('a:prstGeom', { prst: 'curvedConnector3' }, element('a:avLst', {}, bendXml(bend))),
      strokeXml(context.pen, edge.stroke, edge.head),
    ),
  )
  return edge.head === 'cross' ? connector + crossXml(context, connection) : connector
}

function bendXml(bend: number): string {
  return element('a:gd', { name: 'adj1', fmla: `val ${Math.round(bend * 100_000)}` })
}

interface Place {
  readonly box: Box
  readonly turn: Turn
}

function straightPlace({ start, end }: Connection): Place {
  return { box: boxBetween(start.at, end.at), turn: flips(start.at, end.at) }
}

/** A bent connector's box before it is flipped and turned: it always leaves to the right at its top left. */
function bentPlace({ start, end }: Connection): Place {
  const { x, y, ...size } = boxBetween(start.at, end.at)
  // Its bend is a share of its way, which therefore can't be nothing.
  const [width, height] = [Math.max(1, size.width), Math.max(1, size.height)]
  const [right, down] = [end.at.x - start.at.x > -1, end.at.y - start.at.y > -1]
  if (start.side === 'left' || start.side === 'right')
    return {
      box: { x, y, width, height },
      turn: { ...(right ? {} : { flipH: 1 }), ...(down ? {} : { flipV: 1 }) },
    }
  // Turned by a quarter to the right, right is down and down is left; the box turns around its middle.
  const box = { x: x + (width - height) / 2, y: y + (height - width) / 2, width: height, height: width }
  const rot = right ? 16_200_000 : 5_400_000
  return { box, turn: right === down ? { rot, flipH: 1 } : { rot } }
}

/** The cross of a denial: on its line, where others that end at the same place are still apart. */
function crossXml(context: ShapeContext, { edge, start, end }: Connection): string {
  const size = 10 * edge.stroke.width
  const [wide, high] = [end.at.x - start.at.x, end.at.y - start.at.y]
  const length = Math.hypot(wide, high)
  const share = Math.min(0.3, (2 * size) / length)
  const box = {
    x: end.at.x - wide * share - size / 2,
    y: end.at.y - high * share - size / 2,
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
