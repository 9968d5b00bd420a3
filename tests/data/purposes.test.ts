import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stances } from '../../slides/data/positions.ts'
import { bridge, nextSteps, purposes, type StepLink, shortTerm } from '../../slides/data/purposes.ts'
import { event, events } from '../../slides/data/timeline.ts'

const links: readonly StepLink[] = nextSteps.links

test('there are two purposes, and they only come to mind', () => {
  assert.deepEqual(
    purposes.map(({ id }) => id),
    ['define-bottom-lines', 'justify-next-step'],
  )
  assert.deepEqual([...bridge.answer.hedges], ['two-come-to-mind'])
})

test('each purpose is said of both sides', () => {
  for (const { id, definition, iran, us } of purposes) {
    assert.match(definition.text.ja, /双方/, id)
    assert.match(definition.text.en, /both sides/i, id)
    assert.ok(iran.length > 0 && us.length > 0, id)
  }
})

test("the purposes are the author's, not a party's", () => {
  for (const { definition, how, iran, us, value } of purposes)
    for (const { voice } of [definition, how, ...iran, ...us, value]) assert.equal(voice, 'author')
})

test('the first purpose has limited value for agreement and a value for Iran that is not low', () => {
  assert.deepEqual([...purposes[0].value.hedges], ['almost-no-possibility', 'value-not-low'])
})

test('the second purpose keeps the strength of a judgement', () => {
  assert.deepEqual([...purposes[1].value.hedges], ['strong-character'])
})

test('what the United States may think of threats is granted, not found', () => {
  assert.ok(purposes[0].us.every(({ strength }) => strength === 'conceded'))
})

test('the short-term reading is kept apart: intelligible as a ploy, then set aside', () => {
  assert.deepEqual([...shortTerm.reading.hedges], ['kind-of-ploy'])
  assert.deepEqual([...shortTerm.setAside.hedges], ['if-neither-believes'])
  assert.equal(shortTerm.setAside.strength, 'question')
  const texts: readonly string[] = purposes
    .flatMap(({ definition, how, value }) => [definition, how, value])
    .map(({ text }) => text.ja)
  assert.ok(!texts.includes(shortTerm.reading.text.ja))
})

test('the chain before the acceptance follows the timeline and ends with it, all within 1.3', () => {
  const order = events.map(({ id }) => id)
  const places = shortTerm.chain.map((id) => order.indexOf(id))
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  )
  for (const id of shortTerm.chain) assert.deepEqual([...event(id).paragraphs], ['1.3'], id)
  assert.equal(shortTerm.chain.at(-1), 'iran-shows-readiness')
})

test('every link of the next steps joins two of its nodes, and every node is reached from the talks', () => {
  const ids: readonly string[] = nextSteps.nodes.map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
  for (const { from, to } of links) assert.ok(ids.includes(from) && ids.includes(to), `${from} → ${to}`)
  const reached = new Set<string>(['talks'])
  for (const { from, to } of links) if (reached.has(from)) reached.add(to)
  assert.deepEqual([...reached].sort(), [...ids].sort())
})

test("every step of the United States hangs on a condition, Iran's on none", () => {
  for (const { id, side, statement } of nextSteps.nodes) {
    const incoming = links.filter(({ to }) => to === id)
    if (side === 'us') {
      assert.ok(
        incoming.every(({ kind }) => kind === 'conditional'),
        id,
      )
      assert.equal(statement.strength, 'conditional', id)
      assert.match(statement.label.ja, /お膳立て/, id)
    } else
      assert.ok(
        incoming.every(({ kind }) => kind === 'leads-to'),
        id,
      )
  }
})

test('Iran explains itself at least to the supporters of the regime', () => {
  assert.match(stances.iranNextStep.label.ja, /少なくとも体制支持派/)
  assert.match(stances.iranNextStep.text.en, /at least/)
})
