import type { backupPart } from '../../../slides/data/interface.ts'
import { languageTags } from '../../../slides/data/languages.ts'
import { isBackup } from './backup.ts'
import type { DeckSlide } from './deck.ts'
import type { Language } from './language.ts'
import { writtenText } from './slide-text.ts'

/** What is needed of a slide to know what its notes lead over to. */
type Noted = Pick<DeckSlide, 'id' | 'title' | 'frontmatter' | 'notes' | 'ours'>

// As the data name it, which a deck is read without.
const backup: typeof backupPart = 'backup'

/** What opens, in bold, the paragraph that leads over. */
const leads: Readonly<Record<Language, string>> = { ja: '次へ', en: 'Next' }

/**
 * Slides with notes that fit their order. What leads over to the next slide (a paragraph that opens with **次へ** or
 * **Next**) was written for one pair of slides, which `next` names: before another slide it gives that one's headline,
 * and at the end, be it before the backup slides, it goes. A slide of the lecture without `next` is the lecture's last; what a lecturer's own
 * slide without it says stays.
 */
export function fitNotes<Slide extends Noted>(slides: readonly Slide[]): Slide[] {
  return slides.map((slide, index) => {
    const after = slides[index + 1]
    if (slide.notes === undefined || leadsTo(slide, after)) return slide
    const ends = after && isBackup(after, backup) && !isBackup(slide, backup)
    return { ...slide, notes: leadingOver(slide.notes, ends ? undefined : after?.title) }
  })
}

/** Whether a slide's notes were written for the slide after it, or for the end where there is none. */
export function leadsTo({ frontmatter, ours }: Noted, after: Pick<Noted, 'id'> | undefined): boolean {
  const { next } = frontmatter
  return next === undefined ? !ours || after === undefined : next === after?.id
}

/** The paragraph (from 0) of some notes that leads over to the next slide; `undefined` where none does. */
export function transitionIn(notes: string): { paragraph: number; language: Language } | undefined {
  const found = paragraphsOf(notes).flatMap((text, paragraph) => {
    const language = languageTags.find((one) => text.trimStart().startsWith(`**${leads[one]}**`))
    return language ? [{ paragraph, language }] : []
  })
  return found.at(-1)
}

function leadingOver(notes: string, title: string | undefined): string {
  const transition = transitionIn(notes)
  if (!transition) return notes
  const { paragraph, language } = transition
  const headline = title && writtenText({ content: title, contentLine: 1 }, language).text.trim()
  const lead = `**${leads[language]}**`
  const said = { ja: `${lead}　『${headline}』`, en: `${lead} “${headline}”` }[language]
  const rest = paragraphsOf(notes).flatMap((text, index) => {
    if (index !== paragraph) return [text]
    return headline ? [said] : []
  })
  return rest.join('\n\n')
}

function paragraphsOf(notes: string): string[] {
  return notes.split(/\n[ \t]*\n/)
}
