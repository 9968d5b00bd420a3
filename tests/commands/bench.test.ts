import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { runNode } from '../../scripts/lib/bench/child.ts'
import { copyProject, presentAsStock } from '../../scripts/lib/bench/copy.ts'
import { growingDeck } from '../../scripts/lib/bench/growing-deck.ts'
import { growthMeasures, type Size } from '../../scripts/lib/bench/growth.ts'
import { isMet, limitText, type Measure, rowOf } from '../../scripts/lib/bench/measure.ts'
import { parentOf, processTree, pssOf } from '../../scripts/lib/bench/memory.ts'
import { parseParts, parts } from '../../scripts/lib/bench/parts.ts'
import { pictureHtml } from '../../scripts/lib/bench/picture.ts'
import { inRounds, sumOf } from '../../scripts/lib/bench/rounds.ts'
import { startMeasures } from '../../scripts/lib/bench/starts.ts'
import { formatTable, median } from '../../scripts/lib/bench/table.ts'
import { checkDeck } from '../../scripts/lib/checks/index.ts'
import { errorsOf } from '../../scripts/lib/cli/findings.ts'
import { projectRoot } from '../../scripts/lib/cli/project.ts'
import { factsFor, loadProjectData } from '../../scripts/lib/deck/facts/load-facts.ts'
import { loadDeck } from '../../scripts/lib/deck/load-deck.ts'

const measure: Measure = {
  name: 'PDF',
  unit: 's',
  ours: 2,
  beside: 8,
  must: { of: 'ratio', limit: 0.2 },
}

test('the median is the one in the middle, of an even number the lower one', () => {
  assert.equal(median([3, 1, 2]), 2)
  assert.equal(median([4, 1, 3, 2]), 2)
  assert.throws(() => median([]), /no median/)
})

test('a table has a line below its head', () => {
  assert.equal(formatTable(['a', 'b'], [['1', '2']]), '| a | b |\n| --- | --- |\n| 1 | 2 |')
})

test('a row says both sides, their ratio, the limit, and whether it is kept', () => {
  assert.deepEqual(rowOf(measure), ['PDF', '2.00 s', '8.00 s', '0.25', '≤ 0.20', '**not met**'])
  assert.equal(rowOf({ ...measure, ours: 1.6 }).at(-1), 'met')
})

test('a limit may be for our side alone', () => {
  const bytes: Measure = { ...measure, unit: 'KB', ours: 300, must: { of: 'ours', limit: 300 } }
  assert.deepEqual(rowOf(bytes).slice(1), ['300.0 KB', '8.0 KB', '37.50', '≤ 300 KB', 'met'])
  assert.equal(isMet({ ...bytes, ours: 301 }), false)
})

test('what could not be measured is neither met nor not met', () => {
  const missing = { ...measure, beside: undefined }
  assert.equal(isMet(missing), undefined)
  assert.deepEqual(rowOf(missing).slice(2), ['–', '–', '≤ 0.20', 'not measured'])
})

test('steps are measured in turn, and one that has failed is not tried again', async () => {
  const order: string[] = []
  const step = (name: string, problem?: string) => async () => {
    order.push(name)
    return { seconds: order.length, problem }
  }
  const { seconds, problems } = await inRounds(2, () => undefined, {
    a: step('a'),
    b: step('b', 'exit 1'),
  })
  assert.deepEqual(order, ['a', 'b', 'a'])
  assert.deepEqual(seconds, { a: 1, b: undefined })
  assert.deepEqual(problems, ['b: exit 1'])
})

test('nothing measured has no sum', () => {
  assert.equal(sumOf([1, 2]), 3)
  assert.equal(sumOf([]), undefined)
})

test('all parts are measured where none is named, else those that are', () => {
  assert.deepEqual(parseParts([]).parts, parts)
  assert.deepEqual(parseParts(['growth', 'exports', 'growth']).parts, ['exports', 'growth'])
  assert.deepEqual(parseParts(['exports', 'speed']), { parts: [], unknown: 'speed' })
})

test('an unknown part and an impossible number of rounds end with exit 2 and the choices', () => {
  const bench = (...args: string[]) =>
    spawnSync(process.execPath, [join(projectRoot, 'scripts/bench.ts'), ...args], { encoding: 'utf8' })
  const unknown = bench('speed')
  assert.equal(unknown.status, 2)
  assert.match(unknown.stderr, /speed: no such part, choose from: exports, bytes, growth, check, start/)
  const rounds = bench('--rounds', '0')
  assert.equal(rounds.status, 2)
  assert.match(rounds.stderr, /from 1 to 9/)
})

test('a command that fails says why and does not count', async () => {
  const { problem } = await runNode(['-e', 'throw new Error("no deck")'], { cwd: projectRoot })
  assert.match(problem ?? '', /^exit 1: .*no deck/)
  assert.equal((await runNode(['-e', ''], { cwd: projectRoot })).problem, undefined)
})

test('a start is as good as it stands beside the other, an edit by itself', () => {
  const names = ['first', 'second', 'diagram', 'edit', 'diagram, first']
  const seconds = Object.fromEntries(
    names.flatMap((name) => [
      [`our ${name}`, name === 'edit' ? 0.9 : 4],
      [`stock ${name}`, name === 'edit' ? 0.5 : 10],
    ]),
  )
  const measures = startMeasures(seconds, false)
  assert.deepEqual(
    measures.map((measure) => [limitText(measure), isMet(measure)]),
    [
      ['≤ 0.35', false],
      ['≤ 0.60', true],
      ['≤ 0.35', false],
      ['≤ 0.60', true],
      ['≤ 1 s', true],
    ],
  )
  const missing = startMeasures({ ...seconds, 'stock second': undefined }, true)
  assert.equal(missing[0] && isMet(missing[0]), undefined)
  assert.match(missing[1]?.name ?? '', /after `npm ci`/)
})

test("a copy that Slidev's own command presents has none of our server", () => {
  const root = copyProject()
  presentAsStock(root)
  const plugins = readFileSync(join(root, 'setup', 'vite-plugins.ts'), 'utf8')
  assert.match(plugins, /deckPlugin\(/)
  assert.doesNotMatch(plugins, /live\//)
  assert.doesNotMatch(readFileSync(join(root, 'vite.config.ts'), 'utf8'), /live\//)
})

test('the memory of a command is that of all its processes', {
  skip: process.platform !== 'linux',
}, async () => {
  const hold = 'const held = Buffer.alloc(100e6, 1); setTimeout(() => held.at(0), 1500)'
  const both = `${hold}; require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(hold)}])`
  const { peakBytes = 0 } = await runNode(['-e', both], { cwd: projectRoot, memory: true })
  assert.ok(peakBytes > 200e6 && peakBytes < 500e6, `${peakBytes}`)
})

test('the tree of a process are its children, and theirs', () => {
  const parents = new Map([
    [1, 0],
    [2, 1],
    [3, 2],
    [4, 1],
    [5, 3],
  ])
  assert.deepEqual(processTree(2, parents), [2, 3, 5])
})

test('a parent and a share of memory are read whatever a process is called', () => {
  assert.equal(parentOf('12 (a ) R 9) S 7 12 12 0'), 7)
  assert.equal(pssOf('7f00-7fff ---p\nRss: 9 kB\nPss:      12 kB\nPss_Dirty: 3 kB\n'), 12 * 1024)
  assert.equal(pssOf(''), 0)
})

for (const language of ['ja', 'en'] as const) {
  test(`a generated deck in ${language} has as many slides as asked for, and no error`, async () => {
    const root = copyProject()
    const read = (path: string) => readFileSync(join(root, path), 'utf8')
    const entry = read('slides.md').replace(/^lang: .*$/m, `lang: ${language}`)
    const origin = { entry, diagrams: read('slides/diagrams/index.ts'), language }
    for (const [path, text] of Object.entries(growingDeck(40, origin))) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    const data = await loadProjectData(root)
    const deck = await loadDeck(join(root, 'slides.md'))
    assert.equal(deck.slides.length, 40)
    const errors = errorsOf([...data.findings, ...checkDeck(deck, factsFor(data, root))])
    // Its cover is the lecture's, in the lecture's language.
    assert.deepEqual(
      errors.filter(({ file }) => file !== deck.entry),
      [],
    )
    const shown = deck.slides.flatMap(({ content }) => /of="(.*?)"/.exec(content)?.[1] ?? [])
    assert.equal(shown.length, 13)
    const sources = shown.map((name) => data.diagrams?.[name]?.(language).source)
    assert.equal(new Set(sources).size, 13)
  })
}

const sizes: Size[] = [
  { times: 1, slides: 38, seconds: 10, megabytes: 500 },
  { times: 4, slides: 152, seconds: 20, megabytes: 4000 },
]

test('growth is what a slide takes in a longer deck beside what it takes in the shortest', () => {
  const [time, memory, ...none] = growthMeasures(sizes)
  assert.deepEqual(none, [])
  assert.equal(time && isMet(time), true)
  assert.equal(memory && isMet(memory), false)
  assert.equal(time && rowOf(time)[3], '0.50')
})

test('a picture has a bar for each measure, as long as its share of the limit, and a curve for what grows', () => {
  const over: Measure = { ...measure, name: 'a < b', ours: 1.6, must: { of: 'ratio', limit: 0.1 } }
  const html = pictureHtml({ caption: '2 × CPU', measures: [measure, over], sizes })
  const widths = [...html.matchAll(/class="(met|not-met)"[^>]* width="([\d.]+)"/g)]
  assert.deepEqual(
    widths.map(([, met]) => met),
    ['not-met', 'not-met'],
  )
  assert.ok(Number(widths[0]?.[2]) < Number(widths[1]?.[2]))
  assert.match(html, /a &lt; b/)
  assert.match(html, /2 × CPU/)
  assert.equal(html.match(/<circle/g)?.length, 4)
})

test('a picture of one size has no plot, and memory that is unknown no curve', () => {
  assert.doesNotMatch(pictureHtml({ caption: '', measures: [measure], sizes: sizes.slice(0, 1) }), /<circle/)
  const unknown = sizes.map((size) => ({ ...size, megabytes: undefined }))
  assert.equal(pictureHtml({ caption: '', measures: [], sizes: unknown }).match(/<circle/g)?.length, 2)
})
