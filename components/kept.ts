import type { Diagram } from '../slides/diagrams/diagram.ts'

/**
 * The SVG that is kept of a diagram; `undefined` where none was drawn yet of just what it holds now. Only the presenting
 * server has any.
 */
export async function keptPicture(diagram: Diagram): Promise<string | undefined> {
  // Not there for a page of another machine.
  if (!globalThis.crypto.subtle) return undefined
  const content = new TextEncoder().encode(JSON.stringify(diagram))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content))
  const name = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const answer = await fetch(`${import.meta.env.BASE_URL}@drawings/${name}.svg`).catch(() => undefined)
  return (answer?.ok && (await answer.text())) || undefined
}
