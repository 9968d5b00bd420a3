import type { Box, Crop, Picture } from '../reading.ts'
import { boxOf } from './stage.ts'

const whole: Crop = { left: 0, top: 0, right: 0, bottom: 0 }

/**
 * The file that an element shows, where nothing but the file, cut to a rectangle, is seen; with the box in which it
 * stands. `undefined` for what CSS bends, fades or draws over, and for SVG, which presentations show in few versions.
 */
export function fileOf(element: Element): Pick<Picture, 'box' | 'file'> | undefined {
  if (!isPlain(element)) return undefined
  const style = getComputedStyle(element)
  if (element instanceof HTMLImageElement) {
    const { currentSrc, naturalWidth: width, naturalHeight: height } = element
    const bare = [style.paddingTop, style.paddingLeft, style.borderTopWidth].every((side) => side === '0px')
    return bare
      ? fitted(element, currentSrc, { width, height }, style.objectFit, style.objectPosition)
      : undefined
  }
  const { backgroundImage, backgroundSize, backgroundPosition } = style
  const [, address] = /^url\("([^"]*)"\)$/.exec(backgroundImage) ?? []
  if (address === undefined) return undefined
  const picture = new Image()
  // It is drawn already, so that its size is known at once.
  picture.src = address
  const { naturalWidth: width, naturalHeight: height } = picture
  return fitted(element, address, { width, height }, backgroundSize, backgroundPosition)
}

function isPlain(element: Element): boolean {
  for (let at: Element | null = element; at && !at.matches('.print-slide-container'); at = at.parentElement) {
    const { filter, opacity, clipPath, maskImage, mixBlendMode, borderRadius, overflow, rotate } =
      getComputedStyle(at)
    const seen = filter === 'none' && opacity === '1' && mixBlendMode === 'normal'
    const round = borderRadius !== '0px' && (at === element || overflow !== 'visible')
    if (!seen || round || clipPath !== 'none' || maskImage !== 'none' || rotate !== 'none') return false
  }
  // Turned, its sides would differ from those of the rectangle around it.
  const { width, height } = element.getBoundingClientRect()
  const { offsetWidth, offsetHeight } = element as HTMLElement
  return Math.abs(width * offsetHeight - height * offsetWidth) <= (width + height) * 2
}

function fitted(
  element: Element,
  address: string,
  { width, height }: Pick<Box, 'width' | 'height'>,
  fit: string,
  position: string,
): Pick<Picture, 'box' | 'file'> | undefined {
  if (!(width > 0 && height > 0) || /\.svg(?:$|[?#])|^data:image\/svg/i.test(address)) return undefined
  const box = boxOf(element)
  if (fit === 'fill') return { box, file: { address, crop: whole } }
  const [across = Number.NaN, down = Number.NaN] = position.split(' ').map(shareOf)
  if (!/^(?:cover|contain)$/.test(fit) || Number.isNaN(across + down)) return undefined
  const scales = [box.width / width, box.height / height]
  const scale = fit === 'cover' ? Math.max(...scales) : Math.min(...scales)
  // What the box leaves free on each axis, or cuts off where that is less than nothing.
  const [freeWidth, freeHeight] = [box.width - width * scale, box.height - height * scale]
  if (fit === 'contain') {
    const place = { x: box.x + freeWidth * across, y: box.y + freeHeight * down }
    return {
      box: { ...place, width: width * scale, height: height * scale },
      file: { address, crop: whole },
    }
  }
  const [cutWidth, cutHeight] = [-freeWidth / (width * scale), -freeHeight / (height * scale)]
  const crop = {
    left: cutWidth * across,
    right: cutWidth * (1 - across),
    top: cutHeight * down,
    bottom: cutHeight * (1 - down),
  }
  return { box, file: { address, crop } }
}

function shareOf(text: string): number {
  return text.endsWith('%') ? Number.parseFloat(text) / 100 : Number.NaN
}
