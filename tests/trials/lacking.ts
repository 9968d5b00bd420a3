import { imported } from './decks.ts'
import { type Feature, features } from './features.ts'

/** Whether a feature's slide is shown at all. */
const isShown = ({ frontmatter = '' }: Feature) => !/^(?:hide|disabled): true/m.test(frontmatter)

/** What the slides of the deck of features are, below its cover. */
export const slides: readonly Feature[] = [...imported, ...features.filter(isShown)]

/** How a kind of file shows a deck. */
export interface Kind {
  readonly name: 'pdf' | 'handout' | 'pptx' | 'html' | 'start'
  /** What each slide says, the cover first; one text for all where the file has no slides to tell apart. */
  readonly texts: readonly string[]
  /** Whether it has what only earlier clicks show. */
  readonly steps: boolean
}

/** What a kind of file lacks of the features, and what it shows and should not, a line each. */
export function lacking({ name, texts, steps }: Kind): string[] {
  const whole = texts.map(plain).join(' ')
  const counted = texts.length > 1 && texts.length !== slides.length + 1
  const gone = [...features, ...imported].flatMap(({ never = [] }) => never)
  return [
    ...(counted ? [`${name} has ${texts.length} slides, not ${slides.length + 1}`] : []),
    ...slides.flatMap((feature, index) => {
      const text = texts.length > 1 ? plain(texts[index + 1] ?? '') : whole
      const { seen, before = [] } = feature
      const absent = [feature.name, ...seen, ...(steps ? before : [])].filter(
        (one) => !text.includes(plain(one)),
      )
      const early = steps ? [] : before.filter((one) => text.includes(plain(one)))
      return [
        ...absent.map((one) => `${name}, "${feature.name}": no ${one}`),
        ...early.map((one) => `${name}, "${feature.name}": ${one} is still there`),
      ]
    }),
    ...gone.filter((one) => whole.includes(plain(one))).map((one) => `${name}: ${one} should not be there`),
  ]
}

/** What a file's report does not name although the file has it in part, or not at all. */
export function unnamed(
  name: 'pdf' | 'handout' | 'pptx' | 'png' | 'html',
  remarks: readonly string[],
): string[] {
  return features.flatMap((feature) => {
    const { documents, presentation, file } = feature.named ?? {}
    const wanted = name === 'html' ? [file] : [documents, ...(name === 'pptx' ? [presentation] : [])]
    return wanted
      .filter((pattern) => pattern !== undefined)
      .filter((pattern) => !remarks.some((line) => pattern.test(line) && line.includes(placeOf(feature))))
      .map((pattern) => `${name}, "${feature.name}": not named: ${pattern}`)
  })
}

/** How a remark names a slide of the deck of features. */
function placeOf(feature: Feature): string {
  const alias = /^routeAlias: (.*)$/m.exec(feature.frontmatter ?? '')?.[1]
  return `slide ${alias ?? `features#${slides.indexOf(feature) + 2}`}`
}

/** As it is compared: how white space is kept is each format's own. */
export function plain(text: string): string {
  return text.replace(/[\s\u00a0\u200b]+/g, '')
}
