import { defineConfig } from 'vite'
import { keepState } from './scripts/lib/present/kept.ts'

export default defineConfig({
  // Found only when a slide asks for it, it would reload the page in the middle of a lecture.
  optimizeDeps: { include: ['budoux'] },
  // The inspector opens a socket of its own, which nobody needs while presenting; a page waits for no socket to be shown.
  slidev: { unocss: { inspector: false, hmrTopLevelAwait: false }, serverRef: await keepState() },
})
