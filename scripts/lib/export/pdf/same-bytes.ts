import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'

/** Takes out what differs from run to run: the times, and the numbers that the browser gave its elements. */
export function forgetTheRun(document: PDFDocument): void {
  const { context } = document
  const info = context.lookup(context.trailerInfo.Info)
  if (info instanceof PDFDict) for (const key of ['CreationDate', 'ModDate']) info.delete(PDFName.of(key))
  const objects = context.enumerateIndirectObjects().map(([, object]) => object)
  const found = new Set<string>()
  for (const object of objects) renameElements(object, (name) => found.add(name) && name)
  // In their own order, in which the tree of their names is sorted.
  const names = new Map(
    [...found].sort().map((name, index) => [name, `node${String(index).padStart(8, '0')}`]),
  )
  for (const object of objects) renameElements(object, (name) => names.get(name) ?? name)
}

/** Gives the elements that are named anywhere in an object other names. */
function renameElements(object: unknown, rename: (name: string) => string): void {
  const renamed = (value: unknown) => {
    if (value instanceof PDFString && /^node\d+$/.test(value.asString()))
      return PDFString.of(rename(value.asString()))
    renameElements(value, rename)
    return undefined
  }
  if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      const other = renamed(value)
      if (other) object.set(key, other)
    }
  }
  if (object instanceof PDFArray) {
    object.asArray().forEach((value, index) => {
      const other = renamed(value)
      if (other) object.set(index, other)
    })
  }
}
