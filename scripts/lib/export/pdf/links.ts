import type { Page } from 'playwright'

/**
 * Aims the links of a deck's print page at its pages: Slidev's own lead to slides by number or alias, which are
 * no places in a document. Links to the world outside stay. `aliases` gives the slide's number by its
 * `routeAlias`. Returns the addresses that lead nowhere in a document, each once with its slide.
 */
export async function aimLinks(
  page: Page,
  aliases: Readonly<Record<string, number>>,
): Promise<{ slide: number; href: string }[]> {
  return page.evaluate((aliases) => {
    const containers = [...document.querySelectorAll('.print-slide-container')]
    const slideOf = (container: Element) => Number.parseInt(container.id, 10)
    const firstPages = new Map(containers.toReversed().map((one) => [slideOf(one), one.id]))
    const astray: { slide: number; href: string }[] = []
    for (const container of containers) {
      for (const link of container.querySelectorAll('a[href]')) {
        const href = link.getAttribute('href') ?? ''
        const url = new URL(href, location.href)
        if (url.origin !== location.origin) continue
        // `/5`, `#5` and `#/5` are all ways to a slide, as is an alias in place of the number.
        const [, name = ''] =
          /^\/?([^/?]+)/.exec(decodeURIComponent(href.includes('#') ? url.hash.slice(1) : url.pathname)) ?? []
        const target = firstPages.get(aliases[name] ?? Number(name))
        if (target) link.setAttribute('href', `#${target}`)
        else if (!(href.startsWith('#') && document.getElementById(name)))
          astray.push({ slide: slideOf(container), href })
      }
    }
    return [...new Map(astray.map((one) => [JSON.stringify(one), one])).values()]
  }, aliases)
}
