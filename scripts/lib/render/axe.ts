import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright'
import type { Violation } from './problem.ts'

declare global {
  interface Window {
    axe: { run: (context: unknown, options: RunOptions) => Promise<AxeResults> }
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations', 'incomplete'],
  // Style sheets, for rules that are not asked for.
  preload: false,
  // Contrast is measured on the picture, in both schemes.
  rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: true } },
}

/** The violations of WCAG 2.2 AA on a slide; with `whole`, those of the document around it too. */
export async function violationsOf(page: Page, selector: string, whole: boolean): Promise<Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return page.evaluate(
    async ([selector, whole, options]) => {
      // Slidev's own buttons are not the lecturer's to mend.
      const context = whole ? { include: [['html']], exclude: [['#slide-content ~ *'], ['nav']] } : selector
      const { violations, incomplete } = await window.axe.run(context, options)
      // axe leaves these to people: the one can't be seen, for the other it takes the slide for a dialog.
      const doubtless = incomplete.filter(({ id }) =>
        ['duplicate-id-aria', 'aria-hidden-focus', 'target-size'].includes(id),
      )
      return [...violations, ...doubtless].flatMap(({ id, help, helpUrl, nodes }) =>
        nodes.map(({ target, html }) => {
          const target_ = target.flat().join(' ')
          return {
            id,
            help,
            helpUrl,
            target: html.slice(0, 100),
            where: window.renderedPage.whereIs(target_, selector),
          }
        }),
      )
    },
    [selector, whole, options] as const,
  )
}
