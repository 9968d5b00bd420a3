import '../../../styles/index.ts'
import { type App, createApp, h, nextTick } from 'vue'
import Diagram from '../../../components/Diagram.vue'
import { drawDiagram } from '../../../components/draw.ts'
import type { Language } from '../../../slides/data/model.ts'
import type { Diagram as DiagramData } from '../../../slides/diagrams/diagram.ts'
import type { DiagramName } from '../../../slides/diagrams/index.ts'
import { clicks, slide } from './slidev-client.ts'
import { survey } from './survey.ts'

/** What a test asks of the page. */
export interface DiagramPage {
  /** Puts a diagram where a slide has it, in place of the last one; resolves when it is drawn or has failed. */
  show(of: DiagramName, language: Language, options?: { whole?: boolean; copies?: number }): Promise<void>
  /** Goes to this click, forwards or backwards. */
  click(to: number): Promise<void>
  /** Draws any diagram, registered or not; throws what the drawing throws. */
  draw(diagram: DiagramData): Promise<void>
  survey: typeof survey
}

let app: App | undefined

function stage(): Element {
  const found = document.querySelector('#stage')
  if (!found) throw new Error('The page has no #stage')
  return found
}

function clear(): void {
  app?.unmount()
  app = undefined
  stage().replaceChildren()
}

const diagramPage: DiagramPage = {
  async show(of, language, { whole = false, copies = 1 } = {}) {
    clear()
    clicks.value = 0
    slide.language = language
    document.documentElement.lang = language
    // As many paragraphs as the longest list of a slide.
    const cite = () => h('span', { class: 'cite' }, '¶0.1 ¶0.2 ¶0.3 ¶0.5 ¶1.2 ¶1.6')
    app = createApp({ render: () => Array.from({ length: copies }, () => h(Diagram, { of, whole }, cite)) })
    app.mount(stage())
    while (stage().querySelector('[data-state=pending]')) await new Promise((go) => setTimeout(go, 10))
  },
  async click(to) {
    clicks.value = to
    await nextTick()
  },
  async draw(diagram) {
    clear()
    stage().replaceChildren(await drawDiagram(diagram))
    stage().classList.add('diagram')
  },
  survey,
}

Object.assign(window, { diagramPage })
