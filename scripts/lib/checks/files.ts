import { globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Finding } from '../cli/findings.ts'
import type { Deck, DeckSlide, Place } from '../deck/deck.ts'
import type { Facts } from '../deck/facts/facts.ts'
import type { Address } from '../deck/text/address.ts'
import { addressesIn, addressesInStyles, namesFile } from '../deck/text/addresses.ts'
import {
  type Lead,
  leadOfImport,
  leadOfPicture,
  leadOfRequest,
  leadOfScript,
  leadOfSnippet,
  type Places,
} from '../deck/text/local-files.ts'
import { rowAt } from '../deck/text/markdown.ts'
import { regionsIn, snippetsIn } from '../deck/text/snippets.ts'

/** Keys of a slide's frontmatter that Slidev's layouts take for pictures. */
const pictureKeys = ['image', 'background', 'backgroundImage']

const leads = {
  build: leadOfImport,
  script: leadOfScript,
  anywhere: leadOfPicture,
  page: leadOfRequest,
} as const

/** Every file that a slide, its frontmatter or a style sheet of the entry names is there, by that very name. */
export function checkFiles(deck: Deck, facts: Facts): Finding[] {
  const publics = facts.publics(deck.headmatter)
  if (!publics) return []
  const placesOf = (file: string): Places => ({ file, root: deck.root, publics })
  return [
    ...judge(deck.headmatter.favicon, leadOfRequest, deck.locate(['favicon']), placesOf(deck.entry)),
    ...deck.slides.flatMap((slide) => [
      ...checkFrontmatter(slide, placesOf),
      ...tell(addressesIn(slide.content), slide.content, slide.contentLine, placesOf(slide.file)).map(
        (finding) => ({ ...finding, slide: slide.id }),
      ),
      ...snippetsIn(slide.content).flatMap(({ path, region, row }) => {
        const place = { file: slide.file, line: slide.contentLine + row }
        const found = judge(path, leadOfSnippet, place, placesOf(slide.file))
        const others = found.length > 0 ? found : judgeRegion(path, region, place, deck.root)
        return others.map((finding) => ({ ...finding, slide: slide.id }))
      }),
    ]),
    ...globSync(['style.css', 'styles/**/*.css'], { cwd: deck.root }).flatMap((name) => {
      const file = join(deck.root, name)
      const css = readFileSync(file, 'utf8')
      return tell(addressesInStyles(css), css, 1, placesOf(file))
    }),
  ]
}

function checkFrontmatter(slide: DeckSlide, placesOf: (file: string) => Places): Finding[] {
  return pictureKeys.flatMap((key) => {
    const value = slide.frontmatter[key]
    // A background may be a colour.
    if (key !== 'image' && !(typeof value === 'string' && (/^\.?\.?\//.test(value) || namesFile(value))))
      return []
    const place = slide.locate([key])
    const findings = judge(value, leadOfPicture, place, placesOf(place.file))
    return findings.map((finding) => ({ ...finding, slide: slide.id }))
  })
}

/** Slidev shows the whole file where the region is not there. */
function judgeRegion(path: string, region: string | undefined, place: Place, root: string): Finding[] {
  if (region === undefined) return []
  const file = path.startsWith('@/') ? join(root, path.slice(2)) : resolve(dirname(place.file), path)
  const regions = regionsIn(readFileSync(file, 'utf8'))
  if (regions.includes(region)) return []
  const what = `the file "${path}" has no region "${region}"`
  const mend =
    regions.length > 0 ? `use one of: ${regions.join(', ')}` : `mark it there with "#region ${region}"`
  return [{ ...place, what, mend, severity: 'error' }]
}

function tell(addresses: readonly Address[], text: string, line: number, places: Places): Finding[] {
  return addresses.flatMap(({ address, at, when }) => {
    const place = { file: places.file, line: line + rowAt(text, at) }
    return judge(address, leads[when], place, places)
  })
}

function judge(
  address: unknown,
  leadOf: (address: string, places: Places) => Lead,
  place: Place,
  places: Places,
): Finding[] {
  if (typeof address !== 'string') return []
  const lead = leadOf(address, places)
  if (lead.kind === 'missing')
    return [{ ...place, what: `the file "${address}" is not there`, mend: lead.mend, severity: 'error' }]
  if (lead.kind !== 'misspelt') return []
  const what = `the file "${address}" is called ${lead.name}, so that it is found on some systems only`
  return [{ ...place, what, mend: 'write it as it is called', severity: 'error' }]
}
