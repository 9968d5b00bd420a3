import { decodeHTML } from 'entities'

/** Characters that need no glyph: they only steer how others are set. */
export const unseen = /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}]$/u

/** Space and the printable characters of ASCII: numbers and Slidev's own interface are made of them. */
const always = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))

/**
 * The characters that a source text of a deck can show: its own, and those that it names as an HTML entity or
 * as an escape of JavaScript or CSS. Rather one too many than one that is missing on a slide.
 */
export function charactersIn(text: string): Set<string> {
  const escapes = [
    ...text.matchAll(/\\u([\dA-Fa-f]{4})|\\u\{([\dA-Fa-f]{1,6})\}|\\([\dA-Fa-f]{2,6})/g),
  ].flatMap((match) => character(Number.parseInt(match[1] ?? match[2] ?? match[3] ?? '', 16)))
  return new Set([...always, ...text, ...decodeHTML(text), ...escapes])
}

/**
 * The emoji of a text, with all that they are put together from: joiners, tones of skin, letters of flags, the figures
 * of keycaps.
 */
export function emojiIn(text: string): Set<string> {
  return new Set(
    decodeHTML(text)
      .match(/\p{RGI_Emoji}/gv)
      ?.join(''),
  )
}

function character(code: number): string[] {
  return code <= 0x10ffff ? [String.fromCodePoint(code)] : []
}
