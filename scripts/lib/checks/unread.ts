import type { Finding } from '../cli/findings.ts'
import type { Deck } from '../deck/deck.ts'

/** Lines that no parser should have to read, such as a hundred thousand brackets. */
export function checkUnread(deck: Deck): Finding[] {
  return (deck.unread ?? []).map(({ file, line, what }) => ({
    ...{ file, line, what, mend: 'break it up, or take it out; what is on that slide is not judged' },
    severity: 'error',
  }))
}

/** Whether a finding is on a slide that could not be read to its end. */
export function onUnreadSlide(deck: Deck): (finding: Finding) => boolean {
  const { unread = [], slides } = deck
  const ids = slides.filter(({ file, line, content, contentLine }) => {
    const end = contentLine + content.split('\n').length
    return unread.some((one) => one.file === file && one.line >= line && one.line < end)
  })
  const names = new Set(ids.map(({ file, id }) => `${file} ${id}`))
  return ({ file, slide }) => names.has(`${file} ${slide}`)
}
