import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Feature, features } from './features.ts'

/** A film of a few frames, 64 × 36. */
const clip =
  'GkXfo59ChoEBQveBAULygQRC84EIQoKEd2VibUKHgQRChYECGFOAZwEAAAAAAAT7EU2bdLlNu4tTq4QVSalmU6yBbk27i1OrhBZUrmtTrIGTTbuLU6uEH0O2dVOsgdRNu4xTq4QcU7trU6yCBOnsrgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVSalmoCrXsYMPQkBEiYRECWbZTYCGQ2hyb21lV0GGQ2hyb21lFlSua7yuuteBAXPFh/7w1Hs4bZGDgQFV7oEBhoVWX1ZQOOCdsIFAuoEkU8CBAVWwkFWxgQFVuYECVbqBDVW7gQEfQ7Z1AQAAAAAABAnngQCg9KHDgQAAALADAJ0BKkAAJAAABwiFhYiZhIgBJBATrVAfwB/QEDncMOmNnizIAP79IUX/7XYuA3A/+12v/2z/wpBi/+2IAHWhrKaq7oEBpaXQAgCdASpAACQAAAcIhYWImYSIASQQADRyfmY834rAAP7/uoMAoNChr4EAMQAxAgAAEAkgAMAA0n+gYACn1VVEAP7+NiX/6nQM2WQf9Tp//KexxX0f+UCAdaGZppfugQGlktEBAAAQCSAAwADCwX+gAERgAPuBAKDRobCBAGMAMQIAABAJIADAANJ/oGAAp9VVRAD+/SFF/+12LgNwP/tdr/9s/8KQYv/tiAB1oZmml+6BAaWS0QEAABAJIADAAMLBf6AARGAA+4ExoNChr4EAlQAxAgAAEAkgAMAA0n+gYACn1VVEAP7+NiX/6nQM2WQf9Tp//KexxX0f+UCAdaGZppfugQGlktEBAAAQCSAAwADCwX+gAERgAPuBY6DRobCBAMcAMQIAABAJIADAANJ/oGAAp9VVRAD+/SFF/+12LgNwP/tdr/9s/8KQYv/tiAB1oZmml+6BAaWS0QEAABAJIADAAMLBf6AARGAA+4GVoNChr4EA+QAxAgAAEAkgAMAA0n+gYACn1VVEAP7+NiX/6nQM2WQf9Tp//KexxX0f+UCAdaGZppfugQGlktEBAAAQCSAAwADCwX+gAERgAPuBx6DRobCBASsAMQIAABAJIADAANJ/oGAAp9VVRAD+/SFF/+12LgNwP/tdr/9s/8KQYv/tiAB1oZmml+6BAaWS0QEAABAJIADAAMLBf6AARGAA+4H5oNGhr4EBXQAxAgAAEAkgAMAA0n+gYACn1VVEAP7+NiX/6nQM2WQf9Tp//KexxX0f+UCAdaGZppfugQGlktEBAAAQCSCjAAMLBf6AARGAAPuCASug0qGwgQGPADECAAAQCSAAwADSf6BgAKfVVUQA/v0hRf/tdi4DcD/7Xa//bP/CkGL/7YgAdaGZppfugQGlktEBAAAQCSAAwADCwX+gAERgAPuCAV2g0aGvgQHBADECAAAQCSAAwADSf6BgAKfVVUQA/v42Jf/qdAzZZB/1On/8p7HFfR/5QIB1oZmml+6BAaWS0QEAABAJIADAAMLBf6AARGAA+4IBj6DSobCBAfMAMQIAABAJIADAANJ/oGAAp9VVRAD+/SFF/+12LgNwP/tdr/9s/8KQYv/tiAB1oZmml+6BAaWS0QEAABAJIADAAMLBf6AARGAA+4IBwaDRoa+BAiUAMQIAABAJIADAANJ/oGAAp9VVRAD+/jYl/+p0DNlkH/U6f/ynscV9H/lAgHWhmaaX7oEBpZLRAQAAEAkgAMAAwsF/oABEYAD7ggHzHFO7a427i7OBALeG94EB8YHU'

/** What the slides of the deck of features are, in order: imported ones come first. */
export const imported: readonly Feature[] = [
  { name: 'Second of three', markdown: '', seen: ['three-two'], never: ['three-one'] },
  { name: 'Third of three', markdown: '', seen: ['three-three'], notes: 'notes of the third' },
  { name: 'Nested inner', markdown: '', seen: ['nested-inner'], pictures: ['the inner picture'] },
  { name: 'After the nested', markdown: '', seen: ['nested-after'] },
]

const entry = `---
theme: default
title: What a slide can do
mdc: true
transition: slide-left
drawings:
  persist: true
seoMeta:
  ogTitle: social title
selectable: true
record: true
htmlAttrs:
  data-own: own
defaults:
  class: by-default
---

# What a slide can do

cover-text

---
src: ./own/trial/three.md#2-3
---

---
src: ./own/trial/nested.md
---
${features
  .map(
    ({ name, frontmatter, markdown }) =>
      `\n---\n${frontmatter === undefined ? '' : `${frontmatter}\n---\n`}\n# ${name}\n\n${markdown}\n`,
  )
  .join('')}`

const whole = `---
theme: "@/own/trial/theme"
title: What a deck can say
addons:
  - "@/own/trial/addon"
aspectRatio: 4/3
canvasWidth: 1920
routerMode: memory
download: true
exportFilename: taken-along
remote: secret
colorSchema: light
---

# What a deck can say

ratio-text, noted[^1]

[^1]: the-footnote

---
layout: themed
---

# In the theme's layout

themed-text

---
layout: added
addonKey: key-text
---

# In the addon's layout

<AddonBox /> <AddonGlobal />

::foot::

foot-text
`

const files: Readonly<Record<string, string>> = {
  'features.md': entry,
  // As a Windows editor writes it.
  'whole.md': `\ufeff${whole.replaceAll('\n', '\r\n')}`,
  'global-bottom.vue':
    '<template><footer class="absolute bottom-1 left-2 text-sm">below-all</footer></template>\n',
  'own/trial/three.md':
    '# First of three\n\nthree-one\n\n---\n\n# Second of three\n\nthree-two\n\n---\nclass: own\n---\n\n# Third of three\n\nthree-three\n\n<!-- notes of the third -->\n',
  'own/trial/nested.md':
    '---\nsrc: ./deep/inner.md\n---\n\n---\nclass: own\n---\n\n# After the nested\n\nnested-after\n',
  'own/trial/deep/inner.md': '# Nested inner\n\nnested-inner ![the inner picture](./dot.svg)\n',
  'own/trial/deep/dot.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 6" width="100" height="60"><rect width="10" height="6" fill="#1d4f91"/></svg>\n',
  'own/trial/Counter.vue': `<script setup lang="ts">
import { ref } from 'vue'
const count = ref(3)
</script>
<template><p v-motion :initial="{ x: 0 }">counter-{{ count }}</p></template>
`,
  'snippets/part.ts': `// #region part
export const snippetPart = 'Ωμέγα'
export const snippetMore = 2
// #endregion part
export const snippetRest = 'left out'
`,
  'public/framed.html': '<!doctype html><title>Framed</title><p>framed-text</p>\n',
  'own/trial/theme/package.json': '{ "name": "slidev-theme-trial", "slidev": { "colorSchema": "both" } }\n',
  'own/trial/theme/layouts/themed.vue':
    '<template><div class="slidev-layout themed"><slot /><p>theme-text</p></div></template>\n',
  'own/trial/theme/styles/index.css': '.themed { padding: 40px }\n',
  'own/trial/addon/package.json': '{ "name": "slidev-addon-trial" }\n',
  'own/trial/addon/components/AddonBox.vue':
    '<template><div v-motion :initial="{ x: 0 }">box-text-ψ</div></template>\n',
  'own/trial/addon/layouts/added.vue': `<script setup lang="ts">
defineProps<{ addonKey?: string }>()
</script>
<template><div class="slidev-layout"><slot /><p>{{ addonKey }}</p><footer><slot name="foot" /></footer></div></template>
`,
  'own/trial/addon/setup/main.ts': `import { defineAppSetup } from '@slidev/types'
import { h } from 'vue'
export default defineAppSetup(({ app }) => {
  app.component('AddonGlobal', { render: () => h('span', 'global-text') })
})
`,
}

/** The texts of the deck of settings, by slide. */
export const wholeTexts: readonly (readonly string[])[] = [
  ['ratio-text', 'the-footnote'],
  ['themed-text', 'theme-text'],
  ['box-text-', 'key-text', 'foot-text', 'global-text'],
]

/** Writes both decks, and all that they are made of, into a copy of the project. */
export function writeDecks(root: string): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  writeFileSync(join(root, 'public/clip.webm'), Buffer.from(clip, 'base64'))
}
