import type { Page } from 'playwright'
import { decoded } from '../build/pictures/address.ts'
import type { Complaint } from './complaints.ts'

/**
 * Puts the address, as a link, in the place of each frame that shows another host's page, which nobody sees in a document,
 * and tells what else on the slides of a print page can't be shown there: videos, sounds, files that are no picture.
 */
export async function settleMedia(page: Page): Promise<Complaint[]> {
  const found = await page.evaluate(() => {
    const media: { slide: number; kind: 'video' | 'audio' | 'broken'; address: string }[] = []
    for (const container of document.querySelectorAll('.print-slide-container')) {
      const slide = Number.parseInt(container.id, 10)
      for (const frame of container.querySelectorAll('iframe')) {
        const url = new URL(frame.src, location.href)
        if (url.origin === location.origin || !/^https?:$/.test(url.protocol)) continue
        const { width, height } = getComputedStyle(frame)
        const link = document.createElement('a')
        link.href = url.href
        link.textContent = url.href
        link.style.cssText = `box-sizing: border-box; width: ${width}; height: ${height}; display: grid; place-content: center;
          padding: 24px; border: 1px dashed; font-size: 22px; line-height: 1.5; text-align: center; overflow-wrap: anywhere`
        frame.replaceWith(link)
      }
      for (const one of container.querySelectorAll('video, audio')) {
        const source = one.querySelector('source')
        const address = (one as HTMLMediaElement).currentSrc || one.getAttribute('src') || source?.src || ''
        media.push({ slide, kind: one.tagName === 'VIDEO' ? 'video' : 'audio', address })
      }
      for (const one of container.querySelectorAll('img'))
        if (one.src && one.complete && one.naturalWidth === 0)
          media.push({ slide, kind: 'broken', address: one.src })
    }
    return media
  })
  return found.map(({ slide, kind, address }) => {
    if (kind === 'broken')
      return {
        ...{ kind: 'missing', slide, address },
        what: `${decoded(new URL(address).pathname)} can't be shown: no browser reads it as a picture`,
        mend: 'save it anew as JPEG, PNG, WebP or SVG',
      }
    const what =
      kind === 'video' ? 'a video, of which a document shows one frame' : 'a sound, which no document has'
    return { ...{ kind: 'still', slide }, what, ...(address ? { address } : {}) }
  })
}
