import { escapeUTF8 } from 'entities'
import { siteText } from '../../../slides/data/interface.ts'
import { original } from '../../../slides/data/languages.ts'
import type { Edition } from './editions.ts'

/** Files of an edition, relative to its folder, by what they are; `slides` is the deck itself. */
export type Files = Readonly<Partial<Record<Exclude<keyof typeof siteText, 'notFound'>, string>>>

const style = `
  :root { color-scheme: light dark; --ink: #1b2733; --paper: #faf8f3; --link: #1a4f9c }
  @media (prefers-color-scheme: dark) { :root { --ink: #ece7dc; --paper: #14191f; --link: #9cc4ff } }
  body { max-width: 42rem; margin: 4rem auto; padding: 0 1.5rem; font: 1.125rem/1.7 "BIZ UDPGothic", sans-serif;
    color: var(--ink); background: var(--paper); word-break: auto-phrase }
  h1, h2 { line-height: 1.4; text-wrap: balance }
  a { color: var(--link) }
  ul { padding-left: 1.25rem }
`

function page(language: string, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeUTF8(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<main>
${body}
</main>
</html>
`
}

/** The site's first page: every edition with its files. */
export function firstPage(editions: readonly (Edition & { readonly files: Files })[]): string {
  const sections = editions.map(({ path, language, title, files }, index) => {
    const heading = index === 0 ? 'h1' : 'h2'
    const links = Object.entries(files).map(([kind, file]) => {
      const text = siteText[kind as keyof Files][language]
      return `<li><a href="${escapeUTF8(encodeURI(`${path}/${file}`))}">${text}</a></li>`
    })
    return `<section lang="${language}">
<${heading}>${escapeUTF8(title)}</${heading}>
<ul>
${links.join('\n')}
</ul>
</section>`
  })
  const [first] = editions
  return page(first?.language ?? original, first?.title ?? '', sections.join('\n'))
}

/** What a host shows for an address that is none: the way back, in the language of each edition. */
export function notFoundPage(editions: readonly Edition[], base: string): string {
  const ways = editions.map(
    ({ path, language, title }) =>
      `<p lang="${language}">${siteText.notFound[language]} <a href="${escapeUTF8(encodeURI(`${base}${path}/`))}">${escapeUTF8(title)}</a></p>`,
  )
  return page(editions[0]?.language ?? original, '404', `<h1>404</h1>\n${ways.join('\n')}`)
}
