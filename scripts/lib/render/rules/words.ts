/** A length as people read it: `15.5 px`. */
export function px(length: number): string {
  return `${Math.round(length * 10) / 10} px`
}

/** The beginning of a text in quotation marks. */
export function quoted(text: string): string {
  const characters = [...text]
  return `"${characters.length > 24 ? `${characters.slice(0, 23).join('')}…` : text}"`
}

/** A ratio, cut rather than rounded: 4.49 must not look like 4.5. */
export function ratio(value: number): string {
  return `${Math.floor(value * 100) / 100}:1`
}
