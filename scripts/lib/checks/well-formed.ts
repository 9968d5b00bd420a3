// A tag with quoted attributes, or text without a bare `<` or `&`.
const piece =
  /<(\/?)([A-Za-z][\w.-]*)((?:\s+[\w:.-]+="[^"<&]*(?:&(?:\w+|#\d+);[^"<&]*)*")*)\s*(\/?)>|(?:[^<&]|&(?:\w+|#\d+);)+/y

/** Throws where SVG is not well-formed XML of one root: a browser would draw the part before the fault and no more. */
export function requireWellFormed(svg: string): void {
  const open: string[] = []
  let roots = 0
  let at = 0
  while (at < svg.length) {
    piece.lastIndex = at
    const match = piece.exec(svg)
    if (!match) throw new Error(`the SVG is not well formed at "${svg.slice(at, at + 40)}"`)
    const [text, closing, name, attributes = '', empty] = match
    at += text.length
    if (name === undefined) {
      if (open.length === 0 && text.trim() !== '')
        throw new Error(`the SVG has text outside of it: "${text}"`)
      continue
    }
    if (closing) {
      const last = open.pop()
      if (last !== name) throw new Error(`the SVG closes <${name}> where <${last ?? 'nothing'}> is open`)
      continue
    }
    if (open.length === 0 && (name !== 'svg' || roots++ > 0))
      throw new Error(`the SVG has a second root <${name}>`)
    const names = [...attributes.matchAll(/([\w:.-]+)="/g)].map(([, attribute]) => attribute)
    if (new Set(names).size < names.length) throw new Error(`the SVG has <${name}> with an attribute twice`)
    if (!empty) open.push(name)
  }
  if (open.length > 0 || roots === 0) throw new Error(`the SVG ends before <${open.at(-1) ?? 'svg'}> does`)
}
