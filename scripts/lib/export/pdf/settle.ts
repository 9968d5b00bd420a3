import type { Page } from 'playwright'

/** Milliseconds after which marks are drawn anew when the page has changed; their library tells nobody. */
const redrawn = 450

/** Makes a page draw marks by hand (`v-mark`) alike each time: the same deck gives the same bytes. */
export async function withoutChance(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let seed = 1
    Math.random = () => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed / 2_147_483_647
    }
  })
}

/**
 * Gives what stands over a laid out print page its last place, and keeps it there: marks, which were drawn before the
 * fonts had come, code editors, which set their lines anew wherever they are moved, and notes on code, which lie outside of
 * their slides.
 */
export async function settleOverlays(page: Page): Promise<void> {
  await page.evaluate(async (redrawn) => {
    if (document.querySelector('.rough-annotation')) {
      window.dispatchEvent(new Event('resize'))
      await new Promise((resolve) => setTimeout(resolve, redrawn))
      // A copy: the original would be drawn anew for each picture that is taken of the page.
      for (const mark of document.querySelectorAll('.rough-annotation'))
        mark.replaceWith(mark.cloneNode(true))
    }
    for (const editor of document.querySelectorAll('.slidev-monaco-container-inner > *'))
      editor.replaceWith(editor.cloneNode(true))
    const slides = [...document.querySelectorAll('.print-slide-container')]
    for (const note of document.querySelectorAll('#twoslash-container .v-popper__popper--shown')) {
      const { left, top } = note.getBoundingClientRect()
      const slide = slides.find((one) => {
        const box = one.getBoundingClientRect()
        return box.top <= top && top < box.bottom && box.left <= left && left < box.right
      })
      if (!slide) continue
      const box = slide.getBoundingClientRect()
      const copy = note.cloneNode(true) as HTMLElement
      Object.assign(copy.style, {
        transform: 'none',
        left: `${left - box.left}px`,
        top: `${top - box.top}px`,
      })
      slide.append(copy)
      note.remove()
    }
  }, redrawn)
}
