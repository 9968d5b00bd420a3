import type { Finding } from '../../cli/findings.ts'
import { rowAt } from '../../deck/text/markdown.ts'
import {
  bracketed,
  type Quotation,
  slideQuotations,
  squeeze,
  stringsIn,
  withoutSpace,
} from '../../deck/text/quotes.ts'
import type { Canon } from './canon.ts'
import type { CitedSlide } from './cited-slides.ts'
import { type DataModule, placeOfString } from './records.ts'

/** All that quotes the essay. */
export interface Citing {
  readonly slides: readonly CitedSlide[]
  readonly modules: readonly DataModule[]
  /** Ids of the essay's paragraphs, as the data have them. */
  readonly paragraphs: readonly string[]
  /** What stands openly in the data and may be quoted anywhere: the title, the headings, the reference. */
  readonly open: readonly string[]
}

/** Every phrase that is quoted, or may be, once for each place that quotes it. */
export function phrasesIn({ slides, modules }: Citing): string[] {
  const onSlides = slides.flatMap(({ text, sources }) => slideQuotations(text, sources).quotations)
  const inData = modules.flatMap(({ exports }) =>
    [...stringsIn(exports)].flatMap(({ text, cited }) => bracketed(text, cited).quotations),
  )
  return [...onSlides, ...inData].map(({ text }) => text)
}

/** Quotations on slides and in the data that do not stand verbatim in what is cited for them. */
export function checkQuotations(citing: Citing, canon: Canon): Finding[] {
  return [
    ...citing.slides.flatMap((slide) => checkSlide(slide, citing, canon)),
    ...citing.modules.flatMap((module) => checkModule(module, citing, canon)),
  ]
}

function checkSlide(slide: CitedSlide, { open, paragraphs }: Citing, canon: Canon): Finding[] {
  const { quotations, faults } = slideQuotations(slide.text, slide.sources)
  const finding = (index: number, tagged: boolean, what: string, mend: string): Finding => {
    const certain = slide.ours || tagged
    return {
      file: slide.file,
      line: slide.line + rowAt(slide.text, index),
      slide: slide.id,
      what,
      mend: certain ? mend : `leave it where it is no quotation of the essay; else ${mend}`,
      severity: certain ? 'error' : 'hint',
    }
  }
  // On a slide that is shown, the deck's checks tell ids that don't exist.
  const toldElsewhere = ({ cited, tagged }: Quotation): boolean =>
    tagged && slide.shown && cited.some((id) => !paragraphs.includes(id))
  return [
    ...quotations
      .filter((quotation) => !toldElsewhere(quotation))
      .flatMap((quotation) => {
        const problem = problemOf(quotation, canon, quotation.tagged ? [] : open)
        return problem ? [finding(quotation.index, quotation.tagged, problem.what, problem.mend)] : []
      }),
    ...faults.map(({ index, tagged, what, mend }) => finding(index, tagged, what, mend)),
  ]
}

function checkModule(module: DataModule, { modules, open }: Citing, canon: Canon): Finding[] {
  return [...stringsIn(module.exports)].flatMap((string) => {
    if (!/[「」]/.test(string.text)) return []
    const { quotations, faults } = bracketed(string.text, string.cited)
    const problems = quotations.flatMap((quotation) => {
      const problem = problemOf(quotation, canon, open)
      return problem ? [{ ...problem, part: `「${quotation.text}」` }] : []
    })
    return [...problems, ...faults.map(({ what, mend }) => ({ what, mend, part: string.text }))].map(
      ({ what, mend, part }): Finding => ({
        ...placeOfString(modules, module, string, part),
        what,
        mend,
        severity: 'error',
      }),
    )
  })
}

function problemOf({ text, cited, tagged }: Quotation, canon: Canon, open: readonly string[]) {
  const words = withoutSpace(text)
  const name = tagged ? `<Q p="${cited[0]}">${words}</Q>` : `「${words}」`
  if (words === '') return { what: `${name} quotes nothing`, mend: 'write the words, or remove it' }
  const places = canon.placesOf(words)
  if (places.some((id) => cited.includes(id))) return undefined
  if (open.some((text) => squeeze(text).includes(squeeze(words)))) return undefined
  if (places.length === 0)
    return { what: `${name} ${canon.lacksWords}`, mend: `correct the quotation${canon.orElse}` }
  const where = cited.length > 0 ? `not in what is cited for it (${cited.join(', ')})` : 'which is not cited'
  const mend = tagged ? `write p="${places[0]}"` : 'cite where it stands, or correct it'
  return { what: `${name} stands in ${places.join(', ')}, ${where}`, mend }
}
