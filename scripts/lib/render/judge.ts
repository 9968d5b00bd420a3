import { original } from '../../../slides/data/languages.ts'
import type { Diagram } from '../../../slides/diagrams/diagram.ts'
import { outlineOf } from '../build/drawings/outline.ts'
import type { Finding } from '../cli/findings.ts'
import type { Deck } from '../deck/deck.ts'
import type { Diagrams } from '../deck/facts/load-facts.ts'
import { languageOf } from '../deck/language.ts'
import type { Limits } from './limits.ts'
import { locate } from './locate.ts'
import type { Context, Judged, Problem, RenderedSlide } from './problem.ts'
import { colourProblems } from './rules/colour.ts'
import { designProblems } from './rules/design.ts'
import { drawingProblems } from './rules/drawing.ts'
import { layoutProblems } from './rules/layout.ts'
import { pageProblems } from './rules/page.ts'
import { structureProblems } from './rules/structure.ts'
import { typesettingProblems } from './rules/typesetting.ts'

type Rules = (rendered: RenderedSlide, context: Context) => readonly Judged[]

const rules: readonly Rules[] = [
  layoutProblems,
  colourProblems,
  drawingProblems,
  designProblems,
  typesettingProblems,
  structureProblems,
  pageProblems,
]

/** What is wrong with a rendered slide, each thing once, with the first step that shows it. */
export function judge(
  rendered: RenderedSlide,
  { deck, limits, diagrams }: { deck: Deck; limits: Limits; diagrams: Diagrams },
): Finding[] {
  const slide = deck.slides[rendered.no - 1]
  if (!slide) return []
  const language = languageOf(deck, slide) ?? original
  const outline = outlineOf(deck)
  const diagram = (name: string) => diagrams[name]?.(language, outline) as Diagram | undefined
  const context: Context = { deck, slide, limits, language, diagram }
  const found = new Map<string, { problem: Problem; seen: Judged['state'][] }>()
  for (const { state, problems } of rules.flatMap((rule) => rule(rendered, context)))
    for (const problem of problems) {
      const key = `${problem.rule} ${problem.what} ${JSON.stringify(problem.where)}`
      const known = found.get(key)
      if (known) known.seen.push(state)
      else found.set(key, { problem, seen: [state] })
    }
  return [...found.values()].map(({ problem, seen }): Finding => {
    const states = seen.filter((state) => state !== undefined)
    const step = Math.min(...states.map((state) => state.step))
    const schemes = new Set(states.map(({ scheme }) => scheme))
    const [scheme] = schemes.size === 1 ? schemes : []
    return {
      ...locate(slide, problem.where),
      slide: slide.id,
      ...(states.length > 0 && rendered.steps > 1 ? { step } : {}),
      ...(scheme ? { scheme } : {}),
      rule: problem.rule,
      what: problem.what,
      mend: problem.mend,
      severity: problem.hint ? 'hint' : 'error',
    }
  })
}
