import type { DeckReading, SlideReading, ThemeColour } from '../reading.ts'
import { itemsOn } from './items.ts'
import { colourOf, scaled, setStage } from './stage.ts'

declare global {
  interface Window {
    readDeck: (width: number) => DeckReading
  }
}

/** The style sheet's names for the colours that a presentation's theme has. */
const variables = {
  dk1: '--ink',
  lt1: '--paper',
  dk2: '--ink-quiet',
  lt2: '--paper-sunk',
  accent1: '--us',
  accent2: '--iran',
  accent3: '--israel',
  accent4: '--author',
  accent5: '--neutral',
  accent6: '--lecturer',
  hlink: '--us',
} as const satisfies Record<ThemeColour, string>

/** What stands on each slide of the print page; `width` is that of the deck's canvas. */
window.readDeck = (width) => ({
  slides: [...document.querySelectorAll('.print-slide-container')].map((slide) => readSlide(slide, width)),
  theme: readTheme(),
})

function readSlide(container: Element, width: number): SlideReading {
  setStage(container, width)
  const layout = container.querySelector('.slidev-layout') ?? container
  return {
    no: Number(container.id.split('-')[0]),
    width,
    height: scaled(container.getBoundingClientRect().height),
    background: groundOf(layout),
    language: (layout.closest('[lang]') ?? document.documentElement).getAttribute('lang') ?? '',
    items: itemsOn(container),
  }
}

function readTheme(): DeckReading['theme'] {
  const root = document.documentElement
  const style = getComputedStyle(root)
  const colours = Object.entries(variables).flatMap(([name, variable]) => {
    const colour = colourOf(style.getPropertyValue(variable).trim() || 'none', root)
    return colour ? [[name, colour]] : []
  })
  const text = document.querySelector('.slidev-layout') ?? root
  const font = getComputedStyle(text).fontFamily.split(',')[0] ?? ''
  return { font: font.replaceAll(/["']/g, '').trim(), colours: Object.fromEntries(colours) }
}

function groundOf(element: Element): SlideReading['background'] {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const colour = colourOf(getComputedStyle(at).backgroundColor, at)
    if (colour) return colour
  }
  return [255, 255, 255, 1]
}
