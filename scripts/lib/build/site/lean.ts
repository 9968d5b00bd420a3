import { readFileSync } from 'node:fs'
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { sourcesOf } from '../../deck/deck-sources.ts'

/** A part that Slidev puts into every deck, by the name under which it is imported. */
interface Part {
  readonly name: string
  /** What a deck that uses it says somewhere. */
  readonly said: RegExp
  /** What slides that use it say: in scripts, backticks are no code. */
  readonly inSlides?: RegExp
  /** What stands in for it where none does. */
  readonly code: string
}

const parts: readonly Part[] = [
  {
    name: '../modules/v-mark',
    said: /v-mark/,
    code: 'export const createVMarkDirective = () => ({ install() {} })',
  },
  {
    name: '../modules/v-motion',
    said: /v-motion/,
    code: 'export const createVMotionDirectives = () => ({ install() {} })',
  },
  { name: '@shikijs/magic-move/style.css', said: /magic-move/, code: '' },
  ...['colors-light', 'colors-dark-media', 'base'].map((name) => ({
    name: `markdown-it-github-alerts/styles/github-${name}.css`,
    said: /^\s*> ?\[!/m,
    code: '',
  })),
  { name: './alerts.css', said: /^\s*> ?\[!/m, code: '' },
  { name: './footnotes.css', said: /class="footnote/, inSlides: /\[\^|\^\[/, code: '' },
  ...['./code.css', './prism.css'].map((name) => ({
    name,
    said: /<code\b/,
    inSlides: /`|~~~|^\s*<<<|<pre\b/m,
    code: '',
  })),
  // Of layouts that the lecture has none of, and of grounds that a slide brings.
  {
    name: './layouts.css',
    said: /^(?:layout:\s*["']?(?!(?:cover|default|section|activity)\b)\w|background:|defaults:)/m,
    code: '',
  },
]

/** Modules of the same kind that weigh less: the end of an import, and what it becomes. */
const lighter: readonly { readonly from: string; readonly to: string; readonly said?: RegExp }[] = [
  // Without the compiler: templates are compiled by the build, but for one that is written as a string.
  {
    from: '/vue/dist/vue.esm-bundler.js',
    to: '/vue/dist/vue.runtime.esm-bundler.js',
    said: /\btemplate\s*:|\bcompile\(/,
  },
  // The pop-ups of Slidev's own controls, without those of code.
  {
    from: '@shikijs/vitepress-twoslash/style.css',
    to: 'floating-vue/dist/style.css',
    // Not the headmatter's key, which may turn it off.
    said: /twoslash(?!:)/,
  },
  // The same function without a parser of YAML.
  { from: '@slidev/parser/core', to: '@slidev/parser/utils' },
  // Slides' titles are searched as they are typed, without operators.
  { from: 'fuse.js', to: 'fuse.js/basic' },
  { from: '../assets/logo.png', to: '../assets/logo.svg' },
]

const virtual = '\0lecture:lean/'

/** Leaves out of a build what Slidev's client has for every deck and this one doesn't use. */
export function leanPlugin({ mode, data, userRoot: root }: ResolvedSlidevOptions): Plugin[] {
  if (mode !== 'build') return []
  const { headmatter, markdownFiles: files } = data
  const sources = sourcesOf({ root, headmatter, files }).map((file) => readFileSync(file, 'utf8'))
  const slides = data.slides.map(({ source }) => source.raw).join('\n')
  const deck = [slides, ...sources].join('\n')
  const unused = parts.filter(({ said, inSlides }) => !said.test(deck) && !inSlides?.test(slides))
  const swaps = lighter.filter(({ said }) => !said?.test(deck))
  return [
    {
      name: 'lecture:lean',
      enforce: 'pre',
      resolveId: {
        order: 'pre',
        handler(source, importer) {
          const at = unused.findIndex(({ name }) => name === source)
          if (at >= 0) return `${virtual}${at}`
          const swap = importer ? swaps.find(({ from }) => source.endsWith(from)) : undefined
          if (!swap) return undefined
          return this.resolve(source.replace(swap.from, swap.to), importer, { skipSelf: true })
        },
      },
      load: (id) => (id.startsWith(virtual) ? unused[Number(id.slice(virtual.length))]?.code : undefined),
    },
  ]
}
