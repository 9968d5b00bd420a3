import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** The text of an entry and of all that it imports, as a whole: what its language is taken from where it names none. */
export function entryText(entry: string): string {
  const read = new Map<string, string>()
  const root = dirname(entry)
  const visit = (file: string) => {
    // As Slidev, nothing outside of the entry's folder.
    if (read.has(file) || relative(root, file).startsWith('..') || !existsSync(file)) return
    const text = readFileSync(file, 'utf8')
    read.set(file, text)
    for (const [, path = ''] of text.matchAll(/^src:(.*)$/gm)) visit(imported(path, file, root))
  }
  visit(entry)
  return [...read.values()].join('\n')
}

/** The file that a `src:` means, without its range of slides. */
function imported(path: string, from: string, root: string): string {
  const [file = ''] = path
    .trim()
    .replace(/^["']|["']$/g, '')
    .split('#')
  return file.startsWith('/') ? join(root, file) : resolve(dirname(from), file)
}
