import type { Finding } from '../cli/findings.ts'
import { isBackup } from '../deck/backup.ts'
import type { Deck, DeckSlide } from '../deck/deck.ts'
import { isEdition } from '../deck/edition.ts'
import type { Facts } from '../deck/facts/facts.ts'
import { type Language, languageOf } from '../deck/language.ts'
import { type DesignRule, mostExceptions } from '../deck/schema.ts'
import { writtenText } from '../deck/slide-text.ts'
import { findHeadings, findTags, hideCode } from '../deck/text/markdown.ts'

/** What a class takes in at once beside the headline. */
const words: Readonly<Record<Language, { most: number; unit: string; count: (text: string) => number }>> = {
  ja: { most: 110, unit: 'characters', count: (text) => [...text.replace(/\s/g, '')].length },
  en: {
    most: 60,
    unit: 'words',
    count: (text) => text.split(/\s+/).filter((word) => /\w/.test(word)).length,
  },
}
const mostBoxes = 3
/** The part of a picture's texts that may stand in another one as well. */
const mostShared = 0.5

/** What a rule says of a slide, and how to mend it. */
interface Said {
  readonly rule: DesignRule
  readonly what: string
  readonly mend: string
}

/**
 * What makes a slide of the lecture hard to take in at one look: too many words or boxes, boxes again, a picture that
 * repeats another. A slide declares an exception with its reason; there are few of them, and none that is not needed.
 */
export function checkDesign(deck: Deck, facts: Facts): Finding[] {
  if (!isEdition(deck)) return []
  const judged = deck.slides.map((slide, index) => ({
    slide,
    // What is for questions is looked things up on.
    said: isBackup(slide, facts.backupPart)
      ? []
      : [...crowded(slide, deck), ...repeated(deck.slides, index), ...alike(deck, index, facts)],
  }))
  const findings = judged.flatMap(({ slide, said }) => [
    ...said
      .filter(({ rule }) => !(rule in exceptionsOf(slide)))
      .map(({ what, mend }) =>
        findingOn(slide, what, `${mend}, or declare an exception with its reason in the frontmatter`),
      ),
    ...staticRules
      .filter((rule) => rule in exceptionsOf(slide) && !said.some((one) => one.rule === rule))
      .map((rule) =>
        findingOn(slide, `the exception "${rule}" is not needed`, 'take it out', ['exceptions', rule]),
      ),
  ])
  const declared = deck.slides.flatMap((slide) =>
    Object.keys(exceptionsOf(slide)).map((rule) => ({ slide, rule })),
  )
  const excess = declared[mostExceptions]
  if (!excess) return findings
  const what = `${declared.length} exceptions are declared, ${mostExceptions} at most: else the rules are none`
  return [
    ...findings,
    findingOn(excess.slide, what, 'mend some of these slides', ['exceptions', excess.rule]),
  ]
}

const staticRules: readonly DesignRule[] = ['words', 'boxes', 'boxes-again', 'picture-again']

function exceptionsOf({ frontmatter }: DeckSlide): Partial<Record<string, unknown>> {
  const { exceptions } = frontmatter
  return typeof exceptions === 'object' && exceptions !== null ? { ...exceptions } : {}
}

function findingOn(slide: DeckSlide, what: string, mend: string, path?: readonly string[]): Finding {
  const place = path ? slide.locate(path) : { file: slide.file, line: slide.contentLine }
  return { ...place, slide: slide.id, what, mend, severity: 'error' }
}

function crowded(slide: DeckSlide, deck: Deck): Said[] {
  const language = languageOf(deck, slide)
  const boxes = boxesOf(slide).length
  const tooMany: Said[] =
    boxes > mostBoxes
      ? [
          {
            rule: 'boxes',
            what: `the slide has ${boxes} text boxes, ${mostBoxes} at most`,
            mend: 'leave out what can be said',
          },
        ]
      : []
  if (!language) return tooMany
  const { most, unit, count } = words[language]
  const shown = count(withoutHeadings(writtenText(slide, language).text))
  if (shown <= most) return tooMany
  const what = `the slide shows ${shown} ${unit} beside the headline, ${most} at most`
  return [...tooMany, { rule: 'words', what, mend: 'say the rest in the notes, or make a picture of it' }]
}

/** Without headings, rules of tables and snippets. */
function withoutHeadings(text: string): string {
  const rows = new Set(findHeadings(text).map(({ row }) => row))
  return text
    .split('\n')
    .filter((line, row) => !rows.has(row) && !/^[\s|:-]*$|^<<</.test(line))
    .join('\n')
    .replace(/^\s*\d+\.\s|\|/gm, '')
}

/** Two slides of text boxes in a row: the second. */
function repeated(slides: readonly DeckSlide[], index: number): Said[] {
  const [before, slide] = [slides[index - 1], slides[index]]
  if (!before || !slide || !onlyBoxes(before) || !onlyBoxes(slide)) return []
  const what = `only text boxes, as on "${before.id}" before it`
  return [{ rule: 'boxes-again', what, mend: 'make a picture of one of them, or put another slide between' }]
}

function onlyBoxes(slide: DeckSlide): boolean {
  return boxesOf(slide).length > 0 && picturesOf(slide).length === 0 && !/^\|/m.test(hideCode(slide.content))
}

/** A picture whose texts stand in one before it, on a slide that does not build on the other's. */
function alike(deck: Deck, index: number, facts: Facts): Said[] {
  const slide = deck.slides[index]
  const language = slide && languageOf(deck, slide)
  if (!language) return []
  const builtOn = slide.frontmatter.requires
  return picturesOf(slide).flatMap((name) => {
    const texts = textsIn(facts, name, language)
    return deck.slides.slice(0, index).flatMap((before): Said[] => {
      if (Array.isArray(builtOn) && builtOn.includes(before.id)) return []
      return picturesOf(before).flatMap((other): Said[] => {
        const others = textsIn(facts, other, language)
        const shared = [...texts].filter((text) => others.has(text)).length
        if (shared <= mostShared * Math.min(texts.size, others.size)) return []
        const what = `${shared} of the ${texts.size} texts of the picture "${name}" stand in "${other}" on "${before.id}" too`
        return [
          { rule: 'picture-again', what, mend: `show something else, or let it require "${before.id}"` },
        ]
      })
    })
  })
}

function textsIn(facts: Facts, name: string, language: Language): Set<string> {
  return new Set(facts.diagramTexts(name, language))
}

function picturesOf({ content }: DeckSlide): string[] {
  return findTags(hideCode(content))
    .filter(({ name }) => name === 'Diagram')
    .flatMap(({ props }) => props.filter(({ name }) => name === 'of').map(({ value }) => value))
}

function boxesOf({ content }: DeckSlide): unknown[] {
  return findTags(hideCode(content)).filter(({ name }) => name === 'Voice')
}
