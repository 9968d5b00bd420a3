import { type ClassValue, type ComputedRef, computed, type StyleValue, useAttrs } from 'vue'

/** What a slide's frontmatter asks of its layout's outermost element. */
export interface Look {
  readonly class: ClassValue
  readonly style: StyleValue
}

/**
 * The slide's own `class` and `style`. The other keys of its frontmatter reach a layout as attributes, too, and are
 * none of HTML.
 */
export function useLook(): ComputedRef<Look> {
  const attributes = useAttrs()
  return computed(() => ({ class: attributes.class as ClassValue, style: attributes.style as StyleValue }))
}

/** A picture (an address, or a file of `public/` from `/` on) or a colour (`#…`, `rgb…`) behind what a slide shows. */
export interface Ground {
  readonly class: string
  readonly style: StyleValue
}

/** A picture or colour as the ground of an element; under text a picture is `dimmed`, so that it can be read. */
export function groundOf(
  background: string | undefined,
  { size = 'cover', dimmed = false }: { readonly size?: string | undefined; readonly dimmed?: boolean } = {},
): Ground | undefined {
  if (!background) return undefined
  if (/^(?:#|rgb)/.test(background)) return { class: 'on-colour', style: { '--ground': background } }
  const file = background.startsWith('/') ? import.meta.env.BASE_URL + background.slice(1) : background
  const picture = `url("${file.replaceAll(/["\\\n]/g, encodeURIComponent)}")`
  const shade = dimmed ? 'linear-gradient(var(--shade), var(--shade)), ' : ''
  return {
    class: dimmed ? 'on-picture' : '',
    style: {
      backgroundImage: shade + picture,
      backgroundRepeat: 'no-repeat',
      backgroundPosition: 'center',
      backgroundSize: size,
    },
  }
}
