import { existsSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { messageOf } from '../../cli/errors.ts'
import { errorsOf, type Finding } from '../../cli/findings.ts'
import { listEntries } from '../../cli/project.ts'
import { replaceFile } from '../../cli/temporary.ts'
import type { Deck } from '../../deck/deck.ts'
import { loadDeck } from '../../deck/load-deck.ts'
import { squeeze } from '../../deck/text/quotes.ts'
import { lockFileName } from './canon.ts'
import { loadCitedSlides } from './cited-slides.ts'
import { compareWithEssay, compareWithLock, type LockFile } from './compare.ts'
import type { Citing } from './quotations.ts'
import { notTheEssay, readEssay } from './read.ts'
import { loadDataModules, openWords } from './records.ts'

/** A lock that was made from the essay, to be kept when nothing is wrong. */
export interface NewLock {
  readonly path: string
  readonly text: string
}

/**
 * Quotations in decks, in the slides beside them and in the data in `root`, held against the lock there; where the
 * essay's path is given, against its text, with the lock to make from it. Throws a CommandError where that path
 * holds another text.
 */
export async function checkCitations(
  root: string,
  decks: readonly Deck[],
  paragraphs: readonly string[],
  path?: string,
): Promise<{ findings: Finding[]; lock?: NewLock }> {
  const others = path === undefined ? [] : await loadOthers(root, decks)
  const { modules, findings } = await loadDataModules(root)
  // With a part of the data missing, the rest would look like strangers.
  if (findings.length > 0) return { findings }
  const slides = loadCitedSlides([...decks, ...others])
  const citing: Citing = { slides, modules, paragraphs, open: openWords(modules) }
  const file = readLockFile(root)
  return path === undefined ? { findings: compareWithLock(citing, file) } : checkEssay(citing, file, path)
}

/** The other decks in `root`: one lock serves all, whichever of them is checked. */
function loadOthers(root: string, decks: readonly Deck[]): Promise<Deck[]> {
  const entries = listEntries(root).filter((entry) => !decks.some((deck) => deck.entry === toSlashes(entry)))
  return Promise.all(entries.map(loadDeck))
}

function checkEssay(citing: Citing, file: LockFile, path: string) {
  const essay = readEssay(resolve(path))
  const title = citing.open[0]
  if (title !== undefined && squeeze(essay.title) !== squeeze(title))
    throw notTheEssay(path, `it doesn't begin with the title 「${title}」`)
  try {
    const { findings, text } = compareWithEssay(citing, essay, file)
    return { findings, lock: { path: file.path, text } }
  } catch (error) {
    throw notTheEssay(path, `${messageOf(error)} (delete ${lockFileName} where it is a new version)`)
  }
}

/** Writes a new lock, unless something is wrong, and says in one line what was done. */
export function keepLock({ path, text }: NewLock, findings: readonly Finding[]): string {
  const name = basename(path)
  if (errorsOf(findings).length > 0) return `${name}: left as it was, mend the errors first`
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return `${name}: unchanged`
  replaceFile(path, Buffer.from(text))
  return `${name}: written`
}

function toSlashes(path: string): string {
  return path.replaceAll('\\', '/')
}

function readLockFile(root: string): LockFile {
  const path = join(root, lockFileName)
  return { path, text: existsSync(path) ? readFileSync(path, 'utf8') : undefined }
}
