import { defineConfig } from 'vite'

export default defineConfig({
  // The inspector opens a socket of its own, which nobody needs while presenting.
  slidev: { unocss: { inspector: false } },
})
