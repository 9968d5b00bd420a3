import { relative } from 'node:path'
import type { Deck, DeckSlide } from '../../deck/deck.ts'
import { decoded } from './address.ts'

/** A slide, and in words the line of it that is meant: `own/photo.md:5 · slide photo`. */
export interface SlidePlace {
  readonly slide: DeckSlide
  readonly text: string
}

/** The line that names an address on a slide (from 1) or, where none is known, on the first slide that names it. */
export function placeOf(
  deck: Pick<Deck, 'slides' | 'files'>,
  { slide, address }: { readonly slide?: number; readonly address?: string },
): SlidePlace | undefined {
  const known = slide === undefined ? undefined : deck.slides[slide - 1]
  for (const name of address === undefined ? [] : namesOf(address)) {
    for (const one of known ? [known] : deck.slides) {
      const row = textOf(deck, one).findIndex((line) => line.includes(name) || decoded(line).includes(name))
      if (row >= 0) return placeAt(one, one.line + row)
    }
  }
  return known && placeAt(known, known.line)
}

/** The ways in which a slide may name what its page asked for, the plainest first. */
function namesOf(address: string): string[] {
  const path = decoded(new URL(address, 'http://localhost').pathname)
  const last = path.slice(path.lastIndexOf('/') + 1)
  // The site gives a file of its own a hash.
  const written = last.replace(/-[\w-]{8}(?=\.\w+$)/, '')
  return [address, path, last, written].filter(({ length }) => length > 2)
}

function textOf({ files }: Pick<Deck, 'files'>, { file, line, content }: DeckSlide): string[] {
  const block = files[file]?.slides.find(({ start }) => start + 1 === line)
  return (block?.raw ?? content).split('\n')
}

function placeAt(slide: DeckSlide, line: number): SlidePlace {
  return { slide, text: `${relative('', slide.file).replaceAll('\\', '/')}:${line} · slide ${slide.id}` }
}

/** What a failed build says, with slides in place of Slidev's names for them; of missing files, that and no more. */
export function withPlaces(output: string, deck: Pick<Deck, 'slides' | 'files'>): string {
  const missing = [...output.matchAll(/Could not resolve ['"]([^'"]+)['"] in \S*__slidev_(\d+)\.md/g)].map(
    ([, address = '', slide]) => {
      const place = placeOf(deck, { slide: Number(slide), address })
      const mend = 'correct the address, or put the file beside the slide or into public/'
      return `${place?.text ?? `slide ${slide}`} — ${decoded(address)} is not there: ${mend}`
    },
  )
  if (missing.length > 0) return [...new Set(missing)].join('\n')
  return output.replace(/(\S*)__slidev_(\d+)\.md/g, (_, file, slide) => `${file} (slide ${slide})`)
}
