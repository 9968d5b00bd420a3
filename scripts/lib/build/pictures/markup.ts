import { decodeHTML } from 'entities'
import { encodePath, type PictureRoots, targetOf } from './address.ts'

/** A slide's component with the pictures that Vue would leave as they are written. */
export interface Markup {
  readonly template: string
  /** For the component's script. */
  readonly script: string
}

const styled = /(?<=\s)style=("[^"]*"|'[^']*')/g
const named = /(?<=<(?:img|source|video)\b[^<>]*?\s(?:src|poster)=)("[^"]*"|'[^']*')/g

/**
 * Finds the files that a slide's HTML names in ways that Vue passes over: `url()` in a `style` attribute, and addresses
 * beside the slide that don't begin with a dot.
 */
export function resolveMarkup(html: string, roots: PictureRoots): Markup {
  const script: string[] = []
  const template = html
    .replace(named, (quoted: string) => {
      const address = decodeHTML(quoted.slice(1, -1))
      if (/^[./]/.test(address)) return quoted
      const target = targetOf(address, roots)
      if (!target) return quoted
      return 'public' in target ? `"${target.public}"` : `"./${encodePath(address)}"`
    })
    .replace(styled, (attribute: string, quoted: string) => {
      const parts = cssParts(decodeHTML(quoted.slice(1, -1)), roots)
      if (!parts.some((part) => typeof part !== 'string')) return attribute
      const terms = parts.map((part, index) => {
        if (typeof part === 'string') return JSON.stringify(part)
        if ('public' in part) return `import.meta.env.BASE_URL + ${JSON.stringify(part.public.slice(1))}`
        const name = `_file${script.length}_${index}`
        script.push(importOf(name, part.file))
        return name
      })
      const style = `_style${script.length}`
      script.push(`const ${style} = ${terms.join(' + ')}`)
      return `:style="${style}"`
    })
  return { template, script: script.join('\n') }
}

/** The statement that brings a file into the site, as one of its own, and gives its address. */
export function importOf(name: string, file: string): string {
  return `import ${name} from ${JSON.stringify(`${file}?url&no-inline`)}`
}

/** A style with what its addresses lead to, where that is a file. */
function cssParts(css: string, roots: PictureRoots): (string | NonNullable<ReturnType<typeof targetOf>>)[] {
  return css.split(/(\burl\(\s*(?:"[^"]*"|'[^']*'|[^"'()]*?)\s*\))/).flatMap((part) => {
    const [, address] = /^url\(\s*["']?(.*?)["']?\s*\)$/s.exec(part) ?? []
    const target = address === undefined ? undefined : targetOf(address, roots)
    return target ? ['url("', target, '")'] : [part]
  })
}
