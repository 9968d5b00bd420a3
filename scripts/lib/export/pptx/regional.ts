/** A language with its likely region, as presentations want it: `ja` is `ja-JP`. */
export function regional(language: string): string {
  if (language === '') return 'en-US'
  const { language: base, region } = new Intl.Locale(language).maximize()
  return region ? `${base}-${region}` : base
}
