import type { Finding } from '../../cli/findings.ts'
import { essayCanon, lockCommand, lockFileName, placesIn } from './canon.ts'
import { type Change, changesBetween, isSameEssay, namedAsLocked } from './changes.ts'
import { formatLock, type Lock, lineOfKey, lockCanon, lockOf, parseLock } from './lock.ts'
import { checkParagraphIds } from './paragraph-ids.ts'
import type { Essay } from './parse.ts'
import { type Citing, checkQuotations, phrasesIn } from './quotations.ts'

/** The lock file: its absolute path, and its text where it exists. */
export interface LockFile {
  readonly path: string
  readonly text: string | undefined
}

/** Holds what quotes the essay against the lock, where the essay's text is not at hand. */
export function compareWithLock(citing: Citing, file: LockFile): Finding[] {
  if (file.text === undefined) {
    const what = 'there is no lock, so quotations are not checked'
    const mend = `run "${lockCommand}" with the essay's text to make it`
    return [{ file: file.path, line: 1, what, mend, severity: 'hint' }]
  }
  const lock = parseLock(file.text)
  if ('problem' in lock) return [brokenLock(file, lock)]
  const canon = lockCanon(lock)
  return [...checkQuotations(citing, canon), ...checkParagraphIds(citing, canon)]
}

/**
 * Holds what quotes the essay against its text, and the text against the lock that was made before. `text` is the
 * new lock's. Throws an Error when the text is another essay's.
 */
export function compareWithEssay(citing: Citing, essay: Essay, file: LockFile) {
  const now = lockOf(essay, phrasesIn(citing))
  const places = placesIn(essay)
  const locked = file.text === undefined ? undefined : parseLock(file.text)
  if (locked && 'problem' in locked) return { findings: [brokenLock(file, locked)], text: formatLock(now) }
  const changes = locked ? checkChanges(citing, locked, now, file) : []
  // A paragraph that moved is told once, not again with each of its quotations.
  const canon = essayCanon(locked ? namedAsLocked(places, locked.paragraphs, now.paragraphs) : places)
  const ids = changes.length > 0 ? [] : checkParagraphIds(citing, canon)
  return { findings: [...changes, ...ids, ...checkQuotations(citing, canon)], text: formatLock(now) }
}

function checkChanges(citing: Citing, locked: Lock, now: Lock, file: LockFile): Finding[] {
  if (!isSameEssay(locked.paragraphs, now.paragraphs))
    throw new Error('it has fewer than half of the paragraphs that were locked')
  const changes = changesBetween(locked.paragraphs, now.paragraphs)
  const again = `then delete ${lockFileName} and run "${lockCommand}" again to lock the new text`
  const told = changes.map(
    ({ id, how }): Finding => ({
      file: file.path,
      line: lineOfKey(file.text ?? '', id),
      what: `${id} was ${how} since the essay was locked`,
      mend: `read the slides that rest on it again, ${again}`,
      severity: 'error',
    }),
  )
  const onSlides = citing.slides.flatMap(({ id, sources, sourcesPlace }): Finding[] => {
    const beneath = firstOfEach(changes).filter((change) => sources.includes(change.id))
    if (beneath.length === 0) return []
    const list = beneath.map((change) => `${change.id} was ${change.how}`).join(', ')
    const what = `what the slide rests on is not what was locked: ${list}`
    return [{ ...sourcesPlace, slide: id, what, mend: `read the slide again, ${again}`, severity: 'error' }]
  })
  return [...told, ...onSlides]
}

/** A paragraph that was moved and another added in its place: what it was comes first. */
function firstOfEach(changes: readonly Change[]): Change[] {
  return changes.filter(({ id }, index) => changes.findIndex((other) => other.id === id) === index)
}

function brokenLock(file: LockFile, { problem, line }: { problem: string; line: number }): Finding {
  const mend = `restore it, or delete it and run "${lockCommand}"`
  return { file: file.path, line, what: `the lock can't be read: ${problem}`, mend, severity: 'error' }
}
