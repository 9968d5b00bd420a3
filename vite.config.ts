import { defineConfig } from 'vite'
import { keepState } from './scripts/lib/present/kept.ts'

export default defineConfig({
  // Found only when a slide asks for it, it would reload the page in the middle of a lecture.
  optimizeDeps: { include: ['budoux'] },
  // The inspector opens a socket of its own, which nobody needs while presenting; a page waits for no socket to be shown.
  slidev: {
    unocss: { inspector: false, hmrTopLevelAwait: false },
    // It makes of an apostrophe the curly one, which the lecture's face sets as wide as a letter.
    markdown: { markdownSetup: (md) => void md.disable('smartquotes') },
    serverRef: await keepState(),
  },
})
