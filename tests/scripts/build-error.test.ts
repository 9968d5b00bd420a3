import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BuildError } from '../../scripts/lib/build/build-error.ts'

const output = `building…
Build failed with 3 errors:

[plugin vite:vue] /deck/own/s.md__slidev_3.md:5:1
RolldownError: Element is missing end tag.
SyntaxError: Element is missing end tag.
    at createCompilerError (/deck/node_modules/x.js:1378:17)
[plugin vite:vue] /deck/slides.md__slidev_4.md:undefined:undefined
SyntaxError: v-for has invalid expression.

/deck/slides.md__slidev_4.md
3  |  <h1>A</h1>
4  |  <p v-for="a of">x</p>
   |     ^^^^^^^^^^^^
[UNRESOLVED_IMPORT] Could not resolve './Gone.vue' in slides.md__slidev_5.md
   ╭─[ slides.md__slidev_5.md:5:15 ]
   │
 5 │ import X from './Gone.vue'
   │               ──────┬─────
/deck/slides.md__slidev_7.md?vue&type=style&index=0&lang.css
Error: Unknown word :
Error: [vite]: Rolldown failed to resolve import "./gone.png" from "/deck/slides.md__slidev_12.md".
`

test('a failed build names the slides that are in its way, each once, with what is wrong and where', () => {
  assert.deepEqual(new BuildError(output, { slides: [], files: {} }).slides, [
    { no: 3, message: 'Element is missing end tag.', excerpt: undefined },
    { no: 4, message: 'v-for has invalid expression.', excerpt: '<p v-for="a of">x</p>' },
    { no: 5, message: '"./Gone.vue" is not there', excerpt: "import X from './Gone.vue'" },
    { no: 7, message: 'Unknown word :', excerpt: '<style' },
    { no: 12, message: '"./gone.png" is not there', excerpt: './gone.png' },
  ])
})
