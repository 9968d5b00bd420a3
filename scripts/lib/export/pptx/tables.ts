import { insetsIn, noInsets } from './fit.ts'
import { fillXml, strokeXml } from './paint.ts'
import type { Cell, Table } from './reading.ts'
import { named, placeXml, type ShapeContext } from './shape-parts.ts'
import { paragraphsXml } from './text-body.ts'
import { element } from './xml.ts'

/** A table that can be edited as one. */
export function tableXml(context: ShapeContext, { box, columns, rows }: Table): string {
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
