import type { Page } from 'playwright'

/** The ending of a picture that a presentation shows, by its first bytes; `undefined` for any other. */
export function endingOf(bytes: Uint8Array): 'jpg' | 'png' | undefined {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  if (start.startsWith('ffd8ff')) return 'jpg'
  return start === '89504e47' ? 'png' : undefined
}

/** Whether a JPEG says that it lies on its side or head, which browsers heed and presentations do not. */
export function isTurned(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 65_536))
  const exif = head.indexOf('Exif\0\0', 0, 'latin1')
  if (exif < 0 || endingOf(bytes) !== 'jpg') return false
  const tiff = head.subarray(exif + 6)
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const two = (at: number) =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)
  // The low half of the offset of the first directory: it is never far.
  const directory = two(little ? 4 : 6)
  const entries = Array.from({ length: two(directory) }, (_, index) => directory + 2 + index * 12)
  return entries.some((at) => two(at) === 0x0112 && two(at + 8) > 1)
}

/**
 * The file at an address of the page's site as a presentation can hold it: as it is where it is a JPEG or PNG, else drawn
 * anew. `undefined` where the browser can't read it.
 */
export async function pictureBytes(page: Page, address: string): Promise<Uint8Array | undefined> {
  const bytes = await fetchFrom(page, address, false)
  if (bytes && endingOf(bytes) && !isTurned(bytes)) return bytes
  return fetchFrom(page, address, true)
}

async function fetchFrom(page: Page, address: string, anew: boolean): Promise<Uint8Array | undefined> {
  const dataUrl = await page.evaluate(
    async ([address, anew]) => {
      const read = (blob: Blob) =>
        new Promise<string>((resolve) => {
          const reader = new FileReader()
          reader.onload = () => resolve(String(reader.result))
          reader.readAsDataURL(blob)
        })
      const blob = await (await fetch(address)).blob()
      if (!anew) return read(blob)
      const bitmap = await createImageBitmap(blob).catch(() => undefined)
      const canvas = new OffscreenCanvas(bitmap?.width ?? 1, bitmap?.height ?? 1)
      const context = canvas.getContext('2d')
      if (!bitmap || !context) return undefined
      context.drawImage(bitmap, 0, 0)
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
      const opaque = data.every((value, index) => index % 4 !== 3 || value === 255)
      return read(await canvas.convertToBlob({ type: opaque ? 'image/jpeg' : 'image/png', quality: 0.9 }))
    },
    [address, anew] as const,
  )
  return dataUrl === undefined ? undefined : Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64')
}
