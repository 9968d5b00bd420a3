import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'

/** What Slidev's client and the deck import: one found only when a page asks for it reloads the page. */
const bundled = [
  '@antfu/utils',
  '@fix-webm-duration/fix',
  '@shikijs/engine-javascript',
  '@shikijs/vitepress-twoslash/client',
  '@slidev/parser/core',
  '@slidev/parser/utils',
  '@slidev/rough-notation',
  '@slidev/types',
  '@unhead/vue',
  '@unhead/vue/client',
  '@vueuse/core',
  '@vueuse/math',
  '@vueuse/motion',
  'ansis',
  'budoux',
  'drauu',
  'file-saver',
  'floating-vue',
  'fuse.js',
  'lz-string',
  'pptxgenjs',
  'recordrtc',
  'vite-plugin-vue-server-ref/client',
  'vue',
  'vue-router',
  'vue/dist/vue.esm-bundler.js',
  'yaml',
]

/** What Monaco needs beside: as large as all the others, and in few decks. */
const forMonaco = ['@typescript/ata', 'typescript']

/** What stays as it is: sources, and what is loaded in parts. */
const apart = [
  '@shikijs/magic-move/vue',
  '@shikijs/monaco',
  '@slidev/client',
  '@unocss/reset',
  'mermaid',
  'monaco-editor',
  'shiki',
  'shiki/core',
]

/** Bundles what Slidev would have the page load in hundreds of modules. */
export function dependenciesPlugin({ data }: ResolvedSlidevOptions): Plugin {
  return {
    name: 'lecture:dependencies',
    config: {
      // After Slidev's own settings.
      order: 'post',
      handler(config) {
        config.optimizeDeps = {
          ...config.optimizeDeps,
          exclude: apart,
          include: data.features.monaco ? [...bundled, ...forMonaco] : bundled,
          // All are named: nothing is found later that the page would have to wait for.
          holdUntilCrawlEnd: false,
        }
        const alias = config.resolve?.alias
        // By its path Vue would not be taken from the bundle.
        for (const one of Array.isArray(alias) ? alias : [])
          if (one.find === 'vue')
            Object.assign(one, { find: /^vue$/, replacement: 'vue/dist/vue.esm-bundler.js' })
      },
    },
  }
}
