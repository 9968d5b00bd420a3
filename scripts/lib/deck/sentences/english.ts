import { createRequire } from 'node:module'

/** A word as the tagger sees it. */
interface Word {
  readonly text: string
  readonly is: (...tags: string[]) => boolean
  /** A noun as well as a verb: demand, talks. */
  readonly twofold: boolean
  /** A comma, colon or dash follows. */
  readonly ends: boolean
}

/** Words of subordinate clauses, whose verb makes no sentence. */
const openers =
  /^(that|which|who|whom|whose|what|when|where|why|how|if|because|although|though|unless|whether)$/
/** Words after which a word that is noun and verb is the noun: the gap between demand and right. */
const nominal = /^(and|or|nor|of|for|between|behind|against)$/
/** Imperatives that take such a word. */
const bareImperatives = /^(ask|go|look|search|speak|stand|think|vote|wait|work)$/
/** Endings of verbs that the tagger may not know: harden, normalise. */
const verbal = /([dftk]en|i[sz]e|ify|ate)$/
const pluralSubjects = /^(they|we|you|i|both|all|many|most|some|few|others|these|those|that|which|who)$/

/**
 * Whether a headline has a finite verb outside its relative and other subordinate clauses. A question or an
 * imperative is a sentence; “The war that began in June” and “What Iran wants” are none. A noun that may be a verb
 * (arms control), a participle that may be a past (demands made in public) and a clause without its opener (the
 * purposes the author names) pass for verbs.
 */
export function isEnglishSentence(headline: string): boolean {
  if (/\?["”’)]*$/.test(headline.trim())) return true
  return clausesOf(wordsOf(headline)).some((words) => {
    const finite = finiteVerbsIn(words)
    const opener = words.findIndex(({ text }) => openers.test(text))
    if (opener < 0) return finite.includes(true)
    return finite.slice(0, opener).includes(true) || finite.slice(opener).filter(Boolean).length > 1
  })
}

const require = createRequire(import.meta.url)

function wordsOf(headline: string): Word[] {
  // The tagger takes its time to load, and Japanese headlines do without.
  const tagger: typeof import('compromise/two')['default'] = require('compromise/two')
  return tagger(headline)
    .docs.flat()
    .map((term) => {
      const { normal, text, post = '', tags } = term
      const twofold = 'switch' in term && /Verb/.test(String(term.switch))
      const is = (...names: string[]) => names.some((name) => tags?.has(name))
      return { text: (normal || text).toLowerCase(), is, twofold, ends: /[,;:—–]/.test(post) }
    })
}

/** The stretches between commas, colons and dashes. */
function clausesOf(words: readonly Word[]): Word[][] {
  const clauses: Word[][] = [[]]
  for (const word of words) {
    clauses.at(-1)?.push(word)
    if (word.ends) clauses.push([])
  }
  return clauses
}

/** Which of some words are finite verbs. */
function finiteVerbsIn(words: readonly Word[]): boolean[] {
  const finite: boolean[] = []
  for (const at of words.keys()) finite.push(isFiniteVerb(words, at, finite))
  return finite
}

/** Whether a word is a verb with tense, or an imperative; `earlier` says it of those before it. */
function isFiniteVerb(words: readonly Word[], at: number, earlier: readonly boolean[]): boolean {
  const word = words[at]
  if (!word) return false
  const [before, after] = [words[at - 1], words[at + 1]]
  if (before?.text === 'to' || word.is('Gerund') || /^(be|been|being)$/.test(word.text)) return false
  if (word.is('Modal', 'Copula')) return true
  if (before?.is('Modal')) return false
  if (word.is('Auxiliary')) return true
  // An attack announced by no one
  if (word.is('PastTense')) return after?.text !== 'by' || before?.is('Copula', 'Auxiliary') === true
  if (word.is('Infinitive', 'Imperative'))
    return at === 0 ? isImperative(word, after) : hasPluralSubject(words, at, earlier)
  // The gap between demand and right; when talks fail
  const asNoun = word.twofold && (nominal.test(after?.text ?? '') || (after !== undefined && isBase(after)))
  if (word.is('PresentTense')) return at > 0 && !asNoun && !before?.is('Adjective', 'Demonym')
  // A noun that may be a verb: talks resume, claims range from … to …
  return isBase(word) && !nominal.test(after?.text ?? '') && hasPluralSubject(words, at, earlier)
}

/** Whether a word is or may be a verb's base form. */
function isBase(word: Word): boolean {
  if (word.is('Infinitive')) return true
  return word.is('Noun') && !word.text.endsWith('s') && (word.twofold || verbal.test(word.text))
}

function isImperative(word: Word, after: Word | undefined): boolean {
  return !word.twofold || bareImperatives.test(word.text) || !nominal.test(after?.text ?? '')
}

/** Whether a plural stands before a word, with nothing but adverbs between, or a verb that “and” joins to it. */
function hasPluralSubject(words: readonly Word[], at: number, earlier: readonly boolean[]): boolean {
  const subject = words.slice(0, at).findLastIndex((word) => !word.is('Adverb', 'Negative'))
  const word = words[subject]
  if (!word) return false
  if (/^(and|or|but)$/.test(word.text)) return earlier.slice(0, subject).includes(true)
  return pluralSubjects.test(word.text) || word.is('Plural') || (/[^s]s$/.test(word.text) && isCommon(word))
}

function isCommon(word: Word): boolean {
  return word.is('Noun', 'PresentTense') && !word.is('ProperNoun', 'Possessive', 'Singular', 'Acronym')
}
