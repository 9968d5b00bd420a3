import assert from 'node:assert/strict'
import { test } from 'node:test'
import { argumentEdges, relationLabels } from '../../slides/data/argument.ts'
import { addDays, dateOf, dayNumber, daysUntil, startOf } from '../../slides/data/dates.ts'
import { comparison } from '../../slides/data/deterrence.ts'
import { sideNames } from '../../slides/data/interface.ts'
import { languageTags } from '../../slides/data/languages.ts'
import { nextSteps, purposes } from '../../slides/data/purposes.ts'
import { event, events } from '../../slides/data/timeline.ts'
import type { Side } from '../../slides/data/voices.ts'
import { stretches } from '../../slides/diagrams/argument-map.ts'
import { type Diagram, type DiagramNode, revealedAt } from '../../slides/diagrams/diagram.ts'
import { eventBar } from '../../slides/diagrams/events.ts'
import { type DiagramName, diagrams } from '../../slides/diagrams/index.ts'
import { borderOf, legendOf } from '../../slides/diagrams/legend.ts'
import { nodeId } from '../../slides/diagrams/nodes.ts'
import { saysWhose } from '../../slides/diagrams/whose.ts'

const names = Object.keys(diagrams) as DiagramName[]
const built = names.flatMap((name) =>
  languageTags.map((language) => ({ name, language, diagram: diagrams[name](language) })),
)
const japanese = /[\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Han}]/u

function nodeOf(diagram: Diagram, id: string): DiagramNode {
  const found = diagram.nodes.find((node) => node.id === id)
  assert.ok(found, `no node ${id}`)
  return found
}

/** All that a screen reader gets, in one text. */
function equivalentText({ equivalent }: Diagram): string {
  if (equivalent.kind === 'list') return equivalent.items.join('\n')
  return [equivalent.head, ...equivalent.rows].flat().join('\n')
}

/** In how many lines a picture sets a node's label. */
function linesOf({ source }: Diagram, id: string): number {
  const group = source.split(' data-node="').find((part) => part.startsWith(`${id}"`)) ?? ''
  return group.match(/<tspan x=/gu)?.length ?? 0
}

/** First and last column, from 1, of every node of a grid. */
function columnsOf({ source }: Diagram): Map<string, readonly [number, number]> {
  const places = new Map<string, readonly [number, number]>()
  for (const line of source.split('\n').slice(2)) {
    let column = 0
    for (const [, id, span] of line.matchAll(/(?:(\w+)\[".*?"\]|space):(\d+)/gu)) {
      if (id) places.set(id, [column + 1, column + Number(span)])
      column += Number(span)
    }
  }
  return places
}

test('every diagram builds in every language, with nodes, a name and a description', () => {
  for (const { name, language, diagram } of built) {
    const where = `${name} (${language})`
    assert.ok(diagram.nodes.length > 1, where)
    assert.ok(diagram.title.trim() !== '' && diagram.description.trim() !== '', where)
    for (const { id, text } of diagram.nodes) assert.ok(text.trim() !== '', `${where}: ${id}`)
  }
})

test('node ids are unique ASCII words, and the same in every language', () => {
  for (const { name, diagram } of built) {
    const ids = diagram.nodes.map(({ id }) => id)
    assert.equal(new Set(ids).size, ids.length, name)
    for (const id of ids) assert.match(id, /^[A-Za-z]\w*$/, name)
  }
  for (const name of names)
    assert.deepEqual(
      diagrams[name]('ja').nodes.map(({ id }) => id),
      diagrams[name]('en').nodes.map(({ id }) => id),
      name,
    )
})

test('every edge joins two nodes of its diagram, and no two edges join the same', () => {
  for (const { name, diagram } of built) {
    const ids = new Set(diagram.nodes.map(({ id }) => id))
    for (const { from, to } of diagram.edges)
      assert.ok(ids.has(from) && ids.has(to), `${name}: ${from}->${to}`)
    const keys = diagram.edges.map(({ from, to }) => `${from}->${to}`)
    assert.equal(new Set(keys).size, keys.length, name)
  }
})

test('steps name nodes, each once, and an edge waits for the later of its ends', () => {
  for (const { name, diagram } of built) {
    const ids = new Set(diagram.nodes.map(({ id }) => id))
    const stepped = diagram.steps.flat()
    for (const id of stepped) assert.ok(ids.has(id), `${name}: ${id}`)
    assert.equal(new Set(stepped).size, stepped.length, name)
    const at = revealedAt(diagram)
    for (const { from, to } of diagram.edges)
      assert.equal(at.get(`${from}->${to}`), Math.max(at.get(from) ?? -1, at.get(to) ?? -1), name)
  }
})

test('what takes its place for a screen reader says every text of the picture', () => {
  for (const { name, language, diagram } of built) {
    const text = equivalentText(diagram)
    for (const node of diagram.nodes) assert.ok(text.includes(node.text), `${name} (${language}): ${node.id}`)
    for (const { label } of diagram.edges) assert.ok(text.includes(label ?? ''), `${name}: ${label}`)
  }
})

test('every row of a table that stands for a picture is as long as its head', () => {
  for (const { name, diagram } of built)
    if (diagram.equivalent.kind === 'table')
      for (const row of diagram.equivalent.rows)
        assert.equal(row.length, diagram.equivalent.head.length, name)
})

test('the languageTags differ, and no Japanese is left in English', () => {
  for (const name of names) {
    const [ja, en] = [diagrams[name]('ja'), diagrams[name]('en')]
    assert.notEqual(ja.source, en.source, name)
    for (const text of [en.source, en.title, en.description, equivalentText(en)])
      assert.doesNotMatch(text, japanese, name)
    for (const { text, id } of ja.nodes)
      assert.ok(japanese.test(text) || /^[\d/\s]+$/u.test(text), `${name}: ${id} is not in Japanese`)
  }
})

test('every edge of the argument stands in some stretch of the map', () => {
  const maps = Object.keys(stretches).map((name) => diagrams[name as keyof typeof stretches]('ja'))
  const edges = new Set(maps.flatMap((map) => map.edges.map(({ from, to }) => `${from}->${to}`)))
  assert.deepEqual(
    argumentEdges.map(({ from, to }) => `${nodeId(from)}->${nodeId(to)}`).filter((key) => !edges.has(key)),
    [],
  )
})

test("the IAEA's finding stands apart from both faces of the programme, and says so much as it does: at present", () => {
  for (const language of languageTags) {
    const diagram = diagrams['two-faces'](language)
    const iaea = nodeOf(diagram, 'iaea')
    assert.equal(iaea.side, 'neutral')
    assert.match(iaea.text, /IAEA：現在、.*証左はない|no evidence at present/u)
    for (const id of ['peaceful', 'deterrent']) assert.equal(nodeOf(diagram, id).side, 'iran')
    // A third line would lie over the slanting foot of its face.
    for (const id of ['ground', 'holders']) assert.equal(linesOf(diagram, id), 2, `${id} (${language})`)
  }
})

test('that the loose deterrent is not breakout time is said flatly, and is what the picture is looked at for', () => {
  for (const language of languageTags) {
    const diagram = diagrams['loose-deterrent'](language)
    const { solid, strength, text } = nodeOf(diagram, 'breakout_time')
    assert.ok(solid)
    assert.notEqual(strength, 'hedged')
    assert.match(text, /同じではない|not the same/u)
    assert.deepEqual(diagram.steps.at(-1), ['breakout_time'])
  }
})

test("the house of the strategy stands on a conviction that it should work, in Iran's words and Iran's understanding", () => {
  for (const language of languageTags) {
    const diagram = diagrams['defensive-strategy'](language)
    assert.match(nodeOf(diagram, 'conviction').text, /確信.*（はず）|conviction.*should/iu)
    for (const id of ['strategy', 'root']) assert.match(nodeOf(diagram, id).text, /イラン|Iran/u)
    assert.deepEqual(diagram.steps.at(-1), ['conviction'])
  }
})

test("an edge of the map says the data's relation; wordless is what leads on, or what its claim says itself", () => {
  const wordless = new Set(['leads-to', 'granted', 'delimits'])
  for (const name of Object.keys(stretches) as (keyof typeof stretches)[])
    for (const { from, to, label } of diagrams[name]('en').edges) {
      const relation = argumentEdges.find(
        (edge) => nodeId(edge.from) === from && nodeId(edge.to) === to,
      )?.relation
      assert.ok(relation, `${name}: ${from}->${to} is not in the data`)
      assert.equal(label, wordless.has(relation) ? undefined : relationLabels[relation].en)
    }
})

test("the claim that is not written is the lecturer's, dotted, reached by a dotted arrow, and says so", () => {
  for (const language of languageTags) {
    const map = diagrams['argument-premise'](language)
    const claim = nodeOf(map, 'unwritten_step')
    assert.equal(claim.side, 'lecturer')
    assert.equal(borderOf(claim.strength), 'dotted')
    assert.match(claim.text, /〔書かれていない〕|\[not written\]/u)
    assert.equal(map.edges.find(({ to }) => to === 'unwritten_step')?.style, 'dotted')
  }
})

/** In a picture one node's words name a side for all that wear its colour. */
function namedInPicture({ kind, nodes }: Diagram, side: Side): boolean {
  return kind === 'picture' && nodes.some((node) => node.side === side && saysWhose(node))
}

test('whose a node is, its own words say, or a head, or the key: colour is never alone', () => {
  for (const { name, language, diagram } of built) {
    const boxes = diagram.nodes.filter(({ heading }) => !heading)
    // In a picture one node that says it heads all of its side: a country its towns, a speaker what is said.
    const heads = diagram.nodes.filter((node) =>
      diagram.kind === 'picture' ? saysWhose(node) : node.heading,
    )
    const headed = new Set(heads.map(({ side }) => side))
    const keyed = new Set(legendOf(diagram, language).map(({ side }) => side))
    const tied = new Set((diagram.ties ?? []).map(({ from }) => from))
    if (new Set(boxes.map(({ side }) => side)).size < 2) continue
    for (const node of boxes) {
      const where = `${name} (${language}): ${node.text}`
      const ink = diagram.kind === 'picture' && node.side === 'author'
      assert.ok(
        ink || saysWhose(node) || headed.has(node.side) || keyed.has(node.side) || tied.has(node.id),
        where,
      )
      // A key tells the author from all others; of a party the node or its head must speak.
      if (['us', 'iran', 'israel'].includes(node.side))
        assert.ok(saysWhose(node) || headed.has(node.side) || tied.has(node.id), where)
    }
  }
})

test('no label, key or text equivalent has a sign: signs are for voices', () => {
  for (const { name, language, diagram } of built) {
    const texts = [
      diagram.source,
      equivalentText(diagram),
      ...legendOf(diagram, language).map(({ text }) => text),
    ]
    for (const text of texts) assert.doesNotMatch(text, /[●■◆▲＊○]/u, name)
  }
})

test('where a picture tells sides apart, what takes its place names them', () => {
  for (const { name, language, diagram } of built) {
    const text = equivalentText(diagram)
    const boxes = diagram.nodes.filter(({ heading, id }) => !heading && !/^day_/u.test(id))
    const sides = new Set(boxes.map(({ side }) => side))
    if (sides.size < 2) continue
    // The author's side is ink in a picture, as what belongs to nobody is.
    for (const node of boxes)
      if (node.side !== 'neutral' && !(diagram.kind === 'picture' && node.side === 'author'))
        assert.ok(
          saysWhose(node) ||
            namedInPicture(diagram, node.side) ||
            text.includes(sideNames[node.side][language]),
          `${name} (${language}): ${node.id}`,
        )
  }
})

test("what the lecturer adds, and what is not written, is never strong and never the picture's point", () => {
  for (const { name, diagram } of built)
    for (const { id, side, strength, strong, solid, firstLine } of diagram.nodes)
      if (side === 'lecturer' || strength === 'implicit')
        assert.ok(!strong && !solid && !firstLine, `${name}: ${id}`)
})

test('a picture is not empty before the first click', () => {
  for (const { name, diagram } of built) {
    const later = new Set(diagram.steps.flat())
    assert.ok(
      diagram.nodes.some(({ id }) => !later.has(id)),
      name,
    )
  }
})

test('a picture is small: seven nodes, six edges, three different words on them, eight bars', () => {
  for (const { name, diagram } of built) {
    const { kind, edges } = diagram
    const nodes = diagram.nodes.filter(({ id }) => !/^day_/u.test(id))
    const words = new Set(edges.flatMap(({ label }) => label ?? []))
    // Rows of a grid, days of an axis and names on a map are read one by one.
    if (kind !== 'block' && name !== 'map')
      assert.ok(nodes.length <= (kind === 'gantt' ? 8 : 7), `${name}: ${nodes.length} nodes`)
    assert.ok(edges.length <= 6, `${name}: ${edges.length} edges`)
    assert.ok(words.size <= 3, `${name}: ${[...words].join(', ')}`)
  }
})

test('dashed means a condition, dotted what is not written, in boxes and in arrows', () => {
  for (const { name, diagram } of built) {
    const nodes = new Map(diagram.nodes.map((node) => [node.id, node]))
    for (const { from, to, style } of diagram.edges)
      if (style === 'dashed')
        assert.equal(borderOf(nodes.get(to)?.strength), 'dashed', `${name}: ${from}->${to}`)
  }
})

test('sides that are compared stand on equal ground: as many cells, as wide', () => {
  for (const name of ['force', 'two-purposes'] as const)
    for (const language of languageTags) {
      const { nodes, rows = [] } = diagrams[name](language)
      const side = new Map(nodes.map((node) => [node.id, node.heading ? undefined : node.side]))
      const ground = new Map<string, number>()
      for (const { id, span } of rows.flat()) {
        const whose = side.get(id)
        if (whose) ground.set(whose, (ground.get(whose) ?? 0) + span)
      }
      assert.equal(new Set(ground.values()).size, 1, `${name}: ${JSON.stringify([...ground])}`)
      assert.equal(ground.size, 2, name)
    }
})

test("each purpose has both sides' cells, in its own column", () => {
  for (const language of languageTags) {
    const diagram = diagrams['two-purposes'](language)
    const columns = columnsOf(diagram)
    purposes.forEach((purpose, index) => {
      for (const side of ['iran', 'us'] as const) {
        const cell = nodeOf(diagram, `${side}_${index + 1}`)
        assert.equal(cell.side, side)
        for (const { label } of purpose[side]) assert.ok(cell.text.includes(label[language]))
        assert.deepEqual(columns.get(cell.id), columns.get(`purpose_${index + 1}`))
      }
    })
  }
})

test("the comparison keeps the data's order: rows as they stand there, the Cold War left", () => {
  for (const name of ['comparison', 'comparison-full'] as const) {
    const diagram = diagrams[name]('en')
    const rows = [...diagram.source.matchAll(/(\w+)_row\[/gu)].map(([, id]) => id)
    const expected = comparison.map(({ id }) => nodeId(id)).filter((id) => rows.includes(id))
    assert.deepEqual(rows, expected)
    const columns = columnsOf(diagram)
    for (const row of rows) {
      assert.deepEqual(columns.get(`${row}_cold_war`), columns.get('cold_war'))
      assert.deepEqual(columns.get(`${row}_iran`), columns.get('since_1979'))
    }
    assert.ok((columns.get('cold_war')?.[1] ?? 99) < (columns.get('since_1979')?.[0] ?? 0))
  }
})

test('the full comparison has every dimension once; the short one points to recognition, and ends on the premise', () => {
  const rowsOf = (name: 'comparison' | 'comparison-full') =>
    diagrams[name]('ja').nodes.flatMap(({ id }) => (id.endsWith('_row') ? id.slice(0, -4) : []))
  assert.deepEqual(
    rowsOf('comparison-full'),
    comparison.map(({ id }) => nodeId(id)),
  )
  assert.deepEqual(rowsOf('comparison'), ['goal', 'recognition', 'end_state', 'premise'])
  const { nodes, steps } = diagrams.comparison('ja')
  const marked = (mark: 'solid' | 'strong') => nodes.filter((node) => node[mark]).map(({ id }) => id)
  assert.deepEqual(marked('solid'), ['recognition_cold_war', 'recognition_iran'])
  assert.deepEqual(marked('strong'), ['premise_iran'])
  assert.deepEqual(steps, [['premise_row', 'premise_cold_war', 'premise_iran']])
})

test('a conditional next step is dashed, box and arrow, and begins with its condition; no arrow has words', () => {
  const diagram = diagrams['next-steps']('ja')
  assert.equal(diagram.nodes.length, 4)
  for (const { id, statement } of nextSteps.nodes)
    assert.equal(
      borderOf(nodeOf(diagram, nodeId(id)).strength) === 'dashed',
      statement.strength === 'conditional',
      id,
    )
  for (const step of nextSteps.links) {
    const edge = diagram.edges.find(({ to }) => to === nodeId(step.to))
    const node = nodeOf(diagram, nodeId(step.to))
    assert.equal(edge?.style, step.kind === 'conditional' ? 'dashed' : 'solid')
    assert.equal(edge?.label, undefined)
    if (step.kind === 'conditional') {
      assert.ok(node.text.startsWith(`${step.condition.ja}\n`))
      assert.equal(node.firstLine, 'bold')
    }
  }
})

test('the two purposes are two heads, neither the other in other words; the audience is limited once', () => {
  for (const language of languageTags) {
    const { nodes } = diagrams['two-purposes'](language)
    const heads = nodes.filter(({ solid }) => solid)
    assert.equal(heads.length, 2)
    for (const { text } of heads) assert.doesNotMatch(text, /確認|＝|confirm|=/u)
  }
  const text = equivalentText(diagrams['two-purposes']('ja'))
  assert.equal(text.match(/聴衆/gu)?.length, 1)
  assert.match(text, /示そうとする/u)
})

test('the twelve days are twelve, each card is below its own day and tied to it, and no vague event has a card', () => {
  for (const language of languageTags) {
    const diagram = diagrams['twelve-days'](language)
    const columns = columnsOf(diagram)
    const days = diagram.nodes.filter(({ id }) => id.startsWith('day_'))
    assert.equal(days.length, 12)
    days.forEach(({ id }, index) => {
      assert.deepEqual(columns.get(id), [index + 1, index + 1])
    })
    for (const event of events) {
      const node = diagram.nodes.find(({ id }) => id === nodeId(event.id))
      const date = dateOf(event)
      if (!node || !date || date.from !== date.to) continue
      const number = dayNumber(date.from)
      assert.match(
        node.text,
        { ja: new RegExp(`^${number}日目`), en: new RegExp(`^Day ${number} `) }[language],
      )
      const [first = 0, last = 0] = columns.get(nodeId(event.id)) ?? []
      assert.ok(first <= number && number <= last, `${event.id} is not below day ${number}`)
      const day = nodeOf(diagram, `day_${number}`)
      assert.equal(day.solid, true)
      assert.equal(day.side, node.side)
      assert.ok(diagram.ties?.some(({ from, to }) => from === day.id && to === node.id))
    }
    const cards = diagram.nodes.filter(({ id }) => !/^day_/u.test(id))
    for (const { id } of cards)
      assert.ok(
        events.some((event) => nodeId(event.id) === id && dateOf(event)),
        `${id} has no day`,
      )
    // A line goes straight down: no card of a row before its own lies in its way.
    const { rows = [], ties = [] } = diagram
    for (const { from, to } of ties) {
      const column = columns.get(from)?.[0] ?? 0
      const own = rows.findIndex((row) => row.some(({ id }) => id === to))
      for (const { id } of rows.slice(1, own).flat()) {
        const [start = 0, end = 0] = columns.get(id) ?? []
        assert.ok(column < start || end < column, `${id} lies in the way of ${to}`)
      }
    }
  }
})

test('a bar stands for a day or a range of days that the essay fixes, and lasts as long; nothing vague has one', () => {
  for (const { name, diagram } of built.filter(({ diagram }) => diagram.kind === 'gantt'))
    for (const { id, strength } of diagram.nodes) {
      assert.equal(borderOf(strength), 'solid', `${name}: ${id}`)
      const event = events.find((candidate) => nodeId(candidate.id) === id)
      if (!event) continue
      const from = startOf(event)
      assert.ok(from, `${name}: ${id} has no day`)
      const to = dateOf(event)?.to ?? from
      const expected = from === to ? `milestone, ${id}, ${from}, 0d` : `${id}, ${from}, ${addDays(to, 1)}`
      assert.ok(diagram.source.includes(`:${expected}`), `${name}: ${expected}`)
    }
  assert.throws(() => eventBar('offer-called-feint', 'ja'), /offer-called-feint .*gives it no day/u)
  assert.throws(() => eventBar('trump-second-term', 'ja'), /gives it no day/u)
  assert.equal(eventBar('talks-resume', 'ja').from, '2026-02-06')
})

test('the line of the eve stands at the day of the attack, after the announcement of the sixth round', () => {
  const { source, nodes } = diagrams['letter-to-eve']('ja')
  assert.match(source, /予告の翌日未明 :vert, morning_after, 2025-06-13, 0d/u)
  assert.ok(nodes.length - 1 <= 8)
})

test("the days between ceasefire and talks are counted from the data, as the lecturer's", () => {
  assert.equal(daysUntil(event('ceasefire-reached'), event('talks-resume')), 227)
  assert.throws(
    () => daysUntil(event('ceasefire-reached'), event('iran-shows-readiness')),
    /from day to day/u,
  )
  for (const language of languageTags) {
    const count = nodeOf(diagrams.again(language), 'days_between')
    assert.equal(count.side, 'lecturer')
    assert.match(count.text, /^227/u)
  }
})

test('the bar of the twelve days runs from the attack to the ceasefire', () => {
  assert.match(diagrams['two-lanes']('en').source, /:twelve_days, 2025-06-13, 2025-06-25\n/)
})

test('a key names the sides that neither a head nor their nodes name, every border but the solid, and nothing else', () => {
  for (const { name, language, diagram } of built) {
    if (diagram.kind === 'picture') continue
    const boxes = diagram.nodes.filter(({ heading }) => !heading)
    const special = new Set(
      boxes.map(({ strength }) => borderOf(strength)).filter((border) => border !== 'solid'),
    )
    const entries = legendOf(diagram, language)
    assert.deepEqual(
      entries.flatMap(({ border }) => (border === 'solid' ? [] : border)).sort(),
      [...special].sort(),
      name,
    )
    for (const { side, border } of entries)
      if (border === 'solid') {
        assert.ok(!diagram.nodes.some((node) => node.heading && node.side === side), `${name}: ${side}`)
        assert.ok(!['neutral', 'lecturer'].includes(side), `${name}: ${side}`)
      }
  }
  assert.deepEqual(legendOf(diagrams.force('ja'), 'ja'), [])
})

test('dashed is a condition in every key', () => {
  const dashed = legendOf(diagrams['next-steps']('ja'), 'ja').find(({ border }) => border === 'dashed')
  assert.equal(dashed?.text, '条件つき')
})
