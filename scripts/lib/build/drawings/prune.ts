/**
 * Takes out of a drawing what Mermaid puts into each and nothing in this one uses: style rules, arrow heads,
 * gradients, filters. Runs in the page; the picture stays the same.
 */
export function prune(svg: SVGSVGElement): void {
  for (const style of svg.querySelectorAll('style'))
    style.textContent = usedRules(style.textContent ?? '', svg)
  const text = svg.outerHTML
  for (const element of svg.querySelectorAll('marker, linearGradient, filter')) {
    if (!text.includes(`#${element.id})`) && !text.includes(`#${element.id}&quot;)`)) element.remove()
  }
}

function usedRules(css: string, svg: SVGSVGElement): string {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  const rules = [...sheet.cssRules]
  const styles = rules.flatMap((rule) => {
    if (!(rule instanceof CSSStyleRule)) return []
    // A comma inside of `:is(…)` separates nothing: such a rule stays as it is.
    const all = rule.selectorText.includes('(') ? [rule.selectorText] : rule.selectorText.split(',')
    const selectors = all.filter((one) => svg.matches(one) || svg.querySelector(one))
    return selectors.length > 0 ? [`${selectors.join(',')}{${rule.style.cssText}}`] : []
  })
  const animations = rules.filter(
    (rule) =>
      rule instanceof CSSKeyframesRule &&
      styles.some((style) => RegExp(`animation.*${rule.name}`).test(style)),
  )
  return [...animations.map(({ cssText }) => cssText), ...styles].join('')
}
