/** An address that names a language before the slide, as `/en/7?clicks=2`. */
export interface NamedLanguage {
  readonly language: string
  /** The address without it. */
  readonly rest: string
}

/** The language that an address names; `undefined` where it names none. A file's address has a dot in it. */
export function languageIn(url: string): NamedLanguage | undefined {
  const [, language, path = '/', query = ''] = /^\/([a-z]{2})(\/[^.?#]*)?(\?[^#]*)?$/.exec(url) ?? []
  return language === undefined ? undefined : { language, rest: path + query }
}
