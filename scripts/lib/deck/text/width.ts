/**
 * Letters and digits as wide as a kanji, katakana half as wide, and ideographs that stand twice in Unicode. Not ①, ² or
 * ㍑, which would run into the digits beside them.
 */
const forms = /[０-９Ａ-Ｚａ-ｚ｡-ﾟ\uF900-\uFAFF]+/gu

/**
 * The same text in the forms that it is compared in, as NFKC has them: ２０２５ is 2025, ｲｽﾗｴﾙ is イスラエル. Lines stay,
 * but ｶﾞ becomes one character.
 */
export function foldWidth(text: string): string {
  return text.replace(forms, (run) => run.normalize('NFKC'))
}

/** Where a text has letters or digits of full width, or katakana of half width. */
export function wideOrHalf(text: string): { readonly text: string; readonly index: number }[] {
  return [...text.matchAll(/[０-９Ａ-Ｚａ-ｚ]+(?:[．，：／－～・ー年月日]?[０-９Ａ-Ｚａ-ｚ]+)*|[｡-ﾟ]+/gu)].map(
    (match) => ({
      text: match[0],
      index: match.index,
    }),
  )
}
