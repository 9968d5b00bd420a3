import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { loadAll, openDeck, waitUntilDrawn } from '../../browser/deck-page.ts'
import { ORIGIN, serveFolder } from '../../browser/serve.ts'
import { decoded, encodePath } from './address.ts'

/** Pixels of a picture for each that a slide shows, for screens that are denser or larger than its canvas. */
const sharpness = 2
/** Below it, nothing is saved that anybody would notice. */
const smallest = 64 * 1024

/** Pictures of a built site that may be worth making smaller: paths in it, with forward slashes. */
export function largePictures(folder: string): string[] {
  return globSync('**/*.{jpg,jpeg,png,webp,JPG,JPEG,PNG,WEBP}', { cwd: folder })
    .filter(
      (path) => statSync(join(folder, path)).size > smallest && !isAnimated(readFileSync(join(folder, path))),
    )
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
}

/**
 * Makes pictures of a built site as small as its slides show them, at every step, and leaves alone what gains no bytes by
 * that, what stands there in its own size, and what no slide shows. `base` is the path that the site was built for.
 */
export async function shrinkPictures(
  browser: Browser,
  folder: string,
  paths: readonly string[],
  base = '/',
): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  try {
    await serveFolder(context, folder, base)
    const page = await context.newPage()
    const deck = await openDeck(page, `${ORIGIN}${base}print?print=clicks#/print`)
    await page.locator('#print-content').waitFor({ state: 'attached' })
    await deck.evaluate(({ nav }) =>
      Promise.all(nav.slides.map((slide) => slide.load())).then(() => undefined),
    )
    await loadAll(page)
    await waitUntilDrawn(page, '#print-content')
    const shown = await scalesOf(page)
    for (const path of paths) {
      const scale = (shown[decoded(`${base}${path}`)] ?? 1) * sharpness
      if (scale >= 0.9) continue
      const file = join(folder, path)
      const smaller = await scaled(page, `${base}${encodePath(path)}`, scale)
      if (smaller.length > 0 && smaller.length < statSync(file).size * 0.9) writeFileSync(file, smaller)
    }
  } finally {
    await context.close()
  }
}

/** The greatest scale at which the slides show each picture, by its path; 1 for one that has its own size somewhere. */
async function scalesOf(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const shown: Record<string, number> = {}
    const add = (address: string, scale: number) => {
      const path = decodeURIComponent(new URL(address, location.href).pathname)
      shown[path] = Math.max(shown[path] ?? 0, scale)
    }
    /** How large a picture is drawn into a box; `fit` as CSS calls it. */
    const scaleIn = (fit: string, width: number, height: number) =>
      ({ cover: Math.max(width, height), fill: Math.max(width, height), contain: Math.min(width, height) })[
        fit
      ] ?? 1
    for (const element of document.querySelectorAll<HTMLElement>('#print-content *')) {
      if (element instanceof HTMLImageElement) {
        const { currentSrc, naturalWidth, naturalHeight, clientWidth, clientHeight } = element
        if (!currentSrc || naturalWidth === 0) continue
        // Laid out by its own size, it would change with it.
        const own = clientWidth >= naturalWidth - 1 && clientHeight >= naturalHeight - 1
        const rect = element.getBoundingClientRect()
        const [width, height] = [Math.max(rect.width, clientWidth), Math.max(rect.height, clientHeight)]
        const fit = getComputedStyle(element).objectFit
        add(currentSrc, own ? 1 : scaleIn(fit, width / naturalWidth, height / naturalHeight))
        continue
      }
      for (const pseudo of [undefined, '::before', '::after']) {
        const { backgroundImage, backgroundSize } = getComputedStyle(element, pseudo)
        for (const [, address = ''] of backgroundImage.matchAll(/url\("([^"]*)"\)/g)) {
          if (address.startsWith('data:')) continue
          const picture = new Image()
          picture.src = address
          const loaded = await picture.decode().then(
            () => true,
            () => false,
          )
          if (!loaded) continue
          const { clientWidth: width, clientHeight: height } = element
          add(address, scaleIn(backgroundSize, width / picture.naturalWidth, height / picture.naturalHeight))
        }
      }
    }
    return shown
  })
}

/** A picture of the page's site, upright and smaller, in its own format; nothing where the browser can't. */
async function scaled(page: Page, address: string, scale: number): Promise<Buffer> {
  const dataUrl = await page.evaluate(
    async ([address, scale]) => {
      const blob = await (await fetch(address)).blob()
      const whole = await createImageBitmap(blob).catch(() => undefined)
      if (!whole) return ''
      const [width, height] = [Math.ceil(whole.width * scale), Math.ceil(whole.height * scale)]
      const canvas = new OffscreenCanvas(width, height)
      const context = canvas.getContext('2d')
      if (!context) return ''
      context.imageSmoothingQuality = 'high'
      context.drawImage(whole, 0, 0, width, height)
      const made = await canvas.convertToBlob({ type: blob.type, quality: 0.85 })
      if (made.type !== blob.type) return ''
      return new Promise<string>((resolve) => {
        const reader = new FileReader()
        reader.onload = () => resolve(String(reader.result))
        reader.readAsDataURL(made)
      })
    },
    [address, scale] as const,
  )
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64')
}

/** Several pictures in one file, of which a canvas would keep the first. */
function isAnimated(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 4096)
  return head.includes('acTL') || (head.includes('WEBP') && head.includes('ANIM'))
}
