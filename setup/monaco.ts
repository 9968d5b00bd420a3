import { defineMonacoSetup } from '@slidev/types'

// An editor on a slide is read from the back row, too: code of the size that styles/tokens.css gives it.
export default defineMonacoSetup(() => {
  const size = getComputedStyle(document.documentElement).getPropertyValue('--size-code')
  return { editorOptions: { fontSize: Number.parseFloat(size), lineHeight: 1.5 } }
})
