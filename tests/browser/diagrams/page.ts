import '../../../styles/index.ts'
import { type App, createApp, h } from 'vue'
import Diagram from '../../../components/Diagram.vue'
import type { Language } from '../../../slides/data/model.ts'
import type { DiagramName } from '../../../slides/diagrams/index.ts'
import { clicks, page } from './slidev-client.ts'

let app: App | undefined

/** Puts a diagram where a slide would, in place of the last one; resolves when it is drawn or has failed. */
async function show(of: DiagramName, language: Language, whole: boolean): Promise<void> {
  app?.unmount()
  clicks.value = 0
  page.language = language
  document.documentElement.lang = language
  app = createApp({
    render: () => h(Diagram, { of, whole }, () => h('span', { class: 'cite' }, '¶1.8 ¶1.9 ¶1.10')),
  })
  const stage = document.querySelector('#stage')
  if (!stage) throw new Error('The page has no #stage')
  app.mount(stage)
  while (stage.querySelector('[data-state=pending]')) await new Promise((go) => setTimeout(go, 10))
}

async function click(to: number): Promise<void> {
  clicks.value = to
  await new Promise((go) => requestAnimationFrame(go))
}

Object.assign(window, { show, click })
