import type { Finding } from '../../cli/findings.ts'
import { stringsIn } from '../../deck/text/quotes.ts'
import type { Canon } from './canon.ts'
import type { Citing } from './quotations.ts'
import { type DataModule, lineOfId } from './records.ts'

/** Paragraph ids in the data and on slides that the canon lacks, and paragraphs that the data lack. */
export function checkParagraphIds(citing: Citing, canon: Canon): Finding[] {
  return [
    ...checkList(citing, canon),
    ...citing.modules.flatMap((module) => checkRecords(module, citing, canon)),
    ...checkSlides(citing, canon),
  ]
}

/** The data's list of paragraphs against the canon's. */
function checkList({ modules, paragraphs }: Citing, canon: Canon): Finding[] {
  const module = modules.find(({ file }) => /[\\/]essay\.ts$/.test(file))
  if (!module) return []
  const { file, source } = module
  const strangers = paragraphs.filter((id) => !canon.ids.has(id))
  const missing = [...canon.ids].filter((id) => isParagraph(id) && !paragraphs.includes(id))
  return [
    ...strangers.map((id) => error(file, lineOfId(source, id), id, canon)),
    ...missing.map((id): Finding => {
      const what = `paragraph ${id} of the essay is missing in the data`
      return { file, line: 1, what, mend: 'add it to paragraphs', severity: 'error' }
    }),
  ]
}

/** What records cite, where neither the list nor the canon has it. */
function checkRecords({ file, source, exports }: DataModule, citing: Citing, canon: Canon): Finding[] {
  return [...stringsIn(exports)].flatMap(({ cited, record }) =>
    cited
      .filter((id) => !canon.ids.has(id) && !citing.paragraphs.includes(id))
      .map((id) => error(file, record === undefined ? 1 : lineOfId(source, record), id, canon)),
  )
}

function checkSlides({ slides, paragraphs }: Citing, canon: Canon): Finding[] {
  return slides.flatMap(({ id: slide, sources, sourcesPlace, shown }) =>
    sources
      // On a slide that is shown, the frontmatter's check tells ids that don't exist.
      .filter((id) => !canon.ids.has(id) && (!shown || paragraphs.includes(id)))
      .map((id) => ({ ...error(sourcesPlace.file, sourcesPlace.line, id, canon), slide })),
  )
}

function error(file: string, line: number, id: string, canon: Canon): Finding {
  const what = `paragraph ${id} ${canon.lacksId}`
  return { file, line, what, mend: `correct the id${canon.orElse}`, severity: 'error' }
}

function isParagraph(id: string): boolean {
  return /^(\d+\.\d+|n\d+)$/.test(id)
}
