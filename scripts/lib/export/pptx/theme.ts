import { hexOf } from './paint.ts'
import type { Colour, ThemeColour, ThemeReading } from './reading.ts'
import { document, element, namespaces } from './xml.ts'

/** What a deck with no colours of ours is given. */
const defaults: Readonly<Record<ThemeColour, Colour>> = {
  dk1: [0, 0, 0, 1],
  lt1: [255, 255, 255, 1],
  dk2: [68, 68, 68, 1],
  lt2: [238, 238, 238, 1],
  accent1: [29, 79, 145, 1],
  accent2: [154, 71, 8, 1],
  accent3: [97, 48, 143, 1],
  accent4: [34, 48, 60, 1],
  accent5: [109, 102, 86, 1],
  accent6: [106, 90, 0, 1],
  hlink: [29, 79, 145, 1],
}

/** The colours and the face of all slides, which a colleague can change for all of them at once. */
export function themeXml({ colours, font }: ThemeReading): string {
  const slots = Object.entries({ ...defaults, ...colours }).map(([name, colour]) =>
    element(`a:${name}`, {}, element('a:srgbClr', { val: hexOf(colour) })),
  )
  const visited = element(
    'a:folHlink',
    {},
    element('a:srgbClr', { val: hexOf(colours.hlink ?? defaults.hlink) }),
  )
  const faces = ['latin', 'ea'].map((face) => element(`a:${face}`, { typeface: font })).join('')
  const plain = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const line = `<a:ln w="9525">${plain}</a:ln>`
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  return document(
    element(
      'a:theme',
      { 'xmlns:a': namespaces['xmlns:a'], name: 'Deck' },
      element(
        'a:themeElements',
        {},
        element('a:clrScheme', { name: 'Deck' }, ...slots, visited),
        element(
          'a:fontScheme',
          { name: 'Deck' },
          element('a:majorFont', {}, faces, '<a:cs typeface=""/>'),
          element('a:minorFont', {}, faces, '<a:cs typeface=""/>'),
        ),
        element(
          'a:fmtScheme',
          { name: 'Deck' },
          element('a:fillStyleLst', {}, plain.repeat(3)),
          element('a:lnStyleLst', {}, line.repeat(3)),
          element('a:effectStyleLst', {}, effect.repeat(3)),
          element('a:bgFillStyleLst', {}, plain.repeat(3)),
        ),
      ),
    ),
  )
}
