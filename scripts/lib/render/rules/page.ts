import type { DeckSlide } from '../../deck/deck.ts'
import { hideCode } from '../../deck/text/markdown.ts'
import type { Complaint, Context, Judged, Problem, RenderedSlide } from '../problem.ts'
import type { Where } from '../survey.ts'
import { quoted } from './words.ts'

/** What the page complained about, what axe-core found, and click steps that don't agree with what was declared. */
export function pageProblems(rendered: RenderedSlide, context: Context): Judged[] {
  return [
    ...rendered.complaints.filter(isNews).map(({ step, scheme, ...told }) => ({
      state: { step, scheme },
      problems: [complaint(told)],
    })),
    { problems: violations(rendered) },
    ...steps(rendered, context),
  ]
}

/** The browser reports on the console, too, what is known as a failed request; Slidev likewise. */
function isNews({ kind, text }: Complaint): boolean {
  return kind === 'request' || !/^(?:Failed to load resource|Couldn't load preload assets)/.test(text)
}

function complaint(told: Pick<Complaint, 'kind' | 'text' | 'frame'>): Problem {
  const { kind, text, frame } = told
  const line = text.replace(/\s+/gu, ' ').slice(0, 200)
  if (kind === 'console' && frame !== undefined)
    return {
      ...{ rule: 'console', hint: true, where: { texts: ['<iframe'] } },
      what: `the page in its <iframe> (${frame}) complains on its console: ${line}`,
      mend: 'mend that page, if it is yours, or show a picture of it',
    }
  return kind === 'console'
    ? {
        rule: 'console',
        where: { texts: [line] },
        what: `the browser complains on its console: ${line}`,
        mend: 'mend what it names',
      }
    : {
        rule: 'request',
        where: { texts: addressIn(told) },
        what: `a request fails: ${line}`,
        mend: 'put the file into public/, and ask nothing of other machines',
      }
}

/**
 * What a request asked for, as it may stand in the Markdown: its address without the protocol and without a last slash,
 * which a browser adds; of one of this deck, its file too.
 */
export function addressIn({ kind, text }: Pick<Complaint, 'kind' | 'text'>): string[] {
  const match = kind === 'request' ? /^\w+:\/\/(localhost)?(\S+?)(?:: | is |$)/u.exec(text) : null
  const [, isOurs, address = ''] = match ?? []
  const file = address.split('/').at(-1)
  return [address.replace(/\/$/, ''), ...(isOurs && file ? [`/${file}`] : [])].filter((name) => name !== '')
}

function violations({ violations }: RenderedSlide): Problem[] {
  return violations.map(({ id, help, helpUrl, target, where }) => ({
    rule: 'accessibility',
    where,
    what: `${help} (${id}): ${target}`,
    mend: `see ${helpUrl.replace(/\?.*$/, '')}`,
  }))
}

/** Conditions on `$clicks` that no click of the slide fulfils: Slidev counts only what is registered. */
function unreached({ content }: DeckSlide, steps: number): { text: string; click: number }[] {
  const conditions = [
    ...hideCode(content).matchAll(/(?<![\w-])[\w-]+="[^"]*\$clicks\s*(>=|===?|>)\s*(\d+)[^"]*"/g),
  ]
  return conditions
    .map(([text, sign, number]) => ({ text, click: Number(number) + (sign === '>' ? 1 : 0) }))
    .filter(({ click }) => click > steps - 1)
}

function steps({ steps, idle, waiting, changed }: RenderedSlide, { slide }: Context): Judged[] {
  const declared = slide.frontmatter.clicks
  const where: Where | undefined = declared === undefined ? undefined : { texts: ['clicks:'] }
  const report = (what: string, mend: string, at = where): Problem => ({
    rule: 'steps',
    what,
    mend,
    ...(at ? { where: at } : {}),
  })
  const said = typeof declared === 'number' ? `: ${declared} clicks are declared, fewer are used` : ''
  const [first] = waiting
  return [
    ...idle.map((step) => ({
      state: { step },
      problems: [
        report(
          `step ${step} of ${steps - 1} changes nothing${said}`,
          'correct "clicks" in the frontmatter or the numbers of the clicks',
        ),
      ],
    })),
    ...changed.map(({ step, what }) => ({
      state: { step },
      problems: [
        report(
          `going back to step ${step} does not restore its picture: ${what}`,
          'let everything on the slide follow the clicks, both ways',
        ),
      ],
    })),
    ...unreached(slide, steps).map(({ text, click }) => ({
      problems: [
        report(
          `it waits for click ${click}, and the slide has ${steps - 1}`,
          'raise "clicks" in the frontmatter, or use v-click',
          { texts: [text] },
        ),
      ],
    })),
    {
      problems: first
        ? [
            report(
              `${quoted(first.texts[0] ?? first.diagram ?? 'something')} still waits after the last of ${steps - 1} clicks`,
              'raise "clicks" in the frontmatter, or leave it out',
              where ?? first,
            ),
          ]
        : [],
    },
  ]
}
