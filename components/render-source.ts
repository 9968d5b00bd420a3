import type { MermaidConfig } from 'mermaid'
import mermaid from 'mermaid/dist/mermaid.esm.mjs'
import { nextId } from './ids.ts'

let queue: Promise<unknown> = Promise.resolve()

/** Draws a source of Mermaid's in `host`, which is part of the page; gives the picture and its id. Throws what Mermaid throws. */
export async function renderSource(
  source: string,
  config: MermaidConfig,
  host?: Element,
): Promise<{ id: string; svg: string }> {
  await loadFonts(source)
  const id = nextId()
  // Mermaid keeps state between calls: one at a time, and a failure must not hold up the next.
  const rendering = queue.then(() => {
    mermaid.initialize(config)
    return mermaid.render(id, source, host)
  })
  queue = rendering.catch(() => undefined)
  const { svg } = await rendering
  return { id, svg }
}

/** Diagrams drawn before their font arrives are measured with another one and clip. */
async function loadFonts(text: string): Promise<void> {
  const families = getComputedStyle(document.documentElement).getPropertyValue('--font-sans')
  await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 18px ${families}`, text)))
}
