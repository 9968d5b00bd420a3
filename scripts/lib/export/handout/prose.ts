import { escapeUTF8 } from 'entities'

/** A text whose Japanese dates and types of aircraft stay on one line, where a browser would break them after any sign. */
export function prose(text: string): string {
  return escapeUTF8(text).replace(
    /(?:\d+年)?\d+月(?:\d+日)?|\b[A-Z]-\d+/g,
    '<span class="no-break">$&</span>',
  )
}
