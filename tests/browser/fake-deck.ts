import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What to put wrong into a deck that is in order without it. */
export interface Fault {
  /** HTML in place of the second slide's content. */
  slide?: string
  /** JavaScript that runs when the deck starts. */
  script?: string
  /** How many slides the deck says it has; it prints two. */
  total?: number
}

/**
 * Writes a page that prints as a built deck does, without building one: Slidev's context on the app's
 * element, and two slides. Gives its folder, which the caller removes.
 */
export function fakeDeck({ slide = '<h2>二枚目</h2>', script = '', total = 2 }: Fault = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'fake-deck-'))
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="ja"><meta charset="utf-8"><title>偽の講義</title>
    <style>@page { size: 980px 552px; margin: 0 } body { margin: 0 }
    .print-slide-container { width: 980px; height: 552px; overflow: hidden; break-after: page }</style>
    <div id="app"><div id="print-content">
      <div class="print-slide-container" id="001-01"><h1>表紙</h1></div>
      <div class="print-slide-container" id="002-01">${slide}</div>
    </div></div>
    <script>
      const slides = [1, 2].map((no) => ({ no, load: async () => {}, meta: { slide: { frontmatter: no === 1 ? { routeAlias: 'cover' } : {} } } }))
      const configs = { title: '偽の講義', author: '誰か', info: '<p>試し</p>', aspectRatio: 16 / 9, canvasWidth: 980 }
      const context = { configs, nav: { total: ${total}, slides } }
      document.querySelector('#app').__vue_app__ = { _context: { provides: { '$$slidev-context': context } } }
      ${script}
    </script>`,
  )
  return folder
}
