/** A way to write a slide that Slidev knows, and what has to become of it. */
export interface Feature {
  /** The slide's heading. */
  readonly name: string
  /** Below the heading, as a lecturer writes it. */
  readonly markdown: string
  /** The block's frontmatter. */
  readonly frontmatter?: string
  /** Seen in every format. */
  readonly seen: readonly string[]
  /** Seen at an earlier click alone: in no document without clicks. */
  readonly before?: readonly string[]
  /** Never seen. */
  readonly never?: readonly string[]
  /** Clicks. */
  readonly clicks?: number
  /** Alternative texts of the pictures on the presentation's slide, in any order. */
  readonly pictures?: readonly string[]
  /** The speaker's notes in the presentation. */
  readonly notes?: string
  /** What each kind of file says that it shows in part, or not at all. */
  readonly named?: {
    /** PDF, handout, pictures and presentation. */
    readonly documents?: RegExp
    readonly presentation?: RegExp
    readonly file?: RegExp
  }
}

const earlier = /what an earlier click shows/
const editor = /a code editor, of which a document shows the code at first/
const inFile = /a code editor, which in a file neither checks nor completes/
const numbered = /numbered lines of code/

/** What a slide can do. */
export const features: readonly Feature[] = [
  {
    name: 'An alias and links',
    frontmatter: 'routeAlias: named',
    markdown: 'alias-text <Link to="named" title="itself" /> <Link to="2">second</Link> [third](/3)',
    seen: ['alias-text', 'itself', 'second', 'third'],
  },
  {
    name: 'Clicks in an order of their own',
    markdown: `<div v-click="2">second-click</div>
<div v-click="1">first-click</div>
<div v-click="[1, 2]">between-clicks</div>
<div v-click.hide="1">until-one</div>
<v-clicks at="3">

- list-one
- list-two

</v-clicks>
<v-after>after-all</v-after>`,
    seen: ['first-click', 'second-click', 'list-one', 'list-two', 'after-all'],
    before: ['between-clicks', 'until-one'],
    clicks: 4,
    named: { documents: earlier },
  },
  {
    name: 'A switch',
    markdown: `<v-switch>
<template #1>switch-one</template>
<template #2>switch-two</template>
</v-switch>`,
    seen: ['switch-two'],
    before: ['switch-one'],
    clicks: 2,
    named: { documents: earlier },
  },
  {
    name: 'Motion',
    markdown: '<div v-motion :initial="{ x: -80 }" :enter="{ x: 0 }">moving-text</div>',
    seen: ['moving-text'],
  },
  {
    name: 'Magic move',
    markdown: '````md magic-move\n```js\nconst gone = 1\n```\n```js\nconst moved = 2\n```\n````',
    seen: ['const moved = 2'],
    before: ['const gone = 1'],
    clicks: 1,
    named: { documents: earlier },
  },
  {
    name: 'Line highlights',
    markdown:
      '```ts {6|7|all}{lines:true, startLine:5}\nconst lineFive = 1\nfunction lineSix() {\n\treturn lineSeven\n}\n```',
    seen: ['const lineFive = 1', 'function lineSix() {', 'return lineSeven'],
    clicks: 2,
    named: { presentation: numbered },
  },
  {
    name: 'Formulas',
    markdown:
      '$$ {1|all}\n\\begin{aligned}\na &= b \\\\\nc &= d\n\\end{aligned}\n$$\n\nInline $e^{x}+1=0$ and $\\frac{1}{3}$, for \\$5.',
    seen: ['for $5.'],
    clicks: 1,
    pictures: ['\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}'],
    named: { presentation: /a formula in a text/ },
  },
  {
    name: 'A code editor',
    markdown: "```ts {monaco}\nconst edited = 'typed'\n```",
    seen: ["edited = 'typed'"],
    named: { documents: editor, file: inFile },
  },
  {
    name: 'A comparison of code',
    markdown: "```ts {monaco-diff}\nconst original = 'before'\n~~~\nconst modified = 'after'\n```",
    seen: ["original = 'before'", "modified = 'after'"],
    named: { documents: editor, file: inFile },
  },
  {
    name: 'Code that runs',
    markdown: "```ts {monaco-run} {autorun:true}\nconsole.log('ran-' + (1 + 1))\n```",
    seen: ["console.log('ran-'", 'ran-2'],
    named: { documents: editor, file: inFile },
  },
  {
    name: 'Icons',
    markdown: '<p>before <carbon-badge /> <span class="i-carbon-star inline-block" /> icon-text</p>',
    seen: ['icon-text'],
    pictures: [''],
  },
  {
    name: 'Code behind tabs',
    markdown:
      '::code-group\n\n```sh [npm]\ninstall group-npm\n```\n\n```sh [yarn]\nadd group-yarn\n```\n\n::',
    seen: ['install group-npm', 'yarn'],
    named: { documents: /code behind tabs/ },
  },
  {
    name: 'Tab characters',
    markdown: '```make\nall:\n\techo\ttabbed\n```\n\n\tindented-code',
    seen: ['all:', 'tabbed', 'indented-code'],
  },
  {
    name: 'Three dashes',
    markdown:
      '```yaml\n---\nyaml: in-code\n---\n```\n\n<!--\n---\nno-slide\n---\n-->\n\ndashes-text\n\n<!-- Notes with **bold**\n\n- one\n- [click] two -->',
    seen: ['yaml: in-code', 'dashes-text'],
    never: ['no-slide'],
    notes: 'Notes with bold • one • ▶ two',
  },
  { name: 'Hidden', frontmatter: 'hide: true', markdown: 'hidden-text', seen: [], never: ['hidden-text'] },
  {
    name: 'Disabled',
    frontmatter: 'disabled: true',
    markdown: 'disabled-text',
    seen: [],
    never: ['disabled-text'],
  },
  {
    name: 'Contents',
    frontmatter: 'hideInToc: true',
    markdown: '<div style="zoom: 0.3"><Toc maxDepth="1" columns="3" /></div>',
    seen: ['Tab characters'],
  },
  {
    name: 'A title and a size',
    frontmatter: 'title: Another title\nlevel: 2\nzoom: 0.8\nclass: own-class',
    markdown: 'zoomed-text',
    seen: ['zoomed-text'],
  },
  {
    name: 'Where it is rendered',
    markdown: `<RenderWhen context="presenter">for-presenter</RenderWhen>

<RenderWhen context="slide">for-slide</RenderWhen>

<LightOrDark>
<template #dark>for-dark</template>
<template #light>for-light</template>
</LightOrDark>`,
    seen: ['for-slide', 'for-light'],
    never: ['for-presenter', 'for-dark'],
  },
  {
    name: 'Sizes and places',
    markdown: `<Transform :scale="0.5">half-size</Transform>
<AutoFitText :max="80" :min="20" modelValue="fitted-text" />
<Arrow x1="100" y1="300" x2="400" y2="360" color="red" width="3" />
<v-drag pos="500,200,200,40">dragged-text</v-drag>
<SlideCurrentNo /> of <SlidesTotal />`,
    seen: ['half-size', 'fitted-text', 'dragged-text'],
    pictures: [''],
  },
  {
    name: 'Marks by hand',
    markdown: '<span v-mark.underline.red="1">marked-text</span> and <span v-mark.circle>circled</span>',
    seen: ['marked-text', 'circled'],
    clicks: 1,
  },
  {
    name: 'A snippet',
    markdown: '<<< @/snippets/part.ts#part {1|all}{lines:true}',
    seen: ["snippetPart = 'Ωμέγα'"],
    never: ['snippetRest'],
    clicks: 1,
    named: { presentation: numbered },
  },
  {
    name: 'A script and a style',
    markdown: `<script setup>
import Counter from './own/trial/Counter.vue'
const greeting = 'set-up-text'
</script>

<p class="mine">{{ greeting }}</p>

<Counter />

<style>
.mine { letter-spacing: 2px }
</style>`,
    seen: ['set-up-text', 'counter-3'],
  },
  {
    name: 'Not loaded ahead',
    frontmatter: 'preload: false\ntransition: fade\nclicks: 1',
    markdown: 'late-text <span v-if="$clicks >= 1">at-one</span>',
    seen: ['late-text', 'at-one'],
    clicks: 1,
  },
  {
    name: 'Comark',
    markdown: '[mdc-text]{style="color:red"} and **bold**{.own} :carbon-badge',
    seen: ['mdc-text', 'bold'],
  },
  {
    name: 'Two columns',
    frontmatter: 'layout: two-cols-header\nlayoutClass: gap-16',
    markdown: '::left::\n\nleft-text\n\n::right::\n\nright-text',
    seen: ['left-text', 'right-text'],
  },
  {
    name: 'Alerts and details',
    markdown: `> [!NOTE]
> alert-text

- [x] task-text

<details><summary>summary-text</summary>folded-text</details>`,
    seen: ['alert-text', 'task-text', 'summary-text'],
    named: { documents: /closed details/ },
  },
  {
    name: 'Notes on code',
    markdown: '```ts twoslash\nconst noted = [1, 2].map((n) => n * 2)\n//    ^?\n```',
    seen: ['* 2)', 'noted: number[]'],
  },
  {
    name: 'Video and sound',
    markdown: `<video src="/clip.webm" controls width="200"></video>
<audio src="/clip.webm" controls></audio>

media-text`,
    seen: ['media-text'],
    pictures: ['', ''],
    named: { documents: /a video/ },
  },
  {
    name: 'Pages of other hosts',
    markdown: `<Youtube id="luoMHjh-XcQ" width="300" height="120" />
<Tweet id="1390115482657726468" :scale="0.3" />

\`\`\`plantuml
Alice -> Bob : hello
\`\`\`

elsewhere-text`,
    seen: ['elsewhere-text'],
    named: { documents: /another host: https:\/\/www\.youtube\.com/, file: /https:\/\/www\.youtube\.com/ },
  },
  {
    name: 'A page in a frame',
    frontmatter: 'layout: iframe-right\nurl: /framed.html',
    markdown: 'beside-text',
    seen: ['beside-text'],
    pictures: [''],
    named: { documents: /a page in a frame/ },
  },
]
