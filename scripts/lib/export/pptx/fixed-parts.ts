import type { Pen } from './paint.ts'
import { document, element, namespaces } from './xml.ts'

/** An empty tree of shapes, or one with `content` in it. */
export function shapeTree(...content: string[]): string {
  return element(
    'p:spTree',
    {},
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>',
    '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>',
    ...content,
  )
}

const colourMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
const ground =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'

function placeholder(
  id: number,
  type: 'title' | 'sldImg' | 'body',
  place: string,
  text: string,
  index?: number,
): string {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name: type }),
      `<p:cNvSpPr><a:spLocks noGrp="1"${type === 'sldImg' ? ' noRot="1" noChangeAspect="1"' : ''}/></p:cNvSpPr>`,
      element('p:nvPr', {}, element('p:ph', { type, idx: index })),
    ),
    element('p:spPr', {}, place === '' ? '' : `${place}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`),
    text,
  )
}

function place(x: number, y: number, cx: number, cy: number): string {
  return element('a:xfrm', {}, element('a:off', { x, y }), element('a:ext', { cx, cy }))
}

/** Where a new slide's title stands: below the slide's first line, at most two lines high. Sizes in px. */
const titlePlace = { x: 40, y: 58, width: 900, height: 80, size: 31 }

/** The master: ground, title and text styles of all slides. */
export function masterXml(pen: Pen): string {
  const { x, y, width, height, size } = titlePlace
  const body =
    '<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p/></p:txBody>'
  const title = placeholder(
    2,
    'title',
    place(pen.length(x), pen.length(y), pen.length(width), pen.length(height)),
    body,
  )
  const style = (attributes: { sz: number; b?: number }) =>
    element(
      'a:lvl1pPr',
      { algn: 'l' },
      '<a:buNone/>',
      element(
        'a:defRPr',
        attributes,
        '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>',
      ),
    )
  return document(
    element(
      'p:sldMaster',
      namespaces,
      element('p:cSld', {}, ground, shapeTree(title)),
      colourMap,
      '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>',
      element(
        'p:txStyles',
        {},
        element('p:titleStyle', {}, style({ sz: pen.points(size), b: 1 })),
        element('p:bodyStyle', {}, style({ sz: 2200 })),
        element('p:otherStyle', {}, style({ sz: 1800 })),
      ),
    ),
  )
}

/** The one layout: a title and room for everything else. */
export function layoutXml(): string {
  const title = placeholder(2, 'title', '', '<p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody>')
  return document(
    element(
      'p:sldLayout',
      { ...namespaces, type: 'titleOnly', preserve: 1 },
      element('p:cSld', { name: 'Title Only' }, shapeTree(title)),
      '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
    ),
  )
}

const notesSize = { width: 6_858_000, height: 9_144_000 }

/** The master of the notes' pages: the slide above, the notes below. */
export function notesMasterXml(slideRatio: number): string {
  const width = 5_486_400
  const image = place(685_800, 685_800, width, Math.round(width / slideRatio))
  const body = place(685_800, 4_400_550, width, 3_886_200)
  return document(
    element(
      'p:notesMaster',
      namespaces,
      element(
        'p:cSld',
        {},
        '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>',
        shapeTree(
          placeholder(2, 'sldImg', image, '', 2),
          placeholder(3, 'body', body, '<p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody>', 3),
        ),
      ),
      colourMap,
      '<p:notesStyle><a:lvl1pPr><a:spcBef><a:spcPts val="600"/></a:spcBef><a:defRPr sz="1200"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:defRPr></a:lvl1pPr></p:notesStyle>',
    ),
  )
}

/** The page of a slide's notes; `paragraphs` is XML. */
export function notesXml(paragraphs: string): string {
  return document(
    element(
      'p:notes',
      namespaces,
      element(
        'p:cSld',
        {},
        shapeTree(
          placeholder(2, 'sldImg', '', ''),
          placeholder(3, 'body', '', `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody>`, 1),
        ),
      ),
      '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
    ),
  )
}

/** The list of slides, and their size in the presentation's unit. */
export function presentationXml(
  slides: readonly string[],
  size: { width: number; height: number },
  language: string,
): string {
  const list = slides.map((relationship, index) =>
    element('p:sldId', { id: 256 + index, 'r:id': relationship }),
  )
  return document(
    element(
      'p:presentation',
      { ...namespaces, saveSubsetFonts: 1 },
      '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>',
      '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>',
      element('p:sldIdLst', {}, ...list),
      element('p:sldSz', { cx: size.width, cy: size.height }),
      element('p:notesSz', { cx: notesSize.width, cy: notesSize.height }),
      element('p:defaultTextStyle', {}, element('a:defPPr', {}, element('a:defRPr', { lang: language }))),
    ),
  )
}
