/** What in a formula of KaTeX's stands over or under something else and can't be read along a line. */
const stacked =
  '.mfrac, .sqrt, .mtable, .op-limits, .accent, .overline, .underline, .munder, .mover, .delimsizing'

/** Whether an element is a formula that a line of text can't hold. */
export function isStacked(element: Element): boolean {
  return element.matches('.katex') && element.querySelector(stacked) !== null
}

/** A formula as it was typed. */
export function sourceOf(formula: Element): string {
  return formula.querySelector('annotation')?.textContent.trim() ?? formula.textContent.trim()
}

/** Whether an element of a formula is an exponent or an index: which, its place beside what it belongs to says. */
export function raisedInFormula(element: Element): 'super' | 'sub' | undefined {
  const scripts = element.closest('.katex .msupsub')
  const base = scripts?.previousElementSibling
  if (!base) return undefined
  const [own, its] = [element, base].map((one) => one.getBoundingClientRect())
  if (!own || !its) return undefined
  return own.top + own.height / 2 < its.top + its.height / 2 ? 'super' : 'sub'
}
