import { blanked, replaceStretches } from './blank.ts'
import { hiddenIn, hideCode } from './hide-code.ts'
import { rowAt } from './markdown.ts'

/** A file that a slide shows as code: `<<< @/path#region`. */
export interface Snippet {
  readonly path: string
  readonly region: string | undefined
  /** Lines below the text's first line. */
  readonly row: number
}

/** The files that a slide's Markdown shows as code; within code only where it moves. */
export function snippetsIn(markdown: string): Snippet[] {
  const text = withoutCode(markdown)
  return [...text.matchAll(/^[ \t>*+-]*<<<[ \t]*([^\s{#]+)(?:#([\w-]+))?/gm)].map((match) => ({
    path: match[1] ?? '',
    region: match[2],
    row: rowAt(text, match.index),
  }))
}

function withoutCode(markdown: string): string {
  return replaceStretches(markdown, hiddenIn(markdown), (written) => {
    if (!/^[ \t]*`{4}(?:md|markdown) magic-move/.test(written)) return blanked(written)
    const start = Math.max(written.indexOf('\n'), 0)
    return blanked(written.slice(0, start)) + hideCode(written.slice(start))
  })
}

/** The names of the regions that a file marks, in any of the ways that Slidev knows. */
export function regionsIn(code: string): string[] {
  const mark = /^[ \t]*(?:\/\/|<!--|\/\*|#|--|::|@?REM|\(\*|#pragma)?[ \t]{0,9}#?[rR]egion[ \t]+([\w-]+)/gm
  return [...code.matchAll(mark)].map(([, name = '']) => name)
}
