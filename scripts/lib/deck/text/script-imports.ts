import type { Address } from './address.ts'
import { blank } from './blank.ts'

/** The files beside it that a script imports. */
export function importsIn(script: string): Address[] {
  const comments = script.matchAll(/\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:\*\/|$)|(?<![:'"`])\/\/.*/g)
  const text = blank(
    script,
    comments.map((match) => ({ at: match.index, end: match.index + match[0].length })),
  )
  return [...text.matchAll(/(?<!['"`\w])(?:from|import)\s{0,9}\(?\s{0,9}(['"])(\.{1,2}\/[^'"\n]*)\1/g)].map(
    (match) => ({
      address: match[2] ?? '',
      at: match.index,
      when: 'script',
    }),
  )
}
