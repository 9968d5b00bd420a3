import { defineMonacoSetup } from '@slidev/types'

/** What a checker says of the code comes later, or not: print has none of it, so that it is the same each time. */
const unchecked = { renderValidationDecorations: 'off', showUnused: false, showDeprecated: false } as const

// An editor on a slide is read from the back row, too: code of the size that styles/tokens.css gives it.
export default defineMonacoSetup(() => {
  const size = getComputedStyle(document.documentElement).getPropertyValue('--size-code')
  const isPrint = /[?&]print\b/.test(location.href)
  return {
    editorOptions: { fontSize: Number.parseFloat(size), lineHeight: 1.5, ...(isPrint ? unchecked : {}) },
  }
})
