import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { ONE_PIECE_VARIABLE } from '../site/one-piece.ts'
import { type PictureRoots, targetOf } from './address.ts'
import { importOf, resolveMarkup } from './markup.ts'

/** Frontmatter that layouts show as pictures. */
const keys = ['image', 'background', 'backgroundImage']

/**
 * Brings every picture that a slide names into the site, be it beside the slide or in public/, and corrects Slidev's
 * list of pictures to load ahead: it takes each address for one from the site's root.
 */
export function picturesPlugin({ data, userRoot, utils }: ResolvedSlidevOptions): Plugin {
  // All of the deck's pictures before its first slide; while presenting, no plugin is asked about that page.
  utils.indexHtml = utils.indexHtml.replace(/<link\b(?=[^>]*\brel="preload")(?=[^>]*\bas="image")[^>]*>/g, '')
  // What is loaded ahead stands in the page that holds all.
  const ahead = !process.env[ONE_PIECE_VARIABLE]
  const rootsOf = (number: number): PictureRoots => {
    const { source, importChain = [] } = data.slides[number - 1] ?? {}
    const files = [source, ...importChain.toReversed()].flatMap((one) => one?.filepath ?? [])
    return { root: userRoot, files }
  }
  return {
    name: 'lecture:pictures',
    enforce: 'pre',
    transform: {
      filter: { id: /__slidev_\d+\.(?:md|frontmatter)$/ },
      handler(code, id) {
        const [, digits, kind] = /__slidev_(\d+)\.(md|frontmatter)$/.exec(id) ?? []
        const number = Number(digits)
        if (kind === 'md') return withMarkup(code, rootsOf(number))
        const slide = data.slides[number - 1]
        if (!slide) return undefined
        const frontmatter = Object.assign({}, data.headmatter.defaults, slide.frontmatter)
        const images = ahead ? (slide.images ?? slide.source.images ?? []) : []
        return withPictures(code, frontmatter, images, rootsOf(number))
      },
    },
  }
}

/** A slide's component with the pictures that its HTML names. */
function withMarkup(code: string, roots: PictureRoots): string | undefined {
  const at = code.search(/^<script setup.*>/m)
  if (at < 0) return undefined
  const { template, script } = resolveMarkup(code.slice(0, at), roots)
  const rest = code.slice(at)
  return template + rest.replace(/^<script setup.*>/, (tag) => (script ? `${tag}\n${script}` : tag))
}

/** A slide's frontmatter as a module, with addresses that hold wherever the site lies. */
function withPictures(
  code: string,
  frontmatter: Readonly<Record<string, unknown>>,
  images: readonly string[],
  roots: PictureRoots,
): string {
  const imports: string[] = []
  const found = keys.flatMap((key): [string, string][] => {
    const value = frontmatter[key]
    const target = typeof value === 'string' ? targetOf(value, roots) : undefined
    if (!target) return []
    if ('public' in target) return [[key, JSON.stringify(target.public)]]
    imports.push(importOf(`_${key}`, target.file))
    // Layouts put the site's base before what begins with a slash.
    const below = `_${key}.replace(import.meta.env.BASE_URL, '/')`
    return [[key, `_${key}.startsWith(import.meta.env.BASE_URL) ? ${below} : _${key}`]]
  })
  const written = new Set(keys.map((key) => frontmatter[key]))
  const shown = images
    .filter((address) => !written.has(address))
    .map((address) => targetOf(address, roots))
    .flatMap((target) => (target && 'public' in target ? [JSON.stringify(target.public)] : []))
  const list = [...found.map(([key]) => `frontmatterData.${key}`), ...shown]
  const values = found.map(([key, value]) => `frontmatterData.${key} = ${value}`)
  return [
    ...imports,
    code.replace(/^export const frontmatterData = .*$/m, (line) => [line, ...values].join('\n')),
    `meta.slide.images = [${images.length > 0 ? list.join(', ') : ''}]`,
  ].join('\n')
}
