import { onMounted, useTemplateRef } from 'vue'

/**
 * Changes the slide's `<Diagram ref="diagram">` each time that it has been drawn. What a slide plants this
 * way stays through clicks, navigation and a switch of colours.
 */
export function whenDrawn(change: (svg: SVGSVGElement, diagram: Element) => void): void {
  const component = useTemplateRef<{ readonly $el: Element }>('diagram')
  const changed = new WeakSet<Element>()
  onMounted(() => {
    const diagram = component.value?.$el
    if (!diagram) return
    const look = () => {
      const svg = diagram.querySelector<SVGSVGElement>('.diagram-stage svg')
      if (diagram.getAttribute('data-state') !== 'ready' || !svg || changed.has(svg)) return
      changed.add(svg)
      change(svg, diagram)
    }
    new MutationObserver(look).observe(diagram, { attributes: true, childList: true, subtree: true })
    look()
  })
}
