import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright'

/** A picture to be made: its path in the project, and its size. */
interface Made {
  readonly path: string
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp'
  readonly width: number
  readonly height: number
}

/** Larger than any slide, as a camera gives it, and far larger in bytes than what a slide shows of it. */
export const camera = { path: 'own/camera.jpg', type: 'image/jpeg', width: 4200, height: 2800 } as const

const made: readonly Made[] = [
  { path: 'own/photo.jpg', type: 'image/jpeg', width: 1200, height: 900 },
  camera,
  { path: 'own/two words.png', type: 'image/png', width: 300, height: 200 },
  { path: 'own/写真.webp', type: 'image/webp', width: 600, height: 400 },
  { path: 'public/my photo 写真 (1).jpg', type: 'image/jpeg', width: 800, height: 600 },
]

/** A picture that a camera held on its side: its file is 900 × 300, what it shows 300 × 900, darkest at the top. */
export const turned = { path: 'own/turned.jpg', type: 'image/jpeg', width: 900, height: 300 } as const

/** Red and blue, 64 × 32, as AVIF. */
const avif =
  'AAAAHGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZgAAANJtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAABAAAAHmlsb2MAAAAARAAAAQABAAAAAQAAAPYAAAAvAAAAI2lpbmYAAAAAAAEAAAAVaW5mZQIAAAAAAQAAYXYwMQAAAABWaXBycAAAADhpcGNvAAAADGF2MUOBBAwAAAAAFGlzcGUAAAAAAAAAQAAAACAAAAAQcGl4aQAAAAADCAgIAAAAFmlwbWEAAAAAAAAAAQABA4ECAwAAADdtZGF0EgAKDAAAAAKn/wBogIaAwjIdEFrAHHHHEgggsvtOOU7QaItBk1I58kD3Jbl0Iws='

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60" width="120" height="60"><rect width="120" height="60" fill="#335566"/><path d="${'M0 0h9'.repeat(900)}"/></svg>`

/** One slide for each way to show a picture, by its alias; each is to show what `own/` or `public/` holds. */
export const slides: Readonly<Record<string, string>> = {
  markdown: '![A photograph](./photo.jpg)',
  'tag-and-bare': '<img src="photo.jpg" alt="The same">',
  'two-words': '![Two words](<./two words.png>)\n\n![Japanese](./写真.webp)',
  encoded: '![A drawing](/pic%20a.svg)',
  public: '<img src="/my photo 写真 (1).jpg" alt="From public">',
  'style-attribute': `<div style="background: url('./photo.jpg') center / cover; height: 200px; width: 300px"></div>`,
  'style-block':
    '<div class="ground"></div>\n\n<style>\n.ground { background: url("./two words.png"); height: 200px; width: 300px }\n</style>',
  turned: '![Turned](./turned.jpg)',
  avif: '![Modern](./new.avif)',
}

const entry = `---
theme: default
title: A deck from elsewhere
info: Written for stock Slidev
class: text-center
---

# A deck from elsewhere

---
src: ./own/pictures.md
---

---
layout: image-right
image: /my photo 写真 (1).jpg
---

# From public, at the right

---
layout: image
image: ./own/photo.jpg
routeAlias: whole-slide
---

---
layout: cover
background: /my photo 写真 (1).jpg
---

# A ground

---
layout: full
---

<img src="./own/camera.jpg" alt="From a camera" class="w-full h-full object-cover">

---
layout: iframe
title: A page elsewhere
url: https://example.org/page
---

---

# Far away

<img src="https://example.org/far.png" alt="Far away">

---

# It moves

<video src="/clip.webm" controls width="320"></video>

---
layout: end
---
`

/** Writes a deck into a project as a colleague would bring it, with no key and no heading more than Slidev asks for. */
export async function writeForeignDeck(root: string, page: Page): Promise<string> {
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  for (const picture of made) write(picture.path, await paint(page, picture))
  write(turned.path, quarterTurned(await paint(page, turned)))
  write('own/new.avif', Buffer.from(avif, 'base64'))
  write('public/pic a.svg', svg)
  write('public/clip.webm', new Uint8Array())
  const pictures = Object.entries(slides).map(
    ([alias, body]) => `---\nrouteAlias: ${alias}\n---\n\n${body}\n`,
  )
  write('own/pictures.md', pictures.join('\n'))
  write('slides.foreign.md', entry)
  return join(root, 'slides.foreign.md')
}

/** A JPEG with the note of a camera that was held upright: what is shown is the file turned to the right. */
function quarterTurned(jpeg: Buffer): Buffer {
  // A TIFF of one directory with one entry: orientation (0x0112), one number of two bytes, 6.
  const exif = Buffer.from('45786966000049492a000800000001001201030001000000060000000000000000', 'hex')
  const length = Buffer.alloc(2)
  length.writeUInt16BE(exif.length + 2)
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from('ffe1', 'hex'), length, exif, jpeg.subarray(2)])
}

/** A picture of many colours, which compresses as a photograph does. */
async function paint(page: Page, { type, width, height }: Made): Promise<Buffer> {
  const dataUrl = await page.evaluate(
    async ({ type, width, height }) => {
      const canvas = new OffscreenCanvas(width, height)
      const context = canvas.getContext('2d')
      if (!context) return ''
      const data = context.createImageData(width, height)
      let seed = 1
      for (let at = 0; at < data.data.length; at++) {
        seed = (seed * 1103515245 + 12345) % 2147483648
        const [x, y] = [(at >> 2) % width, Math.floor((at >> 2) / width)]
        const shade = at % 4 === 0 ? (x / width) * 200 : (y / height) * 200
        data.data[at] = at % 4 === 3 ? 255 : shade + ((seed >> 16) % 40)
      }
      context.putImageData(data, 0, 0)
      const blob = await canvas.convertToBlob({ type, quality: 0.95 })
      return new Promise<string>((resolve) => {
        const reader = new FileReader()
        reader.onload = () => resolve(String(reader.result))
        reader.readAsDataURL(blob)
      })
    },
    { type, width, height },
  )
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64')
}
