import assert from 'node:assert/strict'
import { test } from 'node:test'
import { argumentEdges, claims, relationLabels } from '../../slides/data/argument.ts'
import { addDays, boundsOf, dateOf, dayNumber } from '../../slides/data/dates.ts'
import { comparison } from '../../slides/data/deterrence.ts'
import type { Language } from '../../slides/data/model.ts'
import { nextSteps, purposes } from '../../slides/data/purposes.ts'
import { events } from '../../slides/data/timeline.ts'
import { stretches } from '../../slides/diagrams/argument-map.ts'
import { type Diagram, type DiagramNode, revealedAt } from '../../slides/diagrams/diagram.ts'
import { type DiagramName, diagrams } from '../../slides/diagrams/index.ts'
import { borderOf, legendOf } from '../../slides/diagrams/legend.ts'
import { nodeId } from '../../slides/diagrams/nodes.ts'

const languages = ['ja', 'en'] as const satisfies readonly Language[]
const names = Object.keys(diagrams) as DiagramName[]
const built = names.flatMap((name) =>
  languages.map((language) => ({ name, language, diagram: diagrams[name](language) })),
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

test('the languages differ, and no Japanese is left in English', () => {
  for (const name of names) {
    const [ja, en] = [diagrams[name]('ja'), diagrams[name]('en')]
    assert.notEqual(ja.source, en.source, name)
    for (const text of [en.source, en.title, en.description, equivalentText(en)])
      assert.doesNotMatch(text, japanese, name)
    for (const { text, id } of ja.nodes)
      assert.ok(japanese.test(text) || /^[\d/\s]+$/u.test(text), `${name}: ${id} is not in Japanese`)
  }
})

test('every claim and every edge of the argument stands in some stretch of the map', () => {
  const maps = Object.keys(stretches).map((name) => diagrams[name as keyof typeof stretches]('ja'))
  const nodes = new Set(maps.flatMap((map) => map.nodes.map(({ id }) => id)))
  const edges = new Set(maps.flatMap((map) => map.edges.map(({ from, to }) => `${from}->${to}`)))
  assert.deepEqual(
    claims.map(({ id }) => id).filter((id) => !nodes.has(nodeId(id))),
    [],
  )
  assert.deepEqual(
    argumentEdges.map(({ from, to }) => `${nodeId(from)}->${nodeId(to)}`).filter((key) => !edges.has(key)),
    [],
  )
})

test("an edge of the map says the data's relation; only what leads on goes without words", () => {
  for (const name of Object.keys(stretches) as (keyof typeof stretches)[])
    for (const { from, to, label } of diagrams[name]('en').edges) {
      const relation = argumentEdges.find(
        (edge) => nodeId(edge.from) === from && nodeId(edge.to) === to,
      )?.relation
      assert.ok(relation, `${name}: ${from}->${to} is not in the data`)
      assert.equal(label, relation === 'leads-to' ? undefined : relationLabels[relation].en)
    }
})

test("the claim that is not written is the lecturer's, dotted, reached by a dashed arrow, and says so", () => {
  for (const language of languages) {
    const map = diagrams['argument-premise'](language)
    const claim = nodeOf(map, 'unwritten_step')
    assert.equal(claim.side, 'lecturer')
    assert.equal(borderOf(claim.strength), 'dotted')
    assert.match(claim.text, /〔書かれていない〕|\[not written\]/u)
    assert.equal(map.edges.find(({ to }) => to === 'unwritten_step')?.style, 'dashed')
  }
})

test("each purpose has both sides' cells, in its own column", () => {
  for (const language of languages) {
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
  for (const name of ['comparison-aims', 'comparison-outcomes'] as const) {
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

test('the two comparisons together have every dimension once', () => {
  const rows = (['comparison-aims', 'comparison-outcomes'] as const).flatMap((name) =>
    diagrams[name]('ja').nodes.flatMap(({ id }) => (id.endsWith('_row') ? id.slice(0, -4) : [])),
  )
  assert.deepEqual(rows.sort(), comparison.map(({ id }) => nodeId(id)).sort())
})

test('a conditional next step is dashed, box and arrow, and its arrow says the condition', () => {
  const diagram = diagrams['next-steps']('ja')
  for (const { id, statement } of nextSteps.nodes)
    assert.equal(
      borderOf(nodeOf(diagram, nodeId(id)).strength) === 'dashed',
      statement.strength === 'conditional',
      id,
    )
  for (const step of nextSteps.links) {
    const edge = diagram.edges.find(({ to }) => to === nodeId(step.to))
    assert.equal(edge?.style, step.kind === 'conditional' ? 'dashed' : 'solid')
    if (step.kind === 'conditional') assert.equal(edge?.label, step.condition.ja)
  }
})

test('the twelve days are twelve, and each dated event stands below its day with the right number', () => {
  for (const language of languages) {
    const diagram = diagrams['twelve-days'](language)
    const columns = columnsOf(diagram)
    const days = diagram.nodes.filter(({ id }) => id.startsWith('day_'))
    assert.equal(days.length, 12)
    days.forEach(({ id }, index) => {
      assert.deepEqual(columns.get(id), [index + 1, index + 1])
    })
    for (const event of events) {
      const node = diagram.nodes.find(({ id }) => id === event.id)
      const date = dateOf(event)
      if (!node || !date || date.from !== date.to) continue
      const number = dayNumber(date.from)
      assert.match(
        node.text,
        language === 'ja' ? new RegExp(`^${number}日目`) : new RegExp(`^Day ${number} `),
      )
      const [first = 0, last = 0] = columns.get(event.id) ?? []
      assert.ok(first <= number && number <= last, `${event.id} is not below day ${number}`)
      assert.equal(nodeOf(diagram, `day_${number}`).strong, true)
    }
  }
})

test('a bar of a Gantt chart lasts exactly as long as the data say', () => {
  for (const name of ['letter-to-eve', 'two-lanes'] as const) {
    const { source, nodes } = diagrams[name]('ja')
    for (const { id, strength } of nodes) {
      const event = events.find((candidate) => candidate.id === id)
      if (!event) continue
      const { earliest, latest } = boundsOf(event)
      const { from, to } = dateOf(event) ?? { from: earliest, to: latest }
      assert.ok(from && to, id)
      const expected = from === to ? `milestone, ${id}, ${from}, 0d` : `${id}, ${from}, ${addDays(to, 1)}`
      assert.ok(source.includes(`:${expected}\n`) || source.endsWith(`:${expected}`), `${name}: ${expected}`)
      assert.equal(borderOf(strength) === 'dashed', !dateOf(event) && event.when.precision !== 'since', id)
    }
  }
})

test('the bar of the twelve days runs from the attack to the ceasefire', () => {
  assert.match(diagrams['two-lanes']('en').source, /:twelve_days, 2025-06-13, 2025-06-25\n/)
})

test('a key names every side and border that its picture shows, and nothing else', () => {
  for (const { name, language, diagram } of built) {
    if (diagram.kind === 'picture') continue
    const boxes = diagram.nodes.filter(({ heading }) => !heading)
    const sides = new Set(boxes.map(({ side }) => side))
    const special = new Set(
      boxes.map(({ strength }) => borderOf(strength)).filter((border) => border !== 'solid'),
    )
    const entries = legendOf(diagram, language)
    if (entries.length === 0) {
      assert.ok(sides.size < 2 && special.size === 0, name)
      continue
    }
    const solid = entries.filter(({ border }) => border === 'solid')
    assert.deepEqual(solid.map(({ side }) => side).sort(), [...sides].sort(), name)
    assert.deepEqual(
      entries.flatMap(({ border }) => (border === 'solid' ? [] : border)).sort(),
      [...special].sort(),
      name,
    )
  }
})

test('dashed means conditional in a diagram, and no day given on an axis', () => {
  const dashed = (name: DiagramName) =>
    legendOf(diagrams[name]('en'), 'en').find(({ border }) => border === 'dashed')?.text
  assert.match(dashed('next-steps') ?? '', /conditional/i)
  assert.match(dashed('letter-to-eve') ?? '', /not given/i)
})
