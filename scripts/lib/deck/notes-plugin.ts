import type { LoadedSlidevData } from '@slidev/parser/fs'
import type { Plugin } from 'vite'
import { toDeck } from './deck.ts'
import { fitNotes } from './transitions.ts'

/** Where Slidev's client takes a note that has changed, as it is written, and what is written there instead. */
const replaced = [
  ['info.value = payload.data', 'execute()'],
  ['info.value = { ...info.value, ...payload }', 'execute()'],
] as const

/**
 * Gives Slidev's own views the notes as they fit this deck (`fitNotes`). Slidev sets its slides anew when a file has
 * changed, and tells the presenter's view the notes as they are written: it asks for them instead.
 */
export function notesPlugin(data: LoadedSlidevData): Plugin {
  let slides = data.slides
  const fit = (): void => {
    fitNotes(toDeck({ ...data, slides }).slides).forEach(({ notes }, index) => {
      const slide = slides[index]
      if (slide && notes !== undefined) slide.note = notes
    })
  }
  fit()
  Object.defineProperty(data, 'slides', {
    enumerable: true,
    configurable: true,
    get: () => slides,
    set: (changed: LoadedSlidevData['slides']) => {
      slides = changed
      fit()
    },
  })
  return {
    name: 'lecture:notes',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/@slidev\/client\/composables\/useSlideInfo\.ts(?:\?|$)/.test(id)) return undefined
      return replaced.reduce((text, [from, to]) => {
        if (!text.includes(from))
          this.warn(`${id}: Slidev has changed; look at scripts/lib/deck/notes-plugin.ts`)
        return text.replace(from, to)
      }, code)
    },
  }
}
