import { drawn, kept, live } from 'virtual:drawings'
import type { Diagram, DrawnDiagram, Planned } from '../slides/diagrams/diagram.ts'
import { nextId } from './ids.ts'
import { warmUp } from './warm-up.ts'

/** All that a slide says of a diagram: what was kept when it was drawn, or what was built from the data. */
export async function toldOf(name: string, language: string, planned: Planned): Promise<DrawnDiagram> {
  const load = drawn[`${name}.${language}`]
  return load ? (await load()).diagram : (planned as Diagram)
}

/**
 * The picture of a diagram: the one that was drawn when the deck was built, or earlier
 * of the same content, else drawn now. Throws what
 * the drawing throws.
 */
export async function pictureOf(name: string, language: string, planned: Planned): Promise<SVGSVGElement> {
  const load = drawn[`${name}.${language}`]
  if (load) return instantiate((await load()).default)
  if (!live) throw new Error('it was not drawn when the deck was built: build it again')
  // Where diagrams are drawn live, they are built from the data whole.
  const whole = planned as Diagram
  const drawing = live
  const draw = async (diagram: Diagram) => (await drawing()).drawDiagram(diagram)
  const picture = await kept?.(whole)
  if (!picture) return draw(whole)
  warmUp(whole, draw)
  return instantiate(picture)
}

function instantiate(text: string): SVGSVGElement {
  const own = text.replace(/\bdiagram-\d+/g, nextId())
  const svg = new DOMParser().parseFromString(own, 'text/html').querySelector('svg')
  if (!svg) throw new Error('its drawing is no SVG: build the deck again')
  return svg
}
