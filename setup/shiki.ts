import { defineShikiSetup } from '@slidev/types'

// Code is text: each of these themes' colours stands out from our ground by 4.5:1 at least.
export default defineShikiSetup(() => ({
  themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
}))
