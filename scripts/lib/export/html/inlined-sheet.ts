import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dataUrl } from './inline.ts'

/** The style sheet of a cut font (its path), with the files that lie beside it in it. */
export function inlinedSheet(path: string): string {
  return readFileSync(path, 'utf8').replace(
    /url\(\.\/([\w.]+)\)/g,
    (_, name: string) => `url(${dataUrl(name, readFileSync(join(dirname(path), name)))})`,
  )
}
