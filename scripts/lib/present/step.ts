import type { Plugin } from 'vite'

/** Where Slidev's client tells the other windows the step that it shows, and what is written there instead. */
const from = "patch('clicks', clicksContext.value.current)"
const to =
  "patch('clicks', clicksContext.value.isMounted ? clicksContext.value.current : useNav().queryClicks.value)"

/**
 * Lets a window that loads tell the others the step in its address. Before its slide is drawn, Slidev takes it to have
 * no steps, and tells them the first: windows that come back after a crash would send each other back to it.
 */
export function stepPlugin(): Plugin {
  return {
    name: 'lecture:step',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/@slidev\/client\/setup\/root\.ts(?:\?|$)/.test(id)) return undefined
      if (!code.includes(from)) this.warn(`${id}: Slidev has changed; look at scripts/lib/present/step.ts`)
      return code.replace(from, to)
    },
  }
}
