import JSZip from 'jszip'
import { document, element, escapeXml } from './xml.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = {
  slide: 'application/vnd.openxmlformats-officedocument.presentationml.slide+xml',
  slideMaster: 'application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml',
  slideLayout: 'application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml',
  notesSlide: 'application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml',
  notesMaster: 'application/vnd.openxmlformats-officedocument.presentationml.notesMaster+xml',
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  officeDocument: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
  'core-properties': 'application/vnd.openxmlformats-package.core-properties+xml',
} as const

/** A part's kind; its relationships are called the same. */
export type Kind = keyof typeof types

/** One part's way to another, or to an address. `target` is a path of the package or a URL. */
export interface Relationship {
  readonly kind: Kind | 'image' | 'hyperlink'
  readonly target: string
}

/** A part of a package: a path, what is in it, and its relationships, called rId1, rId2, … in their order. */
export interface Part {
  /** Without a slash at its start. */
  readonly path: string
  /** `undefined` for a picture. */
  readonly kind?: Kind
  readonly content: string | Uint8Array
  readonly relationships?: readonly Relationship[]
}

/** What a presentation says of itself. */
export interface Properties {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly language: string
}

/** The bytes of a package whose first part is the presentation; the same parts always give the same bytes. */
export async function packageOf(parts: readonly Part[], properties: Properties): Promise<Uint8Array> {
  const core: Part = { path: 'docProps/core.xml', kind: 'core-properties', content: coreXml(properties) }
  const all = [...parts, core]
  const roots: Relationship[] = [parts[0], core].flatMap((part) =>
    part?.kind ? [{ kind: part.kind, target: part.path }] : [],
  )
  const zip = new JSZip()
  // The oldest date that the format knows: a date of now would make each file another.
  const add = (path: string, content: string | Uint8Array) =>
    zip.file(path, content, { date: new Date(Date.UTC(1980, 0, 1)), createFolders: false })
  add('[Content_Types].xml', contentTypes(all))
  add('_rels/.rels', relationshipsXml(roots, ''))
  for (const { path, content, relationships = [] } of all) {
    add(path, content)
    const at = path.lastIndexOf('/')
    if (relationships.length > 0)
      add(`${path.slice(0, at)}/_rels${path.slice(at)}.rels`, relationshipsXml(relationships, '/'))
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' })
}

function contentTypes(parts: readonly Part[]): string {
  return document(
    element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      element('Default', { Extension: 'jpg', ContentType: 'image/jpeg' }),
      element('Default', { Extension: 'png', ContentType: 'image/png' }),
      ...parts.map(({ path, kind }) =>
        kind ? element('Override', { PartName: `/${path}`, ContentType: types[kind] }) : '',
      ),
    ),
  )
}

function relationshipsXml(relationships: readonly Relationship[], root: string): string {
  return document(
    element(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      ...relationships.map(({ kind, target }, index) =>
        element('Relationship', {
          Id: `rId${index + 1}`,
          Type:
            kind === 'core-properties'
              ? 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
              : `${office}/${kind}`,
          Target: kind === 'hyperlink' ? target : root + target,
          TargetMode: kind === 'hyperlink' ? 'External' : undefined,
        }),
      ),
    ),
  )
}

function coreXml({ title, author, subject, language }: Properties): string {
  return document(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      ...Object.entries({ title, subject, creator: author, language }).map(([name, value]) =>
        value === '' ? '' : element(`dc:${name}`, {}, escapeXml(value)),
      ),
    ),
  )
}
