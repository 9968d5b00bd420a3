import type { Diagram } from '../slides/diagrams/diagram.ts'

/** Milliseconds from the first picture that was kept to what may then be loaded behind it, and until it must be. */
const rest = { least: 3000, most: 8000 }

const warm = new Set<Diagram['kind']>()

/**
 * Draws one diagram of each kind unseen once the page rests: the first datum that changes then doesn't wait for Mermaid.
 * Has no data of its own, so that an edit of them leaves it as it is.
 */
export function warmUp(diagram: Diagram, draw: (diagram: Diagram) => Promise<unknown>): void {
  // A picture is there already: nothing has to be loaded for it.
  if (diagram.kind === 'picture' || warm.has(diagram.kind)) return
  warm.add(diagram.kind)
  // What fails here is told when a diagram is drawn to be seen.
  const begin = () => draw(diagram).catch(() => undefined)
  setTimeout(() => requestIdleCallback(begin, { timeout: rest.most - rest.least }), rest.least)
}
