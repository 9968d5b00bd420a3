import assert from 'node:assert/strict'
import { test } from 'node:test'
import { change, check, type Files, slide, sound } from './decks.ts'

const first = 'slides/ja/first.md'
const second = 'slides/ja/second.md'
const entry = 'slides.md'
const cite = '<Cite p="1.9" />'

/** A test that a planted fault is found where it is, and nothing else. */
function finds(name: string, files: Files, ...expected: string[]): void {
  test(name, async () => assert.deepEqual(await check(files), expected))
}

finds('a sound deck has no findings', sound)

// Slidev's parser
finds(
  'a missing src is found at its line in the entry',
  change(entry, './slides/ja/second.md', './slides/ja/secnd.md'),
  'slides.md:23 Imported markdown file not found: slides/ja/secnd.md',
)
finds(
  'a file that imports itself is found at its src',
  {
    ...change(entry, './slides/ja/second.md', './circle.md'),
    'circle.md': '---\nclicks: 1\nsrc: ./circle.md\n---\n',
  },
  'circle.md:3 Circular import detected for "./circle.md" (circle.md)',
)
finds(
  'an import from outside the project is found',
  change(entry, './slides/ja/second.md', '../second.md'),
  'slides.md:23 Imported markdown escapes the project root: ../second.md',
)
finds('a hidden slide is no missing one', {
  ...change(
    entry,
    'src: ./slides/ja/second.md',
    'src: ./slides/ja/gone.md\nhide: true',
    change(entry, '11min', '6min'),
  ),
})

// Imports
finds(
  'a range beyond the file is found',
  change(entry, 'second.md', 'second.md#2'),
  'slides.md:23 the range "#2" names slides that ./slides/ja/second.md does not have (it has 1 slide)',
)
finds('a range within the file is fine', change(entry, 'second.md', 'second.md#1'))
finds(
  'an import in the first block is found',
  change(
    entry,
    'layout: cover\n',
    'src: ./slides/ja/first.md\n',
    change(entry, 'src: ./slides/ja/first.md', 'src: ./slides/ja/third.md', {
      ...sound,
      'slides/ja/third.md': slide('Third?'),
    }),
  ),
  'slides.md:5 the first block imports a file, so that the headmatter becomes the frontmatter of its slides',
  "slides/ja/first.md:8 the heading has level 2, a cover slide's has 1",
  "slides/ja/first.md:10 <Cite> cites 1.9, which is not among the slide's sources",
)
finds(
  'a second slide in a file is found',
  { ...sound, [second]: `${sound[second]}\n---\n\n## Another\n` },
  'slides/ja/second.md:17 the file holds 2 slides',
)

// YAML
finds(
  'a colon without quotes is found',
  change(first, 'voices: [author]', 'title: A: b\nvoices: [author]'),
  'slides/ja/first.md:5 YAML: Nested mappings are not allowed in compact mappings',
)
finds(
  'broken YAML is found at its line',
  change(first, "sources: ['0.1', '1.9']", "sources: ['0.1', '1.9'"),
  'slides/ja/first.md:5 YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
)
finds(
  'a key given twice is found at its line',
  change(first, 'voices: [author]', 'minutes: 6'),
  'slides/ja/first.md:5 YAML: Map keys must be unique',
)
finds(
  'frontmatter that is not closed is found',
  change(first, 'voices: [author]\n---', 'voices: [author]'),
  'slides/ja/first.md:1 the frontmatter is not closed',
)
finds(
  'frontmatter that is not closed above a table is found',
  change(
    first,
    'voices: [author]\n---',
    'voices: [author]',
    change(first, cite, `${cite}\n\n| a | b |\n| --- | --- |\n| c | d |`),
  ),
  'slides/ja/first.md:1 the frontmatter is not closed',
)
finds(
  'a table below frontmatter is fine',
  change(first, cite, `${cite}\n\n| a | b |\n| --- | --- |\n| c | d |`),
)
finds(
  'dashes that end the frontmatter early are found',
  change(first, 'voices: [author]', 'title: a---b\nvoices: [author]'),
  'slides/ja/first.md:5 Slidev ends the frontmatter at the --- in this line',
)
finds(
  'frontmatter that is a text is found',
  { ...sound, [first]: '---\nopening\n---\n\n## A\n' },
  'slides/ja/first.md:2 the frontmatter is not a list of "key: value" lines',
)
finds('a quoted colon is fine', change(first, 'voices: [author]', 'title: "A: b"\nvoices: [author]'))

// Frontmatter
finds(
  'an unknown key is found at its line',
  change(first, 'voices: [author]', 'voices: [author]\nminuts: 3'),
  'slides/ja/first.md:6 unknown key "minuts"',
)
finds(
  'a key of the headmatter in a slide is found',
  change(first, 'voices: [author]', 'voices: [author]\ntheme: x'),
  'slides/ja/first.md:6 "theme" belongs in the headmatter',
)
finds(
  "Slidev's own keys are fine",
  change(first, 'voices: [author]', 'voices: [author]\nclicks: 3\nrouteAlias: a\nclass: b'),
)
finds(
  'an unknown source is found at its line',
  change(first, "['0.1', '1.9']", "\n  - '1.9'\n  - '9.9'"),
  'slides/ja/first.md:6 sources holds "9.9", which is not valid',
)
finds(
  'a source without quotes is found',
  change(first, "['0.1', '1.9']", "['1.9', 0.1]"),
  'slides/ja/first.md:4 sources holds 0.1, which is not valid',
)
finds(
  'an unknown voice is found',
  change(first, '[author]', '[nobody]'),
  'slides/ja/first.md:5 voices holds "nobody", which is not valid',
)
finds(
  'minutes that are no time are found',
  change(first, 'minutes: 5', 'minutes: "5"'),
  'slides.md:4 the slides take 6 minutes, the duration is 11',
  'slides/ja/first.md:2 minutes: "5" is not valid',
)
finds(
  'an unknown priority is found',
  change(first, 'priority: 1', 'priority: 4'),
  'slides/ja/first.md:3 priority: 4 is not valid',
)
finds(
  'an unknown part is found',
  change(first, 'priority: 1', 'priority: 1\npart: middle'),
  'slides/ja/first.md:4 part: "middle" is not valid',
)
finds(
  'a missing key is found in a slide of the lecture',
  change(first, 'voices: [author]\n', ''),
  'slides/ja/first.md:1 "voices" is missing',
)
finds(
  'a missing key of the headmatter is found',
  change(entry, 'lang: ja\n', ''),
  'slides.md:1 "lang" is missing',
)
finds(
  'a language that the lecture does not have is found',
  change(entry, 'lang: ja\n', 'lang: fr\n'),
  "slides.md:3 lang: fr is none of the lecture's languages (ja, en): its own words are Japanese",
)
finds('a language with its region is the same', change(entry, 'lang: ja\n', 'lang: ja-JP\n'))
finds(
  'a duration without a meaning is found',
  change(entry, '11min', 'long'),
  'slides.md:4 duration: "long" is not valid',
)
finds(
  "an entry's src block overrides its slide, and its faults are found there",
  change(entry, 'src: ./slides/ja/second.md', 'src: ./slides/ja/second.md\nminutes: -5'),
  'slides.md:4 the slides take 6 minutes, the duration is 11',
  'slides.md:24 minutes: -5 is not valid',
)

// Ids in components
finds(
  'an unknown paragraph in a property is found at its line',
  change(first, cite, `${cite}\n\n<Q\n  p="9.9">a</Q>`),
  'slides/ja/first.md:13 <Q p="9.9"> names no paragraph',
)
finds(
  'an unknown paragraph in a bound list is found',
  change(first, cite, `<Cite :p="['1.9', '9.9']" />`),
  'slides/ja/first.md:10 <Cite p="9.9"> names no paragraph',
)
finds(
  'an unknown voice in a property is found',
  change(first, cite, `${cite}\n<Voice by="nobody">a</Voice>`),
  'slides/ja/first.md:11 <Voice by="nobody"> names no voice',
)
finds(
  'an unknown diagram is found',
  change(first, cite, `${cite}\n<Diagram of="gape" />`),
  'slides/ja/first.md:11 <Diagram of="gape"> names no diagram',
)
finds(
  'an unknown hedge is found',
  change(first, cite, `${cite}\n<Hedge of="no-such-hedge">a</Hedge>`),
  'slides/ja/first.md:11 <Hedge of="no-such-hedge"> names no hedge',
)
finds(
  'ids in code and comments are not looked at',
  change(
    first,
    cite,
    `${cite}\n\n\`\`\`html\n<Cite p="9.9" />\n\`\`\`\n\n\`<Cite p="9.9" />\` <!-- <Cite p="9.9" /> -->`,
  ),
)
finds(
  'known ids are fine',
  change(
    first,
    cite,
    `${cite} <Voice by="author">a</Voice> <Diagram of="gap" whole /> <Hedge of="almost-none">限定的</Hedge>`,
  ),
)

finds(
  'an unknown value in a list of a property that takes a list is found',
  change(first, cite, `${cite}\n<TermTable :terms="['feint', 'no-such-term']" />`),
  'slides/ja/first.md:11 <TermTable terms="no-such-term"> names no term',
)
finds(
  'a property and its component may be written with dashes',
  change(first, cite, `${cite}\n<own-card who-says="nobody" />`),
  'slides/ja/first.md:11 <own-card who-says="nobody"> names no voice',
)
finds(
  'two ids in a property that takes one are no id',
  change(first, cite, `${cite}\n<Q p="0.1 1.9">a</Q>`),
  'slides/ja/first.md:11 <Q p="0.1 1.9"> names no paragraph',
)
finds(
  'a property that may stand alone, an expression and what takes any text are let be',
  change(first, cite, `${cite}\n<OwnCard tone :who-says="speaker" title="x" /> <Cite :p="ids[0]" />`),
)

// Whose statement it is
finds(
  'a voice that the slide does not name is found, whatever the property is called',
  change(first, cite, `${cite}\n<Voice by="lecturer">a</Voice>\n<OwnCard :who-says="'lecturer'" />`),
  'slides/ja/first.md:11 <Voice by="lecturer"> speaks, who is not among the slide\'s voices (author)',
  'slides/ja/first.md:12 <OwnCard who-says="lecturer"> speaks, who is not among the slide\'s voices (author)',
)
finds(
  'one of several voices is fine',
  change(
    first,
    cite,
    `${cite}\n<Voice by="lecturer">a</Voice>`,
    change(first, '[author]', '[author, lecturer]'),
  ),
)

// Hedges
const hedge = (words: string) => change(first, cite, `${cite}\n\n${words}`)
finds(
  'a hedge of a paragraph that the slide does not cite is found',
  change(
    second,
    cite,
    '<Cite p="0.1" />\n\n<Hedge of="almost-none">限定的</Hedge>',
    change(second, "['0.1', '1.9']", "['0.1']"),
  ),
  'slides/ja/second.md:12 <Hedge of="almost-none"> ("可能性がほぼない…限定的") stands in 1.9, which the slide does not cite',
)
for (const words of ['合意', '価値', '可', '双方の立場は離れている', '限りある'])
  finds(
    `${words} is not the hedge`,
    hedge(`<Hedge of="almost-none">${words}</Hedge>`),
    `slides/ja/first.md:12 <Hedge of="almost-none"> marks "${words}", which is not the hedge`,
  )
finds(
  'a hedge that marks nothing is found',
  hedge('<Hedge of="almost-none"> </Hedge>'),
  'slides/ja/first.md:12 <Hedge of="almost-none"> marks nothing',
)
finds(
  'a second hedge that is to be underlined is found',
  hedge('<Hedge of="almost-none" focus>限定的</Hedge>\n\n<Hedge of="almost-none" focus>ほぼない</Hedge>'),
  'slides/ja/first.md:14 a second <Hedge focus>: one hedge of a slide is underlined',
)
finds(
  'one underlined hedge among others is fine',
  hedge('<Hedge of="almost-none">限定的</Hedge>\n\n<Hedge of="almost-none" focus>ほぼない</Hedge>'),
)
finds(
  'a part of a hedge is one, in a quotation or around it, with emphasis, readings and in another width',
  hedge(
    [
      '<Q p="1.9"><Hedge of="almost-none">限定的</Hedge></Q>',
      '<Hedge of="almost-none"><Q p="1.9">**限定的**</Q></Hedge>',
      '<Hedge of="almost-none"><ruby>可能性<rt>かのうせい</rt></ruby>が\nほぼないとみる</Hedge>',
      '<Hedge of="almost-none">ほぼない</Hedge>',
      '<Hedge of="almost-none">{{ words }}</Hedge>',
    ].join('\n\n'),
  ),
)
finds(
  'in a translation a word of the reading is enough, and another is found',
  change(
    first,
    'voices: [author]',
    'voices: [author]\nlang: en',
    hedge('<Hedge of="almost-none">hardly a prospect</Hedge>\n\n<Hedge of="almost-none">the value</Hedge>'),
  ),
  'slides/ja/first.md:15 <Hedge of="almost-none"> marks "the value", which is not the hedge',
)

// Layouts
finds(
  'a layout that is not there is found at its line',
  change(first, 'voices: [author]', 'voices: [author]\nlayout: three-cols'),
  'slides/ja/first.md:6 layout: there is no "three-cols"',
)
for (const layout of ['two-cols', 'fact', 'mine'])
  finds(`the layout ${layout} is one of Slidev's, of its theme, or of the entry`, {
    ...change(first, 'voices: [author]', `voices: [author]\nlayout: ${layout}`),
    'layouts/more/mine.vue': '',
  })
finds(
  'nobody knows the layouts of a theme that is not there',
  change(
    entry,
    'lang: ja\n',
    'lang: ja\ntheme: elsewhere\n',
    change(first, 'voices: [author]', 'voices: [author]\nlayout: three-cols'),
  ),
  'slides.md:4 the theme "elsewhere" is not installed',
)

// Width
finds(
  'digits and letters of full width and katakana of half width are found at their lines, in the notes too',
  change(first, cite, `a\n２０２５年とＩＡＥＡ ${cite}\nｲｽﾗｴﾙ`, change(first, '<!--', '<!--\n３回')),
  'slides/ja/first.md:11 "２０２５" is written in letters or digits of full width',
  'slides/ja/first.md:11 "ＩＡＥＡ" is written in letters or digits of full width',
  'slides/ja/first.md:12 "ｲｽﾗｴﾙ" is written in katakana of half width',
  'slides/ja/first.md:15 "３" is written in letters or digits of full width',
)
finds(
  'code, ideographic spaces and signs of their own are let be',
  change(first, cite, `${cite}\n\n\`２０２５\`　① ㎏ ² （！？）\n\n\`\`\`\nｲｽﾗｴﾙ\n\`\`\``),
)

// Files
const picture = (text: string, more: Files = {}) => ({
  ...change(first, cite, `${cite}\n\n${text}`),
  'public/there.svg': '',
  'public/a b.svg': '',
  'slides/ja/beside.svg': '',
  'slides/ja/my pic.svg': '',
  'at-root.svg': '',
  ...more,
})
const missing = (address: string, line = 12) =>
  `slides/ja/first.md:${line} the file "${address}" is not there`
for (const [name, written] of Object.entries({
  'a Markdown picture': '![a](ADDRESS "title")',
  'a Markdown picture with brackets around its address': '![a](<ADDRESS>)',
  'a picture by reference': '![a][ref]\n[ref]: ADDRESS',
  'a link to a file': '[a](ADDRESS)',
  'an image': '<img\nsrc="ADDRESS" alt="">',
  'a set of images': '<img alt=""\nsrcset="/there.svg 1x, ADDRESS 2x">',
  'a video': '<video poster="/there.svg"><source src="ADDRESS"></video>',
  'a sound': '<audio src="ADDRESS"></audio>',
  'an object': '<object data="ADDRESS"></object>',
  'a link in HTML': '<a href="ADDRESS">a</a>',
  'a background': '<p style="background: url(ADDRESS)"></p>',
  'a background in quotes': `<p style="background: url('ADDRESS') red"></p>`,
  'a style': '<style>\np { background: url("ADDRESS") }\n</style>',
})) {
  const gone = written.replace('ADDRESS', '/gone.svg')
  const line = 12 + gone.slice(0, gone.indexOf('/gone')).split('\n').length - 1
  finds(`${name} that is not there is found at its line`, picture(gone), missing('/gone.svg', line))
  finds(`${name} in public/ is fine`, picture(written.replace('ADDRESS', '/there.svg?x=1#y')))
}
finds(
  'a file is looked for where Slidev looks: beside its slide, in public/, below the entry, with percent signs read',
  picture(
    '![a](./beside.svg) ![b](/at-root.svg) ![c](./my%20pic.svg) ![d](/a%20b.svg) ![e](../ja/beside.svg)',
  ),
)
finds(
  'a picture is found beside its slide without a dot and in a style, and another is found missing',
  picture('![a](nowhere.svg)\n![a](beside.svg)\n<p style="background: url(./beside.svg)"></p>'),
  missing('nowhere.svg'),
)
finds(
  'a file that is spelt otherwise is found, for its folder too',
  picture('![a](./Beside.svg)\n![a](../JA/beside.svg)'),
  'slides/ja/first.md:12 the file "./Beside.svg" is called beside.svg, so that it is found on some systems only',
  'slides/ja/first.md:13 the file "../JA/beside.svg" is called ja, so that it is found on some systems only',
)
finds(
  "other hosts' files, data, expressions, aliases, slides, code and comments are let be",
  picture(
    [
      '![a](https://a.org/x.png) ![a](data:image/png;base64,AAAA) <img :src="gone"> <img src="~/gone.png" alt="">',
      '[a](/3) [b](#) <a href="./gone">c</a> <a href="mailto:a@b.org">d</a> <img src="//a.org/x.png" alt="">',
      '`![a](/gone.png)` <!-- <img src="/gone.png"> --> <OwnCard src="/gone.png" />',
      '```html\n<img src="/gone.png">\n<style>p { background: url(/gone.png) }</style>\n```',
      '<style>\np { background: url(#gradient) /* url(/gone.png) */ }\n</style>',
    ].join('\n\n'),
  ),
)
finds(
  'a bound address that is a plain word is asked for by the page, and one that is put together is let be',
  picture(`<img :src="'/gone.svg'" alt="">\n<img :src="'/there.svg'" alt=""> <img :src="'/a' + b" alt="">`),
  missing('/gone.svg'),
)
finds(
  "what a slide's script imports from beside it is found where it is not there",
  picture(
    [
      "<script setup>\nimport a from './gone'\nimport './gone.css'\nconst b = import('../lost.ts')",
      "import c from './code'\n// import d from './gone'\nimport e from 'vue'\nconst g = \"from './gone'\"\n</script>\n\n```js\nimport f from './gone'\n```",
    ].join('\n'),
    { 'slides/ja/code.ts': '' },
  ),
  missing('./gone', 13),
  missing('./gone.css', 14),
  missing('../lost.ts', 15),
)
finds(
  'a snippet, or its region, that is not there is found, also where code moves',
  picture(
    [
      '<<< @/snippets/a.ts\n<<< @/snippets/a.ts#part {1|2}\n<<< ../../snippets/a.py#part\n<<< @/snippets/a.ts#other',
      '<<< @/snippets/gone.ts\n````md magic-move\n<<< ./gone.ts\n````\n```md\n<<< @/gone.md\n```',
    ].join('\n'),
    { 'snippets/a.ts': '// #region part\na\n// #endregion part', 'snippets/a.py': '# region part\na' },
  ),
  'slides/ja/first.md:15 the file "@/snippets/a.ts" has no region "other"',
  missing('@/snippets/gone.ts', 16),
  missing('./gone.ts', 18),
)
finds(
  'a picture of the frontmatter is found where it is not there, and a colour is none',
  change(
    first,
    'voices: [author]',
    'voices: [author]\nlayout: image\nimage: /gone.svg\nbackground: linear-gradient(red, blue)',
    change(second, 'voices: [author]', 'voices: [author]\nbackground: /gone.jpg'),
  ),
  'slides/ja/first.md:7 the file "/gone.svg" is not there',
  'slides/ja/second.md:6 the file "/gone.jpg" is not there',
)
finds(
  "the headmatter's icon and the entry's style sheets are looked at",
  {
    ...change(entry, 'lang: ja\n', 'lang: ja\nfavicon: /icon.svg\n'),
    'styles/deep/own.css': 'p {\n  background: url(./gone.png);\n}\n',
  },
  'slides.md:4 the file "/icon.svg" is not there',
  'styles/deep/own.css:2 the file "./gone.png" is not there',
)

// Components
const withComponents = {
  ...sound,
  'components/Cite.vue': '',
  'components/Voice.vue': '',
  'components/my-table.vue': '',
}
const write = (text: string) => change(first, cite, `${cite}\n\n${text}`, withComponents)
finds(
  'a misspelt component is found, once for both its tags',
  write('<Vocie by="author">\n\na</Vocie>'),
  'slides/ja/first.md:12 <Vocie> is no component',
)
finds(
  'a tag that is misspelt on one side only is found once',
  write('<Voice by="author">a</Vioce>\n\n<Voise by="author">b</Voice>'),
  'slides/ja/first.md:12 </Vioce> is no component',
  'slides/ja/first.md:14 <Voise> is no component',
)
finds(
  'a component that is not closed is found where it opens, over several lines too',
  write('<Voice\n  by="author"\n>a\n\n<v-clicks>\n\n- b'),
  'slides/ja/first.md:12 <Voice> is not closed',
  'slides/ja/first.md:16 <v-clicks> is not closed',
)
finds(
  'a component that is not closed inside another is found',
  write('<div>\n<Voice by="author">a\n<Voice by="author">b</Voice></div>'),
  'slides/ja/first.md:13 <Voice> is not closed',
)
finds(
  'a component that is closed and was not opened is found',
  write('a</Voice>'),
  'slides/ja/first.md:12 </Voice> closes nothing',
)
finds(
  'components that end in their own tag or below are fine, as are those of Slidev and Vue',
  write(
    '<Cite p="1.9"/> <Voice by="author" :a="b > c">a\n\n<Voice by="author">b</Voice></Voice> <Toc /> <Transition>a</Transition> <MyTable />',
  ),
)
finds(
  'components in code, comments, scripts and styles are not looked at',
  write(
    '```html\n<Vocie>\n```\n\n`<Voice>` <!-- <Voice> --> \\<Voice>\n\n<script setup>\nconst a = "<Voice>"\n</script>',
  ),
)
finds("what a slide's own script imports or declares is a component to it", {
  ...write(
    "<script setup>\nimport Mine from './Mine.vue'\nimport { Other as Ours } from './all'\n</script>\n\n<Mine /> <Ours>a</Ours>",
  ),
  'slides/ja/Mine.vue': '',
  'slides/ja/all.ts': '',
})
finds(
  'with another theme or an addon any component may exist, but is to be closed',
  change(entry, 'lang: ja\n', 'lang: ja\naddons: [more]\n', write('<Unknown /> <Voice by="author">a')),
  'slides.md:4 the addon "more" is not installed',
  'slides/ja/first.md:12 <Voice> is not closed',
)

// Lines
test('a line that is too long to be read is an error on a slide of anybody', async () => {
  const long = '['.repeat(20_001)
  const own = {
    'own/mine.md': `## Mine\n\n${long}\n`,
    'slides.md': `${sound[entry]}\n---\nsrc: ./own/mine.md\n---\n`,
  }
  const said = (await check({ ...sound, ...own })).filter((one) => one.includes('too many'))
  assert.deepEqual(said, ['own/mine.md:3 the line has 20001 characters, too many to be read'])
  const short = await check({ ...sound, ...own, 'own/mine.md': `## Mine\n\n${long.slice(1)}\n` })
  assert.deepEqual(
    short.filter((one) => one.includes('too many')),
    [],
  )
})

// Citations
finds(
  'a citation that is not among the sources is found',
  change(first, cite, '<Cite p="n1" />'),
  "slides/ja/first.md:10 <Cite> cites n1, which is not among the slide's sources",
)
finds(
  'a slide without a citation is found',
  change(first, cite, 'text'),
  'slides/ja/first.md:7 the slide cites no paragraph',
)
finds(
  'a section slide may cite in its frontmatter alone',
  change(
    first,
    cite,
    'text',
    change(first, 'voices: [author]', 'voices: [author]\nlayout: section', change(first, '## ', '# ')),
  ),
)

// Requires
const requires = (file: string, id: string) =>
  change(file, 'voices: [author]', `voices: [author]\nrequires: [${id}]`)
finds(
  'a required slide that does not exist is found',
  requires(second, 'nowhere'),
  'slides/ja/second.md:6 it requires "nowhere", which is no slide in slides/',
)
finds(
  'a required slide that comes later is found',
  requires(first, 'second'),
  'slides/ja/first.md:6 it requires "second", which comes later',
)
finds(
  'a required slide that the entry lacks is found',
  { ...requires(second, 'spare'), 'slides/ja/spare.md': slide('Spare?') },
  'slides/ja/second.md:6 it requires "spare", which this entry lacks',
)
finds('a required slide that comes before is fine', requires(second, 'first'))

// Duration
finds(
  'a sum three minutes off is found at the duration',
  change(entry, '11min', '14min'),
  'slides.md:4 the slides take 11 minutes, the duration is 14',
)
finds('a sum two minutes off is fine', change(entry, '11min', '13min'))

// Backup
const backup = (file: string, files: Files = sound) =>
  change(file, 'voices: [author]', 'voices: [author]\npart: backup', files)
finds(
  'minutes of the backup are not counted, and the sum says so',
  backup(second),
  'slides.md:4 the slides take 6 minutes without the backup, the duration is 11',
)
finds('a sum without the backup is fine', backup(second, change(entry, '11min', '6min')))
finds(
  'a backup slide before the last one of the lecture is found',
  backup(first, change(entry, '11min', '6min')),
  'slides/ja/first.md:6 it is of the backup part, and the lecture goes on after it with "second"',
)
finds(
  'a slide of the lecture that requires a backup slide is found, before or after it',
  backup(second, change(entry, '11min', '6min', requires(first, 'second'))),
  'slides/ja/first.md:6 it requires "second", which is shown only when somebody asks',
)
finds(
  'a backup slide may require one of the lecture, and another backup slide',
  backup(second, change(entry, '11min', '6min', requires(second, 'first'))),
)

// Duplicates
finds(
  'a slide shown twice is found at its second src',
  { ...sound, [entry]: `${change(entry, '11min', '16min')[entry]}\n---\nsrc: ./slides/ja/first.md\n---\n` },
  'slides.md:27 slide 4 is slide 2 again',
)
finds(
  'two files of one language with one id are found',
  { ...sound, 'slides/ja/more/first.md': slide('Other?') },
  'slides/ja/more/first.md:1 the id "first" is taken by slides/ja/first.md',
)
finds('the same id in another language is fine', { ...sound, 'slides/en/first.md': slide('Other?') })

// Notes
const note = /<!--[\s\S]*-->/.exec(sound[first] ?? '')?.[0] ?? ''
finds(
  'a slide without notes is found',
  change(first, note, ''),
  'slides/ja/first.md:1 the slide has no notes',
)
finds(
  'notes that are not the last thing are found',
  change(first, note, `${note}\n\nText`),
  'slides/ja/first.md:12 the slide has no notes',
)
finds(
  'short notes are found',
  change(first, note, '<!-- 短い。 -->'),
  'slides/ja/first.md:12 the notes have 3 characters',
)
finds(
  'long notes are found',
  change(first, note, `<!--\n${'長'.repeat(501)}\n-->`),
  'slides/ja/first.md:12 the notes have 501 characters',
)
finds('notes of 500 characters are fine', change(first, note, `<!--\n${'長'.repeat(500)}\n-->`))

// Headings
finds(
  'a slide without a heading is found',
  change(first, '## The first sentence', 'The first sentence'),
  'slides/ja/first.md:7 the slide has no heading',
)
finds(
  'a second heading is found at its line',
  change(first, cite, `${cite}\n\n### More`),
  'slides/ja/first.md:12 "More" is a second heading',
)
finds(
  'a title on a slide that is no cover is found',
  change(first, '## The', '# The'),
  "slides/ja/first.md:8 the heading has level 1, a default slide's has 2",
)
finds(
  'text above the heading is found',
  change(first, '## The', 'Text\n\n## The'),
  'slides/ja/first.md:10 the heading is not first',
)
finds('a hash in code is no heading', change(first, cite, `${cite}\n\n\`\`\`sh\n# comment\n\`\`\``))

// The lecturer's own slides
const own = { ...sound, [entry]: `${sound[entry]}\n---\n\n## My own slide\n\nText\n` }
finds(
  "a lecturer's own slide gets hints where ours would fail",
  own,
  'hint slides.md:27 "minutes" is missing',
  'hint slides.md:27 "priority" is missing',
  'hint slides.md:27 "sources" is missing',
  'hint slides.md:27 "voices" is missing',
  'hint slides.md:27 the slide cites no paragraph',
  'hint slides.md:27 the slide has no notes',
  'hint slides.md:28 the headline "My own slide" is not a sentence',
)

// Decks of others
const stock = (head: string, rest = '') => ({
  [entry]: `---\ntitle: Elsewhere\n${head}---\n\n# Elsewhere\n${rest}`,
})
const elsewhere =
  "hint slides.md:1 Slidev would fetch favicon and fonts from another host; the lecture's are shown instead"
/** The one hint that gathers what only the lecture needs. */
const gathered = (...needs: string[]) =>
  `hint slides.md:1 some slides have no ${needs.join(', ')}: a remix can't choose them, and the check can't trace them`
const keys = ['priority', 'sources', 'voices']
finds(
  'what only the lecture needs is one hint in a deck of others',
  stock('duration: 20min\nthemeKey: x\n'),
  'hint slides.md:1 lang: en is taken from the text',
  elsewhere,
  gathered('minutes', ...keys, 'citations', 'notes to read out'),
  'hint slides.md:4 unknown key "themeKey"',
)
finds(
  'a deck of others needs no duration, and a sum that differs from it is a hint',
  stock('lang: ja\nduration: 20min\nminutes: 3\n'),
  elsewhere,
  gathered(...keys, 'citations', 'notes to read out'),
  'hint slides.md:4 the slides take 3 minutes, the duration is 20',
)
finds(
  'a language that the lecture does not have is a hint there',
  stock('lang: fr\nduration: 20min\nminutes: 20\n'),
  elsewhere,
  gathered(...keys, 'citations', 'notes to read out'),
  "hint slides.md:3 lang: fr is none of the lecture's languages (ja, en): its own words are Japanese",
)
finds(
  'a mistake in what any deck needs is an error there too',
  stock('lang: ja\nduration: long\nlayout: three-cols\n'),
  elsewhere,
  gathered(
    'minutes',
    ...keys,
    'citations',
    'notes to read out',
    'headings of our levels',
    'sentences as headlines',
  ),
  'slides.md:4 duration: "long" is not valid',
  'slides.md:5 layout: there is no "three-cols"',
)
finds(
  'words in katakana of half width are found in any deck, wide letters and faces only told',
  { 'slides.md': `${stock('lang: ja\n')['slides.md']}\nｶﾞｽ\n\nＡ (･o･)ﾉ\n` },
  elsewhere,
  gathered('duration', 'minutes', ...keys, 'citations', 'notes to read out'),
  'slides.md:8 "ｶﾞｽ" is written in katakana of half width',
  'hint slides.md:10 "･" is written in katakana of half width',
  'hint slides.md:10 "Ａ" is written in letters or digits of full width',
  'hint slides.md:10 "ﾉ" is written in katakana of half width',
)
