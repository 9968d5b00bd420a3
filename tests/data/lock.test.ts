import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { lockFileName } from '../../scripts/lib/checks/essay/canon.ts'
import { checkCitations } from '../../scripts/lib/checks/essay/check.ts'
import { loadCitedSlides } from '../../scripts/lib/checks/essay/cited-slides.ts'
import { formatLock, type Lock, parseLock } from '../../scripts/lib/checks/essay/lock.ts'
import { phrasesIn } from '../../scripts/lib/checks/essay/quotations.ts'
import { loadDataModules } from '../../scripts/lib/checks/essay/records.ts'
import { formatFinding } from '../../scripts/lib/cli/findings.ts'
import { listEntries, projectRoot } from '../../scripts/lib/cli/project.ts'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'
import { squeeze } from '../../scripts/lib/deck/text/quotes.ts'
import { paragraphs } from '../../slides/data/essay.ts'
import { copiedRuns } from '../copied-runs.ts'
import { essayText, withoutEssay } from '../essay-text.ts'

const text = readFileSync(join(projectRoot, lockFileName), 'utf8')
const lock = read(text)
const decks = await Promise.all(listEntries(projectRoot).map(loadDeck))
const ids = paragraphs.map(({ id }) => id)

/** No run of the essay as long as this may stand in the project. */
const forbidden = 25

function read(text: string): Lock {
  const lock = parseLock(text)
  if ('problem' in lock) throw new Error(lock.problem)
  return lock
}

test('every quotation of the project is locked where it is cited', async () => {
  const { findings } = await checkCitations(projectRoot, decks, ids)
  assert.deepEqual(
    findings.map((finding) => formatFinding(finding, projectRoot)),
    [],
  )
})

test('nothing is locked that the project does not quote', async () => {
  const { modules } = await loadDataModules(projectRoot)
  const slides = loadCitedSlides(decks)
  const quoted = new Set(phrasesIn({ modules, slides, paragraphs: ids, open: [] }).map(squeeze))
  assert.deepEqual(
    Object.keys(lock.phrases).filter((phrase) => !quoted.has(phrase)),
    [],
  )
})

test('the lock is as the command writes it', () => assert.equal(formatLock(lock), text))

test('the lock holds hashes, lengths, places and quoted phrases, nothing else', () => {
  const known = [...ids, 'title', 'heading-1', 'heading-2', 'colophon']
  assert.deepEqual(Object.keys(lock.paragraphs).sort(), known.sort())
  assert.equal(lock.madeBy, 'npm run check -- --essay <path>')
  for (const phrase of Object.keys(lock.phrases)) assert.ok(phrase.length < forbidden, phrase)
})

/** The longest stretch of a paragraph that phrases cover together, as one could piece it together from the lock. */
function longestStretch({ phrases }: Lock, id: string): number {
  const covered: boolean[] = []
  for (const [phrase, places] of Object.entries(phrases))
    for (const at of places[id] ?? [])
      for (let index = at; index < at + phrase.length; index++) covered[index] = true
  let longest = 0
  let length = 0
  for (let index = 0; index < covered.length; index++) {
    length = covered[index] ? length + 1 : 0
    longest = Math.max(longest, length)
  }
  return longest
}

test('phrases that touch or overlap are pieced together to their whole length', () => {
  const phrases = { 甲乙丙: { '1.1': [0, 10] }, 丙丁: { '1.1': [2, 13] } }
  assert.equal(longestStretch({ madeBy: '', paragraphs: {}, phrases }, '1.1'), 5)
})

test('phrases that lie side by side give no longer run of the essay away', () => {
  for (const id of Object.keys(lock.paragraphs)) assert.ok(longestStretch(lock, id) < forbidden, id)
})

test('no run of the essay stands in the lock beyond a quoted phrase', { skip: withoutEssay }, () => {
  const essay = [...(essayText()?.values() ?? [])]
  const beyond = (text: string): string[] =>
    copiedRuns(text, essay, 5).filter(
      (run) => !Object.keys(lock.phrases).some((phrase) => phrase.includes(squeeze(run))),
    )
  assert.deepEqual(beyond(text), [])
  const planted = essayText()?.get('0.5')?.slice(-12)
  assert.deepEqual(beyond(`${text}"${planted}"`), [planted])
})
