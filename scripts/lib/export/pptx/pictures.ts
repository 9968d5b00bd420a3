import type { Page } from 'playwright'
import { pictureBytes } from './picture-bytes.ts'
import type { Item, Picture } from './reading.ts'

/** How many pixels a picture has for each px of the slide. */
const sharpness = 3

/** All pictures among things on a slide. */
export function picturesIn(items: readonly Item[]): Picture[] {
  return items.flatMap((item) => {
    if (item.kind === 'group') return picturesIn(item.items)
    return item.kind === 'picture' ? [item] : []
  })
}

/** The pictures of a page that was read, by id: files as they are, whatever else there is photographed as PNG. */
export async function takePictures(
  page: Page,
  pictures: readonly Picture[],
): Promise<Map<string, Uint8Array>> {
  const taken = new Map<string, Uint8Array>()
  if (pictures.length === 0) return taken
  const session = await page.context().newCDPSession(page)
  // What stands on a picture is there as text and shapes.
  await page.addStyleTag({
    content:
      '[data-picture][data-alone] { color: transparent !important } [data-picture][data-alone] > * { visibility: hidden !important }',
  })
  for (const { id, file } of pictures) {
    const bytes = file && (await pictureBytes(page, file.address))
    if (bytes) {
      taken.set(id, bytes)
      continue
    }
    const clip = await page.evaluate((id) => {
      const element = document.querySelector(`[data-picture="${id}"]`)
      if (getComputedStyle(element as Element).backgroundImage !== 'none')
        element?.setAttribute('data-alone', '')
      const { left, top, width, height } = (element as Element).getBoundingClientRect()
      return { x: left + scrollX, y: top + scrollY, width, height }
    }, id)
    const { data } = await session.send('Page.captureScreenshot', {
      clip: { ...clip, scale: sharpness },
      captureBeyondViewport: true,
    })
    taken.set(id, Buffer.from(data, 'base64'))
  }
  await session.detach()
  return taken
}
