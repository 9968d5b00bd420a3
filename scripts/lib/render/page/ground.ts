const style = new CSSStyleSheet()
// In a layer, since there `!important` outranks every style sheet that is in none.
style.replaceSync(`@layer {
  *, ::before, ::after, ::marker {
    -webkit-text-fill-color: transparent !important;
    -webkit-text-stroke-color: transparent !important;
    text-decoration-color: transparent !important;
    text-shadow: none !important;
  }
  :is(text, tspan, textPath) { fill: transparent !important; stroke: transparent !important; }
}`)

/** Makes the texts of a slide transparent, so that a picture shows what they stand on. */
export function hideTexts(slide: Element, hidden: boolean): void {
  for (const root of [document, ...shadowRoots(slide)]) {
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== style)
    root.adoptedStyleSheets = hidden ? [...others, style] : others
  }
}

function shadowRoots(slide: Element): ShadowRoot[] {
  return [...slide.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []))
}
