import type { DeckSlide } from './deck.ts'

/** Whether a slide is of the part for questions (`backupPart`): shown when somebody asks, not counted in the lecture. */
export function isBackup(
  { frontmatter }: Pick<DeckSlide, 'frontmatter'>,
  backupPart: string | undefined,
): boolean {
  return backupPart !== undefined && frontmatter.part === backupPart
}

/** Sum of the minutes of the slides that the lecture shows. */
export function lectureMinutes(
  slides: readonly Pick<DeckSlide, 'frontmatter'>[],
  backupPart: string | undefined,
): number {
  return slides.reduce((sum, slide) => {
    const { minutes } = slide.frontmatter
    const counts = typeof minutes === 'number' && minutes > 0 && !isBackup(slide, backupPart)
    return sum + (counts ? minutes : 0)
  }, 0)
}

/** What is said beside a deck's length of its backup slides: `, and 8 backup slides`. */
export function andBackup(count: number): string {
  return count === 0 ? '' : `, and ${count} backup ${count === 1 ? 'slide' : 'slides'}`
}
