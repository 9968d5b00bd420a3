import { guessLanguage } from './language.ts'

/** The deck's icon and face for entries that bring none of their own. */
const [favicon, face] = ['/favicon.svg', 'BIZ UDPGothic']

/** The keys of a headmatter for which Slidev would ask another host, be it by its own defaults. */
export type RemoteKey = 'favicon' | 'fonts'

/** For which of its keys, given or left out, a headmatter would make Slidev ask another host. */
export function remoteKeys(headmatter: Readonly<Record<string, unknown>>): RemoteKey[] {
  const isLocal = typeof headmatter.favicon === 'string' && !/^(?:https?:)?\/\//.test(headmatter.favicon)
  return [
    ...(isLocal || headmatter.favicon === false ? [] : ['favicon' as const]),
    ...(fontsOf(headmatter).provider === 'none' ? [] : ['fonts' as const]),
  ]
}

/**
 * What an entry is given in place of what it leaves out, so that a deck written for stock Slidev asks no other host and
 * says what language it is in; `text` gives all of its words.
 */
export function entryDefaults(
  headmatter: Readonly<Record<string, unknown>>,
  text: () => string,
): Record<string, unknown> {
  const remote = remoteKeys(headmatter)
  const fonts = fontsOf(headmatter)
  return {
    ...(remote.includes('favicon') ? { favicon } : {}),
    // A face that the machine has may stay the first choice.
    ...(remote.includes('fonts')
      ? { fonts: { ...fonts, provider: 'none', sans: [fonts.sans ?? [], face].flat() } }
      : {}),
    ...(headmatter.lang === undefined ? { lang: guessLanguage(text()) } : {}),
  }
}

/** The fonts that a headmatter names; Slidev reads `config` as well. */
function fontsOf({ config, fonts }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...recordOf(recordOf(config).fonts), ...recordOf(fonts) }
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
