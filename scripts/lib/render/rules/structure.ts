import { languageOfTag, languageTags, languages as lectures } from '../../../../slides/data/languages.ts'
import { languageOf } from '../../deck/language.ts'
import type { Context, Problem, RenderedSlide, State } from '../problem.ts'
import type { Statement, Survey } from '../survey.ts'
import { quoted } from './words.ts'

/** Headline, lists, reading order, language and citations. */
export function structureProblems({ states, lang }: RenderedSlide, context: Context) {
  const said = states.map((state) => ({
    state,
    problems: [
      ...headlines(state, context),
      ...lists(state.survey, context),
      ...order(state.survey),
      ...languages(state.survey),
      ...names(state.survey, context),
      ...heardNames(state.survey),
      ...statements(state.survey, context),
    ],
  }))
  return [...said, { problems: pageLanguage(lang, context) }]
}

function headlines({ survey, step }: State, { limits, slide }: Context): Problem[] {
  if (survey.headings.length === 0 && step === 0) {
    return [
      {
        rule: 'headline',
        hint: !slide.ours,
        what: 'the slide has no headline',
        mend: 'write a sentence with ## above its evidence',
      },
    ]
  }
  return survey.headings.flatMap(({ where, text, level, lines }): Problem[] => {
    if (level > 2 || lines <= limits.headlineLines) return []
    const what = `the headline ${quoted(text)} takes ${lines} lines, at most ${limits.headlineLines} are read`
    return [{ rule: 'headline', where, what, mend: 'shorten it' }]
  })
}

function lists({ lists }: Survey, { limits, slide }: Context): Problem[] {
  return lists.flatMap(({ where, items, depth }): Problem[] => {
    const report = (what: string, mend: string): Problem => ({
      rule: 'list',
      hint: !slide.ours,
      where,
      what,
      mend,
    })
    return [
      ...(items > limits.listItems
        ? [
            report(
              `a list of ${items} items, at most ${limits.listItems} are taken in`,
              'join items or make two slides of it',
            ),
          ]
        : []),
      ...(depth > limits.listDepth
        ? [report('a list inside a list', 'make it one list, or two slides')]
        : []),
    ]
  })
}

function order({ inversions }: Survey): Problem[] {
  return inversions.map(({ where, next }) => ({
    rule: 'reading-order',
    where,
    what: `${quoted(where.texts[0] ?? '')} is read before ${quoted(next)}, but stands after it`,
    mend: 'write them in the order in which they are seen',
  }))
}

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u
const latin = /(?:[A-Za-z][a-z'’]*[ ,]+){3}[A-Za-z]/u

/** The script that a text is certainly in; names and single words tell none. */
function scriptOf(text: string): 'Jpan' | 'Latn' | undefined {
  if (kana.test(text)) return 'Jpan'
  return latin.test(text) ? 'Latn' : undefined
}

/** Whether a language is written in a script; languages that share one are not told apart. */
function isWrittenIn(lang: string, script: string): boolean {
  try {
    return new Intl.Locale(lang).maximize().script === script
  } catch {
    return false
  }
}

/** Texts in another language than the page declares for them (WCAG 2.2, 3.1.2). */
function languages({ texts }: Survey): Problem[] {
  return texts.flatMap(({ where, text, lang, kind }): Problem[] => {
    const is = scriptOf(text)
    if (!is || isWrittenIn(lang, is) || kind === 'code') return []
    const may = languageTags.filter((tag) => isWrittenIn(tag, is))
    const what = `${quoted(text)} is ${may.map((tag) => lectures[tag].name).join(' or ')}, but declared as "${lang}"`
    const elements = may.map((tag) => `lang="${tag}"`).join(' or ')
    return [{ rule: 'language', where, what, mend: `put it into an element with ${elements}` }]
  })
}

function pageLanguage(lang: string | undefined, { slide, deck }: Context): Problem[] {
  const language = languageOf(deck, slide)
  if (slide !== deck.slides[0] || lang === undefined || !language || languageOfTag(lang) === language)
    return []
  const what = `the page declares the language "${lang}", the slides are in "${language}"`
  return [{ rule: 'language', what, mend: `write "lang: ${language}" in the headmatter` }]
}

function names({ drawings }: Survey, { slide }: Context): Problem[] {
  return drawings.flatMap(({ where, name, state, label, equivalent }): Problem[] => {
    if (state !== 'drawn') return []
    const report = (what: string, mend: string, hint = false): Problem => ({
      rule: 'accessibility',
      hint,
      where,
      what,
      mend,
    })
    const diagram = name === 'mermaid' ? 'the Mermaid block' : `the diagram "${name}"`
    return [
      ...(label === ''
        ? [report(`${diagram} has no name`, 'write "accTitle: …" and "accDescr: …" below its first line')]
        : []),
      ...(equivalent === 0
        ? [
            report(
              `${diagram} has no text in its place for those who don't see it`,
              'use <Diagram>, or say it in a visually hidden text beside it',
              !slide.ours,
            ),
          ]
        : []),
    ]
  })
}

function heardNames({ names }: Survey): Problem[] {
  return names.flatMap(({ where, name, drawn, broken, lang }): Problem[] => {
    if (broken) {
      const what = 'it takes its name from an id that is not on the page'
      return [{ rule: 'accessibility', where, what, mend: 'correct aria-labelledby or aria-describedby' }]
    }
    if (drawn && name === '') {
      const what = 'a drawing has no name for those who do not see it'
      return [
        { rule: 'accessibility', where, what, mend: 'add role="img" and aria-label, or aria-hidden="true"' },
      ]
    }
    const is = scriptOf(name)
    if (!is || isWrittenIn(lang, is)) return []
    const what = `the name ${quoted(name)} is heard as "${lang}", but written in another language`
    return [{ rule: 'language', where, what, mend: "write it in the slide's language" }]
  })
}

function statements({ statements }: Survey, { slide }: Context): Problem[] {
  const { layout, voices, sources } = slide.frontmatter
  if (layout === 'cover' || layout === 'section' || layout === 'end') return []
  // What only the lecturer says has no source.
  if (Array.isArray(voices) && voices.every((voice) => voice === 'lecturer') && voices.length > 0) return []
  const hint = !slide.ours && !Array.isArray(sources)
  return statements.filter(needsCitation).map(({ where, text }) => ({
    rule: 'citation',
    where,
    what: `${quoted(text)} has no citation in reach`,
    mend: 'add <Cite p="…" /> to it, or say that it is the lecturer\'s: <Voice by="lecturer">',
    hint,
  }))
}

function needsCitation({ cited, own, text }: Statement): boolean {
  return !cited && !own && !/[?？か][。」）]*$/u.test(text)
}
