import type { Language } from '../language.ts'

/** A term as the glossary gives it. */
export interface GlossaryTerm {
  readonly id: string
  /** What stands in a bracket at its end is an addition, and a comma parts two names of one thing. */
  readonly term: Readonly<Record<Language, string>>
  /** Languages in which its word is an everyday word too, so that only the quoted word is the term. */
  readonly everyday?: readonly Language[]
}

/** A term in a text. */
export interface TermUse {
  readonly id: string
  /** As it is written there. */
  readonly word: string
  readonly index: number
}

/** The words of a term: 保障措置（査察） is 保障措置; “pre-emptive attack, first strike” are two. */
export function wordsOf({ term }: GlossaryTerm, language: Language): string[] {
  const bare = term[language].replace(/（[^（）]*）$|\s+\([^()]*\)$/, '')
  return bare.split(/,\s*/)
}

/** The terms in a text, in order. Where one term lies within another, the longer is meant. */
export function findTerms(text: string, terms: readonly GlossaryTerm[], language: Language): TermUse[] {
  const words = terms
    .flatMap((term) => wordsOf(term, language).map((word) => ({ id: term.id, word })))
    .sort((a, b) => b.word.length - a.word.length)
  const formsOf = termForms[language]
  if (words.length === 0 || formsOf === null) return []
  const pattern = words.map(({ word }) => `(${formsOf(word)})`).join('|')
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map((match) => ({
    id: words[match.slice(1).findIndex((group) => group !== undefined)]?.id ?? '',
    word: match[0],
    index: match.index,
  }))
}

/** Only the uses that mean the term: of an everyday word those that are quoted. */
export function findMeant(text: string, terms: readonly GlossaryTerm[], language: Language): TermUse[] {
  const everyday = new Set(terms.filter((term) => term.everyday?.includes(language)).map(({ id }) => id))
  return findTerms(text, terms, language).filter(({ id, word, index }) => {
    if (!everyday.has(id)) return true
    const [before = '', after = ''] = [text[index - 1], text[index + word.length]]
    return /[「『“‘"]/.test(before) && /[」』”’"]/.test(after)
  })
}

/** Brackets within it are optional; a word of katakana is not part of a longer one. */
function japanese(word: string): string {
  const brackets = '[「」『』]?'
  const body = [...word.replace(/[「」『』]/g, '')].map(literal).join(brackets)
  const before = /^[ァ-ヴ]/.test(word) ? '(?<![ァ-ヴー])' : ''
  const after = /[ァ-ヴー]$/.test(word) ? '(?![ァ-ヴー])' : ''
  return before + body + after
}

/** Whole words, each in singular or plural, over a line break or a quotation mark too. */
function english(word: string): string {
  const body = word.split(/[\s-]+/).map((part) => {
    if (!/^\p{L}{3,}$/u.test(part)) return literal(part)
    if (part.endsWith('y')) return `${part.slice(0, -1)}(?:y|ies)`
    return part.endsWith('s') ? `${part}?` : `${part}(?:e?s)?`
  })
  return `(?<![\\p{L}\\p{N}])${body.join('[“”"]?[\\s\u00a0‐‑-]+[“”"]?')}(?![\\p{L}\\p{N}])`
}

/** By which pattern a term is found, in all its forms; `null` where nobody can read them yet. */
export const termForms: Readonly<Record<Language, ((word: string) => string) | null>> = {
  ja: japanese,
  en: english,
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
