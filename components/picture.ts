import { drawn, kept, live } from 'virtual:drawings'
import type { Diagram, DrawnDiagram } from '../slides/diagrams/diagram.ts'
import { nextId } from './ids.ts'

/**
 * The picture of a diagram: the one that was drawn when the deck was built, or earlier
 * of the same content, else drawn now. Throws what
 * the drawing throws.
 */
export async function pictureOf(
  name: string,
  language: string,
  diagram: DrawnDiagram,
): Promise<SVGSVGElement> {
  const load = drawn[`${name}.${language}`]
  if (load) return instantiate((await load()).default)
  if (!live) throw new Error('it was not drawn when the deck was built: build it again')
  // Where diagrams are drawn live, they are built from the data whole.
  const whole = diagram as Diagram
  const picture = await kept?.(whole)
  if (picture) return instantiate(picture)
  const { drawDiagram } = await live()
  return drawDiagram(whole)
}

function instantiate(text: string): SVGSVGElement {
  const own = text.replace(/\bdiagram-\d+/g, nextId())
  const svg = new DOMParser().parseFromString(own, 'text/html').querySelector('svg')
  if (!svg) throw new Error('its drawing is no SVG: build the deck again')
  return svg
}
